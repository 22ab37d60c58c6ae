#include "ui/patientscreen.h"

#include "handout/pick.h"
#include "ui/consult.h"
#include "ui/ink.h"
#include "ui/latinkey.h"
#include "ui/look.h"
#include "ui/pagetracing.h"
#include "ui/patientbar.h"
#include "ui/patientpage.h"
#include "ui/patientsurface.h"
#include "ui/pinpad.h"
#include "ui/presentation.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace bayan::ui {

namespace {

QPixmap rendered(QWidget &page, QSize fit, qreal pixelRatio)
{
    const QSize size = page.size().scaled(fit, Qt::KeepAspectRatio);
    if (size.isEmpty())
        return {};
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qreal(size.width()) / page.width();
    painter.scale(scale, scale);
    page.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    return pixmap;
}

} // namespace

PatientScreen::PatientScreen(Consult &consult, Presentation &presentation, const Look &look)
    : m_consult(consult)
    , m_presentation(presentation)
    , m_look(look)
    , m_page(new PatientPage(consult, look, this))
    , m_other(new PatientPage(consult, look, this))
    , m_surface(new PatientSurface(consult.ink(), look, m_page))
    , m_bar(new PatientBar(look, this))
    , m_cover(new QWidget(this))
    , m_pad(new PinPad(look, this))
{
    setObjectName(QStringLiteral("patientScreen"));
    setWindowFlag(Qt::FramelessWindowHint);
    setFocusPolicy(Qt::StrongFocus);
    m_other->hide();
    m_other->setObjectName(QStringLiteral("otherPage"));
    m_cover->setObjectName(QStringLiteral("patientCover"));
    m_cover->setAutoFillBackground(true);
    m_cover->setPalette(QPalette(Qt::black));
    m_cover->hide();
    setUpBar();
    connect(m_surface, &PatientSurface::turned, this, &PatientScreen::turned);
    connect(m_page, &PatientPage::laidOut, this, [this] {
        m_presentation.setPartCount(m_page->partCount());
        showInk(); // it stands elsewhere now
    });
    connect(&presentation, &Presentation::moved, this, &PatientScreen::showPage);
    connect(&presentation, &Presentation::started, this, &PatientScreen::showPage);
    connect(&presentation, &Presentation::partCountChanged, this, &PatientScreen::showTurns);
    connect(&presentation, &Presentation::blankChanged, this, &PatientScreen::showBlank);
    connect(&presentation, &Presentation::ended, this, &PatientScreen::showBlank);
    const auto refresh = [this] {
        if (m_presentation.isRunning())
            showPage();
    };
    connect(&consult, &Consult::patientLanguageChanged, this, refresh);
    connect(&consult, &Consult::profileChanged, this, refresh);
    connect(&consult, &Consult::pickChanged, this, [this] {
        if (m_presentation.isRunning())
            showTurns();
    });
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    connect(m_pad, &PinPad::accepted, this, [this] { Q_EMIT turned(m_asked); });
    connect(m_pad, &PinPad::cancelled, this, [this] {
        m_pad->hide();
        setFocus();
    });
}

void PatientScreen::setUpBar()
{
    Ink &ink = m_consult.ink();
    connect(m_bar, &PatientBar::turned, this, &PatientScreen::turned);
    connect(m_bar, &PatientBar::drawingChanged, m_surface, &PatientSurface::setDrawing);
    connect(m_bar, &PatientBar::penChosen, m_surface, &PatientSurface::setPen);
    connect(m_bar, &PatientBar::undoRequested, this,
            [this, &ink] { ink.undo(m_surface->places()); });
    connect(m_bar, &PatientBar::clearRequested, this, [this, &ink] {
        for (const Ink::Place &place : m_surface->places())
            ink.clear(place);
    });
    connect(&ink, &Ink::changed, this, [this] {
        keepGround();
        showInk();
        Q_EMIT repainted();
    });
}

void PatientScreen::showInk()
{
    m_surface->setPlace({m_page->entry(), m_consult.patientLanguage(), m_page->part()},
                        m_page->face());
    const QList<Ink::Place> places = m_surface->places();
    m_bar->setHasInk(std::any_of(places.cbegin(), places.cend(), [this](const Ink::Place &place) {
        return !m_consult.ink().lines(place).isEmpty();
    }));
}

