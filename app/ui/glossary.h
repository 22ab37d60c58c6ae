#pragma once

#include "content/treatment.h"

#include <QHash>
#include <QList>
#include <QString>

namespace bayan::language {
class Phrasebook;
}

namespace bayan::ui {

class ProseView;

// Which words of a text the library's glossary explains.
struct ExplainedWord
{
    qsizetype start = 0; // in the text
    qsizetype length = 0;
    QString term;       // Term::id
    QString word;       // as the glossary writes it
    QString definition; // ready to be shown, as is the word
};

// Finds the terms that have a definition in this language: whole words, whatever
// their case or vowel marks, with a plural s or joined Arabic prefixes. The
// longest first, each term once.
QList<ExplainedWord> explainedWords(const QString &text, const QList<content::Term> &terms,
                                    const language::Phrasebook &phrases);

// Explains each term where a page uses it first.
class Glossary
{
public:
    // Nothing is explained yet: the words are in another language now.
    void startAfresh() { m_places.clear(); }

    // Marks what the words use first. Called again for the same words, marks
    // the same.
    void explain(ProseView *words, const content::Treatment &treatment,
                 const language::Phrasebook &phrases);

private:
    QHash<QString, const ProseView *> m_places; // by Term::id
};

} // namespace bayan::ui
