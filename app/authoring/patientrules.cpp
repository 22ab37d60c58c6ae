#include "authoring/placeholders.h"
#include "authoring/rules.h"

#include <QRegularExpression>

namespace bayan::authoring {

namespace {

void report(const TextScope &scope, const Place &place, const QString &sentence, Faults &faults)
{
    faults.append({place, scope.entry.id, sentence});
}

// A number beside a unit of the drug, in either order, with a product's name
// between them or not. That units of brands are not interchangeable may be
// said: there is no number in it.
const QRegularExpression &doses()
{
    static const QString unit =
        QStringLiteral("(?:[Uu]|[Ii][Uu]|[Uu]nits?|(?:ال)?(?:وحدة|وحدات|وحدتان|وحدتين))");
    static const QString number = QStringLiteral(
        "(?:\\p{Nd}|\\}|\\b(?:two|three|four|five|six|eight|ten|twelve|twenty|thirty|"
        "forty|fifty|sixty|hundred|thousand|عشر|عشرة|عشرين|عشرون|مئة|مئتا|مئتين))");
    static const QRegularExpression dose(
        number + QStringLiteral("[\\s\u00a0-]*(?:(?:Allergan|Botox|Speywood|Vistabel)[\\s-]*)?") +
            unit + QStringLiteral("(?!\\p{L})|(?<!\\p{L})") + unit +
            QStringLiteral("[\\s:(]{1,3}(?:\\p{Nd}|\\{)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return dose;
}

// Doses are for staff: units of one product are not those of another.
void patientsReadNoDose(const TextScope &scope, Faults &faults)
{
    static const QRegularExpression unit(QStringLiteral("^(?:U|IU|units?)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const Words &words : scope.text.patientWords()) {
        const QRegularExpressionMatch match = doses().match(words.text);
        qsizetype at = match.hasMatch() ? match.capturedStart() : -1;
        for (const Placeholder &placeholder : placeholders(words.text)) {
            const content::Figure *figure = scope.treatment.figure(placeholder.figure);
            if (at < 0 && figure && unit.match(figure->unit).hasMatch())
                at = placeholder.at;
        }
        if (at >= 0) {
            report(
                scope, words.placeOf(at),
                QStringLiteral("a dose in units in a patient's text; it belongs in 'staff_note'"),
                faults);
        }
    }
}

void staffWordsStayOut(const TextScope &scope, Faults &faults)
{
    for (const Words &words : scope.text.patientWords()) {
        for (const Words &staff : scope.treatment.staffWords) {
            const qsizetype at = words.text.indexOf(staff.text, 0, Qt::CaseInsensitive);
            if (at >= 0) {
                report(scope, words.placeOf(at),
                       QStringLiteral("'%1' is for staff alone; it belongs in 'staff_note'")
                           .arg(staff.text),
                       faults);
            }
        }
    }
}

} // namespace

QList<TextRule> patientRules()
{
    return {patientsReadNoDose, staffWordsStayOut};
}

} // namespace bayan::authoring
