#include "handout/sheet.h"

#include "handout/layout.h"
#include "handout/painter.h"
#include "handout/sheetcontent.h"
#include "handout/tr.h"
#include "handout/typesetter.h"

#include <array>

namespace bayan::handout {

namespace {

// Points. Nothing is nearer to the paper's edge than 14 mm, which every
// printer reaches; the column holds 65 to 75 Latin characters of body text.
constexpr qreal SideMargin = 52;
constexpr qreal TopMargin = 44;
constexpr qreal BottomMargin = 42;
constexpr qreal FooterHeight = 30;
constexpr qreal FooterGap = 16;
constexpr qreal FooterRule = 0.75;
constexpr qreal FooterPadding = 6;

// How the top of page one gives way to a long warning.
struct Arrangement
{
    bool urgentFirst = false;
    Tightness top;
};

class Composer
{
public:
    explicit Composer(const SheetRequest &request);

    std::shared_ptr<const Sheet::Layout> compose();

private:
    Arrangement arrangementFor(const SheetContent &content);
    QList<Item> itemsOf(const SheetContent &content, const Arrangement &arrangement) const;
    void addPages(const SheetContent &content);
    Page pageOf(const QList<Row> &rows, const QList<Placed> &placed) const;
    void addFooter(const SheetContent &content, int page);
    qreal flowHeight() const;

    const SheetRequest &m_request;
    std::shared_ptr<Sheet::Layout> m_layout = std::make_shared<Sheet::Layout>();
    Column m_column;
};

Composer::Composer(const SheetRequest &request)
    : m_request(request)
{
    m_layout->date = request.date;
    m_layout->paper = request.paper;
    m_layout->pageSize = request.paper.size(QPageSize::Point);
    m_column = {SideMargin, m_layout->pageSize.width() - SideMargin};
    const QMap<QString, QString> &names = request.treatment->name.names;
    m_layout->title =
        names.value(request.languages.first().code, names.value(request.sourceLanguage.code));
}

qreal Composer::flowHeight() const
{
    return m_layout->pageSize.height() - TopMargin - BottomMargin - FooterHeight - FooterGap;
}

QList<Item> Composer::itemsOf(const SheetContent &content, const Arrangement &arrangement) const
{
    return arrangement.urgentFirst ? content.urgent + content.head : content.head + content.urgent;
}

// The first arrangement in which the urgent box is whole on page one. Spaces
// give way first, then a little of the type's size (to 12 points, the least for
// print), then the head, which comes after the box. A warning that is longer
// than a page even so is broken across pages rather than cut.
Arrangement Composer::arrangementFor(const SheetContent &content)
{
    constexpr Tightness Tight{0.6, 0.92, 1};
    constexpr std::array<Arrangement, 10> Wanted = {{
        {false, {}},
        {false, {0.9, 0.98, 1}},
        {false, {0.8, 0.96, 1}},
        {false, {0.7, 0.94, 1}},
        {false, Tight},
        {false, {Tight.spaces, Tight.leading, 0.93}},
        {false, {Tight.spaces, Tight.leading, 0.87}},
        {true, Tight},
        {true, {Tight.spaces, Tight.leading, 0.87}},
        {true, {Tight.spaces, Tight.leading, 0.7}},
    }};
    for (const Arrangement &arrangement : Wanted) {
        QList<Block> blocks;
        Typesetter typesetter(&blocks, m_column, arrangement.top);
        qreal height = 0;
        qreal needed = 0;
        for (const Row &row : typesetter.set(itemsOf(content, arrangement))) {
            height += row.strip.spaceBefore + row.strip.height;
            // Where the box comes last, its evidence line stays below it.
            if (row.frame == Frame::Kind::Urgent || !arrangement.urgentFirst)
                needed = height;
        }
        if (needed <= flowHeight())
            return arrangement;
    }
    return {true, {}};
}

Page Composer::pageOf(const QList<Row> &rows, const QList<Placed> &placed) const
{
    Page page;
    Frame::Kind open = Frame::Kind::None;
    for (const Placed &place : placed) {
        Row row = rows[place.strip];
        const qreal top = TopMargin + place.top;
        row.moveDown(top);
        page.lines.append(row.lines);
        page.marks.append(row.marks);
        if (row.frame != Frame::Kind::None) {
            if (row.frame != open)
                page.frames.append(
                    {row.frame, QRectF(m_column.left, top, m_column.width(), row.strip.height)});
            page.frames.last().rect.setBottom(top + row.strip.height);
        }
        open = row.frame;
    }
    return page;
}

void Composer::addPages(const SheetContent &content)
{
    const Arrangement arrangement = arrangementFor(content);
    Typesetter typesetter(&m_layout->blocks, m_column, arrangement.top);
    const QList<Row> rows = typesetter.set(itemsOf(content, arrangement) + content.flow);
    QList<Strip> strips;
    strips.reserve(rows.size());
    for (const Row &row : rows)
        strips.append(row.strip);
    for (const QList<Placed> &placed : paginate(strips, flowHeight())) {
        Page page = pageOf(rows, placed);
        page.language = content.words.language().code;
        m_layout->pages.append(page);
    }
}

void Composer::addFooter(const SheetContent &content, int page)
{
    Item number;
    number.role = Role::PageNumber;
    number.language = content.words.language();
    number.spans = {{content.words.pageOf(page + 1, int(m_layout->pages.size())), true}};
    QList<Item> leading;
    for (const QString &words : content.footers) {
        Item item;
        item.role = Role::Footer;
        item.language = content.words.language();
        item.spans = {{words, false}};
        leading.append(item);
    }
    const qreal top = m_layout->pageSize.height() - BottomMargin - FooterHeight;
    Typesetter typesetter(&m_layout->blocks, m_column);
    Row row = typesetter.footer(leading, number);
    row.moveDown(top + FooterRule + FooterPadding);
    Mark rule;
    rule.rect = QRectF(m_column.left, top, m_column.width(), FooterRule);
    Page &target = m_layout->pages[page];
    target.marks.append(rule);
    target.lines.append(row.lines);
}

std::shared_ptr<const Sheet::Layout> Composer::compose()
{
    QList<SheetContent> contents;
    QList<qsizetype> lastPage;
    for (const content::Language &language : m_request.languages) {
        contents.append(sheetContent(m_request, language));
        addPages(contents.last());
        lastPage.append(m_layout->pages.size());
    }
    qsizetype page = 0;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        for (; page < lastPage[i]; ++page)
            addFooter(contents[i], int(page));
    }
    return m_layout;
}

} // namespace

