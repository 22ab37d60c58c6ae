#pragma once

#include "authoring/fault.h"

#include "content/enums.h"
#include "content/language.h"
#include "content/treatment.h"

#include <QList>
#include <QMap>
#include <QString>

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

struct TermWords
{
    QString term;
    QString plain;
    QStringList variants;
};

struct TermDraft
{
    QString id;
    Place place;
    QMap<QString, TermWords> words; // by language
};

struct FigureDraft
{
    content::Figure figure;
    Place place;
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
    QMap<QString, TextDraft> texts; // by language

    // Nothing only staff may know is held to be a patient's text.
    bool isForPatients() const { return audience != content::Audience::Clinician; }
    const TextDraft *text(const QString &language) const;
};

struct TreatmentWords
{
    Words name;
    Words subtitle;
    Words summary;
};

struct TreatmentDraft
{
    QString id;
    Place place;
    QMap<QString, TreatmentWords> words; // by language
    QMap<QString, Place> textPlaces;     // by language, where its file's texts begin
    QList<FigureDraft> figures;
    QList<EntryDraft> entries;

    const content::Figure *figure(const QString &id) const;
};

struct Manuscript
{
    Words version;
    QList<LanguageDraft> languages; // the first is the one others are translated from
    QList<Words> sections;
    QMap<QString, QMap<QString, Words>> sectionTitles; // by language, by section
    QMap<QString, Place> sectionTitlePlaces;           // by language, where they begin
    QList<SourceDraft> sources;
    QList<TermDraft> glossary;
    QList<TreatmentDraft> treatments;
    QList<OwnedWords> words; // all there are, whatever they are for

    QString firstLanguage() const;
    const content::Source *source(const QString &id) const;
    bool hasSection(const QString &id) const;
};

} // namespace bayan::authoring
