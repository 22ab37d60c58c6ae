#include "ui/consultview.h"

#include "ui/consult.h"
#include "ui/effectspage.h"
#include "ui/entrypage.h"
#include "ui/sourcespage.h"
#include "ui/treatmentheader.h"
#include "ui/urgentstrip.h"

#include <QEvent>
#include <QHash>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bayan::ui {

const QStringList &ConsultView::pageIds()
{
    static const QStringList ids{QStringLiteral("overview"), QStringLiteral("effects"),
                                 QStringLiteral("safety"), QStringLiteral("questions"),
                                 QStringLiteral("sources")};
    return ids;
}

namespace {

// Pixels at normal text size.
constexpr int Low = 440;          // less, and words get no room
constexpr int Lowest = 300;       // less, and opened urgent signs have none beside the header
constexpr int LowForHeader = 640; // less, and its summary is left out

QString pageOfSection(const QString &section)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("what-it-is"), QStringLiteral("overview")},
        {QStringLiteral("how-it-works"), QStringLiteral("overview")},
        {QStringLiteral("before-after"), QStringLiteral("overview")},
        {QStringLiteral("urgent-safety"), QStringLiteral("safety")},
        {QStringLiteral("suitability"), QStringLiteral("safety")},
        {QStringLiteral("questions"), QStringLiteral("questions")},
        {QStringLiteral("about"), QStringLiteral("sources")}};
    return pages.value(section, QStringLiteral("effects"));
}

} // namespace

ConsultView::ConsultView(Consult &consult, const Look &look, const Look &frame, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_frame(frame)
    , m_header(new TreatmentHeader(consult, frame))
    , m_strip(new UrgentStrip(consult, frame))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("consultView"));
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    for (qsizetype i = 0; i < pageIds().size(); ++i)
        m_tabs->addTab(QString());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    connect(m_header, &TreatmentHeader::presentRequested, this, &ConsultView::presentRequested);
    layout->addWidget(m_header);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    layout->addLayout(tabs);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(1); // it gives way to the strip, never the strip to it
    QWidget *before = m_tabs;
    const QList<QWidget *> stops = m_strip->focusStops();
    for (QWidget *stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }

    connect(m_strip, &UrgentStrip::opened, this, [this] {
        showHeader();
        this->layout()->activate(); // the strip asks how much room is left
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &ConsultView::showPage);
    connect(&consult, &Consult::treatmentChanged, this, &ConsultView::dropPages);
    retranslateUi();
    showPage(m_tabs->currentIndex());
}

EntryPage *ConsultView::addPage(const QString &id)
{
    EntryPage *page = makePage(id);
    m_pages[id] = page;
    m_stack->addWidget(page);
    // Made late, but read right after tabs and strip.
    QWidget::setTabOrder(m_strip->focusStops().constLast(), page);
    connect(page, &EntryPage::openedEntryChanged, this, [this, page] {
        if (page == m_stack->currentWidget())
            Q_EMIT openedEntryChanged(page->openedEntry());
    });
    return page;
}

EntryPage *ConsultView::makePage(const QString &id)
{
    if (id == QLatin1String("effects"))
        return new EffectsPage(m_consult, m_look);
    if (id == QLatin1String("safety"))
        return new SafetyPage(m_consult, m_look);
    if (id == QLatin1String("questions"))
        return new QuestionsPage(m_consult, m_look);
    if (id == QLatin1String("sources"))
        return new SourcesPage(m_consult, m_look);
    return new OverviewPage(m_consult, m_look);
}

void ConsultView::showPage(int index)
{
    if (!m_consult.hasTreatment() || index < 0)
        return;
    const QString id = pageIds()[index];
    EntryPage *page = m_pages.value(id);
    if (!page)
        page = addPage(id);
    m_stack->setCurrentWidget(page);
    Q_EMIT pageChanged(id);
    Q_EMIT openedEntryChanged(page->openedEntry());
}

void ConsultView::forgetOpenedEntry()
{
    if (auto *page = qobject_cast<EntryPage *>(m_stack->currentWidget()))
        page->forgetOpenedEntry();
}

void ConsultView::dropPages()
{
    for (EntryPage *page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        delete page;
    }
    m_pages.clear();
    showPage(m_tabs->currentIndex());
}

void ConsultView::startAfresh()
{
    dropPages();
    m_tabs->setCurrentIndex(0);
}

bool ConsultView::showEntry(const QString &entry, const QSet<QString> &words)
{
    clearMarks();
    const content::Entry *found = m_consult.treatment().entry(entry);
    if (!found)
        return false;
    // Where its section stands; some effects have a place on another page.
    QStringList pages = pageIds();
    pages.move(pages.indexOf(pageOfSection(found->section)), 0);
    for (const QString &id : std::as_const(pages)) {
        EntryPage *page = m_pages.value(id);
        if (!page)
            page = addPage(id);
        if (page->shows(entry)) {
            setPage(id);
            page->goTo(entry, words);
            page->setFocus(Qt::OtherFocusReason); // to be read on with the keyboard
            return true;
        }
    }
    return false;
}

void ConsultView::clearMarks()
{
    for (EntryPage *page : std::as_const(m_pages))
        page->clearMarks();
}

QString ConsultView::page() const
{
    return pageIds()[m_tabs->currentIndex()];
}

void ConsultView::setPage(const QString &id)
{
    const auto index = pageIds().indexOf(id);
    if (index >= 0)
        m_tabs->setCurrentIndex(int(index));
}

void ConsultView::showHeader()
{
    m_header->setVisible(!m_strip->isOpen() || height() >= m_frame.scaled(Lowest));
}

void ConsultView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHeader();
    m_header->setBrief(height() < m_frame.scaled(LowForHeader));
    m_strip->setBrief(height() < m_frame.scaled(Low));
}

void ConsultView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Tone::Surface));
}

void ConsultView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ConsultView::retranslateUi()
{
    const QStringList names{tr("Overview"), tr("Effects"), tr("Safety"), tr("Questions"),
                            tr("Sources")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_tabs->setTabText(int(i), names[i]);
    m_tabs->setAccessibleName(tr("Pages of the treatment"));
}

} // namespace bayan::ui
