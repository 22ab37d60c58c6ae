#include "contrast.h"
#include "pictures/programicon.h"
#include "ui/bayanstyle.h"
#include "ui/look.h"
#include "ui/picturestyle.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QStyleOptionMenuItem>
#include <QTest>

using namespace bayan::ui;

namespace {

double contrast(const QColor &a, const QColor &b)
{
    return bayan::tests::contrast(a.rgb(), b.rgb());
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("high contrast") << int(Theme::HighContrast);
    }

    void textIsReadable()
    {
        QFETCH(int, theme);
        Look look;
        look.setTheme(Theme(theme));
        const std::pair<Tone, Tone> pairs[] = {
            {Tone::Text, Tone::Surface},      {Tone::Text, Tone::Window},
            {Tone::Muted, Tone::Surface},     {Tone::Muted, Tone::Window},
            {Tone::Accent, Tone::Surface},    {Tone::Accent, Tone::Tint},
            {Tone::OnAccent, Tone::Accent},   {Tone::Harm, Tone::Surface},
            {Tone::Urgent, Tone::UrgentTint}, {Tone::Text, Tone::UrgentTint},
            {Tone::Text, Tone::Tint},
        };
        for (const auto &[ink, ground] : pairs) {
            const double ratio = contrast(look.colour(ink), look.colour(ground));
            QVERIFY2(ratio >= 4.5,
                     qPrintable(
                         QStringLiteral("%1 on %2: %3").arg(int(ink)).arg(int(ground)).arg(ratio)));
        }
        QVERIFY(contrast(look.colour(Tone::ControlBorder), look.colour(Tone::Surface)) >= 3.0);
    }

    void picturesAreReadable_data() { textIsReadable_data(); }

    // Every pair of colours that words or shapes in a picture stand in.
    void picturesAreReadable()
    {
        QFETCH(int, theme);
        Look look;
        look.setTheme(Theme(theme));
        const bayan::pictures::Style style = pictureStyle(look, Qt::LeftToRight, 96);
        const bayan::pictures::Colours &c = style.colours;
        const std::pair<QColor, QColor> words[] = {
            {c.text, c.surface},    {c.muted, c.surface},  {c.accent, c.surface},
            {c.harm, c.surface},    {c.urgent, c.surface}, {c.text, c.tint},
            {c.accent, c.tint},     {c.harm, c.harmTint},  {c.urgent, c.urgentTint},
            {c.onAccent, c.accent}, {c.surface, c.harm},
        };
        for (const auto &[ink, under] : words)
            QVERIFY2(contrast(ink, under) >= 4.5, qPrintable(ink.name() + u' ' + under.name()));
        QVERIFY(contrast(c.border, c.surface) >= 3.0);
        QCOMPARE(c.hasTints(), Theme(theme) != Theme::HighContrast);
        QCOMPARE(style.sizeOf(style.small), 10 * 96 / 72.0);
    }

    void arabicIsSetLarger()
    {
        const Look look;
        for (const Step step : {Step::Small, Step::Body, Step::Lead, Step::Title, Step::Display}) {
            const qreal ratio = look.font(step, Qt::RightToLeft).pointSizeF() /
                                look.font(step, Qt::LeftToRight).pointSizeF();
            QVERIFY(ratio > 1.1 && ratio < 1.2);
        }
    }

    // A line under one letter would part it from its neighbours.
    void arabicMenusUnderlineNoLetter()
    {
        const Look look;
        const BayanStyle style(look);
        QStyleOptionMenuItem item;
        item.direction = Qt::RightToLeft;
        QCOMPARE(style.styleHint(QStyle::SH_UnderlineShortcut, &item, nullptr, nullptr), 0);
        item.direction = Qt::LeftToRight;
        QVERIFY(style.styleHint(QStyle::SH_UnderlineShortcut, &item, nullptr, nullptr) != 0);
    }

    void nothingUnderlinesALetterOfAnArabicButton()
    {
        const Look look;
        const BayanStyle style(look);
        const auto painted = [&](const QString &words, Qt::LayoutDirection direction) {
            QStyleOptionButton option;
            option.direction = direction;
            option.rect = QRect(0, 0, 160, 40);
            option.palette = look.palette();
            option.state = QStyle::State_Enabled;
            option.text = words;
            option.fontMetrics = QFontMetrics(look.controlFont(Step::Body, direction));
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(look.controlFont(Step::Body, direction));
            style.drawControl(QStyle::CE_PushButtonLabel, &option, &painter, nullptr);
            return image;
        };
        const QString arabic = QStringLiteral("خصائص");
        QCOMPARE(painted(u'&' + arabic, Qt::RightToLeft), painted(arabic, Qt::RightToLeft));
        QVERIFY(painted(QStringLiteral("&Print"), Qt::LeftToRight) !=
                painted(QStringLiteral("Print"), Qt::LeftToRight));
    }

    void theProgramsSignIsThereAtEverySize()
    {
        const QIcon icon = bayan::pictures::programIcon();
        for (const int side : {16, 32, 64}) {
            const QImage image = icon.pixmap(side, side).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            QCOMPARE(image.pixelColor(side / 2, side * 7 / 8), QColor(0x0b, 0x5a, 0x66));
            QCOMPARE(image.pixelColor(side / 2, side * 13 / 32), QColor(Qt::white));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        }
    }

