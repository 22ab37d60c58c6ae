#include "storage/textsearch.h"

#include "content/keyboard.h"
#include "content/searchterms.h"
#include "storage/mending.h"
#include "storage/rows.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace bayan::storage {

using content::SearchAnswer;
using content::SearchHit;

namespace {

// Names of treatments beside a telling word: nearly every text has them.
constexpr double NameFactor = 0.1;
constexpr double ByName = 0.3;    // of a query that asks about the name in common words
constexpr double HalfKnown = 0.5; // no more, and the other keyboard is tried
constexpr qsizetype MostMarked = 24;

constexpr QChar MatchBegins(0x02);

// Summary first, since it is one whole sentence. It also stands for a match in
// the title, which is shown anyway, and among the keywords, which are no prose.
QString snippetOf(const QString &summary, const QString &body)
{
    QString snippet = !summary.contains(MatchBegins) && body.contains(MatchBegins) ? body : summary;
    return snippet.replace(QLatin1Char('\n'), QStringLiteral(" \u00b7 ")); // it is one line
}

} // namespace

TextSearch::TextSearch(const QString &connection, const QStringList &languages)
    : m_connection(connection)
    , m_vocabulary(connection, languages)
{
}

QString TextSearch::fault() const
{
    return m_fault.isEmpty() ? m_vocabulary.fault() : m_fault;
}

SearchAnswer TextSearch::run(const QString &query, int limit)
{
    SearchAnswer answer;
    const QList<SearchWord> typed = readQuery(query);
    if (typed.isEmpty() || limit <= 0)
        return answer;

    QueryReading reading =
        readMended(query, typed, readWithLibrary(typed, m_vocabulary), answer.readAs);
    const QString other =
        reading.knownPart() <= HalfKnown ? content::onOtherKeyboard(query) : query;
    if (other != query) {
        const QList<SearchWord> otherTyped = readQuery(other);
        // Words mended on the other keyboard may be anything: they serve where
        // there is nothing on this one.
        const QueryReading unmended = readWithLibrary(otherTyped, m_vocabulary);
        if (reading.knownPart() <= 0 || unmended.knownPart() > reading.knownPart()) {
            QString otherRead = other.simplified();
            const QueryReading switched = readMended(other, otherTyped, unmended, otherRead);
            if (switched.knownPart() > reading.knownPart()) {
                reading = switched;
                answer.readAs = otherRead;
            }
        }
    }
    QList<qint64> texts = bestTexts(reading, limit);
    addTextsWithAll(reading, limit, texts);
    answer.words = wordsToMark(reading);
    answer.hits = hits(texts, answer.words);
    if (answer.hits.isEmpty()) {
        answer.readAs.clear();
        answer.nearest = nearestWords(reading, m_vocabulary);
    }
    return answer;
}

QList<qint64> TextSearch::bestTexts(const QueryReading &reading, int limit)
{
    QList<qint64> texts;
    const double all = textCount();
    QList<double> shares;
    const bool onlyNames =
        std::all_of(reading.words.cbegin(), reading.words.cend(),
                    [](const SoughtWord &word) { return word.names || !word.known; });
    for (const SoughtWord &word : reading.words) {
        const double share = std::log(1 + all / (1 + std::min(double(word.texts), all)));
        shares.append(!word.known ? 0 : word.names && !onlyNames ? 0 : share);
    }
    double sum = 0;
    for (const double share : std::as_const(shares))
        sum += share;
    if (sum <= 0)
        return texts;

    // Which word, how much of the query it is, and what may stand for it.
    QString rows;
    QVariantList values;
    const auto ask = [&](qsizetype word, double share, double factor, const QString &term) {
        rows += rows.isEmpty() ? QStringLiteral("(?,?,?,?)") : QStringLiteral(",(?,?,?,?)");
        values += QVariantList{int(word), share, factor, term};
    };
    for (qsizetype i = 0; i < reading.words.size(); ++i) {
        const SoughtWord &word = reading.words[i];
        const double factor = word.names && !onlyNames ? NameFactor : 1;
        for (const AskedTerm &asked : word.terms)
            ask(i, (reading.asksAboutName ? ByName : 1) * shares[i] / sum, asked.factor * factor,
                asked.term);
    }
    if (rows.isEmpty())
        return texts;
    for (qsizetype i = 0; i < reading.phrases.size(); ++i) {
        const AskedTerm &phrase = reading.phrases[i];
        if (reading.asksAboutName)
            ask(-1, 1 - ByName, phrase.factor, phrase.term);
        else
            ask(-1 - i, 0, phrase.factor, phrase.term);
    }
    for (const QString &language : m_vocabulary.languages())
        values.append(language);
    values.append(limit);
    // Per word its best term counts; a text gains by how much of the query it covers.
    m_fault = forEachRow(
        m_connection,
        QStringLiteral("WITH asked(word, share, factor, term) AS (VALUES %1) "
                       "SELECT text FROM ("
                       "SELECT w.text AS text, max(w.weight * a.factor) AS best, a.share AS share "
                       "FROM asked a CROSS JOIN search_weight w ON w.term = a.term "
                       "WHERE w.language IN (%2) GROUP BY a.word, w.text) "
                       "GROUP BY text HAVING sum(share) > 0 "
                       "ORDER BY sum(best) * (0.5 + sum(share)) DESC, text LIMIT ?")
            .arg(rows, marks(m_vocabulary.languages().size())),
        values, [&](const QSqlQuery &row) { texts.append(row.value(0).toLongLong()); });
    return texts;
}

