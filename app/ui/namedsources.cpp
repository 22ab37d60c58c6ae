#include "ui/namedsources.h"

#include "content/identifiers.h"
#include "language/isolation.h"
#include "ui/consult.h"

namespace bayan::ui {

QString withSourcesNamed(const QString &note, const Consult &consult, Qt::LayoutDirection direction)
{
    QString named;
    qsizetype from = 0;
    for (auto it = content::identifiers().globalMatch(note); it.hasNext();) {
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
