#include "authoring/patienttexts.h"
#include "authoring/phrases.h"
#include "authoring/placeholders.h"
#include "authoring/prosestyle.h"
#include "authoring/rules.h"

#include <QRegularExpression>

namespace bayan::authoring {

namespace {

void note(const PatientText &text, const Words &words, qsizetype at, const QString &sentence,
          Faults &faults)
{
    faults.append({words.placeOf(at), text.entry->id, sentence, Fault::Grade::Detail});
}

// The first words of a stretch, enough to know it by.
QString beginning(const QString &text, const Stretch &stretch)
{
    constexpr qsizetype Enough = 48;
    const QString words = cut(text, stretch).remove(QStringLiteral("**")).simplified();
    return words.size() <= Enough
               ? words
               : words.left(words.lastIndexOf(QLatin1Char(' '), Enough)) + QStringLiteral(" …");
}

void longSentencesAreNoted(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.styles.cbegin(); it != manuscript.styles.cend(); ++it) {
        if (it->longSentence <= 0)
            continue;
        for (const PatientText &text : patientTexts(manuscript, it.key())) {
            const Words &body = text.text->body;
            for (const Stretch &sentence : sentencesOf(body.text)) {
                const qsizetype words = wordsOf(cut(body.text, sentence)).size();
                if (words > it->longSentence) {
                    note(text, body, sentence.at,
                         QStringLiteral("a sentence of %1 words: %2")
                             .arg(words)
                             .arg(beginning(body.text, sentence)),
                         faults);
                }
            }
        }
    }
}

void passiveVoiceIsNoted(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.styles.cbegin(); it != manuscript.styles.cend(); ++it) {
        for (const PatientText &text : patientTexts(manuscript, it.key())) {
            const Words &body = text.text->body;
            for (const Stretch &sentence : sentencesOf(body.text)) {
                if (isPassive(cut(body.text, sentence), it.value())) {
                    note(text, body, sentence.at,
                         QStringLiteral("passive voice: %1").arg(beginning(body.text, sentence)),
                         faults);
                }
            }
        }
    }
}

// Terms a text uses that have no definition to show, only plainer words the
// text does not use.
void undefinedTermsAreNoted(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.styles.cbegin(); it != manuscript.styles.cend(); ++it) {
        for (const PatientText &text : patientTexts(manuscript, it.key())) {
            const WordedText body(blanked(text.text->body.text));
            QStringList terms;
            for (const TermDraft &term : manuscript.glossary) {
                const auto words = term.words.value(it.key());
                if (words.definition.isEmpty() && !words.plain.isEmpty() &&
                    words.plain != words.term && body.holds(Phrase(words.term)) &&
                    !body.holds(Phrase(words.plain)))
                    terms.append(words.term);
            }
            if (!terms.isEmpty()) {
                note(text, text.text->body, 0,
                     QStringLiteral("medical terms: %1").arg(terms.join(QStringLiteral(", "))),
                     faults);
            }
        }
    }
}

// A range with a hyphen or a dash shows its ends swapped in a right-to-left
// line, and an isolate that would mend it can't know that it is a range.
void rangesAreInWords(const Manuscript &manuscript, Faults &faults)
{
    static const QRegularExpression range(
        QStringLiteral("[}\\p{Nd}]\\s*[-\\x{2010}-\\x{2015}/]\\s*[{\\p{Nd}]"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (const LanguageDraft &language : manuscript.languages) {
        if (language.language.direction != Qt::RightToLeft)
            continue;
        for (const PatientText &text : patientTexts(manuscript, language.language.code)) {
            for (const Words &words : text.text->patientWords()) {
                const QRegularExpressionMatch match = range.match(words.text);
                if (match.hasMatch()) {
                    faults.append({words.placeOf(match.capturedStart()), text.entry->id,
                                   QStringLiteral("two numbers joined by a sign turn round in a "
                                                  "right-to-left line; join them by a word")});
                }
            }
        }
    }
}

// Left-to-right names that right-to-left texts hold: each is a place to look at
// on screen and paper.
void foreignRunsAreNoted(const Manuscript &manuscript, Faults &faults)
{
    static const QRegularExpression run(QStringLiteral("[A-Za-z][A-Za-z0-9®™ .-]*"));
    for (const LanguageDraft &language : manuscript.languages) {
        if (language.language.direction != Qt::RightToLeft)
            continue;
        for (const PatientText &text : patientTexts(manuscript, language.language.code)) {
            for (const Words &words : text.text->patientWords()) {
                const QString read = blanked(words.text);
                const QRegularExpressionMatch match = run.match(read);
                if (match.hasMatch()) {
                    note(text, words, match.capturedStart(),
                         QStringLiteral("a left-to-right run: %1").arg(match.captured().trimmed()),
                         faults);
                }
            }
        }
    }
}

} // namespace

QList<LibraryRule> proseRules()
{
    return {longSentencesAreNoted, passiveVoiceIsNoted, undefinedTermsAreNoted, rangesAreInWords,
            foreignRunsAreNoted};
}

} // namespace bayan::authoring