    // Of a button that can't be pressed, its frame and ground: not its words alone.
    void aDisabledButtonLooksSo_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("high contrast") << Theme::HighContrast;
    }

    void aDisabledButtonLooksSo()
    {
        QFETCH(Theme, theme);
        Look look;
        look.setTheme(theme);
        const BayanStyle style(look);
        const auto painted = [&](bool enabled) {
            QStyleOptionButton option;
            option.rect = QRect(0, 0, 120, 40);
            option.palette = look.palette();
            option.state = enabled ? QStyle::State_Enabled : QStyle::State_None;
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(look.colour(Tone::Window));
            QPainter painter(&image);
            style.drawControl(QStyle::CE_PushButtonBevel, &option, &painter, nullptr);
            return image;
        };
        QVERIFY(painted(true) != painted(false));
    }

    // Qt's own dialogs have such fields.
    void aFieldForANumberShowsItsSteps_data()
    {
        QTest::addColumn<Theme>("theme");
        for (const auto theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
            QTest::addRow("%d", int(theme)) << theme;
    }

    void aFieldForANumberShowsItsSteps()
    {
        QFETCH(Theme, theme);
        Look look;
        look.setTheme(theme);
        BayanStyle style(look);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QSpinBox box;
            box.setStyle(&style);
            box.setPalette(look.palette());
            box.setLayoutDirection(direction);
            box.setRange(1, 9);
            box.setAlignment(Qt::AlignCenter);
            box.resize(120, 40);
            QStyleOptionSpinBox option;
            option.initFrom(&box);
            option.direction = direction;
            option.buttonSymbols = box.buttonSymbols();
            option.subControls = QStyle::SC_All;
            const auto drawn = [&](QStyle::SubControl part) {
                const QRect where = style.subControlRect(QStyle::CC_SpinBox, &option, part, &box);
                return bayan::tests::contrastIn(box.grab().toImage(), where.adjusted(2, 2, -2, -2));
            };
            QVERIFY(drawn(QStyle::SC_SpinBoxUp) >= 4.5);
            QCOMPARE(drawn(QStyle::SC_SpinBoxDown), 0.0); // no further
            box.setValue(9);
            QVERIFY(drawn(QStyle::SC_SpinBoxDown) >= 4.5);
            QCOMPARE(drawn(QStyle::SC_SpinBoxUp), 0.0);
            box.setValue(5);
            box.setButtonSymbols(QAbstractSpinBox::NoButtons);
            QCOMPARE(drawn(QStyle::SC_SpinBoxUp), 0.0);
        }
    }

    // Each line of a sentence that is wrapped starts at the same edge.
    void wrappedArabicStartsAtTheEdge()
    {
        Look look;
        BayanStyle style(look);
        QLabel label(QStringLiteral("مع الرقم السري لا يخرج أحد من صفحة المريض من دونه"));
        label.setStyle(&style);
        label.setFont(look.controlFont(Step::Body, Qt::RightToLeft));
        label.setLayoutDirection(Qt::RightToLeft);
        label.setWordWrap(true);
        label.resize(150, label.heightForWidth(150));
        const QImage image = label.grab().toImage();
        const int lines = 4;
        const auto start = [&](int line) {
            int last = 0;
            for (int y = image.height() * line / lines; y < image.height() * (line + 1) / lines;
                 ++y) {
                for (int x = last; x < image.width(); ++x) {
                    if (qGray(image.pixel(x, y)) < 120)
                        last = x;
                }
            }
            return last;
        };
        for (int line = 0; line < lines; ++line)
            QVERIFY2(start(line) >= 146, qPrintable(QString::number(start(line))));
    }

    void zoomHasLimits()
    {
        Look look;
        QSignalSpy changed(&look, &Look::changed);
        look.setZoom(1000);
        QCOMPARE(look.zoom(), Look::LargestZoom);
        look.setZoom(1);
        QCOMPARE(look.zoom(), Look::SmallestZoom);
        look.setZoom(1);
        QCOMPARE(changed.size(), 2);
        look.setZoom(200);
        QCOMPARE(look.font(Step::Body, Qt::LeftToRight).pointSizeF(), 22.0);
    }

    void followsALargerSystemFont()
    {
        Look look;
        look.setSystemSize(9);
        QCOMPARE(look.font(Step::Body, Qt::LeftToRight).pointSizeF(), 11.0);
        look.setSystemSize(16.5);
        QCOMPARE(look.font(Step::Body, Qt::LeftToRight).pointSizeF(), 16.5);
        QCOMPARE(look.zoom(), 100);
        look.setSystemSize(-1); // a font set in pixels
        QCOMPARE(look.percent(), 100);
    }

    void thePatientsScreenIsSetLarger()
    {
        Look look(Look::Use::PatientScreen);
        QCOMPARE(look.font(Step::Body, Qt::RightToLeft).pointSizeF(), 22.0);
        look.setZoom(1);
        QVERIFY(look.font(Step::Body, Qt::RightToLeft).pointSizeF() > 13);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
