#include "storage/treatmentreader.h"

#include "storage/claimreader.h"
#include "storage/picturereader.h"
#include "storage/rows.h"

namespace bayan::storage {

using content::Entry;

TreatmentReader::TreatmentReader(const QString &connection)
    : m_connection(connection)
{
}

content::Treatment TreatmentReader::read(const QString &id)
{
    m_fault.clear();
    m_treatment = {};
    m_treatment.name.id = id;
    m_entryIndex.clear();

    readNames();
    readSections();
    readEntries();
    readTexts();
    readStaffNotes();
    readCitations();
    readEntryFigures();
    readEntryClaims();
    readDisagreements();
    readSources();
    readFigures();
    if (m_fault.isEmpty())
        fail(readPictures(m_connection, m_treatment));
    if (m_fault.isEmpty())
        fail(readClaims(m_connection, m_treatment));
    checkWhole();
    return m_fault.isEmpty() ? std::move(m_treatment) : content::Treatment{};
}

void TreatmentReader::readNames()
{
    eachRow("SELECT language, name, subtitle, summary FROM treatment_text WHERE treatment = ?",
            [this](const QSqlQuery &row) {
                const QString language = row.value(0).toString();
                m_treatment.name.names.insert(language, row.value(1).toString());
                m_treatment.name.subtitles.insert(language, row.value(2).toString());
                m_treatment.summaries.insert(language, row.value(3).toString());
            });
}

void TreatmentReader::readSections()
{
    eachRow("SELECT s.id, t.language, t.title FROM section s "
            "JOIN section_title t ON t.section = s.id "
            "WHERE s.id IN (SELECT section FROM entry WHERE treatment = ?) "
            "ORDER BY s.position",
            [this](const QSqlQuery &row) {
                const QString id = row.value(0).toString();
                if (m_treatment.sections.isEmpty() || m_treatment.sections.last().id != id)
                    m_treatment.sections.append({id, {}});
                m_treatment.sections.last().titles.insert(row.value(1).toString(),
                                                          row.value(2).toString());
            });
}

void TreatmentReader::readEntries()
{
    eachRow("SELECT id, section, kind, horizon, direction, audience, evidence, sheet_rule, "
            "disputed FROM entry WHERE treatment = ? ORDER BY position",
            [this](const QSqlQuery &row) {
                Entry entry;
                entry.id = row.value(0).toString();
                entry.section = row.value(1).toString();
                entry.kind = word<content::Kind>(row.value(2).toString());
                entry.horizon = word<content::Horizon>(row.value(3).toString());
                entry.direction = word<content::Direction>(row.value(4).toString());
                entry.audience = word<content::Audience>(row.value(5).toString());
                entry.evidence = word<content::Evidence>(row.value(6).toString());
                entry.sheetRule = word<content::SheetRule>(row.value(7).toString());
                entry.disputed = row.value(8).toBool();
                m_entryIndex.insert(entry.id, m_treatment.entries.size());
                m_treatment.entries.append(std::move(entry));
            });
}

void TreatmentReader::readTexts()
{
    eachRow("SELECT t.entry, t.language, t.revision, t.translates, t.stale, t.status, t.title, "
            "t.summary, t.body, t.side_a, t.side_b, t.fair, t.review_due FROM text t JOIN entry e "
            "ON e.id = t.entry WHERE e.treatment = ?",
            [this](const QSqlQuery &row) {
                content::Text text;
                text.language = row.value(1).toString();
                text.revision = row.value(2).toInt();
                text.translates = row.value(3).toInt();
                text.stale = row.value(4).toBool();
                text.status = row.value(5).toString();
                text.title = row.value(6).toString();
                text.summary = row.value(7).toString();
                text.body = row.value(8).toString();
                text.sideA = row.value(9).toString();
                text.sideB = row.value(10).toString();
                text.fair = row.value(11).toString();
                text.reviewDue = QDate::fromString(row.value(12).toString(), Qt::ISODate);
                if (Entry *entry = entryOf(row.value(0).toString()))
                    entry->texts.insert(text.language, text);
            });
}

void TreatmentReader::readStaffNotes()
{
    eachRow("SELECT n.entry, n.language, n.note FROM staff_note n "
            "JOIN entry e ON e.id = n.entry WHERE e.treatment = ?",
            [this](const QSqlQuery &row) {
                if (Entry *entry = entryOf(row.value(0).toString()))
                    entry->staffNotes.insert(row.value(1).toString(), row.value(2).toString());
            });
}

void TreatmentReader::readCitations()
{
    eachRow("SELECT c.entry, c.source, c.supports FROM citation c "
            "JOIN entry e ON e.id = c.entry WHERE e.treatment = ? ORDER BY c.entry, c.position",
            [this](const QSqlQuery &row) {
                if (Entry *entry = entryOf(row.value(0).toString()))
                    entry->citations.append({row.value(1).toString(), row.value(2).toString()});
            });
}

void TreatmentReader::readEntryFigures()
{
    eachRow("SELECT f.entry, f.figure FROM entry_figure f "
            "JOIN entry e ON e.id = f.entry WHERE e.treatment = ? ORDER BY f.entry, f.position",
            [this](const QSqlQuery &row) {
                if (Entry *entry = entryOf(row.value(0).toString()))
                    entry->figures.append(row.value(1).toString());
            });
}

void TreatmentReader::readEntryClaims()
{
    eachRow("SELECT c.entry, c.claim FROM entry_claim c "
            "JOIN entry e ON e.id = c.entry WHERE e.treatment = ? ORDER BY c.entry, c.position",
            [this](const QSqlQuery &row) {
                if (Entry *entry = entryOf(row.value(0).toString()))
                    entry->claims.append(row.value(1).toString());
            });
}

void TreatmentReader::readDisagreements()
{
    eachRow("SELECT d.entry, d.disagreement FROM entry_disagreement d "
            "JOIN entry e ON e.id = d.entry WHERE e.treatment = ? ORDER BY d.entry, d.position",
            [this](const QSqlQuery &row) {
                if (Entry *entry = entryOf(row.value(0).toString()))
                    entry->disagreements.append(row.value(1).toString());
            });
}

void TreatmentReader::readSources()
{
    // The treatment is asked for in each part: with all put together first, a large
    // library is read whole.
    eachRow("WITH shown(treatment) AS (SELECT ?) "
            "SELECT id, title, authors, year, kind, tier, funding, address FROM source "
            "WHERE id IN (SELECT c.source FROM entry e JOIN citation c ON c.entry = e.id "
            "WHERE e.treatment = (SELECT treatment FROM shown) "
            "UNION SELECT source FROM figure WHERE treatment = (SELECT treatment FROM shown) "
            "UNION SELECT source FROM timeline_mark "
            "WHERE treatment = (SELECT treatment FROM shown)) "
            "ORDER BY id",
            [this](const QSqlQuery &row) {
                m_treatment.sources.append({row.value(0).toString(), row.value(1).toString(),
                                            row.value(2).toString(), row.value(3).toString(),
                                            row.value(4).toString(), row.value(5).toString(),
                                            row.value(6).toString(), row.value(7).toString()});
            });
}

void TreatmentReader::readFigures()
{
    eachRow("SELECT id, kind, outcome, population, time_frame, source, direction, treated, "
            "treated_of, control, control_of, per, low, high, unit, drawable, area, comparator, "
            "sponsor, treated_low, treated_high, control_high FROM figure WHERE treatment = ? "
            "ORDER BY position",
            [this](const QSqlQuery &row) {
                content::Figure figure;
                figure.id = row.value(0).toString();
                figure.kind = row.value(1).toString();
                figure.outcome = row.value(2).toString();
                figure.population = row.value(3).toString();
                figure.timeFrame = row.value(4).toString();
                figure.source = row.value(5).toString();
                figure.direction = word<content::Direction>(row.value(6).toString());
                figure.treated = row.value(7).toInt();
                figure.treatedOf = row.value(8).toInt();
                figure.control = row.value(9).toInt();
                figure.controlOf = row.value(10).toInt();
                figure.per = row.value(11).toInt();
                figure.low = row.value(12).toDouble();
                figure.high = row.value(13).toDouble();
                figure.unit = row.value(14).toString();
                figure.drawable = row.value(15).toBool();
                figure.area = row.value(16).toString();
                figure.comparator = row.value(17).toString();
                figure.sponsor = row.value(18).toString();
                figure.treatedLow = row.value(19).toDouble();
                figure.treatedHigh = row.value(20).toDouble();
                figure.controlHigh = row.value(21).toDouble();
                m_treatment.figures.append(std::move(figure));
            });
}

// An entry without words or without its section's name can't be shown.
void TreatmentReader::checkWhole()
{
    for (const Entry &entry : std::as_const(m_treatment.entries)) {
        if (entry.texts.isEmpty())
            fail(QStringLiteral("entry '%1' has no text").arg(entry.id));
        if (!m_treatment.section(entry.section))
            fail(QStringLiteral("section '%1' has no title").arg(entry.section));
    }
}

template<class Take> void TreatmentReader::eachRow(const char *sql, Take take)
{
    if (!m_fault.isEmpty())
        return;
    const QString fault =
        forEachRow(m_connection, QString::fromLatin1(sql), {m_treatment.name.id}, take);
    if (!fault.isEmpty())
        fail(fault);
}

template<class Enum> Enum TreatmentReader::word(const QString &value)
{
    const std::optional<Enum> found = content::fromString<Enum>(value);
    if (!found)
        fail(QStringLiteral("unknown word '%1'").arg(value));
    return found.value_or(Enum{});
}

Entry *TreatmentReader::entryOf(const QString &id)
{
    const auto index = m_entryIndex.constFind(id);
    return index == m_entryIndex.cend() ? nullptr : &m_treatment.entries[*index];
}

void TreatmentReader::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

} // namespace bayan::storage
