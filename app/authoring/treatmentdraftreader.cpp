#include "authoring/treatmentdraftreader.h"

#include <algorithm>

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
        if (const YamlNode *figures =
                fields.node(QStringLiteral("figures"), YamlNode::Kind::List, Need::Optional)) {
            for (const YamlNode &figure : figures->items)
                readFigure(figure);
        }
        if (const YamlNode *entries =
                fields.node(QStringLiteral("entries"), YamlNode::Kind::List, Need::Required)) {
            for (const YamlNode &entry : entries->items)
                readEntry(entry);
        }
    }

    void readFigure(const YamlNode &node)
    {
        Fields fields(node, idOf(node), m_reading);
        content::Figure figure;
        figure.id = fields.text(QStringLiteral("id"), Need::Required);
        // The row of the risk table it was taken from: for reviewers, not for the program.
        fields.words(QStringLiteral("risk"), Need::Optional);
        figure.kind = fields.text(QStringLiteral("kind"), Need::Required);
        figure.outcome = fields.text(QStringLiteral("outcome"), Need::Required);
        figure.source = fields.text(QStringLiteral("source"), Need::Required);
        figure.population = fields.text(QStringLiteral("population"), Need::Optional);
        figure.timeFrame = fields.text(QStringLiteral("time_frame"), Need::Optional);
        figure.direction =
            fields.word(QStringLiteral("direction"), content::Direction::None, Need::Optional);
        if (figure.kind == QLatin1String("proportion")) {
            figure.treated = fields.integer(QStringLiteral("treated"), -1, Need::Required);
            figure.treatedOf = fields.integer(QStringLiteral("treated_of"), -1, Need::Required);
            figure.control = fields.integer(QStringLiteral("control"), -1, Need::Optional);
            figure.controlOf = fields.integer(QStringLiteral("control_of"), -1, Need::Optional);
            figure.per = fields.integer(QStringLiteral("per"), 0, Need::Required);
            figure.drawable = fields.flag(QStringLiteral("drawable"));
        } else if (figure.kind == QLatin1String("range")) {
            figure.low = fields.number(QStringLiteral("low"), 0, Need::Required);
            figure.high = fields.number(QStringLiteral("high"), 0, Need::Required);
            figure.unit = fields.text(QStringLiteral("unit"), Need::Required);
        } else if (figure.kind == QLatin1String("quantity")) {
            figure.low = fields.number(QStringLiteral("value"), 0, Need::Required);
            figure.high = figure.low;
            figure.unit = fields.text(QStringLiteral("unit"), Need::Required);
        } else if (!figure.kind.isEmpty()) {
            fields.refuse(fields.placeOf(QStringLiteral("kind")),
                          QStringLiteral("'%1' is no word for 'kind'").arg(figure.kind));
        }
        m_draft.figures.append({figure, fields.place()});
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
        if (!first) {
            text.translates = fields.words(QStringLiteral("translates"), Need::Required);
            text.backTranslation = fields.words(QStringLiteral("back_translation"), Need::Optional);
        }
        const auto entry = std::find_if(m_draft.entries.begin(), m_draft.entries.end(),
                                        [&](const EntryDraft &e) { return e.id == key.name; });
        if (entry == m_draft.entries.end())
            fields.refuse(key.place, QStringLiteral("no such entry in treatment.yaml"));
        else
            entry->texts.insert(language, text);
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
