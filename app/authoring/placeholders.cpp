#include "authoring/placeholders.h"

#include "authoring/figureparts.h"
#include "authoring/figuretexts.h"

#include <QRegularExpression>

namespace bayan::authoring {

namespace {

// Puts what 'replacement' gives in the place of each placeholder.
template<class Replacement> QString replaced(const QString &text, Replacement replacement)
{
    QString result;
    qsizetype from = 0;
    for (const Placeholder &placeholder : placeholders(text)) {
        result += text.mid(from, placeholder.at - from) + replacement(placeholder);
        from = placeholder.at + placeholder.length;
    }
    return result + text.mid(from);
}

} // namespace

QList<Placeholder> placeholders(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    QList<Placeholder> found;
    auto match = braces.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        const QString name = one.captured(1);
        found.append({one.capturedStart(), one.capturedLength(),
                      name.section(QLatin1Char('.'), 0, 0), name.section(QLatin1Char('.'), 1)});
    }
    return found;
}

QString blanked(const QString &text)
{
    return replaced(text, [](const Placeholder &placeholder) {
        return QString(placeholder.length, QLatin1Char(' '));
    });
}

bool isSentence(const Placeholder &placeholder)
{
    return placeholder.part == QLatin1String("sentence");
}

QString filled(const QString &text, const TreatmentDraft &treatment, const QString &language)
{
    return replaced(text, [&](const Placeholder &placeholder) {
        const QString written = text.mid(placeholder.at, placeholder.length);
        const content::Figure *figure = treatment.figure(placeholder.figure);
        if (!figure)
            return written;
        if (isSentence(placeholder) && figure->kind == QLatin1String("proportion"))
            return figureSentence(*figure, treatment.sentences.value(language));
        return figurePart(*figure, placeholder.part).value_or(written);
    });
}

} // namespace bayan::authoring
