#include "authoring/patienttexts.h"
#include "authoring/phrases.h"
#include "authoring/placeholders.h"
#include "authoring/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace bayan::authoring {

namespace {

// Whether two stretches share a letter.
bool meet(const Stretch &a, const Stretch &b)
{
    return a.at < b.end() && b.at < a.end();
}

// A number as a digit, a figure, or a numeral written out.
bool holdsNumber(const QString &text, const StyleGuide &style)
{
    static const QRegularExpression digit(QStringLiteral("\\p{Nd}"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (!placeholders(text).isEmpty() || digit.match(text).hasMatch())
        return true;
    const WordedText worded(text);
    for (auto it = style.numerals.cbegin(); it != style.numerals.cend(); ++it) {
        if (worded.holds(Phrase(it.key()), Forms::AsWritten))
            return true;
    }
    return false;
}

// Whether a number stands in this paragraph or bullet, or in the one before
// or after: a bullet list's numbers belong to its introduction.
bool hasNumberNear(const QString &text, qsizetype at, const StyleGuide &style)
{
    const QList<Stretch> blocks = blocksOf(text);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].end() <= at)
            continue;
        const qsizetype from = qMax(qsizetype(0), i - 1);
        const qsizetype to = qMin(blocks.size() - 1, i + 1);
        for (qsizetype near = from; near <= to; ++near) {
            if (holdsNumber(cut(text, blocks[near]), style))
                return true;
        }
        return false;
    }
    return false;
}

void checkWords(const Words &words, const QString &entry, const StyleGuide &style, Faults &faults)
{
    const WordedText worded(blanked(words.text));
    QList<Stretch> excused;
    for (const Exception &exception : style.unnumbered) {
        if (exception.entry.isEmpty() || exception.entry == entry)
            excused += worded.find(Phrase(exception.words));
    }
    for (const QString &frequency : style.frequencies) {
        for (const Stretch &stretch : worded.find(Phrase(frequency), Forms::AsWritten)) {
            const bool isExcused =
                std::any_of(excused.cbegin(), excused.cend(),
                            [&](const Stretch &one) { return meet(one, stretch); });
            if (isExcused || hasNumberNear(words.text, stretch.at, style))
                continue;
            faults.append({words.placeOf(stretch.at), entry,
                           QStringLiteral("'%1' says how often without a number; give it, say it "
                                          "another way, or give the reason in style.yaml, "
                                          "'unnumbered'")
                               .arg(cut(words.text, stretch))});
        }
    }
}

// "Rare" means one thing to the writer and another to each reader.
void frequenciesHaveNumbers(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.styles.cbegin(); it != manuscript.styles.cend(); ++it) {
        if (it->frequencies.isEmpty())
            continue;
        for (const PatientText &text : patientTexts(manuscript, it.key())) {
            for (const Words &words : text.text->patientWords())
                checkWords(words, text.entry->id, it.value(), faults);
        }
    }
}

// A reason whose words are gone would cover for others later.
void reasonsAreNeeded(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.styles.cbegin(); it != manuscript.styles.cend(); ++it) {
        for (const Exception &exception : it->unnumbered + it->otherSenses) {
            bool found = false;
            for (const PatientText &text : patientTexts(manuscript, it.key())) {
                if (!exception.entry.isEmpty() && text.entry->id != exception.entry)
                    continue;
                for (const Words &words : text.text->patientWords()) {
                    found = found || WordedText(blanked(words.text)).holds(Phrase(exception.words));
                }
            }
            if (!found) {
                faults.append({exception.place, exception.entry,
                               QStringLiteral("no text holds '%1' any longer; take the reason out")
                                   .arg(exception.words),
                               Fault::Grade::Note});
            }
        }
    }
}

} // namespace

QList<LibraryRule> frequencyRules()
{
    return {frequenciesHaveNumbers, reasonsAreNeeded};
}

} // namespace bayan::authoring
