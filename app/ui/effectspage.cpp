#include "ui/effectspage.h"

#include "language/wording.h"
#include "pictures/disagreement.h"
#include "ui/columnheads.h"
#include "ui/consult.h"
#include "ui/evidencelabel.h"
#include "ui/proseview.h"
#include "ui/whenandwhere.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

bool isEffectsSection(const QString &section)
{
    return section == QLatin1String("short-term") || section == QLatin1String("lasting-benefits") ||
           section == QLatin1String("lasting-risks") || section == QLatin1String("side-effects");
}

// A rule over a group, the group's name under it.
class GroupHeading final : public QWidget
{
public:
    GroupHeading(const Look &look, ProseView *heading, ProseView *note)
        : m_look(look)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 8, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(heading);
        layout->addWidget(note);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 2), m_look.colour(Tone::Text));
    }

private:
    const Look &m_look;
};

} // namespace

EffectsPage::EffectsPage(Consult &consult, const Look &look, QWidget *parent)
    : EntryPage(consult, look, parent)
    , m_heads(new ColumnHeads(look, this))
{
    setObjectName(QStringLiteral("effectsPage"));
    m_heads->hide();
    addWhen();
    addColumns();
    addOpenPoints();
    column()->addStretch(1);
    arrange();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EffectsPage::showHeads);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &EffectsPage::showHeads);
    keepTold([this] { showHeads(); });
}

EntryCard *EffectsPage::makeBrief(const content::Entry &entry)
{
    EntryCard *card = makeCard(entry, EntryCard::Form::Brief);
    card->setApart();
    connect(card, &EntryCard::opened, this, [this, card] { cardOpened(card); });
    return card;
}

void EffectsPage::cardOpened(EntryCard *card)
{
    m_arrangedAcross = 0;
    arrange();
    if (card->isOpen()) {
        // Once the layout has room for it.
        QMetaObject::invokeMethod(
            this, [this, card] { bringIntoSight(card, false); }, Qt::QueuedConnection);
    }
}

void EffectsPage::addWhen()
{
    const content::Treatment &treatment = consult().treatment();
    if (!treatment.timeline.isEmpty() || !treatment.areas.isEmpty()) {
        m_head = new WhenAndWhere(consult(), look());
        keepTold([this] { m_head->showWords(); });
        connect(m_head, &WhenAndWhere::focusStopsChanged, this, [this] { chainFocus(); });
        column()->addWidget(m_head);
    }
    m_times = new QGridLayout;
    m_times->setHorizontalSpacing(32);
    m_times->setVerticalSpacing(0);
    for (const content::Entry *found : patientEntries()) {
        const content::Entry &entry = *found;
        if (entry.kind != content::Kind::Timeline || !isEffectsSection(entry.section))
            continue;
        if (m_timeCards.isEmpty() && !m_head) {
            addHeading(Step::Lead, [this] {
                return consult().phrases().phrase(
                    "Effects", QT_TRANSLATE_NOOP("Effects", "What happens when"));
            });
        }
        m_times->setColumnStretch(int(m_timeCards.size()), 1);
        m_timeCards.append({makeBrief(entry)});
    }
    column()->addLayout(m_times);
    column()->addSpacing(8);
}

void EffectsPage::addColumns()
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
    for (const auto horizon : {content::Horizon::ShortTerm, content::Horizon::LongTerm}) {
        for (const auto direction : {content::Direction::Benefit, content::Direction::Harm}) {
            Column made{horizon, direction, nullptr, nullptr, {}};
            if (direction == content::Direction::Benefit) {
                auto *heading = new ProseView(look(), Step::Lead);
                heading->setBold(true);
                auto *note = new ProseView(look(), Step::Small);
                note->setTone(Tone::Muted);
                keepTold([this, heading, note, horizon] {
                    const language::Phrasebook &phrases = consult().phrases();
                    heading->setReadyText(language::horizonWord(horizon, phrases),
                                          phrases.direction());
                    note->setReadyText(
                        horizon == content::Horizon::ShortTerm
                            ? phrases.phrase("Effects",
                                             QT_TRANSLATE_NOOP("Effects", "days to months"))
                            : phrases.phrase("Effects", QT_TRANSLATE_NOOP("Effects", "over years")),
                        phrases.direction());
                });
                made.horizonHeading = new GroupHeading(look(), heading, note);
            }
            auto *label = new DirectionLabel(look());
            keepTold(
                [this, label, direction] { label->setDirection(direction, consult().phrases()); });
            made.directionHeading = label;
            for (const content::Entry *found : patientEntries()) {
                const content::Entry &entry = *found;
                if (entry.horizon == horizon && entry.direction == direction &&
                    isEffectsSection(entry.section))
                    made.cards.append(makeBrief(entry));
            }
            m_columns.append(made);
        }
    }
    column()->addLayout(m_grid);
}

void EffectsPage::addOpenPoints()
{
    bool first = true;
    for (const content::Entry *found : patientEntries()) {
        const content::Entry &entry = *found;
        const bool placed =
            entry.kind == content::Kind::Timeline || (entry.horizon != content::Horizon::None &&
                                                      entry.direction != content::Direction::None);
        if (!isEffectsSection(entry.section) || placed)
            continue;
        if (first) {
            column()->addSpacing(16);
            addHeading(Step::Lead, [this] {
                return consult().phrases().phrase("Effects",
                                                  QT_TRANSLATE_NOOP("Effects", "Open questions"));
            });
        }
        first = false;
        const bool hasSides = pictures::Disagreement::isFor(*consult().words(entry).text);
        column()->addWidget(
            makeCard(entry, hasSides ? EntryCard::Form::Sides : EntryCard::Form::Brief));
    }
}

QList<QWidget *> EffectsPage::headStops() const
{
    return m_head ? m_head->focusStops() : QList<QWidget *>();
}

} // namespace bayan::ui
