#pragma once

#include "content/enums.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bayan::content {

// An entry's words in one language. Digits are Western; there are no bidi
// isolates: language/ adds both when the words are shown.
struct Text
{
    QString language;   // code
    int revision = 0;   // counts up with every change of the words
    int translates = 0; // the English revision this was made from; 0 in English itself
    bool stale = false; // the English has moved on since
    QString title;
    QString summary; // one line
    QString body;    // markup subset, see content/markup.h
    QString status;  // "draft", "in review", "approved", "expired" or "withdrawn"
    // A disagreement's card: what one side says, what the other says, and what
    // is fair to say. Empty in other entries.
    QString sideA;
    QString sideB;
    QString fair;
    QDate reviewDue; // null: none set

    // No clinician has approved it yet.
    bool isDraft() const;
    // It is called expired, or was to be reviewed before 'day'. That on which it is due
    // is not past.
    bool isPastReview(const QDate &day) const;
};

// That an entry rests on a source, and on what part of it.
struct Citation
{
    QString source;   // Source::id
    QString supports; // what it is cited for, English, for staff; may be empty
};

// The smallest piece shown.
struct Entry
{
    QString id; // slug, never changes, unique in the library
    QString section;
    Kind kind = Kind::Overview;
    Horizon horizon = Horizon::None;
    Direction direction = Direction::None;
    Audience audience = Audience::Patient;
    Evidence evidence = Evidence::None;
    SheetRule sheetRule = SheetRule::Optional;
    bool disputed = false; // sources or the two articles disagree here
    QList<Citation> citations;
    QStringList figures;               // Figure::id
    QStringList claims;                // Claim::id of the statements this entry answers
    QStringList disagreements;         // "D1" ...: those this entry shows both sides of
    QMap<QString, Text> texts;         // by language code
    QMap<QString, QString> staffNotes; // by language code; never shown to a patient

    // The words in this language, or nullptr.
    const Text *text(const QString &language) const;
};

// A chapter of a treatment.
struct Section
{
    QString id;
    QMap<QString, QString> titles; // by language code
};

// A citation's target. The words are not translated: they name a publication.
struct Source
{
    QString id;
    QString title;
    QString authors; // people or agency
    QString year;    // as printed; may be a range or "n.d."
    QString kind;    // "RCT", "regulator label" ...
    QString tier;    // T1, T1-copy, T2, T2-secondary, T3, T4
    QString funding; // who paid or is tied to it; may be empty
    QString address; // a URL fit to be shown; always empty for a copy

    // Known only from a copy: shown as such, never with its address.
    bool isCopy() const { return tier == QLatin1String("T1-copy"); }
    // Whether we know who wrote it.
    bool hasAuthors() const { return authors != QLatin1String("Authors not recorded"); }
    // "Brin 2023": the first author's surname or the agency, and the year; the
    // beginning of the title where nobody is known.
    QString shortName() const;
};

// What a figure says in one language, made from its numbers by the content
// compiler: text and picture cannot disagree.
struct FigureText
{
    QString outcome;    // a noun phrase, for a heading: "Drooping upper eyelid"
    QString population; // "adults with frown lines, in the trials behind the licence"
    QString timeFrame;  // "in the first 90 days after one session"
    QString treated;    // "With treatment: 24 in 1,000 have this, 976 do not"
    QString control;    // the same with placebo; "No comparison group" where there is none
    QString caption;    // who, when, how many, rounding, who paid, source and year
};

// A number a patient reads.
struct Figure
{
    QString id;
    QString kind;    // "proportion", "quantity", "range"
    QString outcome; // English, for staff
    QString population;
    QString timeFrame;
    QString source; // Source::id
    Direction direction = Direction::None;
    // Proportion: how many of how many, per arm. -1 where not known.
    int treated = -1;
    int treatedOf = -1;
    int control = -1;
    int controlOf = -1;
    int per = 0; // the base it is shown on: 100, 1,000 or 10,000
    // Quantity: low is the value. Range: low and high.
    double low = 0;
    double high = 0;
    QString unit;
    bool drawable = false;           // fit for an icon array
    QMap<QString, FigureText> texts; // by language code; drawable figures have all
    QString area;                    // FaceArea::id, or empty
    QString comparator;              // "placebo"; empty: no comparison group
    QString sponsor;                 // who paid, English, for staff
    // 95 % intervals by Wilson's method, as fractions; -1 where not known.
    double treatedLow = -1;
    double treatedHigh = -1;
    double controlHigh = -1; // where nobody of the control arm had it: how many could
};

// A statement of one of the two articles the library answers.
struct Claim
{
    QString id;
    QString article;               // "A" or "B": no clinic is named
    QString category;              // "mechanism", "long-term risk" ... English, for staff
    QMap<QString, QString> says;   // by language code, in our own words
    QMap<QString, QString> answer; // by language code: what is fair to say
    // "supported", "partly", "uncertain", "contradicted" or "contradicts other article"
    QString verdict;
    Evidence strength = Evidence::None;
    bool overclaim = false; // says more than the evidence does
    QString quote;          // the article's own words, seven at most; for staff alone
};

// A word of the glossary in one language.
struct TermText
{
    QString term;       // as a professional says it
    QString plain;      // as patients read it
    QString definition; // one sentence; may be empty
    QStringList variants;
};

struct Term
{
    QString id;
    QMap<QString, TermText> words; // by language code
};

// One mark of the timeline. Days from the session; equal days are a moment.
struct TimelineMark
{
    QString id;
    QString lane; // "effect", "side-effects" or "urgent"
    QString form; // "partial", "full", "open" (fading out) or "moment"
    double fromDay = 0;
    double toDay = 0;
    Evidence evidence = Evidence::None;
    QString source;                // Source::id
    QMap<QString, QString> labels; // by language code
};

// An area of the face map.
struct FaceArea
{
    QString id;                   // of a drawn area: "frown", "forehead", "crows-feet" or "neck"
    QMap<QString, QString> names; // by language code
    QStringList entries;          // Entry::id, in reading order
    QStringList figures;          // Figure::id
};

// What the list of treatments needs.
struct TreatmentName
{
    QString id;
    QMap<QString, QString> names;     // by language code
    QMap<QString, QString> subtitles; // "Lines from movement"
};

// A treatment whole, in all its languages.
struct Treatment
{
    TreatmentName name;
    QMap<QString, QString> summaries; // by language code, one sentence
    QList<Section> sections;          // in reading order, those with entries only
    QList<Entry> entries;             // in reading order
    QList<Source> sources;            // those its entries cite
    QList<Figure> figures;
    QList<Claim> claims;
    QList<TimelineMark> timeline;
    QList<FaceArea> areas;
    QList<Term> terms; // the library's glossary, whole

    const Entry *entry(const QString &id) const;
    const Section *section(const QString &id) const;
    const Source *source(const QString &id) const;
    const Figure *figure(const QString &id) const;
    const Claim *claim(const QString &id) const;
    QList<const Entry *> entriesOf(const QString &section) const;
};

} // namespace bayan::content
