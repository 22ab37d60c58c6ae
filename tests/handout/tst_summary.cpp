#include "handout/typeface.h"
#include "layoutreading.h"
#include "sheetfixture.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>

using namespace bayan;
using handout::Block;
using handout::Role;
using handout::Sheet;
using handout::SheetKind;
using handout::SheetRequest;
using support::composed;

namespace {

QString wordsOf(const Sheet &sheet, const QString &language)
{
    QString words;
    for (const Block &block : sheet.layout().blocks) {
        if (block.language == language)
            words += support::bare(block.text->text()) + u'\n';
    }
    return words;
}

// The alert as long as leaves little of a page.
content::Treatment warning(content::Treatment treatment, int times)
{
    for (content::Entry &entry : treatment.entries) {
        if (entry.sheetRule != content::SheetRule::Locked)
            continue;
        for (content::Text &text : entry.texts)
            text.body += QStringLiteral("\n\n") + text.summary.repeated(times);
    }
    return treatment;
}

// The small treatment and so many more topics.
content::Treatment withTopics(int count)
{
    content::Treatment treatment = support::smallTreatment();
    const content::Entry last = treatment.entries.last();
    for (int i = 0; i < count; ++i) {
        content::Entry entry = last;
        entry.id = QStringLiteral("more-%1").arg(i);
        for (content::Text &text : entry.texts)
            text.title = QStringLiteral("Topic <%1>").arg(i);
        treatment.entries.append(entry);
    }
    return treatment;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryGivesTitlesAndSaysWhatDidNotFit()
    {
        const content::Treatment treatment = support::randomTreatment(4, 200);
        const SheetRequest base = support::requestFor(treatment, {QStringLiteral("en")});
        SheetRequest request = base;
        request.kind = SheetKind::Summary;
        const Sheet sheet = composed(request);
        QCOMPARE(sheet.pageCount(), 1);
        const QString words = wordsOf(sheet, QStringLiteral("en"));
        qsizetype named = 0;
        for (const content::Entry &entry : treatment.entries)
            named += words.contains(entry.text(QStringLiteral("en"))->title) ? 1 : 0;
        // No topic has a line while another has no title.
        QVERIFY(support::blocksOf(sheet, Role::Topic).isEmpty());
        QVERIFY2(named > 12, qPrintable(QString::number(named)));
        QVERIFY(support::blocksOf(sheet, Role::LeftOut)
                    .join(u' ')
                    .contains(QRegularExpression(QStringLiteral("[0-9]{3} more topics"))));

        // All titles, where there is room for them one after the other.
        const content::Treatment more = warning(withTopics(48), 9);
        request = support::requestFor(more, {QStringLiteral("en")});
        request.kind = SheetKind::Summary;
        const Sheet all = composed(request);
        QCOMPARE(all.pageCount(), 1);
        QCOMPARE(wordsOf(all, QStringLiteral("en")).count(QStringLiteral("Topic <")), 48);
        QVERIFY(support::blocksOf(all, Role::TopicTitle).isEmpty());
        QVERIFY(support::blocksOf(all, Role::LeftOut)
                    .join(u' ')
                    .contains(QLatin1String("room for the titles alone")));

        // Their lines as well, as far as there is room.
        const content::Treatment some = withTopics(30);
        request = support::requestFor(some, {QStringLiteral("en")});
        request.kind = SheetKind::Summary;
        const Sheet told = composed(request);
        QCOMPARE(told.pageCount(), 1);
        QCOMPARE(wordsOf(told, QStringLiteral("en")).count(QStringLiteral("Topic <")), 30);
        const auto lines = support::blocksOf(told, Role::Topic).size();
        QVERIFY(lines > 2 && lines < 30);

        const content::Treatment few = support::smallTreatment();
        request = support::requestFor(few, {QStringLiteral("en"), QStringLiteral("ar")});
        request.kind = SheetKind::Summary;
        const Sheet small = composed(request);
        QVERIFY(support::blocksOf(small, Role::LeftOut).isEmpty());
        const content::Entry *topic = few.entry(request.pick.entries().last());
        QVERIFY(wordsOf(small, QStringLiteral("en"))
                    .contains(topic->text(QStringLiteral("en"))->title));
        QVERIFY(wordsOf(small, QStringLiteral("ar"))
                    .contains(topic->text(QStringLiteral("ar"))->title));
        QVERIFY(support::blocksOf(small, Role::Paragraph).isEmpty());
    }

    // Side by side, two languages of a long warning would have to be smaller than
    // what can be read.
    void aLongWarningOfASummaryIsLargeEnough()
    {
        const content::Treatment treatment = warning(support::smallTreatment(), 9);
        const QStringList languages{QStringLiteral("ar"), QStringLiteral("en")};
        SheetRequest request = support::requestFor(treatment, languages);
        request.kind = SheetKind::Summary;
        const Sheet sheet = composed(request);
        QCOMPARE(sheet.pageCount(), 1);
        QStringList inOrder;
        for (const handout::Block &block : sheet.layout().blocks) {
            if (block.role != Role::UrgentText)
                continue;
            if (!inOrder.contains(block.language))
                inOrder.append(block.language);
            QVERIFY(block.text->font().pixelSize() >=
                    (block.language == QLatin1String("en") ? 12 : 13.8) * handout::UnitsPerPoint);
        }
        QCOMPARE(inOrder, languages);
    }

    // Titles of two languages, one after the other across the page, in the room that a
    // long warning leaves; how many are missing is said in each.
    void twoLanguagesNameWhatFits_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("A4") << int(QPageSize::A4);
        QTest::newRow("Letter") << int(QPageSize::Letter);
    }

