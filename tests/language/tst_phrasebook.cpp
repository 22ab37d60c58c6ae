#include "language/phrasebook.h"
#include "language/wording.h"

#include <QGlyphRun>
#include <QMap>
#include <QTest>
#include <QTextLayout>

using namespace bayan;
using language::Phrasebook;

namespace {

content::Language english()
{
    return {QStringLiteral("en"), Qt::LeftToRight, QStringLiteral("English"), {}};
}

content::Language arabic()
{
    return {QStringLiteral("ar"), Qt::RightToLeft, QStringLiteral("العربية"),
            QStringLiteral("٠١٢٣٤٥٦٧٨٩")};
}

} // namespace

class TestPhrasebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksItsOwnLanguage()
    {
        QCOMPARE(language::evidenceWord(content::Evidence::VeryLimited, Phrasebook(english())),
                 QStringLiteral("Very limited"));
        QCOMPARE(language::evidenceWord(content::Evidence::VeryLimited, Phrasebook(arabic())),
                 QStringLiteral("محدود جدًا"));
    }

    void everyWordIsTranslated()
    {
        const Phrasebook en(english());
        const Phrasebook ar(arabic());
        for (int i = 0; i <= int(content::Kind::Method); ++i) {
            const auto kind = content::Kind(i);
            QVERIFY2(language::kindWord(kind, en) != language::kindWord(kind, ar),
                     qPrintable(content::toString(kind)));
        }
        for (int i = 0; i <= int(content::Evidence::Strong); ++i) {
            const auto evidence = content::Evidence(i);
            QVERIFY(language::evidencePhrase(evidence, en) !=
                    language::evidencePhrase(evidence, ar));
        }
        for (const auto direction : {content::Direction::Benefit, content::Direction::Harm})
            QVERIFY(language::directionWord(direction, en) !=
                    language::directionWord(direction, ar));
        for (const auto horizon : {content::Horizon::ShortTerm, content::Horizon::LongTerm})
            QVERIFY(language::horizonWord(horizon, en) != language::horizonWord(horizon, ar));
    }

    void writesDates()
    {
        const QDate date(2026, 11, 21);
        QCOMPARE(Phrasebook(english()).date(date), QStringLiteral("21 November 2026"));
        QCOMPARE(Phrasebook(arabic()).date(date), QStringLiteral("21 نوفمبر 2026"));
        QCOMPARE(Phrasebook(arabic(), Phrasebook::Digits::Native).date(date),
                 QStringLiteral("٢١ نوفمبر ٢٠٢٦"));
    }

    void theHijriDateIsReckoned()
    {
        const QDate date(2026, 11, 21);
        QCOMPARE(Phrasebook(english()).hijriDate(date), QStringLiteral("10 Jumada II 1448"));
        const QString shown = Phrasebook(arabic()).hijriDate(date);
        QVERIFY2(shown.startsWith(QStringLiteral("10 جمادى")), qPrintable(shown));
        QVERIFY(shown.endsWith(QStringLiteral("1448")));
        QVERIFY(Phrasebook(arabic(), Phrasebook::Digits::Native)
                    .hijriDate(date)
                    .endsWith(QStringLiteral("١٤٤٨")));
    }

    void keepsAnUnknownPhrase()
    {
        QCOMPARE(Phrasebook(arabic()).phrase("Nowhere", "Not translated"),
                 QChar(0x2066) + QStringLiteral("Not translated") + QChar(0x2069));
    }

    void fillsPlaceMarkersInAnyDigits()
    {
        const Phrasebook book(arabic(), Phrasebook::Digits::Native);
        const QString filled = book.phrase("Emergency", "Call %1", {QStringLiteral("5550")});
        QVERIFY2(filled.endsWith(QStringLiteral("5550")), qPrintable(filled));
        QVERIFY2(!filled.contains(u'%'), qPrintable(filled));
        QCOMPARE(book.phrase("Nowhere", "%1 mL", {QStringLiteral("x")}),
                 QChar(0x2066) + QStringLiteral("x mL") + QChar(0x2069));
        QCOMPARE(Phrasebook(english()).phrase("Nowhere", "%2, %1", {QStringLiteral("%2"), {}}),
                 QStringLiteral(", %2"));
    }

    void numberIsOnePieceReadLeftToRight_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("native");
        for (const char *number :
             {"998", "+971 4 123 4567", "04-123-4567", "(04) 123 4567", "04.123.4567",
              "+971 (0)4 123 4567", "04/1234567", "1-800-BAYAN", "٠٤ ١٢٣ ٤٥٦٧"}) {
            for (const bool native : {false, true})
                QTest::addRow("%s %s", number, native ? "native" : "western")
                    << QString::fromUtf8(number) << native;
        }
    }

    void numberIsOnePieceReadLeftToRight()
    {
        QFETCH(QString, number);
        QFETCH(bool, native);
        const Phrasebook book(arabic(),
                              native ? Phrasebook::Digits::Native : Phrasebook::Digits::Western);
        const QString words = QStringLiteral("اتصل بالرقم ") + book.number(number) + u'.';
        QTextLayout layout(words);
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();

        // In the order they stand on the line, the number's characters.
        QMap<qreal, QChar> seen;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar c = words[i];
            if (c.direction() == QChar::DirAL || c.category() == QChar::Other_Format ||
                (c == u' ') || i + 1 == words.size())
                continue;
            qreal left = 1e9;
            for (const QGlyphRun &run : line.glyphRuns(int(i), 1)) {
                for (const QPointF &position : run.positions())
                    left = std::min(left, position.x());
            }
            seen.insert(left, c.isDigit() ? QChar(u'0' + c.digitValue()) : c);
        }
        QString read;
        for (const QChar c : std::as_const(seen))
            read += c == QChar::Nbsp ? QChar(u' ') : c;
        for (QChar &c : number)
            c = c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
        QCOMPARE(read, number);
    }

    void numberIsInTheLanguagesDigits()
    {
        const QString typed = QStringLiteral("04.123 ٤٥");
        QVERIFY(Phrasebook(arabic(), Phrasebook::Digits::Native)
                    .number(typed)
                    .contains(QStringLiteral("٠٤.١٢٣")));
        QCOMPARE(Phrasebook(english()).number(typed),
                 QStringLiteral("04.123") + QChar(QChar::Nbsp) + QStringLiteral("45"));
        // A number alone is placed right without marks.
        QCOMPARE(Phrasebook(arabic()).number(QStringLiteral(" 998 ")), QStringLiteral("998"));
    }

    void digitsFollowTheSetting()
    {
        const QString words = QStringLiteral("24 من كل 1,000");
        QCOMPARE(Phrasebook(arabic()).shown(words), words);
        QCOMPARE(Phrasebook(arabic(), Phrasebook::Digits::Native).shown(words),
                 QStringLiteral("٢٤ من كل ١٬٠٠٠"));
        QCOMPARE(Phrasebook(english(), Phrasebook::Digits::Native).shown(QStringLiteral("24")),
                 QStringLiteral("24"));
    }
};

QTEST_MAIN(TestPhrasebook)
#include "tst_phrasebook.moc"
