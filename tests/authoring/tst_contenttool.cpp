#include "authoring/commandline.h"
#include "contentfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace bayan;

class TestContentTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misuse_data();
    void misuse();
    void help();
    void checkOfGoodContent();
    void checkOfFaults();
    void confirm();
    void score();
    void scoreAsJson();
    void scoreOfNothing();
    void report();
    void noSuchFolder();

private:
    int run(const QStringList &arguments);

    QString m_out;
    QString m_err;
};

int TestContentTool::run(const QStringList &arguments)
{
    m_out.clear();
    m_err.clear();
    QTextStream out(&m_out);
    QTextStream err(&m_err);
    return authoring::runCommand(arguments, out, err);
}

void TestContentTool::misuse_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << ""
                             << "what to do is missing";
    QTest::newRow("unknown verb") << "bake x"
                                  << "there is no 'bake'";
    QTest::newRow("unknown option") << "check x --quickly"
                                    << "quickly";
    QTest::newRow("check without a folder") << "check"
                                            << "check takes a folder";
    QTest::newRow("check of two") << "check a b"
                                  << "check takes a folder";
    QTest::newRow("build without output") << "build x"
                                          << "--output FILE";
    QTest::newRow("build without a folder") << "build --output x"
                                            << "build takes";
    QTest::newRow("output without a value") << "build x --output"
                                            << "output";
    QTest::newRow("output of check") << "check x --output y"
                                     << "belong to build";
    QTest::newRow("stale check") << "check x --allow-stale"
                                 << "belong to build";
    QTest::newRow("score without a treatment") << "score x"
                                               << "score takes";
    QTest::newRow("report of two") << "report a b"
                                   << "report takes a folder";
    QTest::newRow("JSON of check") << "check x --json"
                                   << "belongs to score";
    QTest::newRow("confirm without a language") << "confirm x y"
                                                << "confirm takes";
}

void TestContentTool::misuse()
{
    QFETCH(QString, arguments);
    QFETCH(QString, sentence);
    QCOMPARE(run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts)), 2);
    QVERIFY2(m_err.contains(sentence), qPrintable(m_err));
    QVERIFY(m_err.contains(QLatin1String("Usage:")));
    QVERIFY(m_out.isEmpty());
}

void TestContentTool::help()
{
    QCOMPARE(run({QStringLiteral("--help")}), 0);
    QVERIFY(m_out.contains(QLatin1String("bayan-content build CONTENT_DIR --output FILE")));
    QVERIFY(m_err.isEmpty());
}

void TestContentTool::checkOfGoodContent()
{
    const tests::ContentFolder folder;
    QCOMPARE(run({QStringLiteral("check"), folder.path()}), 0);
    QVERIFY2(m_err.isEmpty(), qPrintable(m_err));
    QVERIFY2(m_out.contains(QLatin1String("treatments: 1; entries: 10; texts: 10 ar, 10 en; "
                                          "claims: 5; figures: 6, to draw: 3; sources cited: 4 "
                                          "of 4; terms: 2; version: 2026.11")),
             qPrintable(m_out));
}

void TestContentTool::checkOfFaults()
{
    tests::ContentFolder folder;
    const QString english = QStringLiteral("botulinum-toxin/en.yaml");
    QVERIFY(folder.replace(english, QStringLiteral("title: Droopy"),
                           QStringLiteral("title: 1 droopy")));
    QVERIFY(folder.replace(english, QStringLiteral("title: Get"), QStringLiteral("titel: Get")));
    QCOMPARE(run({QStringLiteral("check"), folder.path()}), 1);
    for (const QString &line :
         {QStringLiteral("botulinum-toxin/en.yaml:9: urgent-warning-signs: unknown key 'titel'"),
          QStringLiteral("botulinum-toxin/en.yaml:%1: frown-side-effects: a digit outside a "
                         "placeholder")
              .arg(folder.lineOf(english, QStringLiteral("1 droopy")))})
        QVERIFY2(m_err.contains(line), qPrintable(m_err));
    QVERIFY(!m_out.contains(QLatin1String("treatments:")));
}

