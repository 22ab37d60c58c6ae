#include "desk.h"

#include "content/markup.h"
#include "ui/proseview.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

namespace {

// The share of inked columns in the leading and trailing thirds.
std::pair<int, int> inkOfThirds(ui::ProseView &view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    view.render(&image, {}, {}, QWidget::DrawChildren);
    int left = 0;
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 128)
                continue;
            left += x < image.width() / 3;
            right += x > image.width() * 2 / 3;
        }
    }
    return {left, right};
}

} // namespace

class TestProseView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsToItsWidth()
    {
        Desk desk;
        ui::ProseView view(*desk.look, ui::Step::Body);
        view.setText(QStringLiteral("A sentence that is long enough to need more than one line in "
                                    "a narrow column but only one in a wide one."),
                     desk.consult->phrases(English));
        QVERIFY(view.heightForWidth(150) > 2 * view.heightForWidth(2000));
    }

    void startsOnItsLanguagesSide()
    {
        Desk desk;
        ui::ProseView view(*desk.look, ui::Step::Body);
        view.resize(600, 40);
        view.setText(QStringLiteral("Short words"), desk.consult->phrases(English));
        const auto [englishLeft, englishRight] = inkOfThirds(view);
        QVERIFY(englishLeft > 0 && englishRight == 0);
        view.setText(QStringLiteral("كلمات قصيرة"), desk.consult->phrases(Arabic));
        const auto [arabicLeft, arabicRight] = inkOfThirds(view);
        QVERIFY(arabicRight > 0 && arabicLeft == 0);
    }

    // With more room than it asks for it paints no further.
    void noLetterIsCutOff_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("Ågjpqy(") << English;
        QTest::newRow("Arabic") << QStringLiteral("عضلي تدلّي ج") << Arabic;
    }

    void noLetterIsCutOff()
    {
        QFETCH(QString, words);
        QFETCH(QString, language);
        Desk desk;
        for (const bool bold : {false, true}) {
            ui::ProseView view(*desk.look, ui::Step::Display);
            view.setPalette(QPalette(Qt::white));
            view.setBold(bold);
            view.setText(words, desk.consult->phrases(language));
            const int height = view.heightForWidth(900);
            view.resize(900, height + 20);
            const QImage image = view.grab().toImage();
            for (int y = height; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY2(qGray(image.pixel(x, y)) > 128, qPrintable(QString::number(y)));
            }
        }
    }

    void growsWithTheZoom()
    {
        Desk desk;
        ui::ProseView view(*desk.look, ui::Step::Body);
        view.setText(QStringLiteral("One line"), desk.consult->phrases(English));
        const int before = view.heightForWidth(800);
        desk.look->setZoom(200);
        QVERIFY(view.heightForWidth(800) >= 2 * before - 2);
    }

    void keepsEveryWordOfTheMarkup()
    {
        Desk desk;
        ui::ProseView view(*desk.look, ui::Step::Body);
        view.setBlocks(
            content::parseMarkup(QStringLiteral("First **bold** words.\n\n- one\n- two")),
            desk.consult->phrases(English));
        QCOMPARE(view.plainText(), QStringLiteral("First bold words.\none\ntwo"));
        QCOMPARE(view.accessibleName(), view.plainText());
    }
};

QTEST_MAIN(TestProseView)
#include "tst_proseview.moc"