// With the first line on a page of this size, what it stands on: the same page, in
// the colours for white paper.
void PatientScreen::keepGround()
{
    Ink &ink = m_consult.ink();
    const Ink::Place place = m_surface->places().constFirst();
    const Ink::Size size{m_page->size(), m_look.percent()};
    if (!ink.needsGround(place, size))
        return;
    Look paper(Look::Use::PatientScreen);
    paper.setZoom(m_look.zoom());
    PatientPage page(m_consult, paper, this);
    page.resize(m_page->size());
    page.setEntry(place.entry, place.part);
    ink.setGround(place, size, tracedPage(page));
}

void PatientScreen::setPin(const Pin &pin)
{
    m_guarded = pin.isSet();
    m_pad->setPin(pin);
}

void PatientScreen::showPage()
{
    const language::Phrasebook &phrases = m_consult.phrases();
    setWindowTitle(phrases.shown(m_consult.named(m_consult.treatment().name.names)));
    setLayoutDirection(phrases.direction());
    arrange(); // a window not shown yet has had no resize event
    m_page->setEntry(m_presentation.entry(), m_presentation.part());
    m_surface->setDirection(phrases.direction());
    m_surface->raise();
    m_bar->setPhrases(phrases);
    showTurns();
    // Says it where somebody listens instead of looking.
    QAccessibleEvent event(m_page, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void PatientScreen::showTurns()
{
    showInk();
    const content::Entry *entry = m_consult.treatment().entry(m_page->entry());
    const bool withdrawn = entry && handout::isWithdrawn(*entry);
    const content::Text *text = entry ? m_consult.words(*entry).text : nullptr;
    m_bar->setShown({.position = m_presentation.position(),
                     .count = int(m_presentation.deck().size()),
                     .part = m_page->part(),
                     .partCount = m_presentation.partCount(),
                     .isDraft = text && !withdrawn && text->isDraft(),
                     .isOnSheet = !withdrawn && m_consult.pick().contains(m_page->entry())});
    m_bar->setTurns(m_presentation.hasBack(), m_presentation.hasNext());
    Q_EMIT repainted();
}

void PatientScreen::showBlank()
{
    m_cover->setVisible(m_presentation.isBlank());
    m_cover->raise();
    if (!m_presentation.isRunning()) {
        m_pad->hide();
        m_bar->setDrawing(false);
    }
    Q_EMIT repainted();
}

void PatientScreen::ask(Turn turn)
{
    if (!m_guarded || (turn != Turn::End && turn != Turn::Toggle)) {
        Q_EMIT turned(turn);
        return;
    }
    m_asked = turn;
    m_pad->ask(m_consult.phrases());
}

QSize PatientScreen::pageSize() const
{
    return m_page->size();
}

QPixmap PatientScreen::slide(QSize fit, qreal pixelRatio) const
{
    return rendered(*m_page, fit, pixelRatio);
}

QPixmap PatientScreen::slideOf(const QString &entry, QSize fit, qreal pixelRatio)
{
    if (entry.isEmpty())
        return {};
    m_other->resize(m_page->size());
    m_other->setEntry(entry, 0);
    return rendered(*m_other, fit, pixelRatio);
}

void PatientScreen::keyPressEvent(QKeyEvent *event)
{
    const Turn turn = turnFor(*event, m_consult.direction());
    if (event->modifiers() == Qt::ControlModifier && latinKey(*event) == Qt::Key_Z) {
        m_consult.ink().undo(m_surface->places());
        return;
    }
    if (turn == Turn::None) {
        if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
            ask(Turn::Next);
        return;
    }
    // Whatever is pressed while it is blank brings the page back first.
    if (m_presentation.isBlank() && turn != Turn::End && turn != Turn::Toggle)
        ask(Turn::Blank);
    else
        ask(turn);
}

void PatientScreen::closeEvent(QCloseEvent *event)
{
    event->ignore();
    ask(Turn::End);
}

void PatientScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (m_presentation.isRunning())
        showTurns();
}

void PatientScreen::arrange()
{
    const int bar = m_bar->height();
    m_page->setGeometry(0, 0, width(), height() - bar);
    m_surface->setGeometry(m_page->rect());
    m_surface->raise();
    m_bar->setGeometry(0, height() - bar, width(), bar);
    m_cover->setGeometry(rect());
    m_pad->setGeometry(rect());
}

void PatientScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Tone::Surface));
}

} // namespace bayan::ui
