#include "authoring/libraryfile.h"

#include "authoring/claimrows.h"
#include "authoring/databasewriter.h"
#include "authoring/figurerows.h"
#include "authoring/ownthread.h"
#include "authoring/placeholders.h"
#include "authoring/searchwriter.h"
#include "authoring/sqlscript.h"
#include "authoring/stamp.h"

#include "content/markup.h"
#include "storage/schema.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

namespace bayan::authoring {

namespace {

// A remark in brackets is no part of a word.
QString withoutRemark(QString words)
{
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)"));
    return words.remove(remark);
}

QList<SearchConcept> searchConcepts(const Manuscript &manuscript)
{
    QList<SearchConcept> concepts;
    for (const TermDraft &draft : manuscript.glossary) {
        SearchConcept meant{draft.id, {}, draft.names};
        for (const content::TermText &words : draft.words) {
            meant.words.append(withoutRemark(words.term));
            meant.words.append(withoutRemark(words.plain));
            for (const QString &variant : words.variants)
                meant.words.append(withoutRemark(variant));
        }
        concepts.append(meant);
    }
    for (const QStringList &words : manuscript.everyday)
        concepts.append({QStringLiteral("everyday-%1").arg(concepts.size()), words, {}});
    return concepts;
}

class LibraryRows
{
public:
    LibraryRows(const Manuscript &manuscript, DatabaseWriter &writer)
        : m_manuscript(manuscript)
        , m_writer(writer)
        , m_search(writer, searchConcepts(manuscript))
    {
    }

    void write()
    {
        insert("meta", {QStringLiteral("contentVersion"), m_manuscript.version.text});
        writeLanguages();
        writeSections();
        writeSources();
        writeGlossary(m_manuscript, m_writer);
        int position = 0;
        for (const TreatmentDraft &treatment : m_manuscript.treatments)
            writeTreatment(treatment, position++);
        m_search.finish();
    }

private:
    void insert(const char *table, const QVariantList &row)
    {
        m_writer.insert(QString::fromLatin1(table), row);
    }

    void writeLanguages()
    {
        int position = 0;
        for (const LanguageDraft &draft : m_manuscript.languages) {
            const content::Language &language = draft.language;
            const bool rightToLeft = language.direction == Qt::RightToLeft;
            insert("language", {language.code, position++,
                                rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                                language.name, language.nativeDigits});
        }
    }

    void writeSections()
    {
        int position = 0;
        for (const Words &section : m_manuscript.sections) {
            insert("section", {section.text, position++});
            for (const LanguageDraft &language : m_manuscript.languages) {
                const QString &code = language.language.code;
                insert(
                    "section_title",
                    {section.text, code,
                     m_manuscript.sectionTitles.value(code).value(section.text).text.simplified()});
            }
        }
    }

    // Those that are cited; the others wait for entries to come.
    void writeSources()
    {
        QSet<QString> cited;
        for (const TreatmentDraft &treatment : m_manuscript.treatments) {
            for (const EntryDraft &entry : treatment.entries) {
                for (const CitationDraft &citation : entry.citations)
                    cited.insert(citation.source.text);
                for (const Words &figure : entry.figures)
                    cited.insert(treatment.figure(figure.text)->source);
            }
            for (const MarkDraft &mark : treatment.timeline)
                cited.insert(mark.mark.source);
        }
        for (const SourceDraft &draft : m_manuscript.sources) {
            const content::Source &source = draft.source;
            if (cited.contains(source.id)) {
                insert("source", {source.id, source.title, source.authors, source.year, source.kind,
                                  source.tier, source.funding, source.address});
            }
        }
    }

    void writeTreatment(const TreatmentDraft &treatment, int position)
    {
        insert("treatment", {treatment.id, position});
        for (const LanguageDraft &language : m_manuscript.languages) {
            const QString &code = language.language.code;
            const TreatmentWords words = treatment.words.value(code);
            insert("treatment_text",
                   {treatment.id, code, words.name.text.simplified(),
                    words.subtitle.text.simplified(), words.summary.text.simplified()});
        }
        writeFigures(m_manuscript, treatment, m_writer);
        writeClaims(m_manuscript, treatment, m_writer);
        int entryPosition = 0;
        for (const EntryDraft &entry : treatment.entries)
            writeEntry(treatment, entry, entryPosition++);
        writeTimeline(m_manuscript, treatment, m_writer);
        writeAreas(m_manuscript, treatment, m_writer);
    }

