#pragma once

#include "handout/sheet.h"
#include "ui/handover.h"
#include "ui/printdesk.h"

#include <QObject>

class QWidget;

namespace bayan::ui {

class Look;
class Prompts;
class SheetOrder;

// Carries an order out: preview, paper, PDF, a file to take along. Says what went
// wrong, loses nothing.
class SheetDesk final : public QObject
{
    Q_OBJECT

public:
    // All outlive the desk; 'window' is the parent of what it asks and shows.
    SheetDesk(SheetOrder &order, const Look &look, Prompts &prompts, QWidget *window);
    ~SheetDesk() override;

    PrintDesk &printing() { return m_printing; }

    void preview();
    void print() { m_printing.print(); }
    void savePdf();

    // The sheet without a name, in a file that goes when the consult ends: in a
    // mail of the person's own mail program, or shown in its folder.
    void sendByMail();
    void showAsFile();
    // Deletes such files.
    void endConsult() { m_handOver.clear(); }

Q_SIGNALS:
    // A sentence for the status bar.
    void done(const QString &sentence);
    // See PrintDesk.
    void printed();

private:
    // Empty, and the reason told, where the sheet can't be laid out.
    std::optional<handout::Sheet> compose();
    // The file's path, else empty and the reason told.
    QString handOver();

    SheetOrder &m_order;
    const Look &m_look;
    Prompts &m_prompts;
    QWidget *m_window;
    PrintDesk m_printing;
    HandOver m_handOver;
};

} // namespace bayan::ui
