#pragma once

#include "content/library.h"
#include "content/result.h"
#include "handout/pick.h"
#include "handout/sheet.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bayan::handout {

// Which of its kinds a sheet is.
struct CodedKind
{
    bool beside = false; // languages in columns, not one after the other
    bool summary = false;
    bool largePrint = false;

    bool operator==(const CodedKind &) const = default;
};

// A sheet's code explains itself: content version, treatment, languages, kind,
// and the pick in order as its difference from the standard set. It holds
// nothing about a person, a clinic or a time. Entries are told by their place
// in the library of that content version; a digest of the library's words and
// of all the code says ties it to them, so that another library is noticed.

// The code of a sheet of this treatment, "BYN7K4F29QD"; empty where the library
// does not have the treatment or a language. See inGroups() for print.
QString sheetCode(const content::Library &library, const content::Treatment &treatment,
                  const QList<content::Language> &languages, const CodedKind &kind,
                  const Pick &pick);

QString sheetCode(const content::Library &library, const SheetRequest &request);

// The code as it is printed: "BYN 7K4F 29QD".
QString groupedCode(const QString &code);

// One text that stands on the sheet.
struct CodedText
{
    QString entry;    // slug
    QString language; // code; another than the sheet's where it stood in
    int revision = 0;
    QString title;
};

// What exactly was on the sheet.
struct CodedSheet
{
    QString code; // without spaces
    QString contentVersion;
    QString treatment;
    QStringList languages;
    CodedKind kind;
    QList<CodedText> texts; // in the order of the pick, then of the languages
};

// Reads a code typed in any case, with or without spaces or hyphens.
// Error::NotFound where it is no code, has a slip, or was printed from another
// content version than the library's, which the sentence names.
content::Result<CodedSheet> readSheetCode(const content::Library &library, const QString &typed);

} // namespace bayan::handout
