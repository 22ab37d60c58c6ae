#include "authoring/rules.h"

#include <QRegularExpression>
#include <QSet>

namespace bayan::authoring {

namespace {

int numberOf(const QString &disagreement)
{
    static const QRegularExpression form(QStringLiteral("^D([1-9][0-9]?)$"));
    return form.match(disagreement).captured(1).toInt();
}

// Numbered without a gap, so that none is lost without a word.
void disagreementsAreShown(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        QSet<int> shown;
        int last = 0;
        for (const EntryDraft &entry : treatment.entries) {
            for (const Words &disagreement : entry.disagreements) {
                const int number = numberOf(disagreement.text);
                if (number == 0) {
                    faults.append({disagreement.place, entry.id,
                                   QStringLiteral("a disagreement is named D1, D2 ...")});
                }
                shown.insert(number);
                last = qMax(last, number);
            }
        }
        for (int number = 1; number < last; ++number) {
            if (!shown.contains(number)) {
                faults.append({treatment.place, treatment.id,
                               QStringLiteral("no entry shows disagreement D%1").arg(number)});
            }
        }
    }
}

void disputesAreMarked(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const EntryDraft &entry : treatment.entries) {
            if (!entry.disagreements.isEmpty() && !entry.disputed) {
                faults.append({entry.place, entry.id,
                               QStringLiteral("'disagreements' without 'disputed: true'")});
            }
        }
    }
}

// Both sides and what is fair to say, or nothing; the same in every language.
void cardsAreWhole(const Manuscript &manuscript, Faults &faults)
{
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const EntryDraft &entry : treatment.entries) {
            const TextDraft *original = entry.text(manuscript.firstLanguage());
            for (const TextDraft &text : entry.texts) {
                const int parts = int(!text.sideA.isEmpty()) + int(!text.sideB.isEmpty()) +
                                  int(!text.fair.isEmpty());
                if (parts != 0 && parts != 3) {
                    faults.append(
                        {text.place, entry.id,
                         QStringLiteral("'side_a', 'side_b' and 'fair' belong together")});
                }
                if (original && original->sideA.isEmpty() != text.sideA.isEmpty()) {
                    faults.append({text.place, entry.id,
                                   QStringLiteral("both sides of a disagreement stand in one "
                                                  "language but not in the other")});
                }
                if (parts != 0 && !entry.disputed) {
                    faults.append({text.sideA.place, entry.id,
                                   QStringLiteral("'side_a' in an entry that is not 'disputed'")});
                }
            }
        }
    }
}

} // namespace

QList<LibraryRule> disagreementRules()
{
    return {disagreementsAreShown, disputesAreMarked, cardsAreWhole};
}

} // namespace bayan::authoring
