#include "authoring/treatmentdraftreader.h"

#include "authoring/claimdraftreader.h"
#include "authoring/figuredraftreader.h"

namespace bayan::authoring {

namespace {

class TreatmentDraftReader
{
public:
    TreatmentDraftReader(YamlFiles &files, const QString &id, Reading &reading)
        : m_files(files)
        , m_reading(reading)
    {
        m_draft.id = id;
    }

    TreatmentDraft read(const QList<LanguageDraft> &languages)
    {
        readStructure();
        m_draft.claims = readClaims(m_files, m_draft.id, languages, m_reading);
        for (const LanguageDraft &language : languages) {
            const bool first = &language == &languages.first();
            readLanguage(language.language.code, first);
        }
        return std::move(m_draft);
    }

private:
    QString fileName(const QString &name) const
    {
        return m_draft.id + QLatin1Char('/') + name + QLatin1String(".yaml");
    }

    static const YamlNode *list(Fields &fields, const char *key)
    {
        return fields.node(QString::fromLatin1(key), YamlNode::Kind::List, Need::Optional);
    }

    void readStructure()
    {
        const auto file = m_files.read(fileName(QStringLiteral("treatment")));
        if (!file)
            return;
        Fields fields(*file, m_draft.id, m_reading);
        m_draft.place = fields.place();
        const Words id = fields.words(QStringLiteral("id"), Need::Required);
        if (!id.isEmpty() && id.text != m_draft.id) {
            fields.refuse(id.place,
                          QStringLiteral("'id' must be the folder's name, %1").arg(m_draft.id));
        }
        if (const YamlNode *figures = list(fields, "figures")) {
            for (const YamlNode &figure : figures->items)
                m_draft.figures.append(readFigure(figure, m_reading));
        }
        m_draft.notDrawn = readLabels(fields, QStringLiteral("not_drawn"), m_reading);
        m_draft.staffWords = fields.list(QStringLiteral("staff_words"));
        if (const YamlNode *timeline = list(fields, "timeline")) {
            for (const YamlNode &mark : timeline->items)
                m_draft.timeline.append(readMark(mark, m_reading));
        }
        if (const YamlNode *areas = list(fields, "areas")) {
            for (const YamlNode &area : areas->items)
                m_draft.areas.append(readArea(area, m_reading));
        }
        if (const YamlNode *entries =
                fields.node(QStringLiteral("entries"), YamlNode::Kind::List, Need::Required)) {
            for (const YamlNode &entry : entries->items)
                readEntry(entry);
        }
    }

    void readEntry(const YamlNode &node)
    {
        Fields fields(node, idOf(node), m_reading);
        EntryDraft entry;
        entry.place = fields.place();
        entry.id = fields.text(QStringLiteral("id"), Need::Required);
        entry.section = fields.words(QStringLiteral("section"), Need::Required);
        entry.kind = fields.word(QStringLiteral("kind"), entry.kind, Need::Required);
        entry.horizon = fields.word(QStringLiteral("horizon"), entry.horizon, Need::Optional);
        entry.direction = fields.word(QStringLiteral("direction"), entry.direction, Need::Optional);
        entry.audience = fields.word(QStringLiteral("audience"), entry.audience, Need::Required);
        entry.evidence = fields.word(QStringLiteral("evidence"), entry.evidence, Need::Required);
        entry.sheetRule = fields.word(QStringLiteral("sheet"), entry.sheetRule, Need::Required);
        entry.disputed = fields.flag(QStringLiteral("disputed"));
        entry.claims = fields.list(QStringLiteral("claims"));
        entry.figures = fields.list(QStringLiteral("figures"));
        entry.disagreements = fields.list(QStringLiteral("disagreements"));
        if (const YamlNode *sources =
                fields.node(QStringLiteral("sources"), YamlNode::Kind::Map, Need::Optional)) {
            Fields citations(*sources, entry.id, m_reading);
            for (const YamlNode::Key &key : sources->keys) {
                const QString supports = citations.text(key.name, Need::Optional);
                entry.citations.append({{key.name, key.place, false}, supports});
            }
        }
        m_draft.entries.append(entry);
    }

    void readLanguage(const QString &language, bool first)
    {
        const auto file = m_files.read(fileName(language));
        if (!file)
            return;
        Fields fields(*file, m_draft.id, m_reading);
        if (const YamlNode *words =
                fields.node(QStringLiteral("treatment"), YamlNode::Kind::Map, Need::Required)) {
            Fields names(*words, m_draft.id, m_reading);
            m_draft.words.insert(language,
                                 {names.words(QStringLiteral("name"), Need::Required),
                                  names.words(QStringLiteral("subtitle"), Need::Required),
                                  names.words(QStringLiteral("summary"), Need::Required)});
        }
        m_draft.figureWords.insert(language, readFigureWords(fields, m_reading));
        m_draft.markLabels.insert(language,
                                  readLabels(fields, QStringLiteral("timeline"), m_reading));
        m_draft.areaNames.insert(language, readLabels(fields, QStringLiteral("areas"), m_reading));
        m_draft.textPlaces.insert(language, fields.placeOf(QStringLiteral("entries")));
        const YamlNode *texts =
            fields.node(QStringLiteral("entries"), YamlNode::Kind::Map, Need::Required);
        if (!texts)
            return;
        for (qsizetype i = 0; i < texts->keys.size(); ++i)
            readText(texts->keys[i], texts->items[i], language, first);
    }

    void readText(const YamlNode::Key &key, const YamlNode &node, const QString &language,
                  bool first)
    {
        Fields fields(node, key.name, m_reading);
        TextDraft text;
        text.place = key.place;
        text.revision = fields.integer(QStringLiteral("revision"), 0, Need::Required);
        text.status = fields.text(QStringLiteral("status"), Need::Optional);
        text.title = fields.words(QStringLiteral("title"), Need::Required);
        text.summary = fields.words(QStringLiteral("summary"), Need::Required);
        text.body = fields.words(QStringLiteral("body"), Need::Required);
        text.keywords = fields.list(QStringLiteral("keywords"));
        text.staffNote = fields.words(QStringLiteral("staff_note"), Need::Optional);
        text.sideA = fields.words(QStringLiteral("side_a"), Need::Optional);
        text.sideB = fields.words(QStringLiteral("side_b"), Need::Optional);
        text.fair = fields.words(QStringLiteral("fair"), Need::Optional);
        text.reviewDue = fields.words(QStringLiteral("review_due"), Need::Optional);
        if (!first) {
            text.translates = fields.words(QStringLiteral("translates"), Need::Required);
            text.backTranslation = fields.words(QStringLiteral("back_translation"), Need::Optional);
        }
        const qsizetype entry = m_draft.placeOfEntry(key.name);
        if (entry < 0)
            fields.refuse(key.place, QStringLiteral("no such entry in treatment.yaml"));
        else
            m_draft.entries[entry].texts.insert(language, text);
    }

    YamlFiles &m_files;
    Reading &m_reading;
    TreatmentDraft m_draft;
};

} // namespace

TreatmentDraft readTreatment(YamlFiles &files, const QString &id,
                             const QList<LanguageDraft> &languages, Reading &reading)
{
    return TreatmentDraftReader(files, id, reading).read(languages);
}

} // namespace bayan::authoring
