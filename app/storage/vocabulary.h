#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bayan::storage {

// The words the library's texts are made of, as its search tables keep them.
// All words are folded. After the first failure answers are empty.
class Vocabulary
{
public:
    // The languages to look in; none knows nothing.
    Vocabulary(const QString &connection, const QStringList &languages);

    struct Word
    {
        QString text;
        int texts = 0; // how many have it, all languages together
    };

    // Those of them there are.
    QHash<QString, int> known(const QStringList &words);
    // Words by the stem or looser form they share.
    QHash<QString, QList<Word>> withForms(const QStringList &forms);
    // Words that begin so, the commonest first.
    QList<Word> beginning(const QString &start, int most);
    // Words whose stem begins so: through Arabic's article and joined letters.
    QList<Word> withStemBeginning(const QString &start, int most);
    // Words and stems one letter away, and some two letters away.
    QStringList near(const QString &word);

    struct Phrase
    {
        QString term;  // of the glossary
        QString names; // the treatment it is a name of, or empty
    };
    // Glossary terms by the phrases of theirs that are among these.
    QMap<QString, QList<Phrase>> phrases(const QStringList &phrases);
    // All phrases for the same terms.
    QStringList phrasesOf(const QStringList &terms);

    // A word as the texts write it, with its hamzas and marks.
    QString asWritten(const QString &word);

    QString fault() const { return m_fault; }

    const QStringList &languages() const { return m_languages; }

private:
    template<class Take> void each(const QString &sql, const QStringList &values, Take take);

    QString m_connection;
    QStringList m_languages;
    QString m_in; // "?,?" for the languages
    QString m_fault;
};

// Question marks for that many values.
QString marks(qsizetype count);

} // namespace bayan::storage
