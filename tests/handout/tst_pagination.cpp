#include "layoutreading.h"
#include "sheetfixture.h"

#include <QHash>
#include <QTest>
#include <QTextLayout>

using namespace bayan;
using handout::Block;
using handout::Frame;
using handout::Line;
using handout::Page;
using handout::Role;
using handout::Sheet;
using support::isUrgent;
using support::roleOf;
using support::standsOnEveryPage;

namespace {

// The pages each block's lines stand on, by block.
QHash<int, QList<int>> pagesOfBlocks(const Sheet::Layout &layout)
{
    QHash<int, QList<int>> pages;
    for (int page = 0; page < layout.pages.size(); ++page) {
        for (const Line &line : layout.pages[page].lines)
            pages[line.block].append(page);
    }
    return pages;
}

QList<Line> flowOf(const Sheet::Layout &layout, int page)
{
    QList<Line> lines;
    for (const Line &line : layout.pages[page].lines) {
        const Role role = roleOf(layout, line);
        if (!standsOnEveryPage(role) && role != Role::DirectionLabel)
            lines.append(line);
    }
    return lines;
}

bool isHeading(Role role)
{
    return role == Role::Section || role == Role::EntryTitle || role == Role::Notice ||
           role == Role::SourcesTitle;
}

qreal flowHeight(const Sheet::Layout &layout)
{
    return layout.pageSize.height() - 130;
}

} // namespace

// What must hold of every sheet, over many that chance made.
class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetKeepsTheRules_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("paper");
        for (int seed = 1; seed <= 60; ++seed) {
            const bool arabic = seed % 2 == 0;
            const bool letter = seed % 3 == 0;
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(seed).arg(arabic ? u"ar" : u"en")))
                << seed << (arabic ? QStringLiteral("ar") : QStringLiteral("en"))
                << int(letter ? QPageSize::Letter : QPageSize::A4);
        }
    }

    void everySheetKeepsTheRules()
    {
        QFETCH(int, seed);
        QFETCH(QString, language);
        QFETCH(int, paper);
        const content::Treatment treatment =
            support::randomTreatment(quint32(seed), 1 + seed * 7 % 30);
        handout::SheetRequest request = support::requestFor(treatment, {language});
        request.paper = QPageSize(QPageSize::PageSizeId(paper));
        const Sheet sheet = support::composed(request);
        QVERIFY(sheet.pageCount() > 0);
        checkNothingIsLost(sheet.layout());
        checkLinesKeepTheirPlace(sheet.layout());
        checkNoHeadingIsAlone(sheet.layout());
        checkBlocksBreakWell(sheet.layout());
        checkFramesAreWhole(sheet.layout());
        checkEvidenceStaysWithItsEntry(sheet.layout());
    }

    // Rather are the lines before it set a little closer.
    void noSheetEndsInAPageOfALittle()
    {
        for (int paragraphs = 60; paragraphs < 80; ++paragraphs) {
            content::Treatment treatment = support::smallTreatment();
            const QString body = QStringLiteral("A paragraph that takes a line.\n\n");
            treatment.entries.append(support::plainEntry(
                QStringLiteral("long"), QStringLiteral("before-after"), body.repeated(paragraphs)));
            const Sheet sheet =
                support::composed(support::requestFor(treatment, {QStringLiteral("en")}));
            const QList<Line> lines = flowOf(sheet.layout(), sheet.pageCount() - 1);
            const qreal height = lines.last().box.bottom() - lines.first().box.top();
            QVERIFY2(height > 0.25 * flowHeight(sheet.layout()),
                     qPrintable(QStringLiteral("%1 paragraphs: %2").arg(paragraphs).arg(height)));
        }
    }

    void entryOfTwentyPages()
    {
        content::Treatment treatment = support::smallTreatment();
        QString body;
        for (int i = 0; i < 400; ++i)
            body +=
                QStringLiteral("Paragraph %1 says something that takes two lines or so, as most "
                               "of them do in a text that was written for patients.\n\n")
                    .arg(i);
        treatment.entries.append(
            support::plainEntry(QStringLiteral("long"), QStringLiteral("before-after"), body));
        const Sheet sheet =
            support::composed(support::requestFor(treatment, {QStringLiteral("en")}));
        QVERIFY(sheet.pageCount() >= 20);
        checkNothingIsLost(sheet.layout());
        checkBlocksBreakWell(sheet.layout());
    }

    void bulletLongerThanAPageIsBroken()
    {
        content::Treatment treatment = support::smallTreatment();
        treatment.entries.append(support::plainEntry(
            QStringLiteral("long"), QStringLiteral("before-after"),
            QStringLiteral("- ") + QStringLiteral("word after word ").repeated(900)));
        const Sheet sheet =
            support::composed(support::requestFor(treatment, {QStringLiteral("en")}));
        QVERIFY(sheet.pageCount() > 3);
        checkNothingIsLost(sheet.layout());
        checkNoHeadingIsAlone(sheet.layout());
        checkBlocksBreakWell(sheet.layout());
    }

    void twoHundredEntriesWork()
    {
        const content::Treatment treatment = support::randomTreatment(7, 200);
        const Sheet sheet = support::composed(
            support::requestFor(treatment, {QStringLiteral("en"), QStringLiteral("ar")}));
        QVERIFY(sheet.pageCount() > 100);
        checkNothingIsLost(sheet.layout());
        checkNoHeadingIsAlone(sheet.layout());
    }

