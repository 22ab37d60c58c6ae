#include "acceptance/letters.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace bayan::acceptance {

namespace {

QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        const bool control = c.category() == QChar::Other_Format;
        if (!c.isMark() && !control && c != QChar(0x0640))
            plain.append(c);
    }
    return plain;
}

// Whether a block begins on one page and ends on the next; it is cut between words.
bool goesOver(const QString &block, const QString &page, const QString &next)
{
    const QStringList words = block.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype cut = 1; cut < words.size(); ++cut) {
        if (page.contains(lettersOf(words.first(cut).join(u' '))) &&
            next.contains(lettersOf(words.sliced(cut).join(u' '))))
            return true;
    }
    return false;
}

// The page a block stands on without a fault, or -1.
qsizetype cleanPage(const QString &block, const QString &wanted, const QStringList &pages)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages[i].contains(wanted))
            return i;
    }
    for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
        if (goesOver(block, pages[i], pages[i + 1]))
            return i;
    }
    return -1;
}

} // namespace

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : withoutMarks(text)) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

qsizetype lettersWrong(const QString &words, const QString &text)
{
    if (text.contains(words))
        return 0;
    // Levenshtein's distance to the nearest stretch: where it begins and ends is free.
    QList<qsizetype> row(text.size() + 1, 0);
    for (const QChar c : words) {
        qsizetype diagonal = row[0];
        row[0] += 1;
        for (qsizetype j = 1; j <= text.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (c == text[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return *std::min_element(row.cbegin(), row.cend());
}

QList<Reading> readPages(const QStringList &blocks, const QStringList &pages)
{
    QStringList letters;
    for (const QString &page : pages)
        letters.append(lettersOf(page));
    QList<Reading> readings(pages.size());
    for (const QString &block : blocks) {
        const QString wanted = lettersOf(block);
        qsizetype where = cleanPage(block, wanted, letters);
        qsizetype wrong = 0;
        if (where < 0) {
            QList<qsizetype> faults;
            for (const QString &page : letters)
                faults.append(lettersWrong(wanted, page));
            where = std::min_element(faults.cbegin(), faults.cend()) - faults.cbegin();
            wrong = faults[where];
        }
        readings[where].letters += wanted.size();
        readings[where].wrong += wrong;
    }
    return readings;
}

QStringList negationsIn(const QString &text)
{
    static const QRegularExpression negation(QStringLiteral("(?<!\\p{L})[وف]?لا\\s+\\p{L}{1,3}"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    auto it = negation.globalMatch(withoutMarks(text));
    while (it.hasNext())
        found.append(it.next().captured());
    return found;
}

} // namespace bayan::acceptance
