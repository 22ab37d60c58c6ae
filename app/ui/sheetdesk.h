#pragma once

#include "handout/sheet.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace bayan::ui {

class Look;
class Prompts;
class SheetOrder;

// Carries an order out: preview, paper, PDF. Says what went wrong, loses nothing.
class SheetDesk final : public QObject
{
    Q_OBJECT

public:
    // All outlive the desk; 'window' is the parent of what it asks and shows.
    SheetDesk(SheetOrder &order, const Look &look, Prompts &prompts, QWidget *window);
    ~SheetDesk() override;

    void preview();
    void print();
    void savePdf();

Q_SIGNALS:
    // A sentence for the status bar.
    void done(const QString &sentence);

private:
    // Empty, and the reason told, where the sheet can't be laid out.
    std::optional<handout::Sheet> compose();

    SheetOrder &m_order;
    const Look &m_look;
    Prompts &m_prompts;
    QWidget *m_window;
    std::unique_ptr<QPrinter> m_printer; // remembers the choices within a session
};

} // namespace bayan::ui