private:
    // Each line of each block stands on the sheet once, in order.
    static void checkNothingIsLost(const Sheet::Layout &layout)
    {
        QHash<int, QList<int>> lines;
        for (const Page &page : layout.pages) {
            for (const Line &line : page.lines)
                lines[line.block].append(line.line);
        }
        for (int i = 0; i < layout.blocks.size(); ++i) {
            QList<int> wanted;
            for (int k = 0; k < layout.blocks[i].text->lineCount(); ++k)
                wanted.append(k);
            QCOMPARE(lines.value(i), wanted);
        }
    }

    // Lines are within the margins, above the foot, and not over one another.
    static void checkLinesKeepTheirPlace(const Sheet::Layout &layout)
    {
        const QRectF inner = QRectF(QPointF(), layout.pageSize).adjusted(40, 40, -40, -40);
        for (int page = 0; page < layout.pages.size(); ++page) {
            qreal foot = layout.pageSize.height();
            for (const Line &line : layout.pages[page].lines) {
                QVERIFY(inner.contains(line.box));
                if (roleOf(layout, line) == Role::PageNumber)
                    foot = line.box.top();
                const QTextLine words = layout.blocks[line.block].text->lineAt(line.line);
                QVERIFY(words.naturalTextWidth() / 20 <= line.box.width() + 0.01);
                QVERIFY(line.baseline > line.box.top() && line.baseline < line.box.bottom());
            }
            const QList<Line> flow = flowOf(layout, page);
            for (qsizetype i = 0; i < flow.size(); ++i) {
                QVERIFY(flow[i].box.bottom() <= foot);
                for (qsizetype k = i + 1; k < flow.size(); ++k)
                    QVERIFY(
                        !flow[i].box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(flow[k].box));
            }
        }
    }

    // After a heading come two lines of what it heads, or all there is of it, or
    // a whole bullet.
    static void checkNoHeadingIsAlone(const Sheet::Layout &layout)
    {
        const QHash<int, QList<int>> pagesOf = pagesOfBlocks(layout);
        for (int page = 0; page < layout.pages.size(); ++page) {
            const QList<Line> flow = flowOf(layout, page);
            QVERIFY(!flow.isEmpty());
            QVERIFY(!isHeading(roleOf(layout, flow.last())));
            for (qsizetype i = 0; i + 1 < flow.size(); ++i) {
                if (!isHeading(roleOf(layout, flow[i])) || isHeading(roleOf(layout, flow[i + 1])))
                    continue;
                const int next = flow[i + 1].block;
                if (i + 2 < flow.size() || pagesOf.value(next).size() > 1)
                    QVERIFY2(i + 2 < flow.size(), qPrintable(QStringLiteral("page %1").arg(page)));
                else
                    QVERIFY(layout.blocks[next].role == Role::Bullet ||
                            layout.blocks[next].role == Role::Source || endsEntry(layout, next));
            }
        }
    }

    static bool endsEntry(const Sheet::Layout &layout, int block)
    {
        return block + 1 == layout.blocks.size() || layout.blocks[block].role == Role::Evidence ||
               isHeading(layout.blocks[block + 1].role);
    }

    // A bullet is on one page unless it is longer than one; no line of a paragraph
    // is alone.
    static void checkBlocksBreakWell(const Sheet::Layout &layout)
    {
        const QHash<int, QList<int>> pagesOf = pagesOfBlocks(layout);
        for (auto it = pagesOf.cbegin(); it != pagesOf.cend(); ++it) {
            const Block &block = layout.blocks[it.key()];
            const QList<int> &pages = it.value();
            if (pages.first() == pages.last())
                continue;
            const qreal height = 1.5 * 16 * qreal(pages.size());
            if (block.role == Role::Bullet)
                QVERIFY2(height > flowHeight(layout) * 0.9, qPrintable(block.text->text()));
            else
                QVERIFY2(block.role == Role::Lead || block.role == Role::Paragraph,
                         qPrintable(block.text->text()));
            QVERIFY2(pages.count(pages.first()) > 1, qPrintable(block.text->text()));
            QVERIFY2(pages.count(pages.last()) > 1, qPrintable(block.text->text()));
        }
    }

    static void checkFramesAreWhole(const Sheet::Layout &layout)
    {
        int urgent = 0;
        for (int page = 0; page < layout.pages.size(); ++page) {
            for (const Frame &frame : layout.pages[page].frames) {
                if (frame.kind != Frame::Kind::Urgent)
                    continue;
                ++urgent;
                QCOMPARE(page, 0);
                for (const Line &line : layout.pages[page].lines)
                    QCOMPARE(frame.rect.contains(line.box), isUrgent(roleOf(layout, line)));
            }
            if (page > 0) {
                for (const Line &line : layout.pages[page].lines)
                    QVERIFY(!isUrgent(roleOf(layout, line)));
            }
        }
        QCOMPARE(urgent, 1);
    }

    // An evidence line is never the first of a page.
    static void checkEvidenceStaysWithItsEntry(const Sheet::Layout &layout)
    {
        for (int page = 0; page < layout.pages.size(); ++page)
            QVERIFY(roleOf(layout, flowOf(layout, page).first()) != Role::Evidence);
    }
};

QTEST_MAIN(TestPagination)

#include "tst_pagination.moc"
