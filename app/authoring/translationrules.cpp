#include "authoring/placeholders.h"
#include "authoring/rules.h"
#include "authoring/stamp.h"

#include "content/markup.h"

#include <algorithm>

namespace bayan::authoring {

namespace {

void report(const TranslationScope &scope, const Place &place, const QString &sentence,
            Fault::Grade grade, Faults &faults)
{
    faults.append({place, scope.entry.id, sentence, grade});
}

void translationIsCurrent(const TranslationScope &scope, Faults &faults)
{
    const Words &translates = scope.translation.translates;
    switch (standingOf(scope.translation, scope.original)) {
    case Standing::Current:
        break;
    case Standing::Malformed:
        if (!translates.isEmpty()) {
            report(scope, translates.place,
                   QStringLiteral("'translates' must be a revision and the stamp that "
                                  "bayan-content confirm writes, such as '1 3f9a1c2b'"),
                   Fault::Grade::Fault, faults);
        }
        break;
    case Standing::Unconfirmed:
        report(scope, translates.place,
               QStringLiteral("not confirmed against the %1 words; run bayan-content confirm")
                   .arg(scope.originalName),
               Fault::Grade::Translation, faults);
        break;
    case Standing::Stale:
        report(scope, translates.place,
               QStringLiteral("the %1 has moved on (made from %2, now %3); mend the words, then "
                              "run bayan-content confirm")
                   .arg(scope.originalName, translates.text, stampOf(scope.original)),
               Fault::Grade::Translation, faults);
        break;
    }
}

struct Shape
{
    int paragraphs = 0;
    int bullets = 0;
    int boldRuns = 0;
};

Shape shapeOf(const QString &body)
{
    Shape shape;
    for (const content::Block &block : content::parseMarkup(body)) {
        ++(block.kind == content::Block::Kind::Bullet ? shape.bullets : shape.paragraphs);
        shape.boldRuns += int(std::count_if(block.spans.cbegin(), block.spans.cend(),
                                            [](const content::Span &span) { return span.bold; }));
    }
    return shape;
}

// A translation that is known to lag may differ; it is reported for that.
bool isStale(const TranslationScope &scope)
{
    return standingOf(scope.translation, scope.original) == Standing::Stale;
}

void bodyHasTheSameShape(const TranslationScope &scope, Faults &faults)
{
    if (isStale(scope))
        return;
    const Shape original = shapeOf(scope.original.body.text);
    const Shape translation = shapeOf(scope.translation.body.text);
    const auto compare = [&](const char *what, int wanted, int found) {
        if (wanted != found) {
            report(scope, scope.translation.body.place,
                   QStringLiteral("%1 %2 in the body, %3 in the %4")
                       .arg(found)
                       .arg(QString::fromLatin1(what))
                       .arg(wanted)
                       .arg(scope.originalName),
                   Fault::Grade::Fault, faults);
        }
    };
    compare("paragraphs", original.paragraphs, translation.paragraphs);
    compare("bullets", original.bullets, translation.bullets);
    compare("bold runs", original.boldRuns, translation.boldRuns);
}

QStringList sortedPlaceholders(const Words &words)
{
    QStringList found;
    for (const Placeholder &placeholder : placeholders(words.text))
        found.append(words.text.mid(placeholder.at, placeholder.length));
    found.sort();
    return found;
}

void numbersAreTheSame(const TranslationScope &scope, Faults &faults)
{
    if (isStale(scope))
        return;
    const auto compare = [&](const Words &original, const Words &translation) {
        const QStringList wanted = sortedPlaceholders(original);
        const QStringList found = sortedPlaceholders(translation);
        if (wanted != found) {
            report(
                scope, translation.place,
                QStringLiteral("other placeholders than in the %1: %2 instead of %3")
                    .arg(scope.originalName,
                         found.isEmpty() ? QStringLiteral("none") : found.join(QLatin1Char(' ')),
                         wanted.isEmpty() ? QStringLiteral("none") : wanted.join(QLatin1Char(' '))),
                Fault::Grade::Fault, faults);
        }
    };
    compare(scope.original.title, scope.translation.title);
    compare(scope.original.summary, scope.translation.summary);
    compare(scope.original.body, scope.translation.body);
    compare(scope.original.sideA, scope.translation.sideA);
    compare(scope.original.sideB, scope.translation.sideB);
    compare(scope.original.fair, scope.translation.fair);
}

} // namespace

QList<TranslationRule> translationRules()
{
    return {translationIsCurrent, bodyHasTheSameShape, numbersAreTheSame};
}

} // namespace bayan::authoring
