#pragma once

#include "authoring/manuscript.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bayan::authoring {

enum class Answer {
    Yes,
    No,
    NeedsPerson, // a judgement, or something the content folder does not know
    DoesNotApply,
};

// One item of a standard for patient information, in our own words.
struct ScoreItem
{
    QString id; // as the standard numbers it
    QString says;
    Answer answer = Answer::NeedsPerson;
    QString evidence;    // what in the data answers it, or what a person may start from
    QStringList entries; // that show it
};

struct Standard
{
    QString id;
    QString name;
    QString source;
    QList<ScoreItem> items;

    int count(Answer answer) const;
};

// How one treatment stands against what patient information is held to. What
// data cannot answer is left open: nothing here replaces a reader's rating.
struct Scorecard
{
    QString treatment;
    QString version;
    QStringList readings; // a line a language
    QList<Standard> standards;

    QString toText() const;
    QJsonObject toJson() const;
};

// Nothing where there is no such treatment.
std::optional<Scorecard> scorecardOf(const Manuscript &manuscript, const QString &treatment);

class ScoreFacts;
Standard ipdasStandard(const ScoreFacts &facts);
Standard discernStandard(const ScoreFacts &facts);
Standard pematUnderstandability(const ScoreFacts &facts);
Standard pematActionability(const ScoreFacts &facts);
Standard pifTickStandard(const ScoreFacts &facts);

} // namespace bayan::authoring
