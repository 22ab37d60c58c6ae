#pragma once

#include "content/wordforms.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace bayan::authoring {

class DatabaseWriter;

// A text to be found.
struct SearchRow
{
    QString treatment;
    QString section;
    QString entry;
    QString language;
    QString title;
    QString summary;
    QString body; // without markup
    QStringList keywords;
    bool urgent = false; // goes a little ahead
};

// All words for one thing, in all languages.
struct SearchConcept
{
    QString id;
    QStringList words;
    QString names; // the treatment it names, or empty
};

// Fills the tables for searching: the folded index, and which texts are most
// about a word. Memory grows with the number of different words alone.
class SearchWriter
{
public:
    // The writer outlives this one.
    SearchWriter(DatabaseWriter &writer, const QList<SearchConcept> &concepts);

    void add(const SearchRow &row);
    // Once, after the last row.
    void finish();

private:
    struct Weight
    {
        double weight = 0;
        int text = 0;
    };
    struct Term
    {
        int texts = 0;
        std::vector<Weight> best; // a heap, the least on top
    };
    struct Phrase
    {
        QStringList stems;
        QString id;
    };
    struct Language
    {
        int texts = 0;
        QHash<QString, Term> terms;
        QHash<QString, int> words;
    };
    using Mentions = QHash<QString, double>; // by term
    struct Mentioned
    {
        QString term;
        double part = 1; // of a mention
    };

    const content::WordForms &formsOf(const QString &word);
    const QList<Mentioned> &termsOf(const QString &word);
    void mention(Mentions &mentions, const QStringList &words, double each);
    void mentionPhrases(Mentions &mentions, const QStringList &words, double each);
    void mentionConcepts(Mentions &mentions, const QStringList &words, double each);
    void keep(Language &language, const Mentions &mentions, int text, double factor);
    void writeWeights(const QString &code, const Language &language);
    void writeWords(const QString &code, const Language &language);
    void writeNear();
    void writeConcepts(const QList<SearchConcept> &concepts);

    DatabaseWriter &m_writer;
    QHash<QString, content::WordForms> m_forms;
    QHash<QString, QList<Mentioned>> m_terms; // by word; made once, mentioned in many texts
    QHash<QString, QList<Phrase>> m_phrases;  // by their first stem
    QHash<QString, Language> m_languages;
    int m_text = 0;
};

} // namespace bayan::authoring
