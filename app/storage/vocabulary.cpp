#include "storage/vocabulary.h"

#include "storage/rows.h"

#include <QSet>

#include <algorithm>

namespace bayan::storage {

namespace {

// Behind every word that begins so.
QString behind(const QString &start)
{
    constexpr char32_t last = 0x10FFFF;
    return start + QString::fromUcs4(&last, 1);
}

} // namespace

QString marks(qsizetype count)
{
    QStringList list;
    list.fill(QStringLiteral("?"), count);
    return list.join(QLatin1Char(','));
}

Vocabulary::Vocabulary(const QString &connection, const QStringList &languages)
    : m_connection(connection)
    , m_languages(languages)
    , m_in(marks(languages.size()))
{
}

template<class Take> void Vocabulary::each(const QString &sql, const QStringList &values, Take take)
{
    if (!m_fault.isEmpty())
        return;
    QVariantList bound;
    bound.reserve(values.size());
    for (const QString &value : values)
        bound.append(value);
    m_fault = forEachRow(m_connection, sql, bound, take);
}

QHash<QString, int> Vocabulary::known(const QStringList &words)
{
    QHash<QString, int> found;
    if (words.isEmpty())
        return found;
    each(QStringLiteral("SELECT word, texts FROM search_word "
                        "WHERE language IN (%1) AND word IN (%2)")
             .arg(m_in, marks(words.size())),
         m_languages + words,
         [&](const QSqlQuery &row) { found[row.value(0).toString()] += row.value(1).toInt(); });
    return found;
}

QHash<QString, QList<Vocabulary::Word>> Vocabulary::withForms(const QStringList &forms)
{
    QHash<QString, QList<Word>> found;
    if (forms.isEmpty())
        return found;
    each(QStringLiteral("SELECT form, word, texts FROM search_form "
                        "WHERE language IN (%1) AND form IN (%2)")
             .arg(m_in, marks(forms.size())),
         m_languages + forms, [&](const QSqlQuery &row) {
             found[row.value(0).toString()].append({row.value(1).toString(), row.value(2).toInt()});
         });
    return found;
}

QList<Vocabulary::Word> Vocabulary::beginning(const QString &start, int most)
{
    QList<Word> found;
    each(QStringLiteral("SELECT word, texts FROM search_word "
                        "WHERE language IN (%1) AND word >= ? AND word < ? "
                        "ORDER BY texts DESC, word LIMIT %2")
             .arg(m_in)
             .arg(most),
         m_languages + QStringList{start, behind(start)}, [&](const QSqlQuery &row) {
             found.append({row.value(0).toString(), row.value(1).toInt()});
         });
    return found;
}

QList<Vocabulary::Word> Vocabulary::withStemBeginning(const QString &start, int most)
{
    QList<Word> found;
    each(QStringLiteral("SELECT word, texts FROM search_form "
                        "WHERE language IN (%1) AND form >= ? AND form < ? AND loose = 0 "
                        "ORDER BY texts DESC, word LIMIT %2")
             .arg(m_in)
             .arg(most),
         m_languages + QStringList{start, behind(start)}, [&](const QSqlQuery &row) {
             found.append({row.value(0).toString(), row.value(1).toInt()});
         });
    return found;
}

QStringList Vocabulary::near(const QString &word)
{
    QStringList slips{word};
    for (qsizetype i = 0; i < word.size(); ++i)
        slips.append(QString(word).remove(i, 1));
    QStringList found;
    each(QStringLiteral("SELECT DISTINCT word FROM search_near WHERE slip IN (%1)")
             .arg(marks(slips.size())),
         slips, [&](const QSqlQuery &row) { found.append(row.value(0).toString()); });
    // A letter too many: the rest is a word itself.
    const QHash<QString, int> rest = known(slips.mid(1));
    for (auto it = rest.cbegin(); it != rest.cend(); ++it) {
        if (!found.contains(it.key()))
            found.append(it.key());
    }
    return found;
}

QMap<QString, QList<Vocabulary::Phrase>> Vocabulary::phrases(const QStringList &phrases)
{
    QMap<QString, QList<Phrase>> found;
    if (phrases.isEmpty())
        return found;
    each(QStringLiteral("SELECT phrase, term, names FROM search_phrase WHERE phrase IN (%1)")
             .arg(marks(phrases.size())),
         phrases, [&](const QSqlQuery &row) {
             found[row.value(0).toString()].append(
                 {row.value(1).toString(), row.value(2).toString()});
         });
    return found;
}

QStringList Vocabulary::phrasesOf(const QStringList &terms)
{
    QStringList found;
    if (terms.isEmpty())
        return found;
    each(QStringLiteral("SELECT phrase FROM search_phrase WHERE term IN (%1)")
             .arg(marks(terms.size())),
         terms, [&](const QSqlQuery &row) { found.append(row.value(0).toString()); });
    return found;
}

QString Vocabulary::asWritten(const QString &word)
{
    QString written;
    each(QStringLiteral("SELECT highlight(search_index, 0, char(2), char(3)) || ' ' || "
                        "highlight(search_index, 1, char(2), char(3)) || ' ' || "
                        "highlight(search_index, 2, char(2), char(3)) || ' ' || "
                        "highlight(search_index, 3, char(2), char(3)) "
                        "FROM search_index WHERE search_index MATCH ? LIMIT 1"),
         {QLatin1Char('"') + word + QLatin1Char('"')}, [&](const QSqlQuery &row) {
             written =
                 row.value(0).toString().section(QChar(2), 1, 1).section(QChar(3), 0, 0).toLower();
         });
    return written.isEmpty() ? word : written;
}

} // namespace bayan::storage
