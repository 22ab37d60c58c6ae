#include "handout/output.h"
#include "layoutreading.h"
#include "pdfreading.h"
#include "sheetfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace bayan;
using handout::Block;
using handout::Role;
using handout::Sheet;
using support::lettersOf;

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_treatment = support::smallTreatment();
    }

    void lettersAreRead_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::newRow("English") << QStringList{QStringLiteral("en")};
        QTest::newRow("Arabic") << QStringList{QStringLiteral("ar")};
        QTest::newRow("both") << QStringList{QStringLiteral("en"), QStringLiteral("ar")};
    }

    // Letters wrong, after compatibility forms are replaced: 3 of 100 at most.
    void lettersAreRead()
    {
        QFETCH(QStringList, languages);
        handout::SheetRequest request = support::requestFor(m_treatment, languages);
        request.arrangement = handout::Arrangement::After; // columns: see tst_pdfreaders
        const Sheet sheet = support::composed(request);
        const QString letters = lettersOf(support::textOfPdf(saved(sheet)));
        int wrong = 0;
        int all = 0;
        for (const Block &block : sheet.layout().blocks) {
            // Line by line: two columns are read across.
            for (int i = 0; i < block.text->lineCount(); ++i) {
                const QTextLine line = block.text->lineAt(i);
                const QString wanted =
                    lettersOf(block.text->text().mid(line.textStart(), line.textLength()));
                wrong += support::lettersWrong(wanted, letters);
                all += int(wanted.size());
            }
        }
        QVERIFY(all > 500);
        qInfo("%d of %d letters wrong", wrong, all);
        QVERIFY2(wrong * 100 <= all * 3,
                 qPrintable(QStringLiteral("%1 of %2 letters wrong").arg(wrong).arg(all)));
    }

    // "Do not rub" copied as "rub" would be a danger, not a blemish.
    void negationsSurvive()
    {
        const Sheet sheet =
            support::composed(support::requestFor(m_treatment, {QStringLiteral("ar")}));
        QString text = support::textOfPdf(saved(sheet)).simplified();
        // Vowel marks may come out beside their letter's neighbour.
        text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
        for (const QString &words :
             {QStringLiteral("لا تدلك"), QStringLiteral("لا تنتظر"), QStringLiteral("لا تستل"),
              QStringLiteral("لا تكر"), QStringLiteral("لا يمكن")})
            QVERIFY2(text.contains(words), qPrintable(words));
        int wanted = 0;
        for (const Block &block : sheet.layout().blocks)
            wanted += int(block.text->text().count(QStringLiteral("لا ")));
        QCOMPARE(text.count(QStringLiteral("لا ")), wanted);
    }

    void numbersSurvive()
    {
        const Sheet sheet =
            support::composed(support::requestFor(m_treatment, {QStringLiteral("ar")}));
        const QString text = support::textOfPdf(saved(sheet)).simplified();
        for (const QString &number :
             {QStringLiteral("1,000"), QStringLiteral("1.5"), QStringLiteral("445"),
              QStringLiteral("67"), QStringLiteral("90")})
            QVERIFY2(text.contains(number), qPrintable(number));
    }

    void latinWordsHaveNoLigatures()
    {
        const Sheet sheet =
            support::composed(support::requestFor(m_treatment, {QStringLiteral("en")}));
        const QString raw =
            support::outputOf(QStringLiteral("pdftotext"), {saved(sheet), QStringLiteral("-")});
        QVERIFY(raw.contains(QLatin1String("confirmed finding")));
        QVERIFY(raw.contains(QLatin1String("difficult")));
    }

    void fontsAreEmbedded()
    {
        const Sheet sheet = support::composed(
            support::requestFor(m_treatment, {QStringLiteral("en"), QStringLiteral("ar")}));
        const QStringList rows =
            support::outputOf(QStringLiteral("pdffonts"), {saved(sheet)}).trimmed().split(u'\n');
        QCOMPARE(rows.size(), 2 + 4); // regular and bold, of each script; no other
        for (const QString &row : rows.mid(2)) {
            // A subset says so with six letters before its name.
            static const QRegularExpression subset(QStringLiteral("^[A-Z]{6}\\+NotoSans"));
            QVERIFY2(row.contains(subset), qPrintable(row));
            QVERIFY2(row.contains(QLatin1String("CID TrueType")), qPrintable(row));
            const QStringList cells = row.simplified().split(u' ');
            QCOMPARE(cells[cells.size() - 5], QStringLiteral("yes")); // embedded
            QCOMPARE(cells[cells.size() - 4], QStringLiteral("yes")); // subset
            QCOMPARE(cells[cells.size() - 3], QStringLiteral("yes")); // to Unicode
        }
    }

    void documentSaysWhatItIsAndNotWho()
    {
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.patientName = QStringLiteral("Layla Haddad");
        const Sheet sheet = support::composed(request);
        const QString info = support::outputOf(QStringLiteral("pdfinfo"), {saved(sheet)});
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +Botulinum toxin\n"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Creator: +Bayan\n"))));
        QVERIFY(info.contains(
            QRegularExpression(QStringLiteral("Pages: +%1\n").arg(sheet.pageCount()))));
        QVERIFY(info.contains(QLatin1String("(A4)")));
        QVERIFY(!info.contains(QLatin1String("Author")));
        QVERIFY(!info.contains(QLatin1String("Layla")));
        QVERIFY(support::textOfPdf(saved(sheet)).contains(QLatin1String("Layla Haddad")));
    }

    void letterIsLetter()
    {
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.paper = QPageSize(QPageSize::Letter);
        const QString info =
            support::outputOf(QStringLiteral("pdfinfo"), {saved(support::composed(request))});
        QVERIFY(info.contains(QLatin1String("612 x 792 pts")));
    }

    void failureKeepsTheEarlierFile()
    {
        const Sheet sheet =
            support::composed(support::requestFor(m_treatment, {QStringLiteral("en")}));
        const QString path = saved(sheet);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(before.startsWith("%PDF-"));
        for (const QString &target :
             {path + QStringLiteral("/inside.pdf"), m_folder.path(), QStringLiteral("/dev/full"),
              m_folder.filePath(QStringLiteral("none/sheet.pdf"))}) {
            const auto written = handout::savePdf(sheet, target);
            QVERIFY2(!written, qPrintable(target));
            QCOMPARE(written.error().kind, content::Error::Kind::CannotWrite);
            QVERIFY(!written.error().sentence.isEmpty());
        }
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

private:
    QString saved(const Sheet &sheet)
    {
        const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
        const auto written = handout::savePdf(sheet, path);
        if (!written)
            QTest::qFail(qPrintable(written.error().sentence), __FILE__, __LINE__);
        return path;
    }

    QTemporaryDir m_folder;
    content::Treatment m_treatment;
};

QTEST_MAIN(TestPdf)

#include "tst_pdf.moc"
