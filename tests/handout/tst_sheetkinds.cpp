#include "content/markup.h"
#include "handout/typeface.h"
#include "layoutreading.h"
#include "layoutrules.h"
#include "sheetfixture.h"

#include <QTest>
#include <QTextLayout>

using namespace bayan;
using handout::Arrangement;
using handout::Role;
using handout::Sheet;
using handout::SheetKind;
using handout::SheetRequest;
using support::composed;

namespace {

// The letters of words, however lines and isolates part them.
QString packed(const QString &words)
{
    QString letters;
    for (const QChar c : support::bare(words)) {
        if (!c.isSpace())
            letters.append(c);
    }
    return letters;
}

QString wordsOf(const Sheet &sheet, const QString &language)
{
    QString words;
    for (const handout::Block &block : sheet.layout().blocks) {
        if (block.language == language)
            words += block.text->text() + u'\n';
    }
    return packed(words);
}

} // namespace

// Every kind of sheet, on both papers, in every order of languages, over many
// treatments that chance made.
class TestSheetKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindKeepsTheRules_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<bool>("large");
        QTest::addColumn<int>("paper");
        const QString en = QStringLiteral("en");
        const QString ar = QStringLiteral("ar");
        int row = 0;
        for (const QStringList &languages :
             {QStringList{en}, QStringList{ar}, QStringList{en, ar}, QStringList{ar, en}}) {
            for (const SheetKind kind : {SheetKind::Full, SheetKind::Summary}) {
                for (const Arrangement arrangement : {Arrangement::Beside, Arrangement::After}) {
                    for (const bool large : {false, true}) {
                        const auto paper = ++row % 2 == 0 ? QPageSize::A4 : QPageSize::Letter;
                        QTest::addRow("%s %s %s %s", qPrintable(languages.join(u'+')),
                                      kind == SheetKind::Full ? "full" : "summary",
                                      arrangement == Arrangement::Beside ? "beside" : "after",
                                      large ? "large" : "standard")
                            << languages << int(kind) << int(arrangement) << large << int(paper);
                    }
                }
            }
        }
    }

    void everyKindKeepsTheRules()
    {
        QFETCH(QStringList, languages);
        QFETCH(int, kind);
        QFETCH(int, arrangement);
        QFETCH(bool, large);
        QFETCH(int, paper);
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const content::Treatment treatment =
                support::randomTreatment(seed, 1 + int(seed) * 11 % 30);
            SheetRequest request = support::requestFor(treatment, languages);
            request.kind = SheetKind(kind);
            request.arrangement = Arrangement(arrangement);
            request.largePrint = large;
            request.paper = QPageSize(QPageSize::PageSizeId(paper));
            const Sheet sheet = composed(request);
            const Sheet::Layout &layout = sheet.layout();
            QCOMPARE(support::lostLine(layout), QString());
            QCOMPARE(support::misplacedLine(layout), QString());
            QCOMPARE(support::brokenAlert(layout, int(languages.size())), QString());
            QCOMPARE(support::skewedRow(layout), QString());
            QCOMPARE(support::tornPage(layout), QString());
            QCOMPARE(layout.columns, int(languages.size())); // page one warns side by side
            if (SheetKind(kind) == SheetKind::Full)
                checkAllWords(sheet, treatment, languages);
            else if (!large)
                QCOMPARE(sheet.pageCount(), 1);
        }
    }

    void theFirstLanguageHasTheLeadingColumn()
    {
        const content::Treatment treatment = support::smallTreatment();
        const QString en = QStringLiteral("en");
        const QString ar = QStringLiteral("ar");
        for (const QStringList &languages : {QStringList{en, ar}, QStringList{ar, en}}) {
            const Sheet sheet = composed(support::requestFor(treatment, languages));
            const qreal middle = sheet.pageSize().width() / 2;
            for (const handout::Page &page : sheet.layout().pages) {
                QCOMPARE(page.language, languages.first());
                for (const handout::Line &line : page.lines) {
                    const handout::Block &block = sheet.layout().blocks[line.block];
                    if (block.row < 0)
                        continue;
                    QCOMPARE(languages.indexOf(block.language), block.column);
                    QCOMPARE(line.box.center().x() < middle, block.language == en);
                }
            }
        }
    }

    // Two languages from left to right: the first stands at the left.
    void columnsDoNotDependOnDirections()
    {
        content::Treatment treatment = support::smallTreatment();
        for (content::Entry &entry : treatment.entries) {
            entry.texts.insert(QStringLiteral("fr"), entry.texts[QStringLiteral("en")]);
            entry.texts[QStringLiteral("fr")].language = QStringLiteral("fr");
        }
        SheetRequest request = support::requestFor(treatment, {QStringLiteral("en")});
        request.languages.prepend(
            {QStringLiteral("fr"), Qt::LeftToRight, QStringLiteral("Français"), {}});
        const Sheet sheet = composed(request);
        QCOMPARE(sheet.layout().columns, 2);
        QCOMPARE(support::skewedRow(sheet.layout()), QString());
        for (const handout::Line &line : sheet.layout().pages.first().lines) {
            const handout::Block &block = sheet.layout().blocks[line.block];
            if (block.role == Role::Title)
                QCOMPARE(line.box.left() < sheet.pageSize().width() / 2 - 20, block.column == 0);
        }
    }

    void narrowColumnsFallBackToOneAfterTheOther()
    {
        const content::Treatment treatment = support::smallTreatment();
        SheetRequest request =
            support::requestFor(treatment, {QStringLiteral("en"), QStringLiteral("ar")});
        request.paper = QPageSize(QPageSize::A5); // columns of 51 mm
        const Sheet sheet = composed(request);
        QCOMPARE(sheet.layout().columns, 1);
        QCOMPARE(sheet.layout().pages.last().language, QStringLiteral("ar"));
        QCOMPARE(support::lostLine(sheet.layout()), QString());
        request.paper = QPageSize(QPageSize::A4);
        request.languages.append(
            {QStringLiteral("fr"), Qt::LeftToRight, QStringLiteral("Français"), {}});
        QCOMPARE(composed(request).layout().columns, 1);
    }

    void aLongWarningIsWholeInBothLanguages()
    {
        content::Treatment treatment = support::smallTreatment();
        for (const char *code : {"en", "ar"}) {
            QString body;
            for (int i = 0; i < 17; ++i)
                body += QStringLiteral("- a sign that takes a few more words than fit half a "
                                       "line of a column, number %1\n")
                            .arg(i);
            treatment.entries[0].texts[QString::fromLatin1(code)].body = body;
        }
        const Sheet sheet =
            composed(support::requestFor(treatment, {QStringLiteral("en"), QStringLiteral("ar")}));
        QCOMPARE(support::brokenAlert(sheet.layout(), 2), QString());
        const QStringList first = support::linesOf(sheet, 0, Role::UrgentBullet);
        QVERIFY(first.join(u' ').contains(QLatin1String("number 16")));
    }

    void largePrintIsLarge()
    {
        const content::Treatment treatment = support::smallTreatment();
        SheetRequest request = support::requestFor(treatment, {QStringLiteral("ar")});
        const Sheet standard = composed(request);
        request.largePrint = true;
        const Sheet large = composed(request);
        QVERIFY(large.pageCount() > standard.pageCount());
        qreal least = 100;
        for (const handout::Block &block : large.layout().blocks)
            least = std::min(least, block.text->font().pixelSize() / 20.0);
        QVERIFY2(least >= 16, qPrintable(QString::number(least)));
        for (const handout::Block &block : large.layout().blocks) {
            if (block.role == Role::Paragraph)
                QCOMPARE(block.text->font().pixelSize(), 414); // 20.7 points
        }
    }

    // Two languages' long warning in large print: whole on page one, as small as it
    // must be, and then each again in large print, on pages that say what they belong to.
    void aLongWarningInLargePrintComesTwice_data()
    {
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<int>("kind");
        QTest::newRow("beside") << int(Arrangement::Beside) << int(SheetKind::Full);
        QTest::newRow("after") << int(Arrangement::After) << int(SheetKind::Full);
        QTest::newRow("summary") << int(Arrangement::Beside) << int(SheetKind::Summary);
    }

    void aLongWarningInLargePrintComesTwice()
    {
        QFETCH(int, arrangement);
        QFETCH(int, kind);
        content::Treatment treatment = support::smallTreatment();
        for (content::Entry &entry : treatment.entries) {
            if (entry.sheetRule != content::SheetRule::Locked)
                continue;
            for (content::Text &text : entry.texts)
                text.body += QStringLiteral("\n\n") + text.summary.repeated(12);
        }
        SheetRequest request =
            support::requestFor(treatment, {QStringLiteral("en"), QStringLiteral("ar")});
        request.arrangement = Arrangement(arrangement);
        request.kind = SheetKind(kind);
        request.largePrint = true;
        request.patientName = QStringLiteral("Salma Idris");
        const Sheet sheet = composed(request);
        QMap<QString, int> calls;
        QMap<QString, qreal> largest;
        QSet<int> headed;
        bool isNamed = false;
        for (int page = 0; page < sheet.pageCount(); ++page) {
            for (const handout::Line &line : sheet.layout().pages[page].lines) {
                const handout::Block &block = sheet.layout().blocks[line.block];
                if (block.role == Role::UrgentCall && page == 0)
                    ++calls[block.language];
                isNamed = isNamed || (block.role == Role::Patient && page == 0);
                if (block.role == Role::RunningHeader)
                    headed.insert(page);
                // The signs take its room.
                QVERIFY(block.role != Role::Evidence || page > 0);
                if (block.role == Role::UrgentText)
                    largest[block.language] =
                        std::max<qreal>(largest[block.language], block.text->font().pixelSize());
            }
        }
        QCOMPARE(calls, (QMap<QString, int>{{QStringLiteral("ar"), 1}, {QStringLiteral("en"), 1}}));
        QVERIFY(isNamed);
        QVERIFY(headed.contains(0) && headed.contains(1) && headed.contains(2));
        QVERIFY(largest[QStringLiteral("en")] >= 16 * handout::UnitsPerPoint);
        QVERIFY(largest[QStringLiteral("ar")] >= 18 * handout::UnitsPerPoint);
        QCOMPARE(support::lostLine(sheet.layout()), QString());
        QCOMPARE(support::misplacedLine(sheet.layout()), QString());
    }

    void emptyPickStillWarns()
    {
        const content::Treatment treatment = support::smallTreatment();
        SheetRequest request =
            support::requestFor(treatment, {QStringLiteral("ar"), QStringLiteral("en")});
        request.pick = handout::Pick();
        for (const SheetKind kind : {SheetKind::Full, SheetKind::Summary}) {
            request.kind = kind;
            const Sheet sheet = composed(request);
            QCOMPARE(support::brokenAlert(sheet.layout(), 2), QString());
            QCOMPARE(support::blocksOf(sheet, Role::LeftOut).size(), 2);
        }
    }

private:
    static void checkAllWords(const Sheet &sheet, const content::Treatment &treatment,
                              const QStringList &languages)
    {
        for (const QString &language : languages) {
            const QString words = wordsOf(sheet, language);
            for (const content::Entry &entry : treatment.entries) {
                const content::Text *text = entry.text(language);
                if (!text)
                    continue;
                QVERIFY(words.contains(packed(text->title)));
                for (const content::Block &block : content::parseMarkup(text->body))
                    QVERIFY2(words.contains(packed(block.plainText())),
                             qPrintable(block.plainText()));
            }
        }
    }
};

QTEST_MAIN(TestSheetKinds)

#include "tst_sheetkinds.moc"