std::optional<QPageSize> paperNamed(const QString &name)
{
    if (name.compare(QLatin1String("A4"), Qt::CaseInsensitive) == 0)
        return QPageSize(QPageSize::A4);
    if (name.compare(QLatin1String("Letter"), Qt::CaseInsensitive) == 0)
        return QPageSize(QPageSize::Letter);
    return std::nullopt;
}

QString suggestedFileName(const content::Treatment &treatment,
                          const QList<content::Language> &languages, QDate date)
{
    QStringList parts{treatment.name.id};
    for (const content::Language &language : languages)
        parts.append(language.code);
    parts.append(date.toString(Qt::ISODate));
    return parts.join(u'-') + QStringLiteral(".pdf");
}

content::Result<Sheet> composeSheet(const SheetRequest &request)
{
    if (!request.treatment || request.languages.isEmpty())
        return content::Error{
            content::Error::Kind::NotFound,
            Tr::tr("There is nothing to print. Choose a treatment and a language."),
            QStringLiteral("no treatment or no language")};
    QList<content::Language> needed = request.languages;
    needed.append(request.sourceLanguage);
    for (const content::Language &language : needed) {
        if (const content::Result<void> fonts = checkFonts(language); !fonts)
            return fonts.error();
    }
    return Sheet(Composer(request).compose());
}

Sheet::Sheet(std::shared_ptr<const Layout> layout)
    : m_layout(std::move(layout))
{
}

int Sheet::pageCount() const
{
    return int(m_layout->pages.size());
}

QPageSize Sheet::paper() const
{
    return m_layout->paper;
}

QSizeF Sheet::pageSize() const
{
    return m_layout->pageSize;
}

QString Sheet::title() const
{
    return m_layout->title;
}

void Sheet::paint(QPainter *painter, int page) const
{
    if (page >= 0 && page < pageCount())
        paintPage(painter, *m_layout, page);
}

} // namespace bayan::handout
