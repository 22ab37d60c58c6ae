#include "authoring/scorefacts.h"

namespace bayan::authoring {

namespace {

const QString Source =
    QStringLiteral("Shoemaker, Wolf and Brach 2013, AHRQ publication 14-0002-EF");

// Texts whose half reads above this are not in everyday language.
constexpr double EverydayGrade = 6;
// Under so many words a paragraph is a short section.
constexpr qsizetype ShortParagraph = 100;
constexpr double MostlyActive = 0.8;

QList<ScoreItem> words(const ScoreFacts &facts)
{
    const QStringList undefined = facts.undefinedTerms();
    const double active = facts.activeSentences();
    return {facts.person(QStringLiteral("1"), QStringLiteral("its purpose is evident")),
            facts.person(QStringLiteral("2"), QStringLiteral("nothing leads away from it")),
            {QStringLiteral("3"),
             QStringLiteral("it uses everyday language"),
             facts.medianGrade() <= EverydayGrade ? Answer::Yes : Answer::No,
             QStringLiteral("half of the texts read at or below grade %1, none above %2")
                 .arg(facts.medianGrade(), 0, 'f', 1)
                 .arg(facts.hardestGrade(), 0, 'f', 1),
             {}},
            {QStringLiteral("4"),
             QStringLiteral("medical terms are defined"),
             undefined.isEmpty() ? Answer::Yes : Answer::No,
             undefined.isEmpty()
                 ? QStringLiteral("every glossary term that the texts use has a definition or a "
                                  "plain word")
                 : QStringLiteral("no definition of %1").arg(undefined.join(QStringLiteral(", "))),
             {}},
            {QStringLiteral("5"),
             QStringLiteral("it uses the active voice"),
             active >= MostlyActive ? Answer::Yes : Answer::No,
             QStringLiteral("%1 % of sentences, by a count of verbs").arg(qRound(100 * active)),
             {}},
            facts.person(QStringLiteral("6"), QStringLiteral("its numbers are clear"),
                         QStringLiteral("each rate is a count of 100, 1,000 or 10,000 people, the "
                                        "same in a comparison, with those it did not happen to")),
            facts.person(QStringLiteral("7"), QStringLiteral("it asks for no arithmetic"))};
}

QList<ScoreItem> order(const ScoreFacts &facts)
{
    const qsizetype longest = facts.longestParagraph();
    const auto figures = facts.drawable();
    QStringList all;
    for (const PatientText &text : facts.texts())
        all.append(text.entry->id);
    return {{QStringLiteral("8"),
             QStringLiteral("it comes in short sections"),
             longest <= ShortParagraph ? Answer::Yes : Answer::No,
             QStringLiteral("%1 texts; the longest paragraph has %2 words")
                 .arg(facts.texts().size())
                 .arg(longest),
             {}},
            facts.person(QStringLiteral("9"), QStringLiteral("its headings say what follows")),
            facts.person(QStringLiteral("10"), QStringLiteral("its order makes sense")),
            facts.allOf(QStringLiteral("11"), QStringLiteral("it has summaries"),
                        facts.summarised(), facts.texts().size(),
                        QStringLiteral("texts have a summary")),
            {QStringLiteral("12"),
             QStringLiteral("it points to what matters"),
             facts.bulleted(all) > 0 ? Answer::Yes : Answer::No,
             QStringLiteral("%1 texts have bullets; marks for urgent, benefit and harm")
                 .arg(facts.bulleted(all)),
             {}},
            {QStringLiteral("15"),
             QStringLiteral("it has pictures where they help"),
             figures.isEmpty() ? Answer::No : Answer::Yes,
             QStringLiteral("%1 figures are drawn as people").arg(figures.size()),
             {}},
            facts.person(QStringLiteral("16"), QStringLiteral("its pictures support the words")),
            facts.allOf(QStringLiteral("17"), QStringLiteral("its pictures have captions"),
                        facts.captioned(), figures.size(),
                        QStringLiteral("figures name people, time and source")),
            facts.person(QStringLiteral("18"), QStringLiteral("its pictures are uncluttered")),
            {QStringLiteral("19"),
             QStringLiteral("its tables are simple"),
             Answer::DoesNotApply,
             QStringLiteral("the texts hold no tables"),
             {}}};
}

QList<ScoreItem> actions(const ScoreFacts &facts)
{
    using content::Kind;
    const QStringList entries = facts.actionEntries();
    const QStringList indirect = facts.withoutAddress();
    return {facts.shownBy(QStringLiteral("20"), QStringLiteral("it names something to do"), entries,
                          QStringLiteral("entries of kind alert, checklist, aftercare")),
            {QStringLiteral("21"), QStringLiteral("it speaks to its reader"),
             !entries.isEmpty() && indirect.isEmpty() ? Answer::Yes : Answer::No,
             indirect.isEmpty() ? QStringLiteral("all of those say \"you\" or \"your\"")
                                : QStringLiteral("some of those do not say \"you\""),
             indirect},
            facts.allOf(QStringLiteral("22"), QStringLiteral("it breaks it into steps"),
                        facts.bulleted(entries), entries.size(),
                        QStringLiteral("of those have bullets")),
            facts.shownBy(QStringLiteral("23"), QStringLiteral("it gives a tool to do it with"),
                          facts.ofKind({Kind::Checklist}),
                          QStringLiteral("entries of kind checklist")),
            {QStringLiteral("24"),
             QStringLiteral("it explains how to calculate"),
             Answer::DoesNotApply,
             QStringLiteral("nothing is to be calculated"),
             {}},
            facts.person(QStringLiteral("25"), QStringLiteral("it explains how to use charts")),
            facts.person(QStringLiteral("26"),
                         QStringLiteral("it has pictures of what to do, where they help"))};
}

} // namespace

Standard pematUnderstandability(const ScoreFacts &facts)
{
    return {QStringLiteral("pemat-p-understandability"),
            QStringLiteral("PEMAT-P, understandability"),
            Source + QStringLiteral("; items 13 and 14 are of sound and film"),
            words(facts) + order(facts)};
}

Standard pematActionability(const ScoreFacts &facts)
{
    return {QStringLiteral("pemat-p-actionability"), QStringLiteral("PEMAT-P, actionability"),
            Source, actions(facts)};
}

} // namespace bayan::authoring
