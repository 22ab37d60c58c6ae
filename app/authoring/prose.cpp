#include "authoring/prose.h"

#include <QRegularExpression>

namespace bayan::authoring {

namespace {

// The stretch without white space at its ends.
Stretch trimmed(const QString &text, Stretch stretch)
{
    while (stretch.length > 0 && text[stretch.at].isSpace()) {
        ++stretch.at;
        --stretch.length;
    }
    while (stretch.length > 0 && text[stretch.end() - 1].isSpace())
        --stretch.length;
    return stretch;
}

void appendTrimmed(QList<Stretch> &stretches, const QString &text, qsizetype from, qsizetype to)
{
    const Stretch stretch = trimmed(text, {from, to - from});
    if (stretch.length > 0)
        stretches.append(stretch);
}

} // namespace

QString cut(const QString &text, const Stretch &stretch)
{
    return text.mid(stretch.at, stretch.length);
}

QList<Stretch> blocksOf(const QString &body)
{
    static const QRegularExpression edge(
        QStringLiteral("\\n[ \\t]*\\n\\s*(?:-[ \\t])?|(?:^|\\n)[ \\t]*-[ \\t]"));
    QList<Stretch> blocks;
    qsizetype from = 0;
    auto edges = edge.globalMatch(body);
    while (edges.hasNext()) {
        const QRegularExpressionMatch match = edges.next();
        appendTrimmed(blocks, body, from, match.capturedStart());
        from = match.capturedEnd();
    }
    appendTrimmed(blocks, body, from, body.size());
    return blocks;
}

QList<Stretch> sentencesOf(const QString &body)
{
    // An end mark, with the quotation and bold marks that close after it.
    static const QRegularExpression end(QStringLiteral("[.!?؟…]+[\"'’”»)*]*(?=\\s)"));
    QList<Stretch> sentences;
    for (const Stretch &block : blocksOf(body)) {
        qsizetype from = block.at;
        auto ends = end.globalMatch(body, block.at);
        while (ends.hasNext()) {
            const QRegularExpressionMatch match = ends.next();
            if (match.capturedEnd() >= block.end())
                break;
            appendTrimmed(sentences, body, from, match.capturedEnd());
            from = match.capturedEnd();
        }
        appendTrimmed(sentences, body, from, block.end());
    }
    return sentences;
}

QList<Stretch> wordsOf(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Stretch> words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        words.append({match.capturedStart(), match.capturedLength()});
    }
    return words;
}

} // namespace bayan::authoring
