#include "authoring/figuretexts.h"

#include "authoring/figureparts.h"
#include "authoring/placeholders.h"

#include <cmath>

namespace bayan::authoring {

namespace {

using Numbers = QMap<QString, QString>;

// A sentence with its numbers; empty where the language has none of the name.
QString sentence(const Sentences &sentences, const QString &name, const Numbers &numbers)
{
    QString text = sentences.value(name).text.simplified();
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value());
    return text;
}

// Asks for one arm's sentence: "treated", or "treated_none" where nobody had it.
QString armSentence(const content::Figure &figure, const QString &arm, const QString &form,
                    const Sentences &sentences)
{
    const auto part = [&](const char *name) {
        return figurePart(figure, arm + QLatin1String(name)).value_or(QString());
    };
    const bool none = saysNone(figure, arm);
    return sentence(sentences, arm + form + (none ? QLatin1String("_none") : QLatin1String()),
                    {{QStringLiteral("count"), part("")},
                     {QStringLiteral("rest"), part("-not")},
                     {QStringLiteral("of"), part("-of")},
                     {QStringLiteral("upper"), part("-upper")},
                     {QStringLiteral("per"), shownNumber(figure.per)}});
}

QString perBase(double fraction, int per)
{
    return shownNumber(std::floor(fraction * per + 0.5));
}

QString caption(const FigureDraft &draft, const content::FigureText &text,
                const content::Source *source, const Sentences &sentences)
{
    const content::Figure figure = withIntervals(draft.figure);
    QString population = text.population;
    if (!population.isEmpty())
        population[0] = population[0].toUpper();
    const bool compared = !figure.comparator.isEmpty();
    QStringList parts{
        sentence(sentences, compared ? QStringLiteral("studied") : QStringLiteral("studied_alone"),
                 {{QStringLiteral("population"), population},
                  {QStringLiteral("time"), text.timeFrame},
                  {QStringLiteral("treated"), shownNumber(figure.treatedOf)},
                  {QStringLiteral("control"), shownNumber(figure.controlOf)}})};
    if (figure.treated > 0) {
        parts.append(sentence(sentences, QStringLiteral("interval"),
                              {{QStringLiteral("low"), perBase(figure.treatedLow, figure.per)},
                               {QStringLiteral("high"), perBase(figure.treatedHigh, figure.per)},
                               {QStringLiteral("per"), shownNumber(figure.per)}}));
    }
    parts.append(sentence(sentences,
                          draft.derived ? QStringLiteral("derived") : QStringLiteral("rounded"),
                          {{QStringLiteral("per"), shownNumber(figure.per)}}));
    if (figure.sponsor == QLatin1String("manufacturer"))
        parts.append(sentence(sentences, QStringLiteral("maker_paid"), {}));
    if (figure.sponsor == QLatin1String("manufacturer's authors"))
        parts.append(sentence(sentences, QStringLiteral("maker_took_part"), {}));
    if (source) {
        content::Source named = *source;
        if (named.year == QLatin1String("n.d."))
            named.year.clear();
        parts.append(sentence(sentences, QStringLiteral("source"),
                              {{QStringLiteral("source"), named.shortName()}}));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace

content::FigureText figureText(const FigureDraft &draft, const TreatmentDraft &treatment,
                               const content::Source *source, const QString &language)
{
    const content::Figure &figure = draft.figure;
    const Sentences sentences = treatment.sentences.value(language);
    const FigureWords words = treatment.figureWords.value(language).value(figure.id);
    const auto written = [&](const Words &from) {
        return filled(from.text, treatment, language).simplified();
    };
    content::FigureText text;
    text.outcome = written(words.outcome);
    text.population = written(words.population);
    text.timeFrame = written(words.time);
    text.treated = armSentence(figure, QStringLiteral("treated"), {}, sentences);
    text.control = figure.comparator.isEmpty()
                       ? sentence(sentences, QStringLiteral("no_control"), {})
                       : armSentence(figure, QStringLiteral("control"), {}, sentences);
    text.caption = caption(draft, text, source, sentences);
    return text;
}

QString figureSentence(const content::Figure &figure, const Sentences &sentences)
{
    const QString form = QStringLiteral("_in_text");
    const QString control = figure.comparator.isEmpty()
                                ? sentence(sentences, QStringLiteral("no_control_in_text"), {})
                                : armSentence(figure, QStringLiteral("control"), form, sentences);
    return armSentence(figure, QStringLiteral("treated"), form, sentences) + QLatin1Char(' ') +
           control;
}

QStringList neededSentences()
{
    return {QStringLiteral("treated"),
            QStringLiteral("treated_none"),
            QStringLiteral("control"),
            QStringLiteral("control_none"),
            QStringLiteral("no_control"),
            QStringLiteral("treated_in_text"),
            QStringLiteral("treated_in_text_none"),
            QStringLiteral("control_in_text"),
            QStringLiteral("control_in_text_none"),
            QStringLiteral("no_control_in_text"),
            QStringLiteral("studied"),
            QStringLiteral("studied_alone"),
            QStringLiteral("interval"),
            QStringLiteral("rounded"),
            QStringLiteral("derived"),
            QStringLiteral("maker_paid"),
            QStringLiteral("maker_took_part"),
            QStringLiteral("source")};
}

} // namespace bayan::authoring
