#pragma once

namespace bayan::ui {

class Consult;
class MainMenu;
class SheetDesk;
class SheetOrder;
class SheetPanel;

// What the menus do to ticks: recommended, shown, all, none; undo and redo.
void connectTicks(MainMenu &menu, Consult &consult);

// What they do with the sheet: preview, paper, PDF, a file to take along.
void connectSheet(MainMenu &menu, SheetDesk &desk, SheetOrder &order);

// What a sheet's panel asks for.
void connectPanel(MainMenu &menu, SheetPanel &panel);

} // namespace bayan::ui
