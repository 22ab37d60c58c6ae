#pragma once

#include "content/enums.h"
#include "handout/sheet.h"
#include "pictures/picture.h"

#include <QDate>
#include <QImage>
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
    ClinicLine, // address, website, who treats here
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
    Picture, // no words of its own: see Drawing
    Evidence,
    LeftOut,
    Topic,      // of a summary: an entry's title and its one line, in a list
    TopicTitle, // the same without the line
    Check,      // a list's item with a box to tick
    WriteTitle, // heads a part left to the patient's pen
    WriteText,
    Blank, // no words: a line to write on
    SourcesTitle,
    Source,
    Closing,
    RunningHeader, // at the top of every page but the first
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
    // On a sheet with its languages side by side: 0 is the first language's
    // column or the full width, 1 the second's. Painters draw column by column, so
    // that no reader takes two columns for one line.
    int column = 0;
    // Blocks of one row say the same in different columns; -1: in no row. In
    // reading order, a row's blocks follow one another.
    int row = -1;
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
    // Box is one to tick; Blank is a grey line to write on, or between columns.
    enum class Kind {
        Rule,
        Bullet,
        Urgent,
        Draft,
        Evidence,
        Direction,
        Box,
        Blank,
        Logo,
        Code,
    };
    Kind kind = Kind::Rule;
    QRectF rect;
    int column = 0; // as a block's
    Qt::LayoutDirection reading = Qt::LeftToRight;
    content::Evidence evidence = content::Evidence::None;
    content::Direction direction = content::Direction::None;
    QImage logo;  // of a logo
    QString code; // what a QR code holds
};

// A picture of data, and what it says in words, for those who can't see it.
struct Drawing
{
    std::shared_ptr<const pictures::Picture> picture;
    pictures::Style style; // its unit is 1/20 point
    QRectF rect;           // points from the page's top left corner
    QString language;      // code
    QString description;   // alternative text
    int column = 0;        // as a block's
    int row = -1;
    qsizetype before = 0; // the place in Page::lines of what is read after it
};

// An outline around lines of one page.
struct Frame
{
    enum class Kind { None, Draft, Urgent, Notice, Write };
    Kind kind = Kind::None;
    QRectF rect;
};

struct Page
{
    QString language; // code; side by side, the first one's
    QList<Frame> frames;
    QList<Mark> marks;
    QList<Drawing> drawings;
    QList<Line> lines; // in reading order, the running header's first, the footer's last
};

struct Sheet::Layout
{
    QString title;
    QDate date; // on the sheet; a PDF's as well
    QPageSize paper;
    QSizeF pageSize; // points
    int columns = 1; // of blocks; see Block::column
    QList<Block> blocks;
    QList<Page> pages;
};

} // namespace bayan::handout
