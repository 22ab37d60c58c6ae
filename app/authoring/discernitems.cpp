#include "authoring/scorefacts.h"

namespace bayan::authoring {

namespace {

// The questions of its first section: may the publication be trusted?
QList<ScoreItem> trust(const ScoreFacts &facts)
{
    using content::Kind;
    const double dated = facts.sourcesWithYear();
    return {facts.person(QStringLiteral("1"), QStringLiteral("its aims are clear"),
                         QStringLiteral("%1 of %2 texts begin with a summary of a line or two")
                             .arg(facts.summarised())
                             .arg(facts.texts().size())),
            facts.person(QStringLiteral("2"), QStringLiteral("it reaches its aims")),
            facts.person(QStringLiteral("3"), QStringLiteral("it matters to its readers")),
            facts.allOf(QStringLiteral("4"), QStringLiteral("its sources are clear"),
                        facts.sourced(), facts.texts().size(),
                        QStringLiteral("texts name their sources")),
            {QStringLiteral("5"),
             QStringLiteral("it is clear from when its information is"),
             dated >= 0.9 ? Answer::Yes : Answer::No,
             QStringLiteral("%1 % of the cited sources have a year; the content has a version")
                 .arg(qRound(100 * dated)),
             {}},
            facts.person(QStringLiteral("6"), QStringLiteral("it is balanced and unbiased"),
                         facts.balanceSentence()),
            {QStringLiteral("7"),
             QStringLiteral("it names other places to turn to"),
             facts.linkedSources() > 0 ? Answer::Yes : Answer::No,
             QStringLiteral("%1 of its sources have an address to read them at")
                 .arg(facts.linkedSources()),
             {}},
            facts.shownBy(QStringLiteral("8"), QStringLiteral("it says what is uncertain"),
                          facts.ofKind({Kind::EvidenceGap, Kind::Disagreement}),
                          QStringLiteral("entries of kind evidence gap and disagreement"))};
}

// Of its second: how good is what it says about choices?
QList<ScoreItem> choices(const ScoreFacts &facts)
{
    using content::Direction;
    using content::Kind;
    return {facts.shownBy(QStringLiteral("9"), QStringLiteral("it says how the treatment works"),
                          facts.ofKind({Kind::Mechanism}),
                          QStringLiteral("entries of kind mechanism")),
            facts.shownBy(QStringLiteral("10"), QStringLiteral("it describes the benefits"),
                          facts.ofDirection(Direction::Benefit),
                          QStringLiteral("entries of direction benefit")),
            facts.shownBy(QStringLiteral("11"), QStringLiteral("it describes the risks"),
                          facts.ofDirection(Direction::Harm),
                          QStringLiteral("entries of direction harm")),
            facts.person(QStringLiteral("12"),
                         QStringLiteral("it says what happens without treatment")),
            facts.person(QStringLiteral("13"),
                         QStringLiteral("it says how choices touch the quality of life")),
            facts.person(QStringLiteral("14"),
                         QStringLiteral("it is clear that there is more than one choice")),
            facts.shownBy(QStringLiteral("15"), QStringLiteral("it helps to decide together"),
                          facts.ofKind({Kind::Checklist}),
                          QStringLiteral("entries of kind checklist: what to tell and to ask")),
            facts.person(QStringLiteral("16"), QStringLiteral("how good it is overall"))};
}

} // namespace

Standard discernStandard(const ScoreFacts &facts)
{
    return {QStringLiteral("discern"), QStringLiteral("DISCERN, items 1 to 16"),
            QStringLiteral("Charnock and others 1999, doi 10.1136/jech.53.2.105; a person rates "
                           "each item from 1 to 5, here is only whether it is there at all"),
            trust(facts) + choices(facts)};
}

} // namespace bayan::authoring
