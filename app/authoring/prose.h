#pragma once

#include <QList>
#include <QString>

namespace bayan::authoring {

// A stretch of a text, so that what is found in it can be placed.
struct Stretch
{
    qsizetype at = 0;
    qsizetype length = 0;

    qsizetype end() const { return at + length; }
};

// The paragraphs and bullets of a body, its numbers filled in or not. A
// bullet's stretch leaves out the dash.
QList<Stretch> blocksOf(const QString &body);

// The sentences of a body. Each block ends one: a bullet is a sentence.
QList<Stretch> sentencesOf(const QString &body);

// The words of a text, with what a hyphen, an apostrophe or a decimal mark
// holds together in one piece: "non-invasive", "it's", "4.5".
QList<Stretch> wordsOf(const QString &text);

QString cut(const QString &text, const Stretch &stretch);

} // namespace bayan::authoring
