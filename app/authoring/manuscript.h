#pragma once

#include "authoring/fault.h"
#include "authoring/styleguide.h"

#include "content/enums.h"
#include "content/language.h"
#include "content/treatment.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bayan::authoring {

// The content folder as its authors wrote it: everything read, nothing filled
// in, nothing yet believed. The checks and the writer work on this.

// Words and where they stand.
struct Words
{
    QString text;
    Place place;
    bool literal = false; // a '|' block

    bool isEmpty() const { return text.trimmed().isEmpty(); }
    // Where the character at this offset stands; in folded words, where they begin.
    Place placeOf(qsizetype offset) const;
};

// Any words of the library, and what they belong to.
struct OwnedWords
{
    QString owner; // an entry, figure, source or term; may be empty
    Words words;
};

struct LanguageDraft
{
    content::Language language;
    Place place;
};

struct SourceDraft
{
    content::Source source;
    Place place;
};

struct TermDraft
{
    QString id;
    Place place;
    QString names;                          // the treatment it is a name of, or empty
    QMap<QString, content::TermText> words; // by language
};

struct FigureDraft
{
    content::Figure figure; // without its texts and intervals
    Place place;
    bool derived = false; // counts worked out from printed percentages
    QString risk;         // the row of the risk table it was taken from
};

// What a figure is about, in one language.
struct FigureWords
{
    Words outcome;
    Words population;
    Words time;
};

// A statement of an article.
struct ClaimDraft
{
    content::Claim claim; // 'says' and 'answer' as written
    Place place;
    QList<Words> sources;
    Words quote;
    bool promotional = false; // sells rather than states
};

struct MarkDraft
{
    content::TimelineMark mark; // without its days and labels
    Place place;
    Words from; // see timelinedays.h
    Words to;   // the same as 'from' for a moment
};

struct AreaDraft
{
    content::FaceArea area; // without its names, entries and figures
    Place place;
    QList<Words> entries;
    QList<Words> figures;
};

struct CitationDraft
{
    Words source;
    QString supports;
};

struct TextDraft
{
    Place place;
    int revision = 0;
    Words translates; // "1 3f9a1c2b": see stamp.h; empty in the first language
    QString status;
    Words title;
    Words summary;
    Words body;
    QList<Words> keywords;
    Words staffNote;
    Words backTranslation;
    Words sideA;
    Words sideB;
    Words fair;
    Words reviewDue; // "2027-11-21"

    // All that a patient reads of it.
    QList<Words> patientWords() const { return {title, summary, body, sideA, sideB, fair}; }
};

struct EntryDraft
{
    QString id;
    Place place;
    Words section;
    content::Kind kind = content::Kind::Overview;
    content::Horizon horizon = content::Horizon::None;
    content::Direction direction = content::Direction::None;
    content::Audience audience = content::Audience::Patient;
    content::Evidence evidence = content::Evidence::None;
    content::SheetRule sheetRule = content::SheetRule::Optional;
    bool disputed = false;
    QList<CitationDraft> citations;
    QList<Words> figures;
    QList<Words> claims;
    QList<Words> disagreements;
    QMap<QString, TextDraft> texts; // by language

    // Nothing only staff may know is held to be a patient's text.
    bool isForPatients() const { return audience != content::Audience::Clinician; }
    const TextDraft *text(const QString &language) const;
};

// Finds the items of a growing list by their names, in constant time. Of items
// with one name the first is found.
class NameIndex
{
public:
    // The place in a list of this size of the item of this name, or -1.
    template<class NameAt> qsizetype find(const QString &name, qsizetype size, NameAt nameAt) const
    {
        for (; m_indexed < size; ++m_indexed) {
            const QString indexed = nameAt(m_indexed);
            if (!m_places.contains(indexed))
                m_places.insert(indexed, m_indexed);
        }
        return m_places.value(name, -1);
    }

private:
    mutable QHash<QString, qsizetype> m_places;
    mutable qsizetype m_indexed = 0;
};

struct TreatmentWords
{
    Words name;
    Words subtitle;
    Words summary;
};

// Words by the id they belong to, in one language.
template<class Of> using WordsById = QMap<QString, Of>;

// A language's sentences to put numbers into, by name: see figuretexts.h.
using Sentences = QMap<QString, Words>;

struct TreatmentDraft
{
    QString id;
    Place place;
    QMap<QString, TreatmentWords> words; // by language
    QMap<QString, Place> textPlaces;     // by language, where its file's texts begin
    QList<FigureDraft> figures;
    QList<EntryDraft> entries;
    QList<ClaimDraft> claims;
    QList<MarkDraft> timeline;
    QList<AreaDraft> areas;
    // By language.
    QMap<QString, WordsById<FigureWords>> figureWords;
    QMap<QString, WordsById<Words>> markLabels;
    QMap<QString, WordsById<Words>> areaNames;
    QMap<QString, Sentences> sentences; // the library's
    WordsById<Words> notDrawn;          // rows of the risk table, and why they are not
    QList<Words> staffWords;            // that never stand in a patient's text

    const content::Figure *figure(const QString &id) const;
    // The place of this entry among 'entries', or -1.
    qsizetype placeOfEntry(const QString &id) const;

private:
    NameIndex m_figureIndex;
    NameIndex m_entryIndex;
};

struct Manuscript
{
    Words version;
    QList<LanguageDraft> languages; // the first is the one others are translated from
    QList<Words> sections;
    QMap<QString, QMap<QString, Words>> sectionTitles; // by language, by section
    QMap<QString, Place> sectionTitlePlaces;           // by language, where they begin
    QMap<QString, Sentences> sentences;                // by language
    QMap<QString, WordsById<Words>> claimGroups;       // by language, by a claim's category
    QList<SourceDraft> sources;
    QList<TermDraft> glossary;
    QList<QStringList> everyday; // words that people use for one thing; for searching alone
    QList<TreatmentDraft> treatments;
    QMap<QString, StyleGuide> styles; // by language
    QList<OwnedWords> words;          // all there are, whatever they are for

    QString firstLanguage() const;
    // How this language is to be written; empty where nothing is said of it.
    StyleGuide style(const QString &language) const { return styles.value(language); }
    const content::Source *source(const QString &id) const;
    bool hasSection(const QString &id) const;

private:
    NameIndex m_sourceIndex;
};

} // namespace bayan::authoring
