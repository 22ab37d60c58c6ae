#include "authoring/scorefacts.h"

#include "authoring/phrases.h"
#include "authoring/placeholders.h"
#include "authoring/prosestyle.h"

#include "content/markup.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bayan::authoring {

namespace {

template<class Test> qsizetype countOf(const QList<PatientText> &texts, Test test)
{
    return std::count_if(texts.cbegin(), texts.cend(), test);
}

} // namespace

ScoreFacts::ScoreFacts(const Manuscript &manuscript, const TreatmentDraft &treatment)
    : m_manuscript(manuscript)
    , m_treatment(treatment)
    , m_language(manuscript.firstLanguage())
    , m_style(manuscript.style(m_language))
    , m_texts(patientTexts(treatment, m_language))
    , m_readings(readingsOf(manuscript, treatment))
{
}

QStringList ScoreFacts::ofKind(const QList<content::Kind> &kinds) const
{
    QStringList found;
    for (const PatientText &text : m_texts) {
        if (kinds.contains(text.entry->kind))
            found.append(text.entry->id);
    }
    return found;
}

QStringList ScoreFacts::ofDirection(content::Direction direction) const
{
    QStringList found;
    for (const PatientText &text : m_texts) {
        if (text.entry->direction == direction)
            found.append(text.entry->id);
    }
    return found;
}

QStringList ScoreFacts::disputed() const
{
    QStringList found;
    for (const PatientText &text : m_texts) {
        if (text.entry->disputed)
            found.append(text.entry->id);
    }
    return found;
}

ScoreItem ScoreFacts::shownBy(const QString &id, const QString &says, const QStringList &entries,
                              const QString &evidence) const
{
    return {id, says, entries.isEmpty() ? Answer::No : Answer::Yes, evidence, entries};
}

ScoreItem ScoreFacts::allOf(const QString &id, const QString &says, qsizetype have, qsizetype of,
                            const QString &evidence) const
{
    return {id,
            says,
            of > 0 && have == of ? Answer::Yes : Answer::No,
            QStringLiteral("%1 of %2 %3").arg(have).arg(of).arg(evidence),
            {}};
}

ScoreItem ScoreFacts::person(const QString &id, const QString &says, const QString &startFrom) const
{
    return {id, says, Answer::NeedsPerson, startFrom, {}};
}

qsizetype ScoreFacts::sourced() const
{
    return countOf(m_texts, [](const PatientText &t) { return !t.entry->citations.isEmpty(); });
}

qsizetype ScoreFacts::graded() const
{
    return countOf(
        m_texts, [](const PatientText &t) { return t.entry->evidence != content::Evidence::None; });
}

qsizetype ScoreFacts::summarised() const
{
    return countOf(m_texts, [](const PatientText &t) { return !t.text->summary.isEmpty(); });
}

qsizetype ScoreFacts::reviewsDue() const
{
    return countOf(m_texts, [](const PatientText &t) { return !t.text->reviewDue.isEmpty(); });
}

QStringList ScoreFacts::actionEntries() const
{
    return ofKind({content::Kind::Alert, content::Kind::Checklist, content::Kind::Aftercare});
}

QStringList ScoreFacts::withoutAddress() const
{
    QStringList missing;
    const QStringList actions = actionEntries();
    for (const PatientText &text : m_texts) {
        if (!actions.contains(text.entry->id))
            continue;
        const WordedText body(text.body());
        const bool direct =
            std::any_of(m_style.address.cbegin(), m_style.address.cend(),
                        [&](const QString &word) { return body.holds(Phrase(word)); });
        if (!direct)
            missing.append(text.entry->id);
    }
    return missing;
}

qsizetype ScoreFacts::bulleted(const QStringList &entries) const
{
    return countOf(m_texts, [&](const PatientText &text) {
        const auto blocks = content::parseMarkup(text.text->body.text);
        return entries.contains(text.entry->id) &&
               std::any_of(blocks.cbegin(), blocks.cend(), [](const content::Block &block) {
                   return block.kind == content::Block::Kind::Bullet;
               });
    });
}