    void twoLanguagesNameWhatFits()
    {
        QFETCH(int, paper);
        const content::Treatment treatment = warning(withTopics(60), 12);
        SheetRequest request =
            support::requestFor(treatment, {QStringLiteral("en"), QStringLiteral("ar")});
        request.kind = SheetKind::Summary;
        request.paper = QPageSize(QPageSize::PageSizeId(paper));
        request.profile.names = {{QStringLiteral("en"), QStringLiteral("Noor Clinic")}};
        request.profile.phone = QStringLiteral("555 0100");
        const Sheet sheet = composed(request);
        QCOMPARE(sheet.pageCount(), 1);
        qsizetype named = -1;
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("ar")}) {
            const QString words = wordsOf(sheet, language);
            const qsizetype count = words.count(QStringLiteral("Topic <"));
            QVERIFY2(count >= 4, qPrintable(words));
            QVERIFY(count < 60);
            QVERIFY(named < 0 || count == named);
            named = count;
            QVERIFY2(
                words.contains(QRegularExpression(QStringLiteral("[^<]\\b%1 ").arg(60 - count))),
                qPrintable(words));
        }
        for (const Block &block : sheet.layout().blocks)
            QVERIFY(block.text->font().pixelSize() >=
                    (block.language == QLatin1String("en") ? 12 : 13.8) * handout::UnitsPerPoint);
        // Which page it is stands behind the closing words.
        QVERIFY(support::blocksOf(sheet, Role::PageNumber).isEmpty());
        QVERIFY(support::blocksOf(sheet, Role::Closing)
                    .join(u' ')
                    .contains(QLatin1String("Page 1 of 1")));
    }

    // It takes what it needs, and says so.
    void summaryInLargePrintGivesEveryLine()
    {
        const content::Treatment treatment = support::randomTreatment(4, 20);
        SheetRequest request = support::requestFor(treatment, {QStringLiteral("en")});
        request.kind = SheetKind::Summary;
        request.largePrint = true;
        const Sheet sheet = composed(request);
        QVERIFY(sheet.pageCount() > 1);
        qsizetype lines = 0;
        for (const content::Entry &entry : treatment.entries)
            lines += entry.text(QStringLiteral("en"))->summary.isEmpty() ? 0 : 1;
        QCOMPARE(support::blocksOf(sheet, Role::Lead).size(), lines - 1); // but the alert's
        QVERIFY(support::blocksOf(sheet, Role::LeftOut)
                    .join(u' ')
                    .contains(QLatin1String("more than one page")));
    }
};

QTEST_MAIN(TestSummary)

#include "tst_summary.moc"
