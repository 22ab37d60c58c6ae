#include "handout/sheetcontent.h"

#include "handout/sourcewords.h"
#include "language/wording.h"

#include <algorithm>

namespace bayan::handout {

namespace {

using content::Audience;
using content::Entry;
using content::Language;
using content::SheetRule;
using content::Source;
using content::Span;
using content::Text;

// Between parts of a line; a line may end with it but not begin.
QString dot()
{
    return QStringLiteral("\u00A0\u00B7 ");
}

// Words that keep their own direction and digits wherever they stand.
QString verbatim(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069); // first strong isolate
}

// A name that a line's end should not part from its year.
QString inOnePiece(QString words)
{
    constexpr qsizetype Longest = 50;
    return words.size() > Longest ? words : words.replace(u' ', QChar::Nbsp);
}

// Words and the language they turned out to be in.
template<class Words> struct Chosen
{
    Words words;
    bool standsIn = false; // the source language's, for want of others
};

class Writer
{
public:
    Writer(const SheetRequest &request, const Language &language)
        : m_request(request)
        , m_treatment(*request.treatment)
        , m_own(language, request.profile)
        , m_source(request.sourceLanguage, request.profile)
        , m_names(*request.treatment)
    {
    }

    SheetContent write();

private:
    const SheetWords &wordsFor(bool standsIn) const { return standsIn ? m_source : m_own; }
    Chosen<QString> choose(const QMap<QString, QString> &words) const;
    Chosen<const Text *> choose(const Entry &entry) const;
    Item item(Role role, const QString &shown, const SheetWords &words) const;
    Item bodyItem(Role role, const content::Block &block, const SheetWords &words) const;

    QList<const Entry *> entries() const;
    QList<Item> head(bool draft) const;
    void addUrgent(QList<Item> &items, const Entry &entry) const;
    void addEntry(QList<Item> &items, const Entry &entry) const;
    void addEvidence(QList<Item> &items, const Entry &entry) const;
    QString aside(const QString &remark) const;
    void addSources(QList<Item> &items, const QList<const Entry *> &printed) const;

