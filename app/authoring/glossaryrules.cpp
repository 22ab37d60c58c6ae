#include "authoring/patienttexts.h"
#include "authoring/phrases.h"
#include "authoring/placeholders.h"
#include "authoring/rules.h"

#include <algorithm>

namespace bayan::authoring {

namespace {

struct OtherWord
{
    Phrase phrase;
    QString termId;
    QString instead;
};

// What patients may read, and what is another word for it.
struct Vocabulary
{
    QList<Phrase> right;
    QList<OtherWord> others;
};

Vocabulary vocabularyOf(const Manuscript &manuscript, const QString &language)
{
    Vocabulary vocabulary;
    QStringList right;
    for (const TermDraft &term : manuscript.glossary) {
        const auto words = term.words.value(language);
        right << words.term << words.plain;
    }
    for (const QString &words : right)
        vocabulary.right.append(Phrase(words));
    for (const TermDraft &term : manuscript.glossary) {
        const auto words = term.words.value(language);
        const WordedText own(words.term + QLatin1Char(' ') + words.plain);
        for (const QString &variant : words.variants) {
            // Another form of the same word, or the right word for another thing.
            if (own.holds(Phrase(variant)) || right.contains(variant))
                continue;
            vocabulary.others.append(
                {Phrase(variant), term.id, words.plain.isEmpty() ? words.term : words.plain});
        }
    }
    return vocabulary;
}

bool isWithin(const Stretch &stretch, const QList<Stretch> &wider)
{
    return std::any_of(wider.cbegin(), wider.cend(), [&](const Stretch &w) {
        return w.at <= stretch.at && stretch.end() <= w.end() && w.length > stretch.length;
    });
}

QList<Stretch> findAll(const WordedText &text, const QList<Phrase> &phrases)
{
    QList<Stretch> found;
    for (const Phrase &phrase : phrases)
        found += text.find(phrase);
    return found;
}

// The exceptions that hold for an entry.
QList<Phrase> exceptionsFor(const QList<Exception> &exceptions, const QString &entry)
{
    QList<Phrase> phrases;
    for (const Exception &exception : exceptions) {
        if (exception.entry.isEmpty() || exception.entry == entry)
            phrases.append(Phrase(exception.words));
    }
    return phrases;
}

void checkVocabulary(const Vocabulary &vocabulary, const StyleGuide &style, const PatientText &text,
                     Faults &faults)
{
    const QList<Phrase> exceptions = exceptionsFor(style.otherSenses, text.entry->id);
    for (const Words &words : text.text->patientWords()) {
        const WordedText worded(blanked(words.text));
        QList<Stretch> excused = findAll(worded, exceptions);
        // A stretch that is an exception word for word is excused too.
        for (Stretch &stretch : excused)
            ++stretch.length;
        excused += findAll(worded, vocabulary.right);
        for (const OtherWord &other : vocabulary.others) {
            for (const Stretch &stretch : worded.find(other.phrase)) {
                if (isWithin(stretch, excused))
                    continue;
                faults.append({words.placeOf(stretch.at), text.entry->id,
                               QStringLiteral("'%1' is another word for a term of the glossary "
                                              "(%2); write '%3'")
                                   .arg(cut(words.text, stretch), other.termId, other.instead)});
            }
        }
    }
}

// One word for one thing: a patient who meets two thinks of two things.
void oneWordForOneThing(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.styles.cbegin(); it != manuscript.styles.cend(); ++it) {
        if (!it->oneWordForOneThing)
            continue;
        const Vocabulary vocabulary = vocabularyOf(manuscript, it.key());
        for (const PatientText &text : patientTexts(manuscript, it.key()))
            checkVocabulary(vocabulary, it.value(), text, faults);
    }
}

void checkBanned(const BannedWords &banned, const Words &words, const QString &entry,
                 Faults &faults)
{
    const WordedText worded(blanked(words.text));
    QList<Stretch> allowed;
    for (const QString &unless : banned.unless)
        allowed += worded.find(Phrase(unless));
    for (const QString &one : banned.words) {
        for (const Stretch &stretch : worded.find(Phrase(one))) {
            if (!isWithin(stretch, allowed)) {
                faults.append({words.placeOf(stretch.at), entry,
                               QStringLiteral("'%1': %2; write %3")
                                   .arg(cut(words.text, stretch), banned.because, banned.write)});
            }
        }
    }
}

void bannedWordsStayOut(const Manuscript &manuscript, Faults &faults)
{
    for (auto it = manuscript.styles.cbegin(); it != manuscript.styles.cend(); ++it) {
        for (const BannedWords &banned : it->banned) {
            for (const PatientText &text : patientTexts(manuscript, it.key())) {
                checkBanned(banned, text.text->title, text.entry->id, faults);
                if (banned.headingsOnly)
                    continue;
                for (const Words &words : text.text->patientWords().mid(1))
                    checkBanned(banned, words, text.entry->id, faults);
            }
            for (const Words &title : manuscript.sectionTitles.value(it.key()))
                checkBanned(banned, title, {}, faults);
            for (const TreatmentDraft &treatment : manuscript.treatments) {
                const TreatmentWords words = treatment.words.value(it.key());
                for (const Words &one : {words.name, words.subtitle, words.summary})
                    checkBanned(banned, one, treatment.id, faults);
            }
        }
    }
}

} // namespace

QList<LibraryRule> glossaryRules()
{
    return {oneWordForOneThing, bannedWordsStayOut};
}

} // namespace bayan::authoring
