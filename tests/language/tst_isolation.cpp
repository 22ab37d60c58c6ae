#include "language/isolation.h"

#include <QDir>
#include <QTest>

using namespace bayan::language;

namespace {

// Isolates made visible: < opens left to right, > opens right to left, | closes.
QString visible(QString text)
{
    return text.replace(QChar(0x2066), u'<')
        .replace(QChar(0x2067), u'>')
        .replace(QChar(0x2069), u'|');
}

} // namespace

class TestIsolation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isolates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QString>("expected");

        QTest::newRow("latin name") << QStringLiteral("دواء Botox® للتجاعيد") << true
                                    << QStringLiteral("دواء <Botox®| للتجاعيد");
        QTest::newRow("brackets stay outside")
            << QStringLiteral("المادة (onabotulinumtoxinA) هنا") << true
            << QStringLiteral("المادة (<onabotulinumtoxinA|) هنا");
        QTest::newRow("unit") << QStringLiteral("جرعة 500 mg فقط") << true
                              << QStringLiteral("جرعة <500 mg| فقط");
        QTest::newRow("phone") << QStringLiteral("هاتف +971 4 555 0100") << true
                               << QStringLiteral("هاتف <+971 4 555 0100|");
        QTest::newRow("percentage")
            << QStringLiteral("نحو 25–50% منهم") << true << QStringLiteral("نحو <25–50%| منهم");
        QTest::newRow("date") << QStringLiteral("يوم 2026-05-12.") << true
                              << QStringLiteral("يوم <2026-05-12|.");
        QTest::newRow("full stop stays outside")
            << QStringLiteral("نسميه Botox.") << true << QStringLiteral("نسميه <Botox|.");
        QTest::newRow("plain number")
            << QStringLiteral("24 من كل 1,000 شخص") << true << QStringLiteral("24 من كل 1,000 شخص");
        QTest::newRow("decimal") << QStringLiteral("نحو 38.5 درجة") << true
                                 << QStringLiteral("نحو 38.5 درجة");
        QTest::newRow("only arabic")
            << QStringLiteral("لا تدلك مكان الحقن") << true << QStringLiteral("لا تدلك مكان الحقن");
        QTest::newRow("arabic in english") << QStringLiteral("Menus in العربية now") << false
                                           << QStringLiteral("Menus in >العربية| now");
        QTest::newRow("only english") << QStringLiteral("24 of 1,000 people") << false
                                      << QStringLiteral("24 of 1,000 people");
        QTest::newRow("empty") << QString() << true << QString();
    }

    void isolates()
    {
        QFETCH(QString, text);
        QFETCH(bool, rightToLeft);
        const auto direction = rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
        const QString once = isolated(text, direction);
        QTEST(visible(once), "expected");
        QCOMPARE(isolated(once, direction), once);
    }

    void shapesDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("number") << QStringLiteral("24 من كل 1,000")
                                << QStringLiteral("٢٤ من كل ١٬٠٠٠");
        QTest::newRow("decimal") << QStringLiteral("1.5") << QStringLiteral("١٫٥");
        QTest::newRow("sentence's end")
            << QStringLiteral("قبل 90 يومًا. ثم 2.") << QStringLiteral("قبل ٩٠ يومًا. ثم ٢.");
        QTest::newRow("list of numbers") << QStringLiteral("3, 4") << QStringLiteral("٣, ٤");
        QTest::newRow("beside latin")
            << QStringLiteral("نوع T1 و24") << QStringLiteral("نوع T1 و٢٤");
        QTest::newRow("percent") << QStringLiteral("33%") << QStringLiteral("٣٣٪");
    }

    void shapesDigits()
    {
        QFETCH(QString, text);
        const bayan::content::Language arabic{QStringLiteral("ar"), Qt::RightToLeft,
                                              QStringLiteral("العربية"),
                                              QStringLiteral("٠١٢٣٤٥٦٧٨٩")};
        QTEST(withNativeDigits(text, arabic), "expected");
    }

    void leavesLanguagesWithoutOwnDigits()
    {
        const bayan::content::Language english{
            QStringLiteral("en"), Qt::LeftToRight, QStringLiteral("English"), {}};
        QCOMPARE(withNativeDigits(QStringLiteral("1,000"), english), QStringLiteral("1,000"));
    }

    // Its parts keep their order in an Arabic sentence, and it is copied from a terminal
    // as it is where nothing needs isolates.
    void aPathIsOneRunFromLeftToRight()
    {
        const QString path = QStringLiteral("/home/noor/sheets 2/x.pdf");
        const QString shown = pathAmongWords(path);
        QCOMPARE(shown, QChar(0x2066) + QDir::toNativeSeparators(path) + QChar(0x2069));
        QCOMPARE(forTerminal(QStringLiteral("Saved as ") + shown),
                 QStringLiteral("Saved as ") + QDir::toNativeSeparators(path));
        const QString arabic = QStringLiteral("حُفظت في ") + shown;
        QCOMPARE(forTerminal(arabic), arabic);
    }

    void terminalIsNotSteered()
    {
        QCOMPARE(forTerminal(QStringLiteral("No \u001b[31m\"x\u0007\"\nSee the list")),
                 QStringLiteral("No \uFFFD[31m\"x\uFFFD\"\nSee the list"));
    }
};

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
