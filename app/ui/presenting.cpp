#include "ui/presenting.h"

#include "ui/consult.h"
#include "ui/pindialog.h"
#include "ui/presenterview.h"

#include <QStackedWidget>

namespace bayan::ui {

Presenting::Presenting(Consult &consult, const Look &look, const Look &frame, Displays &displays,
                       QStackedWidget &stack, QWidget &window)
    : QObject(&window)
    , m_consult(consult)
    , m_look(look)
    , m_frame(frame)
    , m_displays(displays)
    , m_stack(stack)
    , m_window(window)
    , m_language(consult.patientLanguage())
{
}

Presenting::~Presenting() = default;

void Presenting::toggle()
{
    if (!m_presenter)
        make();
    Presentation &presentation = m_presenter->presentation();
    if (!presentation.isRunning() && !m_entry.isEmpty()) {
        presentation.goTo(int(presentation.deck().indexOf(m_entry)));
        m_entry.clear();
    }
    m_presenter->toggle();
}

void Presenting::end()
{
    if (m_presenter)
        m_presenter->presentation().end();
}

void Presenting::make()
{
    m_presenter = std::make_unique<Presenter>(m_consult, m_look, m_displays, &m_window);
    m_presenter->setPin(Pin::fromStored(m_pin));
    m_view = new PresenterView(m_consult, *m_presenter, m_frame);
    m_view->setInterfaceLanguage(m_language);
    m_stack.addWidget(m_view);
    const Presentation &presentation = m_presenter->presentation();
    connect(&presentation, &Presentation::started, this, [this] { show(true); });
    connect(&presentation, &Presentation::ended, this, [this] { show(false); });
    connect(m_presenter.get(), &Presenter::said, this, &Presenting::said);
}

void Presenting::show(bool presenting)
{
    if (presenting)
        m_stack.setCurrentWidget(m_view);
    else
        m_stack.setCurrentIndex(0);
    Q_EMIT presentingChanged(presenting);
    if (presenting)
        m_view->setFocus();
}

void Presenting::setInterfaceLanguage(const QString &code)
{
    m_language = code;
    if (m_view)
        m_view->setInterfaceLanguage(code);
}

void Presenting::setPin(const QString &stored)
{
    m_pin = stored;
    if (m_presenter)
        m_presenter->setPin(Pin::fromStored(stored));
}

bool Presenting::editPin(const QString &settings)
{
    PinDialog dialog(Pin::fromStored(m_pin).isSet(), settings, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    setPin(dialog.pin().stored());
    return true;
}

} // namespace bayan::ui
