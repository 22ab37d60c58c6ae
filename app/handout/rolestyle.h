#pragma once

#include "handout/layout.h"
#include "handout/paginator.h"
#include "handout/typeface.h"

namespace bayan::handout {

// How a role's words look and how they may break.
struct RoleStyle
{
    qreal TypeScale::*size = &TypeScale::body;
    bool bold = false;
    bool muted = false;
    Glue within = FreeBreak; // between its lines
    Glue after = FreeBreak;  // to what follows
};

RoleStyle styleOf(Role role);

// Of the clinic: its name, phones, and lines about it.
bool isLetterhead(Role role);

// The letterhead and what stands below it, above the urgent box.
bool isHead(Role role);

// Words that a page may not end with.
bool isHeading(Role role);

// Points between the last line of one and the first of the next.
qreal spaceBetween(Role before, Role after);

} // namespace bayan::handout
