#pragma once

#include "content/library.h"
#include "storage/queryreading.h"

namespace bayan::storage {

// One search of the library. The search tables order the texts; the folded FTS5
// index marks the words found in them, and finds what the tables left out in a
// very large library.
class TextSearch
{
public:
    // The languages to search in.
    TextSearch(const QString &connection, const QStringList &languages);

    content::SearchAnswer run(const QString &query, int limit);

    // The driver's words where something failed, else empty.
    QString fault() const;

private:
    QList<qint64> bestTexts(const QueryReading &reading, int limit);
    void addTextsWithAll(const QueryReading &reading, int limit, QList<qint64> &texts);
    QList<content::SearchHit> hits(const QList<qint64> &texts, const QStringList &words);
    QStringList wordsToMark(const QueryReading &reading);
    QueryReading readMended(const QString &query, const QList<SearchWord> &typed,
                            const QueryReading &reading, QString &readAs);
    int textCount();

    QString m_connection;
    Vocabulary m_vocabulary;
    QString m_fault;
};

} // namespace bayan::storage