    void writeEntry(const TreatmentDraft &treatment, const EntryDraft &entry, int position)
    {
        insert("entry",
               {entry.id, treatment.id, entry.section.text, position, content::toString(entry.kind),
                content::toString(entry.horizon), content::toString(entry.direction),
                content::toString(entry.audience), content::toString(entry.evidence),
                content::toString(entry.sheetRule), int(entry.disputed)});
        for (qsizetype i = 0; i < entry.citations.size(); ++i) {
            insert("citation",
                   {entry.id, entry.citations[i].source.text, i, entry.citations[i].supports});
        }
        for (qsizetype i = 0; i < entry.figures.size(); ++i)
            insert("entry_figure", {entry.id, entry.figures[i].text, i});
        for (qsizetype i = 0; i < entry.claims.size(); ++i)
            insert("entry_claim", {entry.id, entry.claims[i].text, i});
        for (qsizetype i = 0; i < entry.disagreements.size(); ++i)
            insert("entry_disagreement", {entry.id, entry.disagreements[i].text, i});
        for (const LanguageDraft &language : m_manuscript.languages) {
            if (const TextDraft *text = entry.text(language.language.code))
                writeText(treatment, entry, language.language.code, *text);
        }
    }

    void writeText(const TreatmentDraft &treatment, const EntryDraft &entry,
                   const QString &language, const TextDraft &text)
    {
        const TextDraft *original = entry.text(m_manuscript.firstLanguage());
        const bool translated = language != m_manuscript.firstLanguage();
        const bool stale =
            translated && (!original || standingOf(text, *original) != Standing::Current);
        const QString title = filled(text.title.text, treatment, language).simplified();
        const QString summary = filled(text.summary.text, treatment, language).simplified();
        const QString body = filled(text.body.text, treatment, language).trimmed();
        insert("text",
               {entry.id, language, text.revision, translated ? translatedRevision(text) : 0,
                int(stale), text.status.isEmpty() ? QStringLiteral("draft") : text.status, title,
                summary, body, filled(text.sideA.text, treatment, language).simplified(),
                filled(text.sideB.text, treatment, language).simplified(),
                filled(text.fair.text, treatment, language).simplified(), text.reviewDue.text});
        if (!text.staffNote.isEmpty()) {
            insert("staff_note", {entry.id, language,
                                  filled(text.staffNote.text, treatment, language).trimmed()});
        }

        QStringList keywords;
        for (const Words &keyword : text.keywords)
            keywords.append(keyword.text.simplified());
        m_search.add({treatment.id, entry.section.text, entry.id, language, title, summary,
                      content::plainText(body), keywords, entry.kind == content::Kind::Alert});
    }

    const Manuscript &m_manuscript;
    DatabaseWriter &m_writer;
    SearchWriter m_search;
};

content::Error cannotWrite(const QString &path, const QString &cause)
{
    return {content::Error::Kind::CannotWrite,
            QStringLiteral("%1 can't be written: %2").arg(path, cause), cause};
}

// The bytes of a database, or nothing and the fault.
QByteArray databaseBytes(const Manuscript &manuscript, QString *fault)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("content.sqlite"));
    {
        DatabaseWriter writer(path);
        for (const QString &statement : schemaStatements())
            writer.execute(statement);
        writer.execute(QStringLiteral("PRAGMA application_id = %1").arg(storage::ApplicationId));
        writer.execute(QStringLiteral("PRAGMA user_version = %1").arg(storage::SchemaVersion));
        LibraryRows(manuscript, writer).write();
        writer.finish();
        *fault = writer.fault();
    }
    QFile file(path);
    if (fault->isEmpty() && !file.open(QIODevice::ReadOnly))
        *fault = file.errorString();
    return fault->isEmpty() ? file.readAll() : QByteArray();
}

} // namespace

content::Result<void> writeLibrary(const Manuscript &manuscript, const QString &path)
{
    QString fault;
    QByteArray bytes;
    runInOwnThread([&] { bytes = databaseBytes(manuscript, &fault); });
    if (!fault.isEmpty())
        return cannotWrite(path, fault);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace bayan::authoring
