#include "authoring/placeholders.h"
#include "authoring/prose.h"
#include "authoring/rules.h"
#include "authoring/speller.h"

namespace bayan::authoring {

namespace {

void append(QList<OwnedWords> &shown, const QString &owner, const QList<Words> &words)
{
    for (const Words &one : words)
        shown.append({owner, one});
}

QList<OwnedWords> treatmentWords(const TreatmentDraft &treatment, const QString &language)
{
    QList<OwnedWords> shown;
    const TreatmentWords names = treatment.words.value(language);
    append(shown, treatment.id, {names.name, names.subtitle, names.summary});
    for (const EntryDraft &entry : treatment.entries) {
        if (const TextDraft *text = entry.text(language))
            append(shown, entry.id, text->patientWords());
    }
    const auto figures = treatment.figureWords.value(language);
    for (auto it = figures.cbegin(); it != figures.cend(); ++it)
        append(shown, it.key(), {it->outcome, it->population, it->time});
    for (const auto &words :
         {treatment.markLabels.value(language), treatment.areaNames.value(language)}) {
        for (auto it = words.cbegin(); it != words.cend(); ++it)
            append(shown, it.key(), {it.value()});
    }
    for (const ClaimDraft &claim : treatment.claims) {
        append(shown, claim.claim.id,
               {{claim.claim.says.value(language), claim.place, false},
                {claim.claim.answer.value(language), claim.place, false}});
    }
    return shown;
}

// What people read in this language, with what it belongs to.
QList<OwnedWords> shownWords(const Manuscript &manuscript, const QString &language)
{
    QList<OwnedWords> shown;
    append(shown, {}, manuscript.sectionTitles.value(language).values());
    append(shown, {}, manuscript.sentences.value(language).values());
    for (const TermDraft &term : manuscript.glossary) {
        const auto words = term.words.value(language);
        append(shown, term.id,
               {{words.plain, term.place, false}, {words.definition, term.place, false}});
    }
    for (const TreatmentDraft &treatment : manuscript.treatments) {
        shown += treatmentWords(treatment, language);
        if (language != manuscript.firstLanguage())
            continue;
        // Back-translations are in the first language.
        for (const EntryDraft &entry : treatment.entries) {
            for (const TextDraft &text : entry.texts)
                append(shown, entry.id, {text.backTranslation});
        }
    }
    return shown;
}

// Words in the language's own letters; names in others have no dictionary here.
bool isChecked(const QString &word, QChar::Script script)
{
    bool letter = false;
    for (const QChar c : word) {
        if (c.isDigit())
            return false;
        if (c.isLetter() && c.script() != script)
            return false;
        letter = letter || c.isLetter();
    }
    return letter;
}

// No suggestions: hunspell takes seconds for one in Arabic.
void check(const OwnedWords &owned, QChar::Script script, Speller &speller, Faults &faults)
{
    const QString text = blanked(owned.words.text);
    for (const Stretch &stretch : wordsOf(text)) {
        // Of words joined by a hyphen each stands for itself.
        qsizetype at = stretch.at;
        for (const QString &word : cut(text, stretch).split(QLatin1Char('-'))) {
            if (isChecked(word, script) && !speller.knows(word)) {
                faults.append({owned.words.placeOf(at), owned.owner,
                               QStringLiteral("'%1' is in no dictionary; mend it, or put it into "
                                              "the language's words.txt")
                                   .arg(word)});
            }
            at += word.size() + 1;
        }
    }
}

void wordsAreSpeltRight(const Manuscript &manuscript, Faults &faults)
{
    for (const LanguageDraft &language : manuscript.languages) {
        const QString &code = language.language.code;
        const StyleGuide style = manuscript.style(code);
        if (style.dictionary.isEmpty())
            continue;
        Speller speller(style.dictionary, style.ownWords);
        if (!speller.lacks().isEmpty()) {
            faults.append(
                {style.place,
                 {},
                 QStringLiteral("spelling in %1 is not checked: %2").arg(code, speller.lacks()),
                 Fault::Grade::Note});
            continue;
        }
        const QChar::Script script = language.language.direction == Qt::RightToLeft
                                         ? QChar::Script_Arabic
                                         : QChar::Script_Latin;
        for (const OwnedWords &owned : shownWords(manuscript, code))
            check(owned, script, speller, faults);
    }
}

} // namespace

QList<LibraryRule> spellingRules()
{
    return {wordsAreSpeltRight};
}

} // namespace bayan::authoring
