#include "handout/rolestyle.h"

namespace bayan::handout {

RoleStyle styleOf(Role role)
{
    switch (role) {
    case Role::Clinic:
        return {&TypeScale::lead, true, false, InBox, InBox};
    case Role::Phone:
    case Role::ClinicLine:
        return {&TypeScale::small, false, false, InBox, InBox};
    case Role::Title:
        return {&TypeScale::title, true, false, InBox, InBox};
    case Role::Date:
    case Role::Patient:
        return {&TypeScale::small, false, true, InBox, InBox};
    case Role::Draft:
        return {&TypeScale::small, false, false, InBox, InBox};
    case Role::UrgentNotice:
        return {&TypeScale::small, false, false, InBox, InBox};
    case Role::UrgentTitle:
        return {&TypeScale::lead, true, false, InBox, InBox};
    case Role::UrgentText:
    case Role::UrgentBullet:
        return {&TypeScale::body, false, false, InBox, InBox};
    case Role::UrgentCall:
        return {&TypeScale::lead, true, false, InBox, FreeBreak};
    case Role::Section:
    case Role::SourcesTitle:
        return {&TypeScale::lead, true, false, AfterHeading, AfterHeading};
    case Role::Notice:
        return {&TypeScale::small, false, true, AfterHeading, AfterHeading};
    case Role::EntryTitle:
        return {&TypeScale::body, true, false, AfterHeading, AfterHeading};
    case Role::Lead:
    case Role::Paragraph:
        return {&TypeScale::body, false, false, FreeBreak, FreeBreak};
    case Role::Bullet:
        return {&TypeScale::body, false, false, InBullet, FreeBreak};
    case Role::LeftOut:
        return {&TypeScale::small, false, false, InBox, FreeBreak};
    case Role::Topic:
    case Role::TopicTitle:
        return {&TypeScale::small, false, false, InBullet, FreeBreak};
    case Role::Check:
        return {&TypeScale::body, false, false, InBullet, FreeBreak};
    case Role::WriteTitle:
        return {&TypeScale::body, true, false, AfterHeading, AfterHeading};
    case Role::WriteText:
    case Role::Blank:
        return {&TypeScale::small, false, false, InBox, InBox};
    case Role::DirectionLabel:
        return {&TypeScale::small, false, false, LoneLine, FreeBreak};
    case Role::Picture:
        return {&TypeScale::small, false, false, FreeBreak, FreeBreak};
    case Role::Evidence:
        return {&TypeScale::small, false, true, AfterHeading, FreeBreak};
    case Role::Source:
        return {&TypeScale::small, false, false, InBullet, FreeBreak};
    case Role::Closing:
        return {&TypeScale::small, false, true, AfterHeading, FreeBreak};
    case Role::RunningHeader:
    case Role::Footer:
    case Role::PageNumber:
        return {&TypeScale::small, false, true, LoneLine, FreeBreak};
    }
    return {};
}

bool isLetterhead(Role role)
{
    return role == Role::Clinic || role == Role::Phone || role == Role::ClinicLine;
}

bool isHead(Role role)
{
    return isLetterhead(role) || role == Role::Title || role == Role::Date ||
           role == Role::Patient || role == Role::Draft;
}

bool isHeading(Role role)
{
    return styleOf(role).after == AfterHeading;
}

qreal spaceBetween(Role before, Role after)
{
    switch (after) {
    case Role::Clinic:
    case Role::Phone:
    case Role::ClinicLine:
    case Role::DirectionLabel:
    case Role::RunningHeader:
    case Role::Footer:
    case Role::PageNumber:
        return 0;
    case Role::Title:
        return 16;
    case Role::Date:
    case Role::Patient:
        return 2;
    case Role::Draft:
        return 16;
    case Role::UrgentNotice:
    case Role::UrgentTitle:
        return before == Role::UrgentNotice ? 4 : 16;
    case Role::UrgentText:
        return before == Role::UrgentTitle ? 6 : 8;
    case Role::UrgentBullet:
        return 4;
    case Role::UrgentCall:
        return 8;
    case Role::Section:
    case Role::SourcesTitle:
        return 22;
    case Role::LeftOut:
    case Role::Closing:
        return 16;
    case Role::Notice:
    case Role::EntryTitle:
        return before == Role::Section || before == Role::Notice ? 5 : 16;
    case Role::Topic:
    case Role::TopicTitle:
        return before == Role::Topic || before == Role::TopicTitle ? 3 : 14;
    case Role::Check:
        return before == Role::Check ? 4 : 5;
    case Role::WriteTitle:
        return 16;
    case Role::WriteText:
        return 2;
    case Role::Blank:
        return 0;
    case Role::Lead:
        return 2;
    case Role::Paragraph:
        return before == Role::EntryTitle ? 2 : 6;
    case Role::Bullet:
        return before == Role::Bullet ? 3 : 4;
    case Role::Picture:
        return 9;
    case Role::Evidence:
        return before == Role::Picture ? 6 : 4;
    case Role::Source:
        return before == Role::SourcesTitle ? 6 : 3;
    }
    return 0;
}

} // namespace bayan::handout
