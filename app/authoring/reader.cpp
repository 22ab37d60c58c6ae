#include "authoring/reader.h"

#include "authoring/overclaims.h"
#include "authoring/styleguidereader.h"
#include "authoring/treatmentdraftreader.h"
#include "authoring/yamlfile.h"

namespace bayan::authoring {

namespace {

class LibraryReader
{
public:
    explicit LibraryReader(const QString &folder)
        : m_files(folder, m_reading.faults)
    {
    }

    ReadContent read()
    {
        readLibrary();
        for (const LanguageDraft &language : std::as_const(m_manuscript.languages))
            readLanguageWords(language.language.code);
        readSources();
        readGlossary();
        m_manuscript.styles = readStyleGuides(m_files, m_reading);
        for (const Words &id : std::as_const(m_treatments)) {
            m_manuscript.treatments.append(
                readTreatment(m_files, id.text, m_manuscript.languages, m_reading));
            m_manuscript.treatments.last().sentences = m_manuscript.sentences;
        }
        tellOverclaims(m_manuscript);
        m_manuscript.words = std::move(m_reading.words);
        return {std::move(m_manuscript), std::move(m_reading.faults), m_files.allRead()};
    }

private:
    void readLibrary()
    {
        const auto file = m_files.read(QStringLiteral("library.yaml"));
        if (!file)
            return;
        Fields library(*file, {}, m_reading);
        m_manuscript.version = library.words(QStringLiteral("version"), Need::Required);
        m_manuscript.sections = library.list(QStringLiteral("sections"));
        m_treatments = library.list(QStringLiteral("treatments"));
        if (const YamlNode *languages =
                library.node(QStringLiteral("languages"), YamlNode::Kind::List, Need::Required)) {
            for (const YamlNode &language : languages->items)
                readLanguage(language);
        }
    }

    void readLanguage(const YamlNode &node)
    {
        Fields fields(node, {}, m_reading);
        LanguageDraft draft{{}, fields.place()};
        draft.language.code = fields.text(QStringLiteral("code"), Need::Required);
        draft.language.name = fields.text(QStringLiteral("name"), Need::Required);
        draft.language.nativeDigits = fields.text(QStringLiteral("native_digits"), Need::Optional);
        const QString direction = fields.text(QStringLiteral("direction"), Need::Required);
        if (direction == QLatin1String("rtl"))
            draft.language.direction = Qt::RightToLeft;
        else if (direction != QLatin1String("ltr"))
            fields.refuse(fields.placeOf(QStringLiteral("direction")),
                          QStringLiteral("'direction' must be ltr or rtl"));
        if (!draft.language.code.isEmpty())
            m_manuscript.languages.append(draft);
    }

    void readLanguageWords(const QString &language)
    {
        const auto file = m_files.read(language + QLatin1String(".yaml"));
        if (!file)
            return;
        Fields fields(*file, {}, m_reading);
        m_manuscript.sectionTitlePlaces.insert(language,
                                               fields.placeOf(QStringLiteral("sections")));
        if (const YamlNode *titles =
                fields.node(QStringLiteral("sections"), YamlNode::Kind::Map, Need::Required))
            m_manuscript.sectionTitles.insert(language, wordsOf(*titles));
        if (const YamlNode *sentences =
                fields.node(QStringLiteral("sentences"), YamlNode::Kind::Map, Need::Optional))
            m_manuscript.sentences.insert(language, wordsOf(*sentences));
        if (const YamlNode *groups =
                fields.node(QStringLiteral("claim_groups"), YamlNode::Kind::Map, Need::Optional))
            m_manuscript.claimGroups.insert(language, wordsOf(*groups));
    }

    QMap<QString, Words> wordsOf(const YamlNode &map)
    {
        QMap<QString, Words> words;
        Fields fields(map, {}, m_reading);
        for (const YamlNode::Key &key : map.keys)
            words.insert(key.name, fields.words(key.name, Need::Required));
        return words;
    }

    void readSources()
    {
        const auto file = m_files.read(QStringLiteral("sources.yaml"));
        if (!file)
            return;
        Fields fields(*file, {}, m_reading);
        if (const YamlNode *sources =
                fields.node(QStringLiteral("sources"), YamlNode::Kind::List, Need::Required)) {
            for (const YamlNode &source : sources->items)
                readSource(source);
        }
    }

    void readSource(const YamlNode &node)
    {
        Fields fields(node, idOf(node), m_reading);
        content::Source source;
        source.id = fields.text(QStringLiteral("id"), Need::Required);
        source.title = fields.text(QStringLiteral("title"), Need::Required);
        source.authors = fields.text(QStringLiteral("authors"), Need::Required);
        source.year = fields.text(QStringLiteral("year"), Need::Required);
        source.kind = fields.text(QStringLiteral("kind"), Need::Required);
        source.tier = fields.text(QStringLiteral("tier"), Need::Required);
        source.funding = fields.text(QStringLiteral("funding"), Need::Optional);
        source.address = fields.text(QStringLiteral("address"), Need::Optional);
        m_manuscript.sources.append({source, fields.place()});
    }

    void readGlossary()
    {
        const auto file = m_files.read(QStringLiteral("glossary.yaml"));
        if (!file)
            return;
        Fields fields(*file, {}, m_reading);
        if (const YamlNode *terms =
                fields.node(QStringLiteral("terms"), YamlNode::Kind::List, Need::Required)) {
            for (const YamlNode &term : terms->items)
                readTerm(term);
        }
        if (const YamlNode *groups =
                fields.node(QStringLiteral("everyday"), YamlNode::Kind::List, Need::Optional)) {
            for (const YamlNode &group : groups->items)
                readEveryday(group);
        }
    }

    void readEveryday(const YamlNode &node)
    {
        Fields fields(node, {}, m_reading);
        const QStringList words = fields.texts(QStringLiteral("words"));
        if (words.size() < 2)
            fields.refuse(fields.place(), QStringLiteral("'words' must be two words or more"));
        m_manuscript.everyday.append(words);
    }

    void readTerm(const YamlNode &node)
    {
        Fields fields(node, idOf(node), m_reading);
        TermDraft draft;
        draft.place = fields.place();
        draft.id = fields.text(QStringLiteral("id"), Need::Required);
        draft.names = fields.text(QStringLiteral("names"), Need::Optional);
        for (const LanguageDraft &language : std::as_const(m_manuscript.languages)) {
            const QString &code = language.language.code;
            const YamlNode *words = fields.node(code, YamlNode::Kind::Map, Need::Required);
            if (!words)
                continue;
            Fields inLanguage(*words, draft.id, m_reading);
            content::TermText term;
            term.term = inLanguage.text(QStringLiteral("term"), Need::Required);
            term.plain = inLanguage.text(QStringLiteral("plain"), Need::Optional);
            term.definition = inLanguage.text(QStringLiteral("definition"), Need::Required);
            term.variants = inLanguage.texts(QStringLiteral("variants"));
            draft.words.insert(code, term);
        }
        m_manuscript.glossary.append(draft);
    }

    Reading m_reading;
    YamlFiles m_files;
    Manuscript m_manuscript;
    QList<Words> m_treatments;
};

} // namespace

ReadContent readContent(const QString &folder)
{
    return LibraryReader(folder).read();
}

} // namespace bayan::authoring