void TestContentTool::confirm()
{
    tests::ContentFolder folder;
    QVERIFY(folder.replace(QStringLiteral("botulinum-toxin/en.yaml"),
                           QStringLiteral("title: Thinner"), QStringLiteral("title: Thin")));
    const QStringList arguments{QStringLiteral("confirm"), folder.path(),
                                QStringLiteral("botulinum-toxin"), QStringLiteral("ar")};
    QCOMPARE(run(arguments), 0);
    QCOMPARE(m_out, QStringLiteral("stamps changed: 1\n"));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("nowhere")}), 1);
    QVERIFY(m_err.contains(QLatin1String("nowhere")));
    QCOMPARE(run({QStringLiteral("check"), folder.path()}), 0);
}

void TestContentTool::score()
{
    const tests::ContentFolder folder;
    QCOMPARE(run({QStringLiteral("score"), folder.path(), QStringLiteral("botulinum-toxin")}), 0);
    for (const char *line :
         {"botulinum-toxin, content 2026.11", "IPDAS, qualifying and certification items",
          "DISCERN, items 1 to 16", "PEMAT-P, actionability", "PIF TICK",
          "Q4   yes             describes the options' good sides",
          // The fixture has no entry of that kind.
          "9    no              it says how the treatment works",
          "16   needs a person  how good it is overall"})
        QVERIFY2(m_out.contains(QLatin1String(line)), qPrintable(QLatin1String(line) + m_out));
    QVERIFY(m_err.isEmpty());
}

void TestContentTool::scoreAsJson()
{
    tests::ContentFolder folder;
    const QStringList arguments{QStringLiteral("score"), folder.path(),
                                QStringLiteral("botulinum-toxin"), QStringLiteral("--json")};
    QCOMPARE(run(arguments), 0);
    const QJsonObject card = QJsonDocument::fromJson(m_out.toUtf8()).object();
    QCOMPARE(card[QLatin1String("treatment")].toString(), QStringLiteral("botulinum-toxin"));
    const QJsonArray standards = card[QLatin1String("standards")].toArray();
    QCOMPARE(standards.size(), 5);
    QList<int> counts;
    for (const QJsonValue standard : standards)
        counts.append(int(standard[QLatin1String("items")].toArray().size()));
    QCOMPARE(counts, (QList<int>{12, 16, 17, 7, 10}));
    const QJsonValue sources = standards[1][QLatin1String("items")][3];
    QCOMPARE(sources[QLatin1String("answer")].toString(), QStringLiteral("yes"));

    // The answer follows the data.
    QVERIFY(folder.replace(QStringLiteral("botulinum-toxin/treatment.yaml"),
                           QStringLiteral("    sources:\n      TWINS: \"\"\n"), QString()));
    QCOMPARE(run(arguments), 0);
    const QJsonValue unsourced =
        QJsonDocument::fromJson(m_out.toUtf8())
            .object()[QLatin1String("standards")][1][QLatin1String("items")][3];
    QCOMPARE(unsourced[QLatin1String("answer")].toString(), QStringLiteral("no"));
}

void TestContentTool::scoreOfNothing()
{
    const tests::ContentFolder folder;
    QCOMPARE(run({QStringLiteral("score"), folder.path(), QStringLiteral("fillers")}), 1);
    QVERIFY2(m_err.contains(QLatin1String("there is no treatment fillers")), qPrintable(m_err));
}

void TestContentTool::report()
{
    tests::ContentFolder folder;
    folder.write(QStringLiteral("style.yaml"),
                 "languages:\n  en: {reading: flesch-kincaid, before_passive: [is]}\n"
                 "  ar: {reading: osman}\n");
    QCOMPARE(run({QStringLiteral("report"), folder.path()}), 0);
    static const QRegularExpression row(QStringLiteral(
        "muscle-thinning +en: \\d+ words, grade -?[\\d.]+ +ar: \\d+ words, OSMAN [\\d.]+ +gap"));
    QVERIFY2(row.match(m_out).hasMatch(), qPrintable(m_out));
    QVERIFY2(m_out.contains(QLatin1String("passive voice: It is injected")), qPrintable(m_out));
}

void TestContentTool::noSuchFolder()
{
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("nowhere")}), 1);
    QVERIFY(m_err.contains(QLatin1String("library.yaml: can't be read")));
}

QTEST_GUILESS_MAIN(TestContentTool)
#include "tst_contenttool.moc"
