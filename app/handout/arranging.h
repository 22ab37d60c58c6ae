#pragma once

#include "handout/sheetcontent.h"
#include "handout/typesetter.h"

#include <span>

namespace bayan::handout {

// How the top of page one gives way to a long warning.
struct TopArrangement
{
    bool urgentFirst = false; // the letterhead stands on page two
    Tightness top;
    bool runIn = false;     // its signs in one paragraph instead of a list
    bool across = false;    // one language below the other, each as wide as the sheet
    bool shortHead = false; // the letterhead is the clinic's name and phone
};

// What to try, one after the other, until the box is whole on page one; the last
// goes below the sizes of print, rather than cut a warning.
std::span<const TopArrangement> arrangements();

// What a summary tries further, whose point is one page.
std::span<const TopArrangement> summaryArrangements();

// The signs of each list of the urgent box as one paragraph.
QList<Item> runIn(const QList<Item> &urgent);

// The head without address, website and who treats here.
QList<Item> shortHead(QList<Item> head);

// What flows below such a head: its last words give the address, the website and who
// treats here.
QList<Item> closedByAddress(QList<Item> flow, const QList<Item> &head);

// The urgent box of one of a sheet's languages as wide as the sheet.
QList<Item> across(QList<Item> urgent, const content::Language &language);

} // namespace bayan::handout
