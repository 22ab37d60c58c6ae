#include "ui/entrypage.h"

#include "ui/consult.h"
#include "ui/fingerscrolling.h"
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

// What scrolls. Its height follows from its width: a hint from all its words would
// cost laying them out once more.
class Sheet final : public QWidget
{
public:
    QSize sizeHint() const override { return minimumSize(); }
};

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
    m_sheet = new Sheet;
    m_sheet->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(m_sheet);
    m_column->setSpacing(8);
    setWidget(m_sheet);
    scrollByFinger(*this);
    setLayoutDirection(consult.direction());
    // Before the cards hear of it, so that the place is still the old one.
    connect(&look, &Look::changed, this, [this] {
        keepPlace([this] {
            setMargins();
            for (EntryCard *card : m_cards)
                card->showWords();
        });
    });
    m_holding.setSingleShot(true);
    m_holding.setInterval(100);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_holding.isActive())
            m_hold();
    });
    connect(&m_holding, &QTimer::timeout, this, [this] { m_hold(); });
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
    auto *card = new EntryCard(m_consult, m_look, entry, form, &m_glossary);
    m_cards.append(card);
    connect(card, &EntryCard::opened, this, [this, id = entry.id](bool open) {
        if (open)
            setOpenedEntry(id);
        else if (m_opened == id)
            setOpenedEntry({});
    });
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
            return m_consult.phrases().shown(m_consult.named(found->titles));
        });
    });
    for (const content::Entry *entry : patientEntries()) {
        if (entry->section == section)
            makeLater([this, entry, form] {
                EntryCard *card = makeCard(*entry, form);
                // Shown before the column gives it its width, it would be laid out twice.
                const QMargins margins = m_column->contentsMargins();
                card->resize(m_sheet->width() - margins.left() - margins.right(), card->height());
                m_column->addWidget(card);
            });
    }
}

QList<const content::Entry *> EntryPage::patientEntries() const
{
    QList<const content::Entry *> entries;
    for (const content::Entry &entry : m_consult.treatment().entries) {
        if (entry.audience != content::Audience::Clinician)
            entries.append(&entry);
    }
    return entries;
}

void EntryPage::chainFocus()
{
    // Cards are made late and in pieces; the keyboard meets them in order, after
    // the page and before what follows it.
    QWidget *before = this;
    const QList<QWidget *> head = headStops();
    for (QWidget *stop : head) {
        setTabOrder(before, stop);
        before = stop;
    }
    for (EntryCard *card : std::as_const(m_cards)) {
        const QList<QWidget *> stops = card->focusStops();
        for (QWidget *stop : stops) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

void EntryPage::makeSome(qsizetype most)
{
    for (qsizetype i = 0; i < most && !m_toMake.isEmpty(); ++i)
        m_toMake.takeFirst()();
    if (m_toMake.isEmpty())
        m_making.stop();
    chainFocus();
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

void EntryPage::clearMarks()
{
    for (EntryCard *card : std::as_const(m_cards))
        card->setMarkedWords({});
}

void EntryPage::setOpenedEntry(const QString &entry)
{
    m_opened = entry;
    Q_EMIT openedEntryChanged();
}

void EntryPage::refresh()
{
    m_outdated = false;
    keepPlace([this] {
        setLayoutDirection(m_consult.direction());
        setMargins();
        for (const auto &tell : m_told)
            tell();
        m_glossary.startAfresh();
        for (EntryCard *card : m_cards)
            card->showWords();
    });
}

QSize EntryPage::sizeHint() const
{
    return {m_look.scaled(ColumnWidth), m_look.scaled(ColumnWidth)};
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

} // namespace bayan::ui
