#include "authoring/scorefacts.h"

namespace bayan::authoring {

Standard pifTickStandard(const ScoreFacts &facts)
{
    QList<ScoreItem> items{
        {QStringLiteral("1"),
         QStringLiteral("made by a consistent, written process"),
         Answer::Yes,
         QStringLiteral("CONTRIBUTING.md; each text has a revision, each translation the stamp of "
                        "what it was made from, and these checks run at every build"),
         {}},
        facts.person(QStringLiteral("2"), QStringLiteral("its makers are trained")),
        facts.person(QStringLiteral("3"), QStringLiteral("it meets a real need")),
        facts.allOf(QStringLiteral("4"), QStringLiteral("rests on evidence, clearly told"),
                    qMin(facts.sourced(), facts.graded()), facts.texts().size(),
                    QStringLiteral("texts have sources and an evidence level")),
        facts.person(QStringLiteral("5"), QStringLiteral("users took part in making it")),
        facts.person(QStringLiteral("6"),
                     QStringLiteral("fits its readers' literacy, language and access"),
                     QStringLiteral("%1 languages; half of the texts at or below grade %2")
                         .arg(facts.languages())
                         .arg(facts.medianGrade(), 0, 'f', 1)),
        facts.person(QStringLiteral("7"), QStringLiteral("is clear and easy to find one's way in")),
        facts.person(QStringLiteral("8"), QStringLiteral("readers can answer")),
        facts.person(QStringLiteral("9"), QStringLiteral("is brought to those who need it")),
        facts.person(QStringLiteral("10"), QStringLiteral("what it changes is measured"))};
    return {QStringLiteral("pif-tick"), QStringLiteral("PIF TICK, the ten criteria"),
            QStringLiteral("Patient Information Forum, criteria of June 2022, piftick.org.uk"),
            items};
}

} // namespace bayan::authoring
