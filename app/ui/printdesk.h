#pragma once

#include "handout/sheet.h"
#include "ui/printchoice.h"
#include "ui/rackorder.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace bayan::ui {

class Prompts;
class SheetOrder;

// Puts sheets on paper: one by the system's dialog, one at once, many for the
// rack. Says what the printer says.
class PrintDesk final : public QObject
{
    Q_OBJECT

public:
    // All outlive the desk; 'window' is the parent of what it asks and shows.
    PrintDesk(SheetOrder &order, Prompts &prompts, QWidget *window);
    ~PrintDesk() override;

    // How somebody printed last.
    const PrintChoice &choice() const { return m_choice; }
    void setChoice(const PrintChoice &choice) { m_choice = choice; }

    // Where sheets given are counted, should the clinic want them to be.
    void setLogFile(const QString &path) { m_logFile = path; }

    void print();
    // On the remembered printer, else the system's usual one; asks where there is
    // neither.
    void printNow();
    // The last sheet of this consult once more, on the remembered printer.
    void reprint();
    void printForRack();

Q_SIGNALS:
    // A sentence for the person at the desk.
    void done(const QString &sentence);
    // A patient's sheet is on its way to paper: its name is to be forgotten.
    void printed();

private:
    QPrinter &printer();
    bool askPrinter();
    // The remembered or usual one, else asks. False: not now.
    bool takePrinter();
    bool send(const content::Result<handout::Sheet> &sheet, const QString &code);
    void sendOrder();
    void sendStacks(const QList<RackLine> &lines);
    void saveEach(const QList<RackLine> &lines);
    void sent(const QString &sentence);
    QString cancelled(const QStringList &before, int pages);
    void log(const QString &code, int copies);

    SheetOrder &m_order;
    Prompts &m_prompts;
    QWidget *m_window;
    PrintChoice m_choice;
    QString m_logFile;
    std::unique_ptr<QPrinter> m_printer; // remembers the choices within a session
};

} // namespace bayan::ui