qsizetype ScoreFacts::longestParagraph() const
{
    qsizetype longest = 0;
    for (const PatientText &text : m_texts) {
        const QString body = text.body();
        for (const Stretch &block : blocksOf(body))
            longest = qMax(longest, wordsOf(cut(body, block)).size());
    }
    return longest;
}

double ScoreFacts::activeSentences() const
{
    qsizetype sentences = 0;
    qsizetype passive = 0;
    for (const PatientText &text : m_texts) {
        const QString body = text.body();
        for (const Stretch &sentence : sentencesOf(body)) {
            ++sentences;
            passive += isPassive(cut(body, sentence), m_style);
        }
    }
    return sentences > 0 ? 1 - double(passive) / double(sentences) : 0;
}

double ScoreFacts::sourcesWithYear() const
{
    QSet<QString> cited;
    for (const PatientText &text : m_texts) {
        for (const CitationDraft &citation : text.entry->citations)
            cited.insert(citation.source.text);
    }
    qsizetype dated = 0;
    for (const QString &id : std::as_const(cited)) {
        const content::Source *source = m_manuscript.source(id);
        dated += source && source->year.contains(QRegularExpression(QStringLiteral("\\d{4}")));
    }
    return cited.isEmpty() ? 0 : double(dated) / double(cited.size());
}

QStringList ScoreFacts::undefinedTerms() const
{
    QStringList undefined;
    for (const TermDraft &term : m_manuscript.glossary) {
        const auto words = term.words.value(m_language);
        if (!words.plain.isEmpty() || !words.definition.isEmpty())
            continue;
        const bool used = std::any_of(m_texts.cbegin(), m_texts.cend(), [&](const PatientText &t) {
            return WordedText(blanked(t.text->body.text)).holds(Phrase(words.term));
        });
        if (used)
            undefined.append(words.term);
    }
    return undefined;
}

QList<const content::Figure *> ScoreFacts::drawable() const
{
    QList<const content::Figure *> found;
    for (const FigureDraft &draft : m_treatment.figures) {
        if (draft.figure.drawable)
            found.append(&draft.figure);
    }
    return found;
}

qsizetype ScoreFacts::captioned() const
{
    const auto figures = drawable();
    return std::count_if(figures.cbegin(), figures.cend(), [](const content::Figure *figure) {
        return !figure->population.isEmpty() && !figure->timeFrame.isEmpty() &&
               !figure->source.isEmpty();
    });
}

qsizetype ScoreFacts::compared() const
{
    const auto figures = drawable();
    return std::count_if(figures.cbegin(), figures.cend(),
                         [](const content::Figure *figure) { return figure->controlOf > 0; });
}

double ScoreFacts::medianGrade() const
{
    QList<double> grades;
    for (const TextReading &reading : m_readings) {
        if (reading.language == m_language)
            grades.append(reading.value);
    }
    return medianOf(grades);
}

double ScoreFacts::hardestGrade() const
{
    double hardest = 0;
    for (const TextReading &reading : m_readings) {
        if (reading.language == m_language)
            hardest = qMax(hardest, reading.value);
    }
    return hardest;
}

bool ScoreFacts::isBalanced() const
{
    const QList<Balance> balances = balancesOf(m_treatment, m_language);
    return std::all_of(balances.cbegin(), balances.cend(),
                       [](const Balance &b) { return b.benefits.isEmpty() || b.isFair(); });
}

QString ScoreFacts::balanceSentence() const
{
    QStringList parts;
    for (const Balance &balance : balancesOf(m_treatment, m_language)) {
        parts.append(QStringLiteral("%1: median words of benefits %2, of harms %3")
                         .arg(content::toString(balance.horizon))
                         .arg(balance.medianBenefit())
                         .arg(balance.medianHarm()));
    }
    return parts.join(QStringLiteral("; "));
}

qsizetype ScoreFacts::linkedSources() const
{
    QSet<QString> linked;
    for (const PatientText &text : m_texts) {
        for (const CitationDraft &citation : text.entry->citations) {
            const content::Source *source = m_manuscript.source(citation.source.text);
            if (source && !source->address.isEmpty())
                linked.insert(source->id);
        }
    }
    return linked.size();
}

} // namespace bayan::authoring
