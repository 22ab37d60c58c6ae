#pragma once

#include "content/treatment.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

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

// The spellings of the terms that have a definition in one language.
class Vocabulary
{
public:
    Vocabulary(const QList<content::Term> &terms, const QString &language);

    // The terms a text uses: whole words, whatever their case or vowel marks, with
    // a plural s or joined Arabic prefixes. The longest first found, each term once;
    // listed as they stand in the text.
    QList<ExplainedWord> wordsIn(const QString &text, const language::Phrasebook &phrases) const;

private:
    struct Spelling
    {
        QString letters; // folded
        QString term;    // Term::id
        content::TermText words;
    };

    QList<Spelling> m_spellings; // the longest first
};

// Explains each term where a page uses it first.
class Glossary
{
public:
    // Nothing is explained yet: the words are in another language now.
    void startAfresh();

    // Marks what the words use first. Called again for the same words, marks
    // the same.
    void explain(ProseView *words, const content::Treatment &treatment,
                 const language::Phrasebook &phrases);

private:
    QHash<QString, const ProseView *> m_places; // by Term::id
    // Of the treatment and language explained last: a page has a hundred texts.
    std::optional<Vocabulary> m_vocabulary;
    QPair<QString, QString> m_vocabularyOf;
};

} // namespace bayan::ui
