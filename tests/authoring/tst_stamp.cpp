#include "authoring/stamp.h"

#include <QTest>

using namespace bayan::authoring;

class TestStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheRevisionAndADigest();
    void changesWithAnyWord();
    void minglesNoFields();
    void whiteSpaceIsNothing();
    void standing_data();
    void standing();
};

namespace {

TextDraft original()
{
    TextDraft text;
    text.revision = 3;
    text.title.text = QStringLiteral("Title");
    text.summary.text = QStringLiteral("Summary");
    text.body.text = QStringLiteral("Body of {gap-days} days.\n\n- bullet\n");
    return text;
}

} // namespace

void TestStamp::isTheRevisionAndADigest()
{
    // printf 'Title\nSummary\nBody of {gap-days} days. - bullet\n' | sha256sum
    QCOMPARE(stampOf(original()), QStringLiteral("3 77b6196f"));
}

void TestStamp::changesWithAnyWord()
{
    const QString before = stampOf(original());
    for (Words TextDraft::*field : {&TextDraft::title, &TextDraft::summary, &TextDraft::body}) {
        TextDraft text = original();
        (text.*field).text += QLatin1Char('x');
        QVERIFY(stampOf(text) != before);
    }
    TextDraft text = original();
    text.body.text.replace(QLatin1String("gap-days"), QLatin1String("gap-weeks"));
    QVERIFY(stampOf(text) != before);
    // What patients do not read may change.
    text = original();
    text.staffNote.text = QStringLiteral("note");
    QCOMPARE(stampOf(text), before);
}

void TestStamp::minglesNoFields()
{
    TextDraft text = original();
    text.title.text = QStringLiteral("Title Summary");
    text.summary.text.clear();
    QVERIFY(stampOf(text) != stampOf(original()));
}

void TestStamp::whiteSpaceIsNothing()
{
    TextDraft text = original();
    text.body.text = QStringLiteral("  Body of\n{gap-days} days.\r\n\n\n-   bullet");
    QCOMPARE(stampOf(text), stampOf(original()));
}

void TestStamp::standing_data()
{
    QTest::addColumn<QString>("translates");
    QTest::addColumn<int>("standing");
    QTest::addColumn<int>("revision");
    const QString current = stampOf(original());
    QTest::newRow("current") << current << int(Standing::Current) << 3;
    QTest::newRow("bare revision") << "3" << int(Standing::Unconfirmed) << 3;
    QTest::newRow("older revision")
        << QLatin1Char('2') + current.mid(1) << int(Standing::Stale) << 2;
    QTest::newRow("other words") << "3 00000000" << int(Standing::Stale) << 3;
    for (const char *text : {"", "0", "x", "3 ", "3 0000000", "3 000000000", "3 0000000G",
                             "3  00000000", "-3 00000000", "99999999 00000000", "3 00000000 x"})
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(QString::fromLatin1(text))))
            << text << int(Standing::Malformed) << 0;
}

void TestStamp::standing()
{
    QFETCH(QString, translates);
    TextDraft translation;
    translation.translates.text = translates;
    QTEST(int(standingOf(translation, original())), "standing");
    QTEST(translatedRevision(translation), "revision");
}

QTEST_GUILESS_MAIN(TestStamp)
#include "tst_stamp.moc"
