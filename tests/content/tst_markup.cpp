#include "content/markup.h"

#include <QTest>

using namespace bayan::content;

namespace {

// "P one *two* | B three": blocks by kind, bold between stars.
QString outline(const QString &body)
{
    QStringList blocks;
    for (const Block &block : parseMarkup(body)) {
        QString text =
            block.kind == Block::Kind::Bullet ? QStringLiteral("B ") : QStringLiteral("P ");
        for (const Span &span : block.spans)
            text += span.bold ? QLatin1Char('*') + span.text + QLatin1Char('*') : span.text;
        blocks.append(text);
    }
    return blocks.join(QLatin1String(" | "));
}

} // namespace

class TestMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *body, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("paragraphs", "One\ntwo.\n\nThree.", "P One two. | P Three.");
        row("bullets", "Do:\n\n- this\n- that\n", "P Do: | B this | B that");
        row("loose bullets", "- this\n\n- that\n", "B this | B that");
        row("bullet over two lines", "- this\n  and that", "B this and that");
        row("bold", "A **b c** d", "P A *b c* d");
        row("bold only", "**a**", "P *a*");
        row("bold in a bullet", "- **a** b", "B *a* b");
        row("Arabic", "قد **يصل** التأثير", "P قد *يصل* التأثير");
        row("signs that mean nothing", "5 < 6 & 7 > 3, a_b, Botox®",
            "P 5 < 6 & 7 > 3, a_b, Botox®");
    }

    void parses()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        QCOMPARE(outline(body), expected);
        QVERIFY2(markupFault(body).isEmpty(), qPrintable(markupFault(body)));
    }

    void findsWhatIsOutsideTheSubset_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *body, const char *fault) {
            QTest::newRow(fault) << QString::fromUtf8(body) << QString::fromUtf8(fault);
        };
        row("# Words", "heading");
        row("Words\n=====", "heading");
        row("1. Words", "numbered list");
        row("- a\n  - Words", "list inside");
        row("[Words](http://x)", "link");
        row("<http://words>", "link");
        row("![Words](x.png)", "image");
        row("`Words`", "code");
        row("Some\n\n    Words", "code block");
        row("> Words", "quotation");
        row("*Words*", "italics");
        row("<b>Words</b>", "HTML");
        row("Words &amp; so on", "entity");
        row("Words\n\n---\n\nmore", "rule");
        row("Words  \nmore", "line break");
    }

    void findsWhatIsOutsideTheSubset()
    {
        QFETCH(QString, body);
        QFETCH(QString, fault);
        QVERIFY2(markupFault(body).contains(fault), qPrintable(markupFault(body)));
        // The words themselves are never lost.
        QVERIFY2(plainText(body).contains(QLatin1String("ords")), qPrintable(plainText(body)));
    }

    void plainTextHasTheWordsAlone()
    {
        QCOMPARE(plainText(QStringLiteral("A **b**.\n\n- c\n- d")), QStringLiteral("A b.\nc\nd"));
        QCOMPARE(parseMarkup(QStringLiteral("A **b** c")).first().plainText(),
                 QStringLiteral("A b c"));
    }
};

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
