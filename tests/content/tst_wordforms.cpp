#include "content/commonwords.h"
#include "content/folding.h"
#include "content/keyboard.h"
#include "content/searchmarks.h"
#include "content/searchterms.h"
#include "content/wordforms.h"

#include <QTest>

using namespace bayan::content;

namespace {

QStringList formsOf(const QString &word)
{
    const WordForms forms = wordForms(foldSearch(word));
    return QStringList{forms.stem} + forms.bare + forms.roots;
}

} // namespace

class TestWordForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One of the forms is the same, so that one word finds the other.
    void relativesShareAForm_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("relatives");
        const auto row = [](const char *word, const char *relatives) {
            QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(relatives);
        };
        row("wrinkle", "wrinkles");
        row("swallow", "swallows swallowing swallowed");
        row("stop", "stopping stopped stops");
        row("drive", "driving drives");
        row("pregnant", "pregnancy pregnancies");
        row("allergy", "allergic allergies");
        row("weak", "weakness weakly weaker");
        row("permanent", "permanently");
        row("inject", "injection injections injecting injected");
        row("lash", "lashes");
        row("حقنة", "الحقنة بالحقنة والحقن للحقن حقنتي حقنات وحقن");
        row("عضلة", "عضلات العضلات عضلاتي لعضلاتي");
        row("جفن", "الجفن جفون جفوني");
        row("حامل", "الحمل حوامل للحوامل الحامل");
        row("رضاعة", "مرضع أرضع ترضع المرضعات");
        row("صداع", "الصداع وصداع");
        row("مرض", "أمراض");
        row("كدمة", "كدمات الكدمات");
        row("ورم", "تورم متورم");
        row("أشهر", "الأشهر");
    }

    void relativesShareAForm()
    {
        QFETCH(QString, word);
        QFETCH(QString, relatives);
        const QStringList forms = formsOf(word);
        for (const QString &relative : relatives.split(u' ')) {
            const QStringList others = formsOf(relative);
            const bool shared = std::any_of(forms.cbegin(), forms.cend(), [&](const auto &form) {
                return others.contains(form);
            });
            QVERIFY2(shared, qPrintable(relative + QStringLiteral(": ") +
                                        others.join(QStringLiteral(", ")) + QStringLiteral(" / ") +
                                        forms.join(QStringLiteral(", "))));
        }
    }

    // "It hurts", without what a verb begins with, is "and not" letter for letter.
    void aJoinedParticleIsNobodysRoot()
    {
        QVERIFY(formsOf(QStringLiteral("يؤلم")).contains(QStringLiteral("ولم")));
        QCOMPARE(formsOf(QStringLiteral("ولم")), QStringList{QStringLiteral("لم")});
        QCOMPARE(formsOf(QStringLiteral("وفي")), QStringList{QStringLiteral("في")});
        QVERIFY(formsOf(QStringLiteral("ورم")).contains(QStringLiteral("ورم")));
    }

    void strangersShareNoStem_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("this and thin") << QStringLiteral("thing") << QStringLiteral("thin");
        QTest::newRow("eye and early") << QStringLiteral("eyelid") << QStringLiteral("eyes");
        QTest::newRow("face and fall") << QStringLiteral("وجه") << QStringLiteral("جهة");
        QTest::newRow("skin and muscle") << QStringLiteral("بشرة") << QStringLiteral("عضلة");
        QTest::newRow("pain and not an article") << QStringLiteral("ألم") << QStringLiteral("م");
    }

    void strangersShareNoStem()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(wordForms(foldSearch(one)).stem != wordForms(foldSearch(other)).stem);
    }

    void anyWordIsHarmless()
    {
        for (char32_t c = 1; c < 0x20000; c += 11) {
            const QString letter = QString::fromUcs4(&c, 1);
            for (const int times : {1, 2, 7}) {
                for (const QString &word : searchTokens(foldSearch(letter.repeated(times))))
                    QVERIFY(!wordForms(word).stem.isEmpty());
            }
        }
    }

    void completionsBeginBehindTheArticle()
    {
        QCOMPARE(completionStart(QStringLiteral("الجف")), QStringLiteral("جف"));
        QCOMPARE(completionStart(QStringLiteral("جف")), QStringLiteral("جف"));
        QCOMPARE(completionStart(QStringLiteral("eyel")), QStringLiteral("eyel"));
    }

    void commonWordsTellNothing()
    {
        const QStringList words =
            searchTokens(foldSearch(QStringLiteral("How is it في العين إزاي what")));
        QCOMPARE(tellingWords(words), QStringList{QStringLiteral("العين")});
        // Where there is nothing else, they are what was meant.
        QCOMPARE(tellingWords({QStringLiteral("what"), QStringLiteral("is")}).size(), 2);
        QVERIFY(isCommonWord(QStringLiteral("t")));
    }

    void phrasesAreStemsInOrder()
    {
        QCOMPARE(phraseTerm({QStringLiteral("drooping"), QStringLiteral("eyelids")}),
                 phraseTerm({QStringLiteral("drooped"), QStringLiteral("eyelid")}));
        QVERIFY(phraseTerm({QStringLiteral("a"), QStringLiteral("b")}) !=
                phraseTerm({QStringLiteral("b"), QStringLiteral("a")}));
        QVERIFY(exactTerm(QStringLiteral("x")) != stemTerm(QStringLiteral("x")));
    }

    void readsTheOtherKeyboard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *typed, const char *meant) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
        };
        row("f,j,;s", "بوتوكس");
        row("F,J,;S", "بوتوكس"); // Caps Lock
        row("pflg", "حبمل");
        row("hgplg", "الحمل");
        row("b", "لا");
        row("لاخفخء", "botox");
        row("لا", "b");
        row("حقثلىشىف", "pregnant");
        row("botox بوتوكس", "botox بوتوكس"); // of both: as it is
        row("123 ?!", "123 ?!");             // of neither
        row("", "");
    }

    void readsTheOtherKeyboard()
    {
        QFETCH(QString, typed);
        QTEST(onOtherKeyboard(typed), "meant");
    }

    void findsWordsInTheOriginal()
    {
        const QString text = QStringLiteral("تُؤخذ \u2066الجُرْعَةُ\u2069 ٢٤ مرة؛ the Dose, the dose");
        const QSet<QString> sought{QStringLiteral("الجرعه"), QStringLiteral("24"),
                                   QStringLiteral("dose")};
        QStringList found;
        for (const TextRange &range : findWords(text, sought))
            found.append(text.mid(range.start, range.length));
        QCOMPARE(found, (QStringList{QStringLiteral("الجُرْعَةُ"), QStringLiteral("٢٤"),
                                     QStringLiteral("Dose"), QStringLiteral("dose")}));
        QVERIFY(findWords(text, {}).isEmpty());
        QVERIFY(findWords({}, sought).isEmpty());
        // Parts of words are no words.
        QVERIFY(findWords(QStringLiteral("overdose"), sought).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWordForms)
#include "tst_wordforms.moc"
