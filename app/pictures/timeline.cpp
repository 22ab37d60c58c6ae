#include "pictures/timeline.h"

#include "language/wording.h"
#include "pictures/timelineplan.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace bayan::pictures {

namespace {

constexpr const char *Context = "Pictures";
constexpr double Month = 30;
constexpr double LastDay = 6 * Month;
constexpr qreal FirstMonth = 0.44; // of the width

QString moment(double day, const language::Phrasebook &phrases)
{
    const bool inMonths = day >= 2 * Month && std::fmod(day, Month) == 0;
    const QString number = phrases.shown(QString::number(inMonths ? day / Month : day));
    return inMonths ? phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "month %1"), {number})
                    : phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "day %1"), {number});
}

QString period(double from, double to, const language::Phrasebook &phrases)
{
    if (from == to)
        return moment(from, phrases);
    return phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "from %1 to %2"),
                          {moment(from, phrases), moment(to, phrases)});
}

// "week 2 to 4": no line ends within it.
QString withNumbersKept(QString words)
{
    static const QRegularExpression range(
        QStringLiteral("(\\d\\p{Cf}?) (\\p{L}{1,3}) (?=\\p{Cf}?\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(QStringLiteral("(?<=\\p{L}) (?=\\p{Cf}?\\d)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    words.replace(range, QStringLiteral("\\1\u00A0\\2\u00A0"));
    return words.replace(number, QStringLiteral("\u00A0"));
}

} // namespace

Timeline::Timeline(const QList<content::TimelineMark> &marks, const language::Phrasebook &phrases)
    : m_direction(phrases.direction())
{
    m_lanes = {
        {QStringLiteral("effect"),
         phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Treatment effect")),
         {}},
        {QStringLiteral("side-effects"),
         phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Side effects")),
         {}},
        {QStringLiteral("urgent"),
         phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Urgent signs")),
         {}},
    };
    for (const content::TimelineMark &mark : marks)
        addMark(mark, phrases);
    for (const int day : {0, 7, 14}) {
        m_ticks.append(
            {double(day), phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Day %1"),
                                         {phrases.shown(QString::number(day))})});
    }
    for (int month = 1; month <= 6; ++month) {
        m_ticks.append(
            {month * Month, phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "Month %1"),
                                           {phrases.shown(QString::number(month))})});
    }
    m_heading = phrases.phrase(
        Context, QT_TRANSLATE_NOOP("Pictures", "What happens when, from day 0 to month 6."));
    m_note =
        phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "The first month is drawn larger."));
    m_nothing = phrases.phrase(
        Context, QT_TRANSLATE_NOOP("Pictures", "No timeline: nothing is recorded for it."));
    std::sort(m_levels.begin(), m_levels.end(), std::greater<>());
    for (const content::Evidence level : std::as_const(m_levels))
        m_levelWords.append(language::evidencePhrase(level, phrases));
}

void Timeline::addMark(const content::TimelineMark &mark, const language::Phrasebook &phrases)
{
    static const QStringList forms{QStringLiteral("partial"), QStringLiteral("full"),
                                   QStringLiteral("open"), QStringLiteral("moment")};
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
                                   [&](const Lane &one) { return one.id == mark.lane; });
    const auto form = forms.indexOf(mark.form);
    const QString label = phrases.shown(mark.labels.value(phrases.language().code));
    if (lane == m_lanes.end() || form < 0 || label.isEmpty() || mark.fromDay < 0 ||
        mark.fromDay > LastDay || mark.toDay < mark.fromDay)
        return;
    const double to = std::min(mark.toDay, LastDay);
    const QString said = phrases.phrase(Context, QT_TRANSLATE_NOOP("Pictures", "%1, %2 (%3)"),
                                        {label, period(mark.fromDay, mark.toDay, phrases),
                                         language::evidencePhrase(mark.evidence, phrases)});
    lane->marks.append({mark.fromDay == to ? Form::Moment : Form(form), mark.fromDay, to,
                        mark.evidence, withNumbersKept(label), said});
    if (!m_levels.contains(mark.evidence))
        m_levels.append(mark.evidence);
}

qreal Timeline::partOf(double day)
{
    const double within = std::clamp(day, 0.0, LastDay);
    return within <= Month ? FirstMonth * within / Month
                           : FirstMonth + (1 - FirstMonth) * (within - Month) / (LastDay - Month);
}

QString Timeline::description() const
{
    QStringList said{m_heading};
    for (const Lane &lane : m_lanes) {
        for (const Mark &mark : lane.marks)
            said.append(lane.name + QStringLiteral(": ") + mark.said + u'.');
    }
    if (m_levels.isEmpty())
        said = QStringList{m_nothing};
    return said.join(u' ');
}

} // namespace bayan::pictures
