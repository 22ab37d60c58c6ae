#include "handout/linebreaking.h"

#include <QTest>
#include <QTextLayout>
#include <QtEndian>

using namespace bayan;
using handout::breakLines;
using handout::Paragraph;
using handout::UnitsPerPoint;

class TestLineBreaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesKeepWithinTheWidth_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << QStringLiteral("words that go on and on until they wrap");
        QTest::newRow("one long word") << QString(200, u'w');
        QTest::newRow("address") << QStringLiteral("https://example.org/a?b=%22c%22+") +
                                        QString(90, u'd');
    }

    void linesKeepWithinTheWidth()
    {
        QFETCH(QString, words);
        const auto lines = breakLines(paragraph(words, Qt::LeftToRight, 100));
        QVERIFY(lines->lineCount() > 1);
        for (int i = 0; i < lines->lineCount(); ++i)
            QVERIFY(lines->lineAt(i).naturalTextWidth() <= 100.0 * UnitsPerPoint);
        QVERIFY(handout::widestLine(*lines) <= 100);
    }

    void arabicStandsAtTheRight()
    {
        const auto lines = breakLines(paragraph(QStringLiteral("كلمة"), Qt::RightToLeft, 300));
        const QRectF ink = lines->lineAt(0).naturalTextRect();
        // A letter may reach a little beyond its advance.
        QVERIFY(qAbs(ink.right() - 300.0 * UnitsPerPoint) < 1.5 * UnitsPerPoint);
        QVERIFY(ink.left() > 200.0 * UnitsPerPoint);
    }

    // "Botox ..." must not turn an Arabic paragraph round.
    void directionIsTheLanguagesWhateverComesFirst()
    {
        const auto lines =
            breakLines(paragraph(QStringLiteral("Botox كلمة."), Qt::RightToLeft, 300));
        const QTextLine line = lines->lineAt(0);
        QVERIFY(line.cursorToX(0) > line.cursorToX(7));
        // The full stop ends the line at its left.
        const int last = int(lines->text().size()) - 1;
        QVERIFY(line.cursorToX(last) < line.cursorToX(7));
    }

    void latinLettersStayApart()
    {
        const auto lines = breakLines(paragraph(QStringLiteral("affirm"), Qt::LeftToRight, 300));
        qsizetype glyphs = 0;
        for (const QGlyphRun &run : lines->glyphRuns())
            glyphs += run.glyphIndexes().size();
        QCOMPARE(glyphs, 6);
    }

    void latinNamesInArabicHaveTheirOwnFaceAndSize()
    {
        const auto lines = breakLines(
            paragraph(QStringLiteral("كلمة \u2066Brin 2023\u2069 كلمة"), Qt::RightToLeft, 300));
        const auto runOf = [&](int at) { return lines->glyphRuns(at, 1).first().rawFont(); };
        QCOMPARE(runOf(0).familyName(), QStringLiteral("Noto Sans Arabic"));
        QCOMPARE(runOf(0).pixelSize(), 16.0 * UnitsPerPoint);
        for (const int at : {6, 11}) {
            QCOMPARE(runOf(at).familyName(), QStringLiteral("Noto Sans"));
            QCOMPARE(runOf(at).pixelSize(), 14.0 * UnitsPerPoint);
        }
    }

    void boldIsARealBold()
    {
        Paragraph bold = paragraph(QStringLiteral("plain"), Qt::LeftToRight, 300);
        bold.spans.append({QStringLiteral(" bold"), true});
        const auto lines = breakLines(bold);
        // As the font itself has it, not as it was asked for.
        const auto weightOf = [&](int at) {
            const QByteArray table = lines->glyphRuns(at, 1).first().rawFont().fontTable("OS/2");
            return int(qFromBigEndian<quint16>(table.mid(4, 2).constData()));
        };
        QCOMPARE(weightOf(0), int(QFont::Normal));
        QCOMPARE(weightOf(7), int(QFont::Bold));
    }

    // Readers drop a hyphen at a line's end.
    void linesEndBeforeACompound()
    {
        for (qreal width = 90; width < 300; width += 7) {
            const auto lines = breakLines(paragraph(
                QStringLiteral("no top-up before the frown-line date"), Qt::LeftToRight, width));
            for (int i = 1; i < lines->lineCount(); ++i)
                QCOMPARE(lines->text()[lines->lineAt(i).textStart() - 1], QChar(u' '));
        }
    }

    void aCompoundWiderThanTheLineIsBrokenAtItsHyphen()
    {
        const auto lines = breakLines(
            paragraph(QStringLiteral("an unforeseeable-incompatibility"), Qt::LeftToRight, 125));
        QCOMPARE(lines->text()[lines->lineAt(lines->lineCount() - 1).textStart() - 1], QChar(u'-'));
    }

    void lineFeedsBecomeSpaces()
    {
        const auto lines =
            breakLines(paragraph(QStringLiteral("one\ntwo\u2028three"), Qt::LeftToRight, 300));
        QCOMPARE(lines->lineCount(), 1);
        QCOMPARE(lines->text(), QStringLiteral("one two three"));
    }

    void whatIsBrokenAlikeIsBrokenOnce()
    {
        handout::LineBreaker breaker;
        const Paragraph first = paragraph(QStringLiteral("words to wrap"), Qt::LeftToRight, 100);
        const auto lines = breaker.lines(first);
        QCOMPARE(breaker.lines(Paragraph(first)), lines);
        QList<Paragraph> others(8, first);
        others[0].spans.first().bold = true;
        others[1].spans.first().text += u'!';
        others[2].language.code = QStringLiteral("fr");
        others[3].size = &handout::TypeScale::small;
        others[4].bold = true;
        others[5].scale = 0.93;
        others[6].width += 0.5;
        others[7].toRight = true;
        for (const Paragraph &other : others)
            QVERIFY(breaker.lines(other) != lines);
        QCOMPARE(breaker.lines(first), lines);
    }

private:
    static Paragraph paragraph(const QString &words, Qt::LayoutDirection direction, qreal width)
    {
        Paragraph made;
        made.spans = {{words, false}};
        made.language.direction = direction;
        made.language.code =
            direction == Qt::RightToLeft ? QStringLiteral("ar") : QStringLiteral("en");
        made.width = width;
        made.toRight = direction == Qt::RightToLeft;
        return made;
    }
};

QTEST_MAIN(TestLineBreaking)

#include "tst_linebreaking.moc"
