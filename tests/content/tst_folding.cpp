#include "content/folding.h"

#include <QTest>

using bayan::content::foldSearch;
using bayan::content::searchTokens;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const char *text, const char *folded) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
        };
        row("lower case", "Botox", "botox");
        row("accents", "Café", "cafe");
        row("registered sign stays", "Botox®", "botox®");
        row("tashkeel and shadda", "الجُرْعَةُ المُعتادة", "الجرعه المعتاده");
        row("alef with hamza above", "أثر", "اثر");
        row("alef with hamza below", "إبرة", "ابره");
        row("alef with madda", "آثار", "اثار");
        row("alef wasla", "ٱلعين", "العين");
        row("hamza on waw", "مؤقت", "موقت");
        row("hamza on yaa", "مائة", "مايه");
        row("hamza alone stays", "ماء", "ماء");
        row("taa marbuta", "جرعة", "جرعه");
        row("alef maksura", "مرضى", "مرضي");
        row("decomposed hamza", "ا\u0654ثر", "اثر");
        row("tatweel", "بوتـــوكس", "بوتوكس");
        row("Farsi yeh and keheh", "یک", "يك");
        row("Arabic-Indic digits", "٢٤", "24");
        row("Farsi digits", "۲۴", "24");
        row("Devanagari digits", "२४", "24");
        row("fullwidth forms", "Ｂｏｔｏｘ２４", "botox24");
        row("presentation forms", "ﻻ", "لا");
        row("isolates", "\u2066Botox\u2069", "botox");
        row("direction marks", "\u200Fنعم\u200E", "نعم");
        row("Turkish capital I", "İstanbul", "istanbul");
        row("empty", "", "");
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldSearch(text), folded);
        QCOMPARE(foldSearch(folded), folded);
    }

    void keepsTheNumberOfTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tashkeel") << QStringLiteral("تُؤخذ الجُرْعَةُ المُعتادة بِبُطْءٍ");
        QTest::newRow("hamza and taa marbuta") << QStringLiteral("أسئلة شائعة عن الآثار");
        QTest::newRow("digits") << QStringLiteral("من ٣ إلى ٤ أشهر، 1,000 شخص");
        QTest::newRow("names") << QStringLiteral("Botox® 20U onabotulinumtoxinA (café)");
        QTest::newRow("tatweel") << QStringLiteral("بوتـــوكس وحقـن");
        QTest::newRow("decomposed") << QStringLiteral("ا\u0654ثر e\u0301te\u0301");
        QTest::newRow("emoji") << QStringLiteral("so 😀 happy now");
    }

    void keepsTheNumberOfTokens()
    {
        QFETCH(QString, text);
        QCOMPARE(searchTokens(foldSearch(text)).size(), searchTokens(text).size());
    }

    // What the compiler refuses, since the index would mark the wrong words.
    void tellsWhereTokensWouldChange()
    {
        for (const auto *text : {u"½", u"ﷺ", u"ab\u200Ccd", u"№", u"\u2695\uFE0F"}) {
            const QString original = QString::fromUtf16(text);
            QVERIFY2(searchTokens(foldSearch(original)).size() != searchTokens(original).size(),
                     qPrintable(original));
        }
    }

    void tokensAreRunsOfLettersDigitsAndMarks()
    {
        QCOMPARE(searchTokens(QStringLiteral("  lid-droop, 24 of 1,000: تدلّي!")),
                 (QStringList{QStringLiteral("lid"), QStringLiteral("droop"), QStringLiteral("24"),
                              QStringLiteral("of"), QStringLiteral("1"), QStringLiteral("000"),
                              QStringLiteral("تدلّي")}));
        QVERIFY(searchTokens(QStringLiteral("\"*() -- 😀\n\u0001")).isEmpty());
        QVERIFY(searchTokens(QString()).isEmpty());
    }

    void anyCharactersAreHarmless()
    {
        QString all;
        for (char32_t c = 0; c <= 0x10FFFF; c += 7)
            all += QString::fromUcs4(&c, 1);
        QVERIFY(!foldSearch(all).isEmpty());
        QVERIFY(!searchTokens(foldSearch(QString(QChar(0xD800)) + QChar(u'a'))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
