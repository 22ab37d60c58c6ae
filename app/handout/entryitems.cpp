#include "handout/entryitems.h"

#include "language/wording.h"
#include "pictures/iconarray.h"
#include "pictures/timeline.h"

#include <algorithm>

namespace bayan::handout {

using content::Entry;
using content::Text;

namespace {

void setGroup(QList<Item> &items, const QString &group)
{
    for (Item &item : items)
        item.group = group;
}

// What a patient does step by step can be ticked off with a pen.
bool isTickedOff(content::Kind kind)
{
    return kind == content::Kind::Aftercare || kind == content::Kind::Checklist;
}

} // namespace

QString dot()
{
    return QStringLiteral("\u00A0\u00B7 ");
}

QString withNumbersWhole(QString words)
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const QChar after = words[i + 1];
        if (words[i] == u' ' && (words[i - 1].isDigit() || words[i - 1] == u')') &&
            (after.isDigit() || after == u'('))
            words[i] = QChar::Nbsp;
    }
    return words;
}

EntryItems::EntryItems(const Voice &voice, const QList<const content::Source *> &sources)
    : m_voice(voice)
    , m_sources(sources)
{
}

EntryItems::Standing EntryItems::standing(const Entry &entry) const
{
    Standing at{m_voice.choose(entry), {}};
    const SheetWords &own = m_voice.own();
    if (!at.text.words) {
        at.notices.append(own.notInThisLanguage());
        return at;
    }
    at.isElsewhere = at.text.standsIn && m_voice.sourceStandsBeside();
    if (at.text.standsIn)
        at.notices.append(own.notInThisLanguage());
    else if (at.text.words->stale)
        at.notices.append(own.translationIsOlder());
    if (const QDate day = m_voice.request().date; at.text.words->isPastReview(day))
        at.notices.append(own.isPastReview(at.text.words->reviewDue, day));
    return at;
}

Item EntryItems::title(const Entry &entry, const Standing &at) const
{
    const SheetWords &words = m_voice.wordsFor(at.text.standsIn);
    Item title = m_voice.item(Role::EntryTitle, words.shown(at.text.words->title), words);
    if (entry.direction != content::Direction::None) {
        Item label = m_voice.item(Role::DirectionLabel, words.direction(entry.direction), words);
        label.direction = entry.direction;
        title.trailing.append(label);
    }
    return title;
}

QList<Item> EntryItems::body(const Text &text, const SheetWords &words, Role paragraph,
                             Role bullet) const
{
    QList<Item> items;
    for (const content::Block &block : content::parseMarkup(text.body)) {
        const bool isBullet = block.kind == content::Block::Kind::Bullet;
        items.append(m_voice.bodyItem(isBullet ? bullet : paragraph, block, words));
    }
    return items;
}

QList<Item> EntryItems::urgent(const Entry &entry) const
{
    const Standing at = standing(entry);
    const SheetWords &own = m_voice.own();
    QList<Item> box;
    for (const QString &notice : at.notices)
        box.append(m_voice.item(Role::UrgentNotice, notice, own));
    // Its summary says the same in one line, for lists; the body says it all.
    const auto say = [&](const Text &text, const SheetWords &words) {
        box.append(m_voice.item(Role::UrgentTitle, words.shown(text.title), words));
        box.append(body(text, words, Role::UrgentText, Role::UrgentBullet));
    };
    if (at.text.words && !at.isElsewhere)
        say(*at.text.words, m_voice.wordsFor(at.text.standsIn));
    // A warning that has changed since it was translated is given as it is now too.
    const Text *current = entry.text(m_voice.source().language().code);
    if (at.text.words && !at.text.standsIn && at.text.words->stale && current &&
        !m_voice.sourceStandsBeside())
        say(*current, m_voice.source());
    box.append(
        m_voice.item(Role::UrgentCall, own.call(m_voice.request().profile.emergencyNumber), own));
    for (Item &boxed : box)
        boxed.frame = Frame::Kind::Urgent;
    if (m_voice.request().kind == SheetKind::Full)
        box.append(evidence(entry));
    setGroup(box, entry.id);
    return box;
}

QList<Item> EntryItems::whole(const Entry &entry, Timeline timeline) const
{
    const Standing at = standing(entry);
    QList<Item> items;
    for (const QString &notice : at.notices)
        items.append(m_voice.item(Role::Notice, notice, m_voice.own()));
    if (!at.isElsewhere) {
        const SheetWords &words = m_voice.wordsFor(at.text.standsIn);
        items.append(title(entry, at));
        if (!at.text.words->summary.isEmpty())
            items.append(m_voice.item(Role::Lead, words.shown(at.text.words->summary), words));
        items.append(body(*at.text.words, words, Role::Paragraph,
                          isTickedOff(entry.kind) ? Role::Check : Role::Bullet));
        if (timeline == Timeline::With)
            items.append(picture(
                std::make_shared<pictures::Timeline>(m_voice.treatment().timeline, words.phrases()),
                words));
        addFigure(items, entry, words);
    }
    items.append(evidence(entry));
    setGroup(items, entry.id);
    return items;
}

Item EntryItems::picture(std::shared_ptr<const pictures::Picture> drawn,
                         const SheetWords &words) const
{
    Item item = m_voice.item(Role::Picture, {}, words);
    item.picture = std::move(drawn);
    return item;
}

// The first figure that can be drawn: the others are in the words. A picture of
// each would make the sheet twice as long.
void EntryItems::addFigure(QList<Item> &items, const Entry &entry, const SheetWords &words) const
{
    for (const QString &id : entry.figures) {
        const content::Figure *figure = m_voice.treatment().figure(id);
        if (!figure || !figure->drawable)
            continue;
        auto array = std::make_shared<pictures::IconArray>(*figure, words.phrases());
        if (!array->fault().isEmpty())
            continue;
        items.append(picture(std::move(array), words));
        return;
    }
}

QList<Item> EntryItems::topic(const Entry &entry) const
{
    const Standing at = standing(entry);
    QList<Item> items;
    for (const QString &notice : at.notices)
        items.append(m_voice.item(Role::Notice, notice, m_voice.own()));
    if (!at.isElsewhere) {
        const SheetWords &words = m_voice.wordsFor(at.text.standsIn);
        items.append(title(entry, at));
        if (!at.text.words->summary.isEmpty())
            items.append(m_voice.item(Role::Lead, words.shown(at.text.words->summary), words));
    }
    setGroup(items, entry.id);
    return items;
}

QString EntryItems::sourcesOf(const Entry &entry) const
{
    QList<qsizetype> places;
    for (const content::Citation &citation : entry.citations) {
        if (const content::Source *source = m_voice.treatment().source(citation.source))
            places.append(m_sources.indexOf(source) + 1);
    }
    if (places.isEmpty())
        return {};
    std::sort(places.begin(), places.end());
    QStringList numbers;
    for (const qsizetype place : places)
        numbers.append(m_voice.own().shown(QString::number(place)));
    return m_voice.own().sourceNumbers(numbers);
}

Item EntryItems::evidence(const Entry &entry) const
{
    QString words = language::evidencePhrase(entry.evidence, m_voice.own().phrases());
    if (const QString sources = sourcesOf(entry); !sources.isEmpty())
        words += dot() + sources;
    Item line = m_voice.item(Role::Evidence, words, m_voice.own());
    line.evidence = entry.evidence;
    return line;
}

} // namespace bayan::handout
