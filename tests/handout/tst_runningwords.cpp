#include "layoutreading.h"
#include "sheetfixture.h"

#include <QTest>
#include <QTextLayout>

using namespace bayan;
using handout::Role;
using handout::SheetRequest;
using support::composed;
using support::linesOf;

// What stands at the head and the foot of every page.
class TestRunningWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As much of the clinic's name as there is room for, and always that it is a draft.
    void theHeadNamesTheClinic_data()
    {
        QTest::addColumn<QString>("treatment");
        QTest::addColumn<QString>("clinic");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QStringList>("head");
        const QString more(QChar(0x2026));
        const QString draft = QStringLiteral("draft");
        QTest::newRow("room for both")
            << QStringLiteral("Peel") << QStringLiteral("Noor Clinic") << draft
            << QStringList{QStringLiteral("Peel · Draft"), QStringLiteral("Noor Clinic")};
        QTest::newRow("a long name of a clinic")
            << QStringLiteral("Botulinum toxin")
            << QStringLiteral("Al Noor International Centre, Cairo") << draft
            << QStringList{QStringLiteral("Botulinum toxin · Draft"),
                           QStringLiteral("Al Noor") + more};
        QTest::newRow("a long name of a treatment")
            << QStringLiteral("Botulinum toxin type A for many lines")
            << QStringLiteral("Al Noor International Centre, Cairo") << draft
            << QStringList{QStringLiteral("Botulinum toxin type A") + more +
                               QStringLiteral(" · Draft"),
                           QStringLiteral("Al Noor") + more};
        QTest::newRow("a treatment's name of two parts, and no draft")
            << QStringLiteral("Botulinum toxin for many lines · face")
            << QStringLiteral("Al Noor International Centre, Cairo") << QStringLiteral("approved")
            << QStringList{QStringLiteral("Botulinum toxin for many") + more,
                           QStringLiteral("Al Noor") + more};
        QTest::newRow("nothing but long words")
            << QStringLiteral("Otorhinolaryngological-and-oculoplastic injections")
            << QStringLiteral("Noor Clinic") << draft
            << QStringList{QStringLiteral("Draft"), QStringLiteral("Noor Clinic")};
    }

    void theHeadNamesTheClinic()
    {
        QFETCH(QString, treatment);
        QFETCH(QString, clinic);
        QFETCH(QString, status);
        QFETCH(QStringList, head);
        content::Treatment made = support::smallTreatment();
        made.entries[1].texts[QStringLiteral("en")].status = status;
        made.entries[1].texts[QStringLiteral("en")].body.append(
            QStringLiteral("\n\nWords.").repeated(60));
        made.name.names[QStringLiteral("en")] = treatment;
        SheetRequest request =
            support::requestFor(made, {QStringLiteral("en"), QStringLiteral("ar")});
        request.profile.names = {{QStringLiteral("en"), clinic},
                                 {QStringLiteral("ar"), QStringLiteral("عيادة ") + clinic}};
        const QStringList said = linesOf(composed(request), 1, Role::RunningHeader);
        QCOMPARE(said.first(2), head);
        QVERIFY(said.size() > 2); // in Arabic too
    }

    // One name for all languages is said once, rather than cut short twice.
    void aSharedNameOfTheClinicIsSaidWhole()
    {
        content::Treatment made = support::smallTreatment();
        made.entries[1].texts[QStringLiteral("en")].body.append(
            QStringLiteral("\n\nWords.").repeated(60));
        made.name.names = {{QStringLiteral("en"), QStringLiteral("Botulinum toxin")},
                           {QStringLiteral("ar"), QStringLiteral("توكسين البوتولينوم")}};
        SheetRequest request =
            support::requestFor(made, {QStringLiteral("en"), QStringLiteral("ar")});
        request.profile.names = {
            {QStringLiteral("en"), QStringLiteral("Noor Clinic for Skin عيادة نور")}};
        const QString head = linesOf(composed(request), 1, Role::RunningHeader).join(u'\n');
        QCOMPARE(head.count(QLatin1String("Noor Clinic for Skin")), 1);
        QVERIFY2(!head.contains(QChar(0x2026)), qPrintable(head));
    }

    // An isolate is closed where its words are cut short, or it would take in what
    // follows.
    void aNameCutShortClosesItsIsolates()
    {
        content::Treatment made = support::smallTreatment();
        made.entries[1].texts[QStringLiteral("ar")].body.append(
            QStringLiteral("\n\nكلمات.").repeated(60));
        SheetRequest request =
            support::requestFor(made, {QStringLiteral("ar"), QStringLiteral("en")});
        request.profile.names = {
            {QStringLiteral("ar"),
             QStringLiteral("عيادة Noor International Skin and Laser Centre للجلدية")}};
        const handout::Sheet sheet = composed(request);
        int cut = 0;
        for (const handout::Line &line : sheet.layout().pages[1].lines) {
            const handout::Block &block = sheet.layout().blocks[line.block];
            const QString words = block.text->text();
            if (block.role != Role::RunningHeader || !words.contains(QChar(0x2026)))
                continue;
            ++cut;
            QCOMPARE(words.count(QChar(0x2066)) + words.count(QChar(0x2067)) +
                         words.count(QChar(0x2068)),
                     words.count(QChar(0x2069)));
        }
        QVERIFY(cut > 0);
    }

    // Where its name has no room beside it.
    void aLongCodeStandsAtTheFootAlone()
    {
        const content::Treatment treatment = support::smallTreatment();
        SheetRequest request = support::requestFor(treatment, {QStringLiteral("ar")});
        request.code = QStringLiteral("BYN6FHTH32AATRHX2368GRQCCSW");
        const QString grouped = QStringLiteral("BYN 6FHT H32A ATRH X236 8GRQ CCSW");
        request.largePrint = true;
        QCOMPARE(linesOf(composed(request), 0, Role::Footer), QStringList{grouped});
        request.largePrint = false;
        QCOMPARE(linesOf(composed(request), 0, Role::Footer),
                 QStringList{QStringLiteral("رمز الورقة ") + grouped});
        // In two languages it is said once, with its name in each.
        request.languages.prepend(support::english());
        request.code = QStringLiteral("BYN6FHTH32A");
        QCOMPARE(linesOf(composed(request), 0, Role::Footer),
                 (QStringList{QStringLiteral("Sheet code BYN 6FHT H32A"),
                              QStringLiteral("رمز الورقة")}));
    }
};

QTEST_MAIN(TestRunningWords)

#include "tst_runningwords.moc"
