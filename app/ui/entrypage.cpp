#include "ui/entrypage.h"

#include "ui/consult.h"
#include "ui/proseview.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int Inset = 24;
constexpr qsizetype FirstPieces = 4; // fill a screen
constexpr qsizetype MorePieces = 3;  // in one go, between a person's clicks
constexpr int ColumnWidth = 720;     // 45-75 characters at normal size

} // namespace

EntryPage::EntryPage(Consult &consult, const Look &look, QWidget *parent)
    : QScrollArea(parent)
    , m_consult(consult)
    , m_look(look)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus); // so that Page Down and the arrows scroll it
    m_sheet = new QWidget;
    m_sheet->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(m_sheet);
    m_column->setSpacing(8);
    setWidget(m_sheet);
    setLayoutDirection(consult.direction());
    m_making.setInterval(0);
    connect(&m_making, &QTimer::timeout, this, [this] { makeSome(MorePieces); });
    connect(&consult, &Consult::patientLanguageChanged, this, [this] {
        // A page nobody sees waits until it is shown.
        if (isVisible())
            refresh();
        else
            m_outdated = true;
    });
}

void EntryPage::keepTold(std::function<void()> tell)
{
    tell();
    m_told.append(std::move(tell));
}

ProseView *EntryPage::addHeading(Step step, std::function<QString()> words)
{
    auto *heading = new ProseView(m_look, step);
    heading->setBold(true);
    keepTold([this, heading, words = std::move(words)] {
        heading->setReadyText(words(), m_consult.direction());
    });
    m_column->addWidget(heading);
    return heading;
}

EntryCard *EntryPage::makeCard(const content::Entry &entry, EntryCard::Form form)
{
    auto *card = new EntryCard(m_consult, m_look, entry, form);
    m_cards.append(card);
    return card;
}

void EntryPage::addSection(const QString &section, EntryCard::Form form)
{
    const content::Treatment &treatment = m_consult.treatment();
    if (!treatment.section(section))
        return;
    makeLater([this, section] {
        if (m_column->count() > 0)
            m_column->addSpacing(16);
        addHeading(Step::Title, [this, section] {
            const content::Section *found = m_consult.treatment().section(section);
            return m_consult.phrases().shown(found->titles.value(m_consult.patientLanguage()));
        });
    });
    for (const content::Entry *entry : treatment.entriesOf(section)) {
        if (entry->audience != content::Audience::Clinician)
            makeLater([this, entry, form] { m_column->addWidget(makeCard(*entry, form)); });
    }
}

void EntryPage::makeSome(qsizetype most)
{
    for (qsizetype i = 0; i < most && !m_toMake.isEmpty(); ++i)
        m_toMake.takeFirst()();
    if (m_toMake.isEmpty())
        m_making.stop();
}

void EntryPage::complete()
{
    makeSome(m_toMake.size());
}

bool EntryPage::shows(const QString &entry)
{
    complete();
    return cardOf(entry) != nullptr;
}

EntryCard *EntryPage::cardOf(const QString &entry) const
{
    for (EntryCard *card : m_cards) {
        if (card->entryId() == entry)
            return card;
    }
    return nullptr;
}

EntryCard *EntryPage::topCard() const
{
    const int top = verticalScrollBar()->value();
    for (EntryCard *card : m_cards) {
        if (card->mapTo(m_sheet, QPoint(0, card->height())).y() > top)
            return card;
    }
    return nullptr;
}

void EntryPage::goTo(const QString &entry)
{
    complete();
    EntryCard *card = cardOf(entry);
    if (!card)
        return;
    card->setOpen(true);
    // Once the layout has room for what was opened.
    QMetaObject::invokeMethod(
        this,
        [this, card] { verticalScrollBar()->setValue(card->mapTo(m_sheet, QPoint(0, 0)).y() - 8); },
        Qt::QueuedConnection);
}

void EntryPage::refresh()
{
    m_outdated = false;
    EntryCard *anchor = topCard();
    const int offset =
        anchor ? verticalScrollBar()->value() - anchor->mapTo(m_sheet, QPoint(0, 0)).y() : 0;
    setLayoutDirection(m_consult.direction());
    setMargins();
    for (const auto &tell : m_told)
        tell();
    for (EntryCard *card : m_cards)
        card->showWords();
    if (!anchor)
        return;
    // At the very top it stays there; else the same entry stays at the top.
    if (verticalScrollBar()->value() == 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, anchor, offset] {
            verticalScrollBar()->setValue(anchor->mapTo(m_sheet, QPoint(0, 0)).y() + offset);
        },
        Qt::QueuedConnection);
}

void EntryPage::showEvent(QShowEvent *event)
{
    if (m_outdated)
        refresh();
    makeSome(FirstPieces);
    if (!m_toMake.isEmpty())
        m_making.start();
    QScrollArea::showEvent(event);
}

void EntryPage::setMargins()
{
    const int room = viewport()->width() - 2 * Inset;
    const int spare = m_readingWidth ? std::max(0, room - m_look.scaled(ColumnWidth)) : 0;
    // Layouts mirror their items, not their margins.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_column->setContentsMargins(Inset + (rightToLeft ? spare : 0), 16,
                                 Inset + (rightToLeft ? 0 : spare), 32);
}

void EntryPage::resizeEvent(QResizeEvent *event)
{
    setMargins();
    QScrollArea::resizeEvent(event);
    verticalScrollBar()->setSingleStep(m_look.scaled(32));
}

OverviewPage::OverviewPage(Consult &consult, const Look &look, QWidget *parent)
    : EntryPage(consult, look, parent)
{
    setObjectName(QStringLiteral("overviewPage"));
    keepReadingWidth();
    for (const char *section : {"what-it-is", "how-it-works", "before-after"})
        addSection(QLatin1String(section), EntryCard::Form::Full);
    makeLater([this] { column()->addStretch(1); });
}

SafetyPage::SafetyPage(Consult &consult, const Look &look, QWidget *parent)
    : EntryPage(consult, look, parent)
{
    setObjectName(QStringLiteral("safetyPage"));
    keepReadingWidth();
    for (const char *section : {"urgent-safety", "suitability"})
        addSection(QLatin1String(section), EntryCard::Form::Full);
    makeLater([this] { column()->addStretch(1); });
}

QuestionsPage::QuestionsPage(Consult &consult, const Look &look, QWidget *parent)
    : EntryPage(consult, look, parent)
{
    setObjectName(QStringLiteral("questionsPage"));
    keepReadingWidth();
    addSection(QStringLiteral("questions"), EntryCard::Form::Question);
    makeLater([this] { column()->addStretch(1); });
}

} // namespace bayan::ui
