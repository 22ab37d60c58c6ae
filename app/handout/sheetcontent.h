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
};

// What a sheet says in one of its languages.
struct SheetContent
{
    SheetWords words;
    QList<Item> head;    // letterhead, title, date, draft notice
    QList<Item> urgent;  // the locked entries
    QList<Item> flow;    // everything else
    QStringList footers; // for the page's foot: the first that fits
};

SheetContent sheetContent(const SheetRequest &request, const content::Language &language);

} // namespace bayan::handout
