#pragma once

#include <QString>
#include <QStringList>

namespace bayan::content {

// The names under which the search index keeps what a text is about. The
// compiler writes them and a query asks for them.

QString exactTerm(const QString &foldedWord); // the very word
QString stemTerm(const QString &stem);        // any word with this stem
QString conceptTerm(const QString &id);       // any of the words of a glossary term
// Words that stand together: by their stems, in their order.
QString phraseTerm(const QStringList &foldedWords);

// All there is of a title, a keyword or a query.
QString wholeTerm(const QStringList &foldedWords);

// The same without its common words: less sure.
QString reducedTerm(const QStringList &foldedWords);

// Folded words of a text without the single letters apostrophes leave behind.
QStringList searchWords(const QString &text);

// The longest phrase that is looked for.
constexpr qsizetype MostPhraseWords = 6;

} // namespace bayan::content
