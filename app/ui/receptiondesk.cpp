#include "ui/receptiondesk.h"

#include "ui/receptionwindow.h"

#include <QEvent>
#include <QWidget>

namespace bayan::ui {

namespace {

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

ReceptionDesk::ReceptionDesk(Consult &consult, SheetOrder &order, const Look &look, MainMenu &menu,
                             QWidget &window)
    : QObject(&window)
    , m_consult(consult)
    , m_order(order)
    , m_look(look)
    , m_menu(menu)
    , m_window(window)
{
}

ReceptionDesk::~ReceptionDesk() = default;

void ReceptionDesk::make()
{
    m_reception = std::make_unique<ReceptionWindow>(m_consult, m_order, m_look, m_menu);
    m_reception->setInterfaceLanguage(m_language);
    m_reception->installEventFilter(this);
    connect(m_reception.get(), &ReceptionWindow::treatmentChosen, this,
            &ReceptionDesk::treatmentChosen);
}

void ReceptionDesk::toggle()
{
    if (!m_reception)
        make();
    if (!m_reception->isActiveWindow()) {
        bringForward(*m_reception);
        return;
    }
    if (m_reception->screen() == m_window.screen())
        m_reception->hide();
    bringForward(m_window);
}

void ReceptionDesk::close()
{
    m_ending = true;
    if (m_reception)
        m_reception->close();
    m_ending = false;
}

bool ReceptionDesk::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever closes it goes on with the consult, wherever its window was.
    if (event->type() == QEvent::Close && !m_ending && m_window.isVisible())
        bringForward(m_window);
    return QObject::eventFilter(watched, event);
}

void ReceptionDesk::setInterfaceLanguage(const QString &code)
{
    m_language = code;
    if (m_reception)
        m_reception->setInterfaceLanguage(code);
}

void ReceptionDesk::say(const QString &sentence)
{
    if (m_reception)
        m_reception->say(sentence);
}

} // namespace bayan::ui
