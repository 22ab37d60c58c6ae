#include "authoring/figureparts.h"
#include "authoring/placeholders.h"
#include "authoring/rules.h"

#include "content/folding.h"
#include "content/markup.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

namespace bayan::authoring {

namespace {

constexpr qsizetype LongestTitle = 90;

void report(const TextScope &scope, const Place &place, const QString &sentence, Faults &faults)
{
    faults.append({place, scope.entry.id, sentence});
}

void revisionCounts(const TextScope &scope, Faults &faults)
{
    if (scope.text.revision < 1)
        report(scope, scope.text.place, QStringLiteral("'revision' must be 1 or more"), faults);
}

void statusIsKnown(const TextScope &scope, Faults &faults)
{
    static const QStringList known{QStringLiteral("draft"), QStringLiteral("in review"),
                                   QStringLiteral("approved"), QStringLiteral("expired"),
                                   QStringLiteral("withdrawn")};
    const QString &status = scope.text.status;
    if (!status.isEmpty() && !known.contains(status)) {
        report(scope, scope.text.place,
               QStringLiteral("'status' must be one of: %1").arg(known.join(QLatin1String(", "))),
               faults);
    }
}

void reviewDateIsADate(const TextScope &scope, Faults &faults)
{
    const Words &due = scope.text.reviewDue;
    if (!due.isEmpty() && !QDate::fromString(due.text, Qt::ISODate).isValid()) {
        report(scope, due.place, QStringLiteral("'review_due' must be a date such as 2027-11-21"),
               faults);
    }
}

// Told, and no more: the day a text grows old is no day for a build to fail.
void reviewIsNotPast(const TextScope &scope, Faults &faults)
{
    const QDate due = QDate::fromString(scope.text.reviewDue.text, Qt::ISODate);
    if (due.isValid() && due < QDate::currentDate()) {
        faults.append({scope.text.reviewDue.place, scope.entry.id,
                       QStringLiteral("past its review date, %1").arg(due.toString(Qt::ISODate)),
                       Fault::Grade::Note});
    }
}

void bodyKeepsToMarkup(const TextScope &scope, Faults &faults)
{
    const QString fault = content::markupFault(scope.text.body.text);
    if (!fault.isEmpty()) {
        report(scope, scope.text.body.place,
               QStringLiteral("the body holds %1; paragraphs, bullets and bold are all there is")
                   .arg(fault),
               faults);
    }
}

void headingsArePlain(const TextScope &scope, Faults &faults)
{
    for (const Words &words : {scope.text.title, scope.text.summary, scope.text.sideA,
                               scope.text.sideB, scope.text.fair}) {
        const QString text = words.text.simplified();
        if (!content::markupFault(text).isEmpty() || content::plainText(text) != text) {
            report(scope, words.place,
                   QStringLiteral("title, summary and the sides of a disagreement take no markup"),
                   faults);
        }
    }
}

void titleIsShort(const TextScope &scope, Faults &faults)
{
    const Words &title = scope.text.title;
    const qsizetype length =
        filled(title.text, scope.treatment, scope.language).simplified().size();
    if (length > LongestTitle) {
        report(
            scope, title.place,
            QStringLiteral("the title has %1 characters; %2 at most").arg(length).arg(LongestTitle),
            faults);
    }
}

// Every number a patient reads comes from a figure, and so has a source.
void numbersComeFromFigures(const TextScope &scope, Faults &faults)
{
    if (!scope.entry.isForPatients())
        return;
    static const QRegularExpression digit(QStringLiteral("\\p{Nd}"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const Words &words : scope.text.patientWords()) {
        const QRegularExpressionMatch match = digit.match(blanked(words.text));
        if (match.hasMatch()) {
            report(scope, words.placeOf(match.capturedStart()),
                   QStringLiteral("a digit outside a placeholder; numbers come from figures"),
                   faults);
        }
    }
}

// What is wrong with this placeholder, or an empty string.
QString placeholderFault(const QString &written, const Placeholder &placeholder,
                         const content::Figure *figure)
{
    if (!figure)
        return QStringLiteral("%1: no figure %2 in treatment.yaml")
            .arg(written, placeholder.figure);
    if (isSentence(placeholder) && figure->kind == QLatin1String("proportion"))
        return {};
    if (!figurePart(*figure, placeholder.part)) {
        return QStringLiteral("%1: figure %2, a %3, has no such part")
            .arg(written, figure->id, figure->kind);
    }
    if (saysNone(*figure, placeholder.part)) {
        return QStringLiteral("%1 would say that nobody can have it; write \"none of {%2.%3-of}; "
                              "it could be up to {%2.%3-upper} in {%2.per}\"")
            .arg(written, figure->id, placeholder.part.section(QLatin1Char('-'), 0, 0));
    }
    return {};
}

// A figure that is not sound has a fault of its own, and would divide by zero.
bool isSound(const content::Figure *figure)
{
    return !figure || figure->kind != QLatin1String("proportion") ||
           (figure->per > 0 && figure->treatedOf > 0);
}

void placeholdersNameNumbers(const TextScope &scope, Faults &faults)
{
    QList<Words> fields = scope.text.patientWords();
    fields.append(scope.text.staffNote);
    for (const Words &words : std::as_const(fields)) {
        QSet<QString> seen; // one and the same is told once a field
        for (const Placeholder &placeholder : placeholders(words.text)) {
            const QString written = words.text.mid(placeholder.at, placeholder.length);
            const content::Figure *figure = scope.treatment.figure(placeholder.figure);
            if (seen.contains(written) || !isSound(figure))
                continue;
            seen.insert(written);
            const QString fault = placeholderFault(written, placeholder, figure);
            if (!fault.isEmpty())
                report(scope, words.placeOf(placeholder.at), fault, faults);
        }
        static const QRegularExpression brace(QStringLiteral("[{}]"));
        const QRegularExpressionMatch lone = brace.match(blanked(words.text));
        if (lone.hasMatch()) {
            report(scope, words.placeOf(lone.capturedStart()),
                   QStringLiteral("a brace that belongs to no placeholder"), faults);
        }
    }
}

// The index holds folded words and shows the original ones, found by counting.
void foldingKeepsTokens(const TextScope &scope, Faults &faults)
{
    const auto check = [&](const Words &words, const QString &text) {
        if (content::searchTokens(text).size() !=
            content::searchTokens(content::foldSearch(text)).size()) {
            report(scope, words.place,
                   QStringLiteral("a character that searching would take for several words or "
                                  "for none (a fraction, a ligature); write it out"),
                   faults);
        }
    };
    check(scope.text.title, filled(scope.text.title.text, scope.treatment, scope.language));
    check(scope.text.summary, filled(scope.text.summary.text, scope.treatment, scope.language));
    check(scope.text.body,
          content::plainText(filled(scope.text.body.text, scope.treatment, scope.language)));
    for (const Words &keyword : scope.text.keywords)
        check(keyword, keyword.text);
}

} // namespace

QList<TextRule> textRules()
{
    return {revisionCounts,          statusIsKnown,     reviewDateIsADate, reviewIsNotPast,
            bodyKeepsToMarkup,       headingsArePlain,  titleIsShort,      numbersComeFromFigures,
            placeholdersNameNumbers, foldingKeepsTokens};
}

} // namespace bayan::authoring
