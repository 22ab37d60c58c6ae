#include "handout/sheetcontent.h"

#include "handout/entryitems.h"
#include "handout/inkpicture.h"
#include "handout/letterhead.h"
#include "handout/marking.h"
#include "handout/sheetcode.h"
#include "handout/sourcewords.h"
#include "handout/writingroom.h"

#include <QHash>

#include <algorithm>

namespace bayan::handout {

namespace {

using content::Audience;
using content::Entry;
using content::SheetRule;
using content::Source;
using content::Text;

// After the name of a source that was seen as a copy.
constexpr QChar CopyMark(u'*');

class Writer
{
public:
    Writer(const SheetRequest &request, const content::Language &language, bool inColumns)
        : m_voice(request, language, inColumns)
        , m_names(*request.treatment)
        , m_sources(m_names.citedBy(picked()))
        , m_entries(m_voice, m_sources)
    {
    }

    SheetContent write() const;

private:
    QList<const Entry *> picked() const;
    bool isDraft(const Entry &entry) const;
    const Entry *firstOverTime(const QList<const Entry *> &entries) const;
    void addSection(QList<Item> &items, const QString &id) const;
    void addDrawn(QList<Item> &items) const;
    void addLeftOut(QList<Item> &items) const;
    void addSources(QList<Item> &items) const;
    void addClosing(QList<Item> &items) const;

