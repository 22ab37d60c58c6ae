#include "commands/complaint.h"

#include <QTest>

using namespace bayan;

class TestComplaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClosestWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("closest");
        const auto row = [](const char *name, const QString &word, const QString &closest) {
            QTest::newRow(name) << word << closest;
        };
        row("a letter lost", QStringLiteral("hndout"), QStringLiteral("handout"));
        row("a letter more", QStringLiteral("handdout"), QStringLiteral("handout"));
        row("two changed", QStringLiteral("hendaut"), QStringLiteral("handout"));
        row("letters swapped", QStringLiteral("seacrh"), QStringLiteral("search"));
        row("capitals", QStringLiteral("LIST"), QStringLiteral("list"));
        row("three off", QStringLiteral("hxxxout"), QString());
        row("too short to guess", QStringLiteral("ab"), QString());
        row("nothing", QString(), QString());
        row("the nearer of two", QStringLiteral("lisp"), QStringLiteral("list"));
    }

    void theClosestWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, closest);
        const QStringList known{QStringLiteral("handout"), QStringLiteral("search"),
                                QStringLiteral("lint-er"), QStringLiteral("list")};
        QCOMPARE(commands::closestWord(word, known), closest);
    }

    void anUnknownWordIsAskedAboutOrSentElsewhere()
    {
        const auto kind = content::Error::Kind::NotFound;
        const QStringList known{QStringLiteral("questions")};
        const content::Error near =
            commands::unknownWord(kind, QStringLiteral("No section “question”"),
                                  QStringLiteral("question"), known, QStringLiteral("bayan list"));
        QCOMPARE(near.kind, kind);
        QCOMPARE(near.sentence, QStringLiteral("No section “question”: did you mean “questions”?"));
        const content::Error far =
            commands::unknownWord(kind, QStringLiteral("No section “x”"), QStringLiteral("x"),
                                  known, QStringLiteral("bayan list"));
        QCOMPARE(far.sentence, QStringLiteral("No section “x”: see “bayan list”."));
    }

    void choicesAreNamed()
    {
        const content::Error error =
            commands::notAmong(QStringLiteral("There is no paper “A3”"),
                               {QStringLiteral("A4"), QStringLiteral("Letter")});
        QCOMPARE(error.kind, content::Error::Kind::Usage);
        QCOMPARE(error.sentence, QStringLiteral("There is no paper “A3”: choose from A4, Letter."));
    }
};

QTEST_GUILESS_MAIN(TestComplaint)
#include "tst_complaint.moc"
