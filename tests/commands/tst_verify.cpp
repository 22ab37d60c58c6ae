#include "handout/sheetcode.h"
#include "outcome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace bayan;

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_treatment = support::fixtureTreatment();
        m_code =
            handout::sheetCode(support::MemoryLibrary(), m_treatment, support::fixtureLanguages(),
                               {}, handout::Pick::standard(m_treatment));
    }

    void aLineATextInTheOrderOfThePick()
    {
        const Outcome outcome = run({QStringLiteral("verify"), m_code});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        QStringList wanted;
        const handout::Pick standard = handout::Pick::standard(m_treatment);
        for (const QString &id : standard.entries()) {
            for (const content::Language &language : support::fixtureLanguages()) {
                const content::Text &text = *m_treatment.entry(id)->text(language.code);
                wanted.append(
                    QStringLiteral("%1\t%2\t%3\t%4")
                        .arg(id, language.code, QString::number(text.revision), text.title));
            }
        }
        QCOMPARE(outcome.out.trimmed().split(u'\n'), wanted);
    }

    void takesTheCodeAsItIsPrinted()
    {
        const QString lines = run({QStringLiteral("verify"), m_code}).out;
        const QString printed = handout::groupedCode(m_code);
        QCOMPARE(run(QStringList{QStringLiteral("verify")} + printed.split(u' ')).out, lines);
        QCOMPARE(run({QStringLiteral("verify"), printed}).out, lines);
        QCOMPARE(run({QStringLiteral("verify"), printed.toLower().replace(u' ', u'-')}).out, lines);
    }

    void saysTheSameAsJson()
    {
        const QJsonObject json =
            run({QStringLiteral("verify"), m_code, QStringLiteral("--json")}).json().object();
        QCOMPARE(json[QStringLiteral("treatment")].toString(), m_treatment.name.id);
        QCOMPARE(json[QStringLiteral("contentVersion")].toString(), QStringLiteral("2026.11"));
        QCOMPARE(json[QStringLiteral("languages")].toArray(),
                 QJsonArray({QStringLiteral("en"), QStringLiteral("ar")}));
        const QJsonObject first = json[QStringLiteral("texts")].toArray().first().toObject();
        QCOMPARE(first[QStringLiteral("slug")].toString(), QStringLiteral("urgent-warning-signs"));
        QCOMPARE(first[QStringLiteral("language")].toString(), QStringLiteral("en"));
        QVERIFY(first[QStringLiteral("revision")].toInt() > 0);
        QVERIFY(!first[QStringLiteral("title")].toString().isEmpty());
    }

    void aSlipIsASentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("another word") << QStringLiteral("hello") << QStringLiteral("BYN");
        QTest::newRow("a zero") << QStringLiteral("BYN 7K40") << QStringLiteral("“0”");
        QTest::newRow("a letter") << QStringLiteral("BYN 7K4F 29QE")
                                  << QStringLiteral("typing mistake");
        QTest::newRow("half") << QStringLiteral("BYN 7K4F 2") << QStringLiteral("typing mistake");
        QTest::newRow("the prefix") << QStringLiteral("BYN") << QStringLiteral("typing mistake");
        QTest::newRow("Arabic") << QStringLiteral("رمز") << QStringLiteral("BYN");
    }

    void aSlipIsASentence()
    {
        QFETCH(QString, code);
        QFETCH(QString, said);
        const Outcome outcome = run({QStringLiteral("verify"), code});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    }

private:
    content::Treatment m_treatment;
    QString m_code;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
