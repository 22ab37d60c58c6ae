#include "authoring/backtranslation.h"

#include "authoring/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace bayan::authoring {

namespace {

// How much two sentences that share a word are alike by it: numbers tell most.
constexpr double NumberWeight = 3;
constexpr double ShortWordWeight = 0.3;
constexpr qsizetype ShortWord = 3;
constexpr qsizetype StemLength = 5;
// What leaving a sentence alone costs, and putting one more to a pair.
constexpr double AloneCost = 1.3;
constexpr double MoreCost = 0.1;

std::optional<double> numberOf(const QString &word)
{
    bool ok = false;
    const double value = QString(word).remove(QLatin1Char(',')).toDouble(&ok);
    return ok && word[0].isDigit() ? std::optional(value) : std::nullopt;
}

int countOf(const WordedText &text, const QStringList &phrases)
{
    qsizetype count = 0;
    for (const QString &phrase : phrases)
        count += text.find(Phrase(phrase), Forms::AsWritten).size();
    return int(count);
}

SentenceSense senseOf(const QString &sentence, const StyleGuide &style)
{
    static const QRegularExpression joint(QStringLiteral("\\b(?:and|or|nor)\\b|,"));
    SentenceSense sense;
    sense.text = sentence.simplified();
    const WordedText worded(sentence);
    sense.negations = countOf(worded, style.negations);
    sense.lacks = countOf(worded, style.lacks);
    for (auto joints = joint.globalMatch(sentence); joints.hasNext(); joints.next())
        ++sense.joints;
    for (const Stretch &stretch : wordsOf(sentence)) {
        const QString word = cut(sentence, stretch).toLower();
        const auto number = numberOf(word);
        if (number)
            sense.numbers.append(*number);
        else if (style.numerals.contains(word))
            sense.numbers.append(style.numerals.value(word));
        const double weight = number ? NumberWeight : word.size() > ShortWord ? 1 : ShortWordWeight;
        sense.words.insert(number ? QString::number(*number) : word.left(StemLength), weight);
    }
    std::sort(sense.numbers.begin(), sense.numbers.end());
    return sense;
}

double weightOf(const SentenceSense &sense)
{
    double sum = 0;
    for (const double weight : sense.words)
        sum += weight;
    return sum;
}

double shared(const SentenceSense &a, const SentenceSense &b)
{
    double sum = 0;
    for (auto it = a.words.cbegin(); it != a.words.cend(); ++it)
        sum += qMin(it.value(), b.words.value(it.key()));
    return sum;
}

struct Step
{
    int original = 0;
    int back = 0;
};

constexpr std::array<Step, 8> Steps{
    {{1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {1, 0}, {0, 1}}};

// The costs of all ways to put two lists of sentences together.
class Alignment
{
public:
    Alignment(const QList<SentenceSense> &original, const QList<SentenceSense> &back)
        : m_width(back.size() + 1)
        , m_costs((original.size() + 1) * m_width, std::numeric_limits<double>::max())
        , m_steps(m_costs.size())
    {
        for (const SentenceSense &one : original) {
            m_originalWeights.append(weightOf(one));
            for (const SentenceSense &other : back)
                m_shared.append(shared(one, other));
        }
        for (const SentenceSense &other : back)
            m_backWeights.append(weightOf(other));
        m_costs[0] = 0;
        for (qsizetype i = 0; i <= original.size(); ++i) {
            for (qsizetype j = 0; j <= back.size(); ++j)
                goOn(i, j);
        }
    }

    Step stepTo(qsizetype i, qsizetype j) const { return m_steps[i * m_width + j]; }

private:
    void goOn(qsizetype i, qsizetype j)
    {
        const double from = m_costs[i * m_width + j];
        for (const Step &step : Steps) {
            const qsizetype toI = i + step.original;
            const qsizetype toJ = j + step.back;
            if (toI > m_originalWeights.size() || toJ > m_backWeights.size())
                continue;
            const double cost = from + costOf(i, j, step);
            double &best = m_costs[toI * m_width + toJ];
            if (cost < best) {
                best = cost;
                m_steps[toI * m_width + toJ] = step;
            }
        }
    }

    double costOf(qsizetype i, qsizetype j, const Step &step) const
    {
        if (step.original == 0 || step.back == 0)
            return AloneCost;
        double same = 0;
        double all = 0;
        for (int a = 0; a < step.original; ++a) {
            all += m_originalWeights[i + a];
            for (int b = 0; b < step.back; ++b)
                same += m_shared[(i + a) * (m_width - 1) + j + b];
        }
        for (int b = 0; b < step.back; ++b)
            all += m_backWeights[j + b];
        const double alike = all > 0 ? qMin(1.0, 2 * same / all) : 0;
        return (1 - alike) * qMax(step.original, step.back) +
               MoreCost * (step.original + step.back - 2);
    }

    qsizetype m_width;
    QList<double> m_costs;
    QList<Step> m_steps;
    QList<double> m_originalWeights;
    QList<double> m_backWeights;
    QList<double> m_shared;
};

struct Sums
{
    QList<double> numbers;
    int negations = 0;
    int lacks = 0;
    int joints = 0;
    QString text;
};

Sums sumsOf(const QList<SentenceSense> &senses)
{
    Sums sums;
    QStringList texts;
    for (const SentenceSense &sense : senses) {
        sums.numbers += sense.numbers;
        sums.negations += sense.negations;
        sums.lacks += sense.lacks;
        sums.joints += sense.joints;
        texts.append(sense.text);
    }
    std::sort(sums.numbers.begin(), sums.numbers.end());
    sums.text = texts.join(QLatin1Char(' '));
    return sums;
}

QString listed(const QList<double> &numbers)
{
    QStringList shown;
    for (const double number : numbers)
        shown.append(QString::number(number));
    return shown.isEmpty() ? QStringLiteral("none") : shown.join(QLatin1Char(' '));
}

} // namespace

QList<SentenceSense> sensesOf(const QString &text, const StyleGuide &style)
{
    static const QRegularExpression semicolon(QStringLiteral(";(?=\\s)"));
    QList<SentenceSense> senses;
    for (const Stretch &stretch : sentencesOf(text)) {
        for (const QString &clause : cut(text, stretch).split(semicolon, Qt::SkipEmptyParts))
            senses.append(senseOf(clause, style));
    }
    return senses;
}

QList<SensePair> aligned(const QList<SentenceSense> &original, const QList<SentenceSense> &back)
{
    const Alignment alignment(original, back);
    QList<SensePair> pairs;
    qsizetype i = original.size();
    qsizetype j = back.size();
    while (i > 0 || j > 0) {
        const Step step = alignment.stepTo(i, j);
        i -= step.original;
        j -= step.back;
        pairs.prepend({original.mid(i, step.original), back.mid(j, step.back)});
    }
    return pairs;
}

QStringList disagreements(const SensePair &pair)
{
    const Sums original = sumsOf(pair.original);
    const Sums back = sumsOf(pair.back);
    if (pair.back.isEmpty())
        return {QStringLiteral("nothing translates \"%1\"").arg(original.text)};
    if (pair.original.isEmpty())
        return {QStringLiteral("\"%1\" translates nothing").arg(back.text)};
    QStringList found;
    if (original.numbers != back.numbers) {
        found.append(QStringLiteral("the numbers are %1, not %2: \"%3\"")
                         .arg(listed(back.numbers), listed(original.numbers), back.text));
    }
    const int repeated = original.negations > 0 ? original.joints : 0;
    if (original.negations > back.negations + back.lacks) {
        found.append(
            QStringLiteral("a negation is lost: \"%1\" for \"%2\"").arg(back.text, original.text));
    } else if (back.negations > original.negations + original.lacks + repeated) {
        found.append(
            QStringLiteral("a negation too many: \"%1\" for \"%2\"").arg(back.text, original.text));
    }
    return found;
}

} // namespace bayan::authoring
