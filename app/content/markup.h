#pragma once

#include "content/result.h"

#include <QList>
#include <QString>

namespace bayan::content {

// Bodies are written in a small part of CommonMark: paragraphs, one level of
// bullets, and bold. Everything else is a fault.

struct Span
{
    QString text;
    bool bold = false;
};

struct Block
{
    enum class Kind { Paragraph, Bullet };
    Kind kind = Kind::Paragraph;
    QList<Span> spans;

    QString plainText() const;
};

// The blocks of a body. Never fails: what is not of the subset is kept as its
// words, so that nothing is lost on screen or paper; markupFault() finds it
// when content is compiled.
QList<Block> parseMarkup(const QString &body);

// What in this body is outside the subset, in English for the author, or
// empty: a heading, numbered list, nested list, link, image, code, quotation,
// italic, HTML, rule, or a hard line break.
QString markupFault(const QString &body);

// The words of a body alone, blocks separated by line feeds.
QString plainText(const QString &body);

} // namespace bayan::content
