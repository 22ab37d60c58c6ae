#pragma once

#include "content/enums.h"
#include "handout/sheet.h"

#include <QDate>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

class QTextLayout;

namespace bayan::handout {

// What a block of words is on the sheet. Decides its type, its space and how
// it may break across pages; a tagged PDF reads its structure from it.
enum class Role {
    Clinic,
    Phone,
    Title,
    Date,
    Patient,
    Draft,
    UrgentNotice, // in the urgent box: these words are not in the sheet's language
    UrgentTitle,
    UrgentText,
    UrgentBullet,
    UrgentCall,
    Section,
    Notice, // above an entry: its words are not in the sheet's language
    EntryTitle,
    DirectionLabel,
    Lead,
    Paragraph,
    Bullet,
    Evidence,
    LeftOut,
    SourcesTitle,
    Source,
    Closing,
    Footer,
    PageNumber,
};

// Words laid out as lines. A block's lines may stand on several pages.
struct Block
{
    Role role = Role::Paragraph;
    QString language; // code of the language the words are in
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool muted = false;
    std::shared_ptr<const QTextLayout> text; // in units of 1/20 point
};

// One line of a block, in points from the page's top left corner.
struct Line
{
    int block = 0; // in Sheet::Layout::blocks
    int line = 0;  // in the block's layout
    QRectF box;    // the width the line was broken to, and its height
    qreal baseline = 0;
};

// A small drawing beside words that say the same.
struct Mark
{
    enum class Kind { Rule, Bullet, Urgent, Draft, Evidence, Direction };
    Kind kind = Kind::Rule;
    QRectF rect;
    Qt::LayoutDirection reading = Qt::LeftToRight;
    content::Evidence evidence = content::Evidence::None;
    content::Direction direction = content::Direction::None;
};

// An outline around lines of one page.
struct Frame
{
    enum class Kind { None, Draft, Urgent, Notice };
    Kind kind = Kind::None;
    QRectF rect;
};

struct Page
{
    QString language; // code
    QList<Frame> frames;
    QList<Mark> marks;
    QList<Line> lines; // in reading order, the footer's last
};

struct Sheet::Layout
{
    QString title;
    QDate date; // on the sheet; a PDF's as well
    QPageSize paper;
    QSizeF pageSize; // points
    QList<Block> blocks;
    QList<Page> pages;
};

} // namespace bayan::handout