    Voice m_voice;
    SourceWords m_names;
    QList<const Source *> m_sources; // what the pick rests on
    EntryItems m_entries;
};

// The locked ones first and always, then the pick's, in its order.
QList<const Entry *> Writer::picked() const
{
    QList<const Entry *> found;
    QHash<QString, const Entry *> others; // a pick may hold thousands
    for (const Entry &entry : m_voice.treatment().entries) {
        if (entry.audience == Audience::Clinician)
            continue;
        if (entry.sheetRule == SheetRule::Locked)
            found.append(&entry);
        else if (!isWithdrawn(entry))
            others.insert(entry.id, &entry);
    }
    for (const QString &id : m_voice.request().pick.entries()) {
        if (const Entry *entry = others.value(id))
            found.append(entry);
    }
    return found;
}

bool Writer::isDraft(const Entry &entry) const
{
    const Text *text = m_voice.choose(entry).words;
    return text && text->isDraft();
}

// The timeline stands once, with the first entry that is about time.
const Entry *Writer::firstOverTime(const QList<const Entry *> &entries) const
{
    if (m_voice.treatment().timeline.isEmpty())
        return nullptr;
    const auto it = std::find_if(entries.cbegin(), entries.cend(), [](const Entry *entry) {
        return entry->kind == content::Kind::Timeline && entry->sheetRule != SheetRule::Locked;
    });
    return it == entries.cend() ? nullptr : *it;
}

void Writer::addSection(QList<Item> &items, const QString &id) const
{
    const content::Section *found = m_voice.treatment().section(id);
    const Chosen<QString> title = m_voice.choose(found ? found->titles : QMap<QString, QString>());
    const SheetWords &words = m_voice.wordsFor(title.standsIn);
    if (title.words.isEmpty())
        return;
    items.append(m_voice.item(Role::Section, words.shown(title.words), words));
    items.last().group = QStringLiteral("section ") + id;
}

// What was drawn by hand for this patient, once on the sheet.
void Writer::addDrawn(QList<Item> &items) const
{
    const SheetWords &own = m_voice.own();
    if (!m_voice.inColumns() &&
        own.language().code != m_voice.request().languages.constFirst().code)
        return;
    QList<Item> drawn;
    for (const InkDrawing &drawing : m_voice.request().ink) {
        const Entry *entry = m_voice.treatment().entry(drawing.entry);
        const Chosen<const Text *> text =
            entry ? m_voice.choose(*entry) : Chosen<const Text *>{nullptr, false};
        if (!text.words || drawing.strokes.isEmpty() || drawing.size.isEmpty())
            continue;
        const SheetWords &words = m_voice.wordsFor(text.standsIn);
        std::unique_ptr<const pictures::FaceMap> face;
        QString said = own.drawingOn(text.words->title);
        if (drawing.picture == QLatin1String("face")) {
            auto map =
                std::make_unique<pictures::FaceMap>(m_voice.treatment().areas, own.phrases());
            said = own.drawingOnFace() + u' ' + map->description();
            for (const content::Language &language : m_voice.request().languages) {
                if (language.code == own.language().code)
                    continue;
                const Voice voice(m_voice.request(), language, false);
                map->addNames(m_voice.treatment().areas, voice.own().phrases());
            }
            face = std::move(map);
        }
        Item title = m_voice.item(Role::EntryTitle, words.shown(text.words->title), words);
        Item picture = m_voice.item(Role::Picture, {}, own);
        picture.picture = std::make_shared<InkPicture>(drawing, std::move(face), said);
        picture.shared = true;
        title.group = picture.group = QStringLiteral("drawing %1").arg(drawn.size());
        drawn.append({title, picture});
    }
    if (drawn.isEmpty())
        return;
    items.append(m_voice.item(Role::Section, own.drawnForYou(), own));
    items.last().group = QStringLiteral("drawn");
    items.append(drawn);
}

void Writer::addLeftOut(QList<Item> &items) const
{
    const int topics = m_voice.request().pick.leftOut(m_voice.treatment());
    if (topics == 0)
        return;
    items.append(m_voice.item(Role::LeftOut, m_voice.own().leftOut(topics), m_voice.own()));
    items.last().frame = Frame::Kind::Notice;
    items.last().group = QStringLiteral("left out");
}

void Writer::addSources(QList<Item> &items) const
{
    if (m_sources.isEmpty())
        return;
    const SheetWords &words = m_voice.source();
    items.append(m_voice.item(Role::SourcesTitle, m_voice.own().sources(), m_voice.own()));
    items.last().group = QStringLiteral("sources");
    // Said once, rather than with each.
    if (std::any_of(m_sources.cbegin(), m_sources.cend(),
                    [](const Source *source) { return source->isCopy(); })) {
        items.append(m_voice.item(Role::Source, CopyMark + u' ' + m_voice.own().seenAsCopy(),
                                  m_voice.own()));
        items.last().group = QStringLiteral("source copies");
    }
    int number = 0;
    for (const Source *source : m_sources) {
        Item line = m_voice.item(Role::Source, {}, words);
        QString name = QStringLiteral("%1. ").arg(++number) + m_names.shortName(*source);
        if (source->isCopy())
            name += CopyMark;
        line.spans = {{name, true}, {u' ' + words.shown(m_names.publication(*source)), false}};
        line.shared = true;
        line.group = QStringLiteral("source ") + source->id;
        items.append(line);
    }
}

void Writer::addClosing(QList<Item> &items) const
{
    const SheetWords &own = m_voice.own();
    items.append(m_voice.item(Role::Closing, own.informs() + u' ' + own.trademark(), own));
    // Across a sheet in columns, one language below the other: it takes less room.
    items.last().group = QStringLiteral("closing");
    items.last().shared = m_voice.inColumns();
    const QString footer =
        ClinicProfile::inLanguage(m_voice.request().profile.footers, own.language().code);
    if (!footer.isEmpty())
        items.last().spans.prepend({withNumbersWhole(own.shown(footer)) + u' ', true});
    const QString code = m_voice.request().code;
    if (code.isEmpty())
        return;
    Item &closing = items.last();
    // A summary in several languages has no room for what its code is for.
    const bool tight = m_voice.inColumns() && m_voice.request().kind == SheetKind::Summary;
    const bool below =
        m_voice.inColumns() && own.language().code != m_voice.request().languages.constFirst().code;
    closing.spans.append({u' ' + own.sheetCode(groupedCode(code)) + u'.', true});
    if (!tight)
        closing.spans.append({u' ' + own.codeTells(), false});
    if (!below) {
        closing.code = code;
        closing.leastHeight = codeSide();
        return;
    }
    // Beside the code too, below the first language's words.
    const Qt::LayoutDirection first = m_voice.request().languages.constFirst().direction;
    Item room;
    room.code = code;
    (first == own.language().direction ? closing.indent : closing.endIndent) = leadingRoom(room);
}

SheetContent Writer::write() const
{
    QList<const Entry *> entries = picked();
    entries.removeIf([this](const Entry *entry) {
        return entry->sheetRule != SheetRule::Locked && !m_voice.choose(*entry).words;
    });
    const bool draft = std::any_of(entries.cbegin(), entries.cend(),
                                   [this](const Entry *entry) { return isDraft(*entry); });
    const bool summary = m_voice.request().kind == SheetKind::Summary;

    SheetContent sheet{m_voice.own(),
                       letterhead(m_voice, draft),
                       {},
                       {},
                       {},
                       {},
                       {},
                       runningTitle(m_voice),
                       draft ? m_voice.own().draft() : QString(),
                       {},
                       {},
                       0};
    sheet.leftOut = m_voice.request().pick.leftOut(m_voice.treatment());
    const QString clinic = m_voice.request().profile.name(m_voice.own().language().code);
    if (const QString code = m_voice.request().code; !code.isEmpty())
        sheet.code = m_voice.own().sheetCode(groupedCode(code));
    sheet.runningClinic = withNumbersWhole(m_voice.own().shown(clinic));
    const Entry *overTime = firstOverTime(entries);
    QString section;
    for (const Entry *entry : entries) {
        if (entry->sheetRule == SheetRule::Locked) {
            sheet.urgent.append(m_entries.urgent(*entry));
            continue;
        }
        if (summary) {
            sheet.topics.append(m_entries.topic(*entry));
            continue;
        }
        if (entry->section != section) {
            section = entry->section;
            addSection(sheet.flow, section);
        }
        sheet.flow.append(m_entries.whole(*entry, entry == overTime
                                                      ? EntryItems::Timeline::With
                                                      : EntryItems::Timeline::Without));
    }
    QList<Item> &end = summary ? sheet.ending : sheet.flow;
    addDrawn(summary ? sheet.drawn : sheet.flow);
    if (!summary) {
        addLeftOut(end);
        end.append(writingRoom(m_voice));
        addSources(end);
    }
    addClosing(end);
    return sheet;
}

} // namespace

SheetContent sheetContent(const SheetRequest &request, const content::Language &language,
                          bool inColumns)
{
    return Writer(request, language, inColumns).write();
}

} // namespace bayan::handout
