#pragma once

#include "content/language.h"
#include "content/result.h"
#include "content/treatment.h"

#include <QList>
#include <QMap>
#include <QString>

namespace bayan::content {

// A text that answers a search.
struct SearchHit
{
    QString treatment;
    QString section;
    QString entry;
    QString language;
    QString title;
    QString markedTitle; // title and snippet: original words, matches between
    QString snippet;     // U+0002 and U+0003
};

// What a search gave.
struct SearchAnswer
{
    QList<SearchHit> hits; // best first
    QStringList words;     // folded: what was found, to mark it elsewhere
    // What was sought instead of what was typed, which is nowhere: another
    // spelling, or the same keys on the other keyboard. Empty: as typed.
    QString readAs;
    QStringList nearest; // words of the library, where there are no hits
};

// What a library is made of.
struct LibraryFacts
{
    int treatments = 0;
    int entries = 0;
    QMap<QString, int> texts; // by language code
    int claims = 0;           // statements of the two articles
    int figures = 0;
    int drawable = 0;      // figures fit for a picture
    int compared = 0;      // of those, with a comparison group
    int disagreements = 0; // shown with both sides
    int sources = 0;
    int glossary = 0;
    int stale = 0;     // translations whose English has moved on
    int unsourced = 0; // entries without a source
    int overdue = 0;   // texts past their review date today
    QString contentVersion;
};

// All treatments one installation can show. Reading only: what a clinic
// changes is layered over a library, never written into it.
class Library
{
public:
    Library() = default;
    virtual ~Library();
    Q_DISABLE_COPY_MOVE(Library)

    // In the library's order; the first is the one others are translated from.
    virtual QList<Language> languages() const = 0;
    virtual QList<TreatmentName> treatments() const = 0;

    // The same one by one: of thousands a window shows a few. By place in that list
    // or by id; empty, or -1, where there is none.
    virtual int treatmentCount() const;
    virtual TreatmentName treatmentName(int place) const;
    virtual TreatmentName treatmentName(const QString &id) const;
    virtual int placeOf(const QString &treatment) const;

    virtual QString contentVersion() const = 0;

    // Error::NotFound where there is no such treatment.
    virtual Result<Treatment> treatment(const QString &id) const = 0;

    // An empty language searches all of them. Words are folded as in
    // content/folding.h; any characters are allowed in the query. At most 200 hits.
    virtual Result<SearchAnswer> search(const QString &query, const QString &language,
                                        int limit) const = 0;

    // Reads everything; an error says the library is not whole.
    virtual Result<LibraryFacts> check() const = 0;
};

// Of a whole library without a single treatment: nothing can be shown or printed.
Error noTreatments();

} // namespace bayan::content
