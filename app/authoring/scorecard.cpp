#include "authoring/scorecard.h"

#include "authoring/scorefacts.h"

#include <QJsonArray>

#include <algorithm>

namespace bayan::authoring {

namespace {

QString wordFor(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return QStringLiteral("yes");
    case Answer::No:
        return QStringLiteral("no");
    case Answer::NeedsPerson:
        return QStringLiteral("needs a person");
    case Answer::DoesNotApply:
        break;
    }
    return QStringLiteral("does not apply");
}

QString countSentence(const Standard &standard)
{
    const int yes = standard.count(Answer::Yes);
    return QStringLiteral("%1 of %2 items answered by data are met; %3 need a person")
        .arg(yes)
        .arg(yes + standard.count(Answer::No))
        .arg(standard.count(Answer::NeedsPerson));
}

// The first few of them.
QString someOf(const QStringList &entries)
{
    constexpr qsizetype Enough = 4;
    const QString shown = entries.mid(0, Enough).join(QStringLiteral(", "));
    return entries.size() <= Enough
               ? shown
               : QStringLiteral("%1 and %2 more").arg(shown).arg(entries.size() - Enough);
}

QStringList readingLines(const Manuscript &manuscript, const TreatmentDraft &treatment)
{
    QStringList lines;
    const QList<TextReading> readings = readingsOf(manuscript, treatment);
    for (const LanguageDraft &language : manuscript.languages) {
        QList<double> values;
        QString scale;
        for (const TextReading &reading : readings) {
            if (reading.language == language.language.code) {
                values.append(reading.value);
                scale = reading.scale;
            }
        }
        if (values.isEmpty())
            continue;
        const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
        double sum = 0;
        for (const double value : std::as_const(values))
            sum += value;
        lines.append(QStringLiteral("%1: %2 %3 to %4, median %5, mean %6, %7 texts")
                         .arg(language.language.code, scale)
                         .arg(*least, 0, 'f', 1)
                         .arg(*most, 0, 'f', 1)
                         .arg(medianOf(values), 0, 'f', 1)
                         .arg(sum / double(values.size()), 0, 'f', 1)
                         .arg(values.size()));
    }
    return lines;
}

} // namespace

int Standard::count(Answer answer) const
{
    return int(std::count_if(items.cbegin(), items.cend(),
                             [&](const ScoreItem &item) { return item.answer == answer; }));
}

std::optional<Scorecard> scorecardOf(const Manuscript &manuscript, const QString &treatment)
{
    const auto found =
        std::find_if(manuscript.treatments.cbegin(), manuscript.treatments.cend(),
                     [&](const TreatmentDraft &draft) { return draft.id == treatment; });
    if (found == manuscript.treatments.cend())
        return std::nullopt;
    const ScoreFacts facts(manuscript, *found);
    return Scorecard{treatment,
                     manuscript.version.text,
                     readingLines(manuscript, *found),
                     {ipdasStandard(facts), discernStandard(facts), pematUnderstandability(facts),
                      pematActionability(facts), pifTickStandard(facts)}};
}

QString Scorecard::toText() const
{
    QStringList lines{QStringLiteral("%1, content %2").arg(treatment, version), QString(),
                      QStringLiteral("Reading")};
    for (const QString &reading : readings)
        lines.append(QStringLiteral("  ") + reading);
    for (const Standard &standard : standards) {
        lines << QString() << standard.name << QStringLiteral("  (%1)").arg(standard.source)
              << QStringLiteral("  ") + countSentence(standard);
        for (const ScoreItem &item : standard.items) {
            lines.append(QStringLiteral("  %1  %2  %3")
                             .arg(item.id, -3)
                             .arg(wordFor(item.answer), -14)
                             .arg(item.says));
            if (!item.evidence.isEmpty())
                lines.append(QString(23, QLatin1Char(' ')) + item.evidence);
            if (!item.entries.isEmpty())
                lines.append(QString(23, QLatin1Char(' ')) + someOf(item.entries));
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QJsonObject Scorecard::toJson() const
{
    QJsonArray all;
    for (const Standard &standard : standards) {
        QJsonArray items;
        for (const ScoreItem &item : standard.items) {
            items.append(
                QJsonObject{{QStringLiteral("id"), item.id},
                            {QStringLiteral("says"), item.says},
                            {QStringLiteral("answer"), wordFor(item.answer)},
                            {QStringLiteral("evidence"), item.evidence},
                            {QStringLiteral("entries"), QJsonArray::fromStringList(item.entries)}});
        }
        all.append(QJsonObject{{QStringLiteral("id"), standard.id},
                               {QStringLiteral("name"), standard.name},
                               {QStringLiteral("source"), standard.source},
                               {QStringLiteral("met"), standard.count(Answer::Yes)},
                               {QStringLiteral("notMet"), standard.count(Answer::No)},
                               {QStringLiteral("needsPerson"), standard.count(Answer::NeedsPerson)},
                               {QStringLiteral("items"), items}});
    }
    return {{QStringLiteral("treatment"), treatment},
            {QStringLiteral("contentVersion"), version},
            {QStringLiteral("reading"), QJsonArray::fromStringList(readings)},
            {QStringLiteral("standards"), all}};
}

} // namespace bayan::authoring
