#include "ui/namedsources.h"

#include "language/isolation.h"
#include "ui/consult.h"

#include <QRegularExpression>

namespace bayan::ui {

QString withSourcesNamed(const QString &note, const Consult &consult, Qt::LayoutDirection direction)
{
    // Letters of an id are Latin: an Arabic "and" is written onto the word it leads to.
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*"));
    QString named;
    qsizetype from = 0;
    for (auto it = word.globalMatch(note); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const content::Source *source = consult.treatment().source(match.captured());
        if (!source)
            continue;
        named += QStringView(note).sliced(from, match.capturedStart() - from);
        const QString name = consult.sourceName(*source);
        named += direction == Qt::RightToLeft ? language::leftToRight(name) : name;
        from = match.capturedEnd();
    }
    named += QStringView(note).sliced(from);
    return named;
}

} // namespace bayan::ui
