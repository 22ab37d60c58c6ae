#include "authoring/scorefacts.h"

namespace bayan::authoring {

Standard ipdasStandard(const ScoreFacts &facts)
{
    using content::Direction;
    using content::Kind;
    QList<ScoreItem> items{
        facts.shownBy(QStringLiteral("Q1"), QStringLiteral("describes the condition or problem"),
                      facts.ofKind({Kind::Overview}), QStringLiteral("entries of kind overview")),
        facts.person(QStringLiteral("Q2"), QStringLiteral("names the decision to be made")),
        facts.person(QStringLiteral("Q3"),
                     QStringLiteral("describes the options, doing nothing among them")),
        facts.shownBy(QStringLiteral("Q4"), QStringLiteral("describes the options' good sides"),
                      facts.ofDirection(Direction::Benefit),
                      QStringLiteral("entries of direction benefit")),
        facts.shownBy(QStringLiteral("Q5"), QStringLiteral("describes the options' bad sides"),
                      facts.ofDirection(Direction::Harm),
                      QStringLiteral("entries of direction harm")),
        facts.shownBy(QStringLiteral("Q6"),
                      QStringLiteral("describes what it is like to go through it"),
                      facts.ofKind({Kind::Timeline, Kind::Aftercare}),
                      QStringLiteral("entries of kind timeline and aftercare")),
        {QStringLiteral("C1"),
         QStringLiteral("shows good and bad sides in equal detail"),
         facts.isBalanced() ? Answer::Yes : Answer::No,
         facts.balanceSentence(),
         {}},
        facts.allOf(QStringLiteral("C2"), QStringLiteral("cites its evidence"), facts.sourced(),
                    facts.texts().size(), QStringLiteral("texts name their sources")),
        {QStringLiteral("C3"),
         QStringLiteral("says when it was made"),
         facts.version().isEmpty() ? Answer::No : Answer::Yes,
         QStringLiteral("content version %1, printed on each sheet").arg(facts.version()),
         {}},
        facts.allOf(QStringLiteral("C4"), QStringLiteral("says when it will be updated"),
                    facts.reviewsDue(), facts.texts().size(),
                    QStringLiteral("texts have a date by which they are read again")),
        facts.allOf(QStringLiteral("C5"), QStringLiteral("says how sure its probabilities are"),
                    facts.graded(), facts.texts().size(),
                    QStringLiteral("texts have an evidence level; where nobody in a comparison "
                                   "had an effect, the upper limit of its 95 % interval stands")),
        facts.person(QStringLiteral("C6"), QStringLiteral("says who paid for making it"),
                     QStringLiteral("who paid for the studies is told; who paid for these texts "
                                    "is for the clinic to say"))};
    return {QStringLiteral("ipdas"), QStringLiteral("IPDAS, qualifying and certification items"),
            QStringLiteral("Joseph-Williams and others 2014, doi 10.1177/0272989X13501721"), items};
}

} // namespace bayan::authoring
