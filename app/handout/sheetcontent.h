#pragma once

#include "content/markup.h"
#include "handout/layout.h"
#include "handout/sheetwords.h"

#include <QList>

namespace bayan::handout {

// A piece of the sheet before it has a place: what it is and what it says.
struct Item
{
    Role role = Role::Paragraph;
    QList<content::Span> spans;            // ready to be shown
    content::Language language;            // of these words; sets their direction
    Frame::Kind frame = Frame::Kind::None; // neighbours in the same frame share it
    content::Evidence evidence = content::Evidence::None;
    content::Direction direction = content::Direction::None;
    QList<Item> trailing; // at most one, at the far end of the first line
    QImage logo;          // at the leading side of the words
    QSizeF logoSize;      // points
    QString code;         // likewise, as a QR code
    qreal indent = 0;     // points: room for a logo beside the line above
    qreal endIndent = 0;  // the same at the far side, for another direction's
    qreal leastHeight = 0;

    // What it belongs to: an entry's id, or a part of the sheet. Items of one
    // group, role and position are each other's translations.
    QString group;
    // The same words in every language: once across a sheet in columns.
    bool shared = false;
    std::shared_ptr<const pictures::Picture> picture; // of Role::Picture
    bool blankAfter = false;                          // the rest of the line is left to a pen
    bool isWhole = false;                             // its group stands on one page
    bool isBare = false;                              // its role's mark is left out
};

// What a sheet says in one of its languages.
struct SheetContent
{
    SheetWords words;
    QList<Item> head;          // letterhead, title, date, draft notice
    QList<Item> urgent;        // the locked entries
    QList<Item> flow;          // everything else
    QList<QList<Item>> topics; // of a summary: each entry's title and summary
    QList<Item> ending;        // of a summary: what stands below the topics
    QList<Item> drawn;         // of a summary: on a page of its own, drawn for this patient
    QString runningTitle;      // for the head of further pages
    QString runningDraft;      // the same, behind the title; empty where nothing is a draft
    QString runningClinic;     // the same, may be empty
    QString code;              // for the foot of every page, may be empty
    int leftOut = 0;           // standard topics that are not in the pick
};

// In columns, the other languages stand beside this one.
SheetContent sheetContent(const SheetRequest &request, const content::Language &language,
                          bool inColumns = false);

} // namespace bayan::handout
