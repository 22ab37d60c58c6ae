#pragma once

class QWidget;

namespace bayan::ui {

class Consult;
class Prompts;
class SettingsFile;
class SheetOrder;

// Lets staff change the clinic's details; the consult has them once they are
// written. Stays open where they can't be, and says why.
void editClinic(Consult &consult, const SheetOrder &order, const SettingsFile &file,
                Prompts &prompts, QWidget *window);

} // namespace bayan::ui
