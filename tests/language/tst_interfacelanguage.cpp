#include "language/interfacelanguage.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using bayan::language::InterfaceLanguage;

class TestInterfaceLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsLanguages()
    {
        const QStringList codes = InterfaceLanguage::available();
        QVERIFY(codes.contains(QStringLiteral("en")));
        QVERIFY(codes.contains(QStringLiteral("ar")));
    }

    void choosesTheClosest_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("arabic of egypt") << QStringList{QStringLiteral("ar-EG")} << "ar";
        QTest::newRow("underscore") << QStringList{QStringLiteral("ar_SA")} << "ar";
        QTest::newRow("neither") << QStringList{QStringLiteral("ja-JP")} << "en";
        QTest::newRow("second choice")
            << QStringList{QStringLiteral("ja"), QStringLiteral("ar")} << "ar";
        QTest::newRow("C locale") << QStringList{QStringLiteral("C")} << "en";
        QTest::newRow("none") << QStringList{} << "en";
    }

    void choosesTheClosest()
    {
        QFETCH(QStringList, wanted);
        QTEST(InterfaceLanguage::closest(wanted), "code");
    }

    void switchesLive()
    {
        InterfaceLanguage language;
        QSignalSpy changed(&language, &InterfaceLanguage::changed);
        language.setCode(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);

        language.setCode(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("ألغِ"));

        language.setCode(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(changed.size(), 3);
    }

    void ignoresWhatItDoesNotSpeak()
    {
        InterfaceLanguage language;
        language.setCode(QStringLiteral("en"));
        language.setCode(QStringLiteral("xx"));
        QCOMPARE(language.code(), QStringLiteral("en"));
    }
};

QTEST_MAIN(TestInterfaceLanguage)
#include "tst_interfacelanguage.moc"