// The tables keep only the best texts of a very common word. Where two such
// meet, the index knows more.
void TextSearch::addTextsWithAll(const QueryReading &reading, int limit, QList<qint64> &texts)
{
    constexpr int KeptTexts = 200;
    QList<QStringList> words;
    bool anyCut = false;
    for (const SoughtWord &word : reading.words) {
        if (!word.known || word.relatives.isEmpty())
            continue;
        words.append(word.relatives);
        anyCut = anyCut || word.texts > KeptTexts;
    }
    if (!fault().isEmpty() || !anyCut || words.size() < 2 || texts.size() >= limit)
        return;
    QVariantList values{oneOfEach(words)};
    for (const QString &language : m_vocabulary.languages())
        values.append(language);
    values.append(limit);
    m_fault = forEachRow(m_connection,
                         QStringLiteral("SELECT t.id FROM search_index "
                                        "JOIN search_text t ON t.id = search_index.rowid "
                                        "WHERE search_index MATCH ? AND t.language IN (%1) "
                                        "LIMIT ?")
                             .arg(marks(m_vocabulary.languages().size())),
                         values, [&](const QSqlQuery &row) {
                             const qint64 text = row.value(0).toLongLong();
                             if (texts.size() < limit && !texts.contains(text))
                                 texts.append(text);
                         });
}

QStringList TextSearch::wordsToMark(const QueryReading &reading)
{
    // The nearest relatives of every word, then the next.
    QStringList words;
    for (qsizetype i = 0; i < MostMarked; ++i) {
        for (const SoughtWord &word : reading.words) {
            if (i < word.relatives.size() && words.size() < MostMarked &&
                !words.contains(word.relatives[i]))
                words.append(word.relatives[i]);
        }
    }
    return words;
}

QList<SearchHit> TextSearch::hits(const QList<qint64> &texts, const QStringList &words)
{
    QList<SearchHit> ordered;
    if (texts.isEmpty() || !fault().isEmpty())
        return ordered;
    QHash<qint64, SearchHit> found;
    const auto take = [&](const QSqlQuery &row) {
        found.insert(row.value(0).toLongLong(),
                     {row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
                      row.value(4).toString(), row.value(5).toString(), row.value(6).toString(),
                      snippetOf(row.value(7).toString(), row.value(8).toString())});
    };
    const auto asValues = [](const QList<qint64> &ids) {
        QVariantList values;
        for (const qint64 id : ids)
            values.append(id);
        return values;
    };
    if (!words.isEmpty()) {
        m_fault = forEachRow(
            m_connection,
            QStringLiteral("SELECT t.id, t.treatment, t.section, t.entry, t.language, t.title, "
                           "highlight(search_index, 0, char(2), char(3)), "
                           "highlight(search_index, 1, char(2), char(3)), "
                           "snippet(search_index, 2, char(2), char(3), '\u2026', 24) "
                           "FROM search_index JOIN search_text t ON t.id = search_index.rowid "
                           "WHERE search_index MATCH ? AND search_index.rowid IN (%1)")
                .arg(marks(texts.size())),
            QVariantList{anyOf(words)} + asValues(texts), take);
    }
    QList<qint64> unmarked; // found by a synonym alone
    for (const qint64 text : texts) {
        if (!found.contains(text))
            unmarked.append(text);
    }
    if (!unmarked.isEmpty() && m_fault.isEmpty()) {
        m_fault = forEachRow(m_connection,
                             QStringLiteral("SELECT id, treatment, section, entry, language, "
                                            "title, title, summary, '' "
                                            "FROM search_text WHERE id IN (%1)")
                                 .arg(marks(unmarked.size())),
                             asValues(unmarked), take);
    }
    for (const qint64 text : texts) {
        if (const auto hit = found.constFind(text); hit != found.cend())
            ordered.append(*hit);
    }
    return ordered;
}

// With mistyped words mended, where there are any; 'readAs' then says so.
QueryReading TextSearch::readMended(const QString &query, const QList<SearchWord> &typed,
                                    const QueryReading &reading, QString &readAs)
{
    const QList<SearchWord> mended = mendSpelling(typed, reading, m_vocabulary);
    QStringList words = query.simplified().left(200).split(QLatin1Char(' '));
    QMap<QString, QStringList> meant; // by what was typed
    for (const SearchWord &word : mended) {
        if (!word.mends.isEmpty())
            meant[word.mends].append(m_vocabulary.asWritten(word.text));
    }
    if (meant.isEmpty())
        return reading;
    for (QString &shown : words) {
        for (const QString &word : content::searchWords(shown)) {
            if (const auto mending = meant.constFind(word); mending != meant.cend())
                shown = mending->join(QLatin1Char(' '));
        }
    }
    readAs = words.join(QLatin1Char(' '));
    return readWithLibrary(mended, m_vocabulary);
}

int TextSearch::textCount()
{
    int count = 0;
    m_fault = forEachRow(m_connection, QStringLiteral("SELECT max(id) FROM search_text"), {},
                         [&](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return count;
}

} // namespace bayan::storage
