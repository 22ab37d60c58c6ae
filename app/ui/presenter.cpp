#include "ui/presenter.h"

#include "ui/consult.h"
#include "ui/patientscreen.h"
#include "ui/pin.h"

#include <QWidget>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int FullLines = 1080; // at which the patient's type has its table's size
// Per cent. That type is large to begin with; beyond this a topic falls into so
// many parts that nobody sees it whole.
constexpr int LargestPatientText = 140;

} // namespace

Presenter::Presenter(Consult &consult, const Look &look, Displays &displays, QWidget *window)
    : QObject(window)
    , m_consult(consult)
    , m_look(look)
    , m_displays(displays)
    , m_window(window)
    , m_patientLook(Look::Use::PatientScreen)
    , m_presentation(consult)
    , m_screen(std::make_unique<PatientScreen>(consult, m_presentation, m_patientLook))
{
    connect(m_screen.get(), &PatientScreen::turned, this, &Presenter::perform);
    connect(&m_presentation, &Presentation::ended, this, &Presenter::finish);
    connect(&displays, &Displays::changed, this, &Presenter::displaysChanged);
    connect(&look, &Look::changed, this, &Presenter::followLook);
    followLook();
}

Presenter::~Presenter() = default;

void Presenter::setPin(const Pin &pin)
{
    m_screen->setPin(pin);
}

void Presenter::followLook()
{
    m_patientLook.setTheme(m_look.theme());
    // Staff who need larger text have patients who do; smaller is theirs alone.
    const int larger = std::clamp(m_look.percent(), 100, LargestPatientText);
    m_patientLook.setZoom(m_lines * larger / FullLines);
}

void Presenter::toggle()
{
    if (!m_presentation.isRunning())
        start();
    else
        perform(Turn::Toggle);
}

void Presenter::start()
{
    if (m_presentation.isRunning())
        return;
    if (m_presentation.deck().isEmpty()) {
        Q_EMIT said(tr("This treatment has nothing to show to a patient."));
        return;
    }
    m_patientInFront = true;
    place(); // the page is laid out for its display
    m_presentation.start();
    place();
}

void Presenter::finish()
{
    m_screen->hide();
    m_displayNumber = 0;
    m_window->activateWindow();
    Q_EMIT displayChanged();
}

void Presenter::place()
{
    const QList<Display> displays = m_displays.all();
    const QPoint centre = m_window->frameGeometry().center();
    const auto own = std::find_if(displays.cbegin(), displays.cend(), [&](const Display &display) {
        return display.geometry.contains(centre);
    });
    const Display staff = own != displays.cend() ? *own
                          : displays.isEmpty()   ? Display{{}, m_window->geometry()}
                                                 : displays.first();
    const auto other = std::find_if(displays.cbegin(), displays.cend(),
                                    [&](const Display &display) { return display != staff; });
    m_single = other == displays.cend();
    const Display &patient = m_single ? staff : *other;
    m_displayNumber = m_single ? 0 : int(other - displays.cbegin()) + 1;
    m_lines = patient.geometry.height();
    followLook();
    m_screen->resize(patient.geometry.size());
    const bool visible = m_presentation.isRunning() && (!m_single || m_patientInFront);
    // The private view keeps the keyboard where both are seen.
    m_screen->setAttribute(Qt::WA_ShowWithoutActivating, !m_single);
    if (visible) {
        m_displays.fill(m_screen.get(), patient);
        if (m_single) {
            m_screen->activateWindow();
            m_screen->setFocus();
        } else {
            m_window->activateWindow();
        }
    } else {
        m_screen->hide();
        m_window->activateWindow();
    }
    Q_EMIT displayChanged();
}

void Presenter::displaysChanged()
{
    if (!m_presentation.isRunning())
        return;
    const bool was = m_single;
    const int lines = m_lines;
    // The patient's page never lands by itself where staff read in private.
    if (!m_single && m_displays.all().size() < 2)
        m_patientInFront = false;
    place();
    if (m_single && !was)
        Q_EMIT said(tr("The patient’s display is gone. F5 shows the page on this one; nothing is "
                       "lost."));
    else if (was && !m_single)
        Q_EMIT said(tr("The patient’s page is now on display %1.").arg(m_displayNumber));
    else if (lines != m_lines)
        place();
}

void Presenter::perform(Turn turn)
{
    if (!m_presentation.isRunning())
        return;
    switch (turn) {
    case Turn::Next:
        m_presentation.next();
        break;
    case Turn::Back:
        m_presentation.back();
        break;
    case Turn::First:
        m_presentation.goTo(0);
        break;
    case Turn::Last:
        m_presentation.goTo(int(m_presentation.deck().size()) - 1);
        break;
    case Turn::Blank:
        m_presentation.setBlank(!m_presentation.isBlank());
        break;
    case Turn::Language:
        m_consult.turnPatientLanguage();
        break;
    case Turn::Tick:
        tick();
        break;
    case Turn::Toggle:
        if (m_single) {
            m_patientInFront = !m_patientInFront;
            place();
        } else {
            m_presentation.end();
        }
        break;
    case Turn::End:
        m_presentation.end();
        break;
    case Turn::None:
        break;
    }
}

void Presenter::tick()
{
    const QString entry = m_presentation.entry();
    const bool ticked = m_consult.pick().contains(entry);
    m_consult.setTicked(entry, !ticked);
    if (m_consult.pick().contains(entry) == ticked)
        Q_EMIT said(tr("The urgent signs are always on the sheet."));
    else if (ticked)
        Q_EMIT said(tr("Taken off the sheet. T puts it back."));
    else
        Q_EMIT said(tr("Put on the sheet."));
}

} // namespace bayan::ui
