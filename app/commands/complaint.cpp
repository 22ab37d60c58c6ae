#include "commands/complaint.h"

#include "commands/tr.h"

#include <QList>

#include <algorithm>

namespace bayan::commands {

// lupdate takes a qualified type before a function's name for its scope.
using content::Error;

namespace {

// Levenshtein's distance.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, changed});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QString closestWord(const QString &word, const QStringList &known)
{
    QString closest;
    qsizetype least = std::min<qsizetype>(2, word.size() / 3) + 1;
    const QString lower = word.toLower();
    for (const QString &candidate : known) {
        const qsizetype d = distance(lower, candidate.toLower());
        if (d < least) {
            least = d;
            closest = candidate;
        }
    }
    return closest;
}

Error unknownWord(Error::Kind kind, const QString &fact, const QString &word,
                  const QStringList &known, const QString &where)
{
    const QString meant = closestWord(word, known);
    if (!meant.isEmpty())
        return {kind, Tr::tr("%1: did you mean “%2”?").arg(fact, meant), {}};
    return {kind, Tr::tr("%1: see “%2”.").arg(fact, where), {}};
}

Error notAmong(const QString &fact, const QStringList &choices)
{
    return {Error::Kind::Usage,
            Tr::tr("%1: choose from %2.").arg(fact, choices.join(Tr::tr(", "))),
            {}};
}

Error wrongUsage(const QString &fact, const QString &verb)
{
    const QString where = verb.isEmpty() ? QStringLiteral("bayan --help")
                                         : QStringLiteral("bayan %1 --help").arg(verb);
    return {Error::Kind::Usage, Tr::tr("%1: see “%2”.").arg(fact, where), {}};
}

} // namespace bayan::commands
