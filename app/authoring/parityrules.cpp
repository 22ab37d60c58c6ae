#include "authoring/rules.h"

namespace bayan::authoring {

namespace {

struct Field
{
    QString name;
    bool isThere = false;
};

// What a text may have or not; what it must have is read as required.
QList<Field> optionalFields(const TextDraft &text)
{
    return {{QStringLiteral("keywords"), !text.keywords.isEmpty()},
            {QStringLiteral("staff_note"), !text.staffNote.isEmpty()},
            {QStringLiteral("side_a"), !text.sideA.isEmpty()},
            {QStringLiteral("side_b"), !text.sideB.isEmpty()},
            {QStringLiteral("fair"), !text.fair.isEmpty()}};
}

// Readers of every language get the same.
void fieldsAreTheSame(const Manuscript &manuscript, Faults &faults)
{
    const QString first = manuscript.firstLanguage();
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        for (const EntryDraft &entry : treatment.entries) {
            const TextDraft *original = entry.text(first);
            for (auto it = entry.texts.cbegin(); original && it != entry.texts.cend(); ++it) {
                const QList<Field> wanted = optionalFields(*original);
                const QList<Field> found = optionalFields(it.value());
                for (qsizetype i = 0; i < wanted.size(); ++i) {
                    if (wanted[i].isThere == found[i].isThere)
                        continue;
                    faults.append({it->place, entry.id,
                                   QStringLiteral("'%1' %2 here, but not in %3")
                                       .arg(wanted[i].name,
                                            found[i].isThere ? QStringLiteral("stands")
                                                             : QStringLiteral("is missing"),
                                            first),
                                   Fault::Grade::Translation});
                }
            }
        }
    }
}

} // namespace

QList<LibraryRule> parityRules()
{
    return {fieldsAreTheSame};
}

} // namespace bayan::authoring