    const SheetRequest &m_request;
    const content::Treatment &m_treatment;
    SheetWords m_own;    // in the sheet's language
    SheetWords m_source; // in the language others are translated from
    SourceWords m_names;
};

Chosen<QString> Writer::choose(const QMap<QString, QString> &words) const
{
    const QString own = words.value(m_own.language().code);
    if (!own.isEmpty())
        return {own, false};
    return {words.value(m_source.language().code), true};
}

Chosen<const Text *> Writer::choose(const Entry &entry) const
{
    const Text *own = entry.text(m_own.language().code);
    if (own && !own->stale)
        return {own, false};
    return {entry.text(m_source.language().code), true};
}

Item Writer::item(Role role, const QString &shown, const SheetWords &words) const
{
    Item item;
    item.role = role;
    item.spans = {Span{shown, false}};
    item.language = words.language();
    return item;
}

Item Writer::bodyItem(Role role, const content::Block &block, const SheetWords &words) const
{
    Item item;
    item.role = role;
    item.language = words.language();
    for (const Span &span : block.spans)
        item.spans.append({words.shown(span.text), span.bold});
    return item;
}

// The locked ones first and always, then the pick's, in its order.
QList<const Entry *> Writer::entries() const
{
    QList<const Entry *> locked;
    for (const Entry &entry : m_treatment.entries) {
        if (entry.sheetRule == SheetRule::Locked && entry.audience != Audience::Clinician)
            locked.append(&entry);
    }
    QList<const Entry *> found = locked;
    for (const QString &id : m_request.pick.entries()) {
        const Entry *entry = m_treatment.entry(id);
        if (entry && entry->audience != Audience::Clinician && !locked.contains(entry) &&
            choose(*entry).words)
            found.append(entry);
    }
    return found;
}

QList<Item> Writer::head(bool draft) const
{
    QList<Item> items;
    const ClinicProfile &profile = m_request.profile;
    const QString clinic = profile.name(m_own.language().code);
    Item phone = item(Role::Phone, m_own.phrases().number(profile.phone), m_own);
    phone.language.direction = Qt::LeftToRight; // a number reads one way only
    if (!clinic.isEmpty() || profile.phone.isEmpty()) {
        items.append(item(Role::Clinic, m_own.shown(clinic), m_own));
        if (!profile.phone.isEmpty())
            items.last().trailing.append(phone);
    } else {
        items.append(phone);
    }

    const Chosen<QString> name = choose(m_treatment.name.names);
    const SheetWords &words = wordsFor(name.standsIn);
    items.append(item(Role::Title, words.shown(name.words), words));
    items.append(item(Role::Date, m_own.yourSheet(m_request.date), m_own));
    if (!m_request.patientName.trimmed().isEmpty())
        items.append(item(Role::Patient, m_own.patient(m_request.patientName.simplified()), m_own));
    if (draft) {
        Item notice = item(Role::Draft, {}, m_own);
        notice.spans = {{m_own.draftSentence(), true}, {u' ' + m_own.notApproved(), false}};
        notice.frame = Frame::Kind::Draft;
        items.append(notice);
    }
    return items;
}

void Writer::addUrgent(QList<Item> &items, const Entry &entry) const
{
    const Chosen<const Text *> text = choose(entry);
    QList<Item> box;
    if (text.standsIn)
        box.append(item(Role::UrgentNotice, m_own.notInThisLanguage(), m_own));
    if (text.words) {
        const SheetWords &words = wordsFor(text.standsIn);
        box.append(item(Role::UrgentTitle, words.shown(text.words->title), words));
        // Its summary says the same in one line, for lists; the body says it all.
        for (const content::Block &block : content::parseMarkup(text.words->body)) {
            const bool bullet = block.kind == content::Block::Kind::Bullet;
            box.append(bodyItem(bullet ? Role::UrgentBullet : Role::UrgentText, block, words));
        }
    }
    box.append(item(Role::UrgentCall, m_own.call(m_request.profile.emergencyNumber), m_own));
    for (Item &boxed : box)
        boxed.frame = Frame::Kind::Urgent;
    items.append(box);
    addEvidence(items, entry);
}

void Writer::addEntry(QList<Item> &items, const Entry &entry) const
{
    const Chosen<const Text *> text = choose(entry);
    const SheetWords &words = wordsFor(text.standsIn);
    if (text.standsIn)
        items.append(item(Role::Notice, m_own.notInThisLanguage(), m_own));

    Item title = item(Role::EntryTitle, words.shown(text.words->title), words);
    if (entry.direction != content::Direction::None) {
        Item label = item(Role::DirectionLabel, words.direction(entry.direction), words);
        label.direction = entry.direction;
        title.trailing.append(label);
    }
    items.append(title);
    if (!text.words->summary.isEmpty())
        items.append(item(Role::Lead, words.shown(text.words->summary), words));
    for (const content::Block &block : content::parseMarkup(text.words->body)) {
        const bool bullet = block.kind == content::Block::Kind::Bullet;
        items.append(bodyItem(bullet ? Role::Bullet : Role::Paragraph, block, words));
    }
    addEvidence(items, entry);
}

void Writer::addEvidence(QList<Item> &items, const Entry &entry) const
{
    QString words = language::evidencePhrase(entry.evidence, m_own.phrases());
    QStringList names;
    for (const content::Citation &citation : entry.citations) {
        if (const Source *source = m_treatment.source(citation.source))
            names.append(inOnePiece(m_names.shortName(*source)));
    }
    // One list in the sources' own direction, so that it is read, and copied out
    // of a PDF, in its order.
    if (!names.isEmpty())
        words += dot() + verbatim(names.join(QLatin1String("; ")));
    Item line = item(Role::Evidence, words, m_own);
    line.evidence = entry.evidence;
    items.append(line);
}

// A remark that ends words of the source language. In the other direction it
// reads badly when a line's end tears it apart.
QString Writer::aside(const QString &remark) const
{
    const bool across = m_own.language().direction != m_source.language().direction;
    return verbatim(across ? inOnePiece(remark) : remark);
}

void Writer::addSources(QList<Item> &items, const QList<const Entry *> &printed) const
{
    const QList<const Source *> cited = m_names.citedBy(printed);
    if (cited.isEmpty())
        return;
    items.append(item(Role::SourcesTitle, m_own.sources(), m_own));
    for (const Source *source : cited) {
        Item line = item(Role::Source, {}, m_source);
        line.spans = {{m_names.shortName(*source), true},
                      {u' ' + m_source.shown(m_names.reference(*source)), false}};
        if (source->isCopy())
            line.spans.append({u' ' + aside(m_own.seenAsCopy()), false});
        items.append(line);
    }
}

SheetContent Writer::write()
{
    const QList<const Entry *> printed = entries();
    const bool draft = std::any_of(printed.cbegin(), printed.cend(), [this](const Entry *entry) {
        const Text *text = choose(*entry).words;
        return text && text->status != QLatin1String("approved");
    });

    SheetContent sheet{m_own, head(draft), {}, {}, {}};
    QString section;
    for (const Entry *entry : printed) {
        if (entry->sheetRule == SheetRule::Locked) {
            addUrgent(sheet.urgent, *entry);
            continue;
        }
        if (entry->section != section) {
            section = entry->section;
            const content::Section *found = m_treatment.section(section);
            const Chosen<QString> title = choose(found ? found->titles : QMap<QString, QString>());
            const SheetWords &words = wordsFor(title.standsIn);
            if (!title.words.isEmpty())
                sheet.flow.append(item(Role::Section, words.shown(title.words), words));
        }
        addEntry(sheet.flow, *entry);
    }
    if (const int topics = m_request.pick.leftOut(m_treatment); topics > 0) {
        sheet.flow.append(item(Role::LeftOut, m_own.leftOut(topics), m_own));
        sheet.flow.last().frame = Frame::Kind::Notice;
    }
    addSources(sheet.flow, printed);
    sheet.flow.append(item(Role::Closing, m_own.informs() + u' ' + m_own.trademark(), m_own));

    QString footer = m_own.shown(choose(m_treatment.name.names).words);
    if (draft)
        footer += dot() + m_own.draft();
    const QString clinic = m_request.profile.name(m_own.language().code);
    if (!clinic.isEmpty())
        sheet.footers.append(m_own.shown(clinic) + dot() + footer);
    sheet.footers.append(footer);
    return sheet;
}

} // namespace

SheetContent sheetContent(const SheetRequest &request, const Language &language)
{
    return Writer(request, language).write();
}

} // namespace bayan::handout
