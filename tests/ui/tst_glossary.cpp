#include "desk.h"

#include "ui/glossary.h"
#include "ui/proseview.h"
#include "ui/termnote.h"

#include <QSignalSpy>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;
using ui::ExplainedWord;

namespace {

content::Term term(const QString &id, const content::TermText &english,
                   const content::TermText &arabic)
{
    return {id, {{English, english}, {Arabic, arabic}}};
}

QList<content::Term> terms()
{
    return {
        term(QStringLiteral("placebo"),
             {QStringLiteral("placebo"),
              QStringLiteral("dummy treatment"),
              QStringLiteral("A treatment without the drug."),
              {}},
             {QStringLiteral("علاج وهمي"), {}, QStringLiteral("علاج بلا دواء."), {}}),
        term(QStringLiteral("muscle"),
             {QStringLiteral("muscle"), {}, QStringLiteral("What moves the face."), {}},
             {QStringLiteral("عضلة"),
              {},
              QStringLiteral("ما يحرّك الوجه."),
              {QStringLiteral("عضلات")}}),
        term(QStringLiteral("eye-muscle"),
             {QStringLiteral("eye muscle"), {}, QStringLiteral("It opens the eye."), {}}, {}),
        term(QStringLiteral("undefined"), {QStringLiteral("face"), {}, {}, {}}, {}),
    };
}

language::Phrasebook book(const QString &code)
{
    return language::Phrasebook({code, code == Arabic ? Qt::RightToLeft : Qt::LeftToRight, {}, {}});
}

// "word=term" of each, in order.
QStringList found(const QString &text, const QString &code)
{
    QStringList all;
    for (const ExplainedWord &word : ui::Vocabulary(terms(), code).wordsIn(text, book(code)))
        all.append(text.mid(word.start, word.length) + u'=' + word.term);
    return all;
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWholeWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const QString &code, const QString &text, const QStringList &words) {
            QTest::newRow(qPrintable(text)) << code << text << words;
        };
        row(English, QStringLiteral("A Placebo has no drug."), {QStringLiteral("Placebo=placebo")});
        row(English, QStringLiteral("Two muscles, one muscle"), {QStringLiteral("muscles=muscle")});
        row(English, QStringLiteral("The eye muscle and another muscle"),
            {QStringLiteral("eye muscle=eye-muscle"), QStringLiteral("muscle=muscle")});
        row(English, QStringLiteral("muscled placebos"), {QStringLiteral("placebos=placebo")});
        row(English, QStringLiteral("The face has no definition"), {});
        row(English, QString(), {});
        row(Arabic, QStringLiteral("تضعف العَضلة مدة"), {QStringLiteral("العَضلة=muscle")});
        row(Arabic, QStringLiteral("وبعضلات الوجه"), {QStringLiteral("وبعضلات=muscle")});
        row(Arabic, QStringLiteral("معضلات كثيرة"), {});
        row(Arabic, QStringLiteral("في العضلةِ ذاتها"), {QStringLiteral("العضلةِ=muscle")});
        row(Arabic, QStringLiteral("وعضلات الوجه"), {QStringLiteral("وعضلات=muscle")});
        row(Arabic, QStringLiteral("علاج وهمي للمقارنة"), {QStringLiteral("علاج وهمي=placebo")});
    }

    void findsWholeWords()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(found(text, code), words);
    }

    void explainsAWordOnceOnAPage()
    {
        content::Treatment treatment;
        treatment.terms = terms();
        const ui::Look look;
        ui::ProseView first(look, ui::Step::Body);
        ui::ProseView second(look, ui::Step::Body);
        first.setText(QStringLiteral("A muscle."), book(English));
        second.setText(QStringLiteral("The muscle and a placebo."), book(English));
        ui::Glossary glossary;
        glossary.explain(&first, treatment, book(English));
        glossary.explain(&second, treatment, book(English));
        QVERIFY(first.hasTerms());
        QCOMPARE(second.accessibleDescription(),
                 QStringLiteral("placebo: A treatment without the drug."));
        // The same words again are explained in the same place.
        glossary.explain(&first, treatment, book(English));
        QVERIFY(first.accessibleDescription().contains(QStringLiteral("What moves the face.")));
        glossary.startAfresh();
        glossary.explain(&second, treatment, book(English));
        QVERIFY(second.accessibleDescription().contains(QStringLiteral("What moves the face.")));
    }

    void aClickAndTheKeyboardSayWhatAWordMeans()
    {
        content::Treatment treatment;
        treatment.terms = terms();
        for (const QString &code : {English, Arabic}) {
            const ui::Look look;
            ui::ProseView words(look, ui::Step::Body);
            words.setText(code == English ? QStringLiteral("A placebo moves no muscle at all.")
                                          : QStringLiteral("علاج وهمي لا يحرّك عضلة."),
                          book(code));
            words.resize(600, words.heightForWidth(600));
            QCOMPARE(words.focusPolicy(), Qt::NoFocus);
            ui::Glossary glossary;
            glossary.explain(&words, treatment, book(code));
            QCOMPARE(words.focusPolicy(), Qt::StrongFocus);
            words.show();
            QVERIFY(QTest::qWaitForWindowExposed(&words));
            words.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&words));
            words.clearFocus(); // the window gave it, not the keyboard
            words.setFocus(Qt::TabFocusReason);
            QVERIFY(words.note());
            QVERIFY(words.note()->isVisible());
            const QString first = words.note()->accessibleName();
            QTest::keyClick(&words, code == English ? Qt::Key_Right : Qt::Key_Left);
            QVERIFY(words.note()->accessibleName() != first);
            QTest::keyClick(&words, Qt::Key_Escape);
            QVERIFY(!words.note()->isVisible());

            // Somewhere along the line there is a word to click on.
            bool said = false;
            for (int x = 0; x < words.width() && !said; x += 8) {
                QTest::mouseClick(&words, Qt::LeftButton, {}, QPoint(x, words.height() / 2));
                said = words.note()->isVisible();
            }
            QVERIFY(said);
            words.setText(QStringLiteral("Other words"), book(code));
            QVERIFY(!words.note()->isVisible());
            QVERIFY(!words.hasTerms());
        }
    }
};

QTEST_MAIN(TestGlossary)

#include "tst_glossary.moc"
