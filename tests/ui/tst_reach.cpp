#include "contrast.h"
#include "desk.h"
#include "reach.h"

#include "ui/clinicdialog.h"
#include "ui/codedialog.h"
#include "ui/consultview.h"
#include "ui/patientscreen.h"
#include "ui/picturestyle.h"
#include "ui/pindialog.h"
#include "ui/presenter.h"
#include "ui/rackdialog.h"
#include "ui/receptionwindow.h"
#include "ui/said.h"
#include "ui/sheetorder.h"

#include <QAbstractButton>
#include <QAction>
#include <QTest>

#include <algorithm>

using namespace bayan;
using namespace bayan::tests;

namespace {

// The window as it looks once its lists have laid their rows out, which they do
// in pieces and between other things: until then rows are blank.
QImage settled(QWidget &window)
{
    QImage image;
    for (int tries = 0; tries < 60; ++tries) {
        QTest::qWait(30);
        image = window.grab().toImage();
        const std::vector<Spot> words = wordsIn(window);
        const bool blank = std::any_of(words.cbegin(), words.cend(), [&](const Spot &spot) {
            return contrastIn(image, spot.box) == 0;
        });
        if (!blank)
            break;
    }
    return image;
}

// Words with too little contrast, targets too small: a line each.
QStringList faults(QWidget &window, double contrast, int side)
{
    QStringList found;
    const QImage image = settled(window);
    for (const Spot &spot : wordsIn(window)) {
        const double measured = contrastIn(image, spot.box);
        if (measured < contrast)
            found.append(QStringLiteral("%1: contrast %2").arg(spot.name).arg(measured));
    }
    for (const Spot &spot : targetsIn(window)) {
        if (spot.box.width() < side || spot.box.height() < side) {
            found.append(QStringLiteral("%1: %2 × %3")
                             .arg(spot.name)
                             .arg(spot.box.width())
                             .arg(spot.box.height()));
        }
    }
    for (const Spot &spot : edgesIn(window)) {
        const double measured = edgeContrast(image, spot.box);
        if (measured < 3)
            found.append(QStringLiteral("%1: edge %2").arg(spot.name).arg(measured));
    }
    return found;
}

} // namespace

class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresWhatItSays()
    {
        QCOMPARE(contrast(qRgb(0, 0, 0), qRgb(255, 255, 255)), 21.0);
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QCOMPARE(contrastIn(image, image.rect()), 0.0);
        image.setPixelColor(5, 5, QColor(0x76, 0x76, 0x76));
        QVERIFY(contrastIn(image, image.rect()) > 4.5);
        image.setPixelColor(5, 5, QColor(0x78, 0x78, 0x78));
        QVERIFY(contrastIn(image, image.rect()) < 4.5);
        image.fill(Qt::white);
        for (int y = 0; y < 10; ++y)
            image.setPixelColor(3, y, QColor(0xf0, 0xf0, 0xf0));
        QVERIFY(edgeContrast(image, QRect(3, 0, 7, 10)) < 1.2);
    }

    void everyPage_data()
    {
        QTest::addColumn<ui::Theme>("theme");
        QTest::addColumn<QString>("language");
        for (const auto theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast}) {
            for (const QString &language : {English, Arabic})
                QTest::addRow("%d %s", int(theme), qPrintable(language)) << theme << language;
        }
    }

    void everyPage()
    {
        QFETCH(ui::Theme, theme);
        QFETCH(QString, language);
        Desk desk;
        desk.look->setTheme(theme);
        desk.interfaceLanguage->setCode(language);
        desk.consult->setPatientLanguage(language);
        desk.displays.displays = {{QStringLiteral("one"), QRect(0, 0, 1440, 900)},
                                  {QStringLiteral("two"), QRect(1440, 0, 1920, 1080)}};
        // Tall, so that most of a page is seen at once.
        ui::MainWindow &window = desk.show({}, {1440, 2400});
        auto *view = window.findChild<ui::ConsultView *>();
        for (const QString &page : ui::ConsultView::pageIds()) {
            view->setPage(page);
            QTest::qWait(60); // its cards are made in pieces
            const QStringList found = faults(window, 4.5, 24);
            QVERIFY2(found.isEmpty(), qPrintable(page + u'\n' + found.join(u'\n')));
        }

        window.findChild<QAction *>(QStringLiteral("action_reception"))->trigger();
        ui::ReceptionWindow *reception = topLevel<ui::ReceptionWindow>();
        const QStringList desks = faults(*reception, 4.5, 24);
        QVERIFY2(desks.isEmpty(), qPrintable(desks.join(u'\n')));
        reception->close();

        window.findChild<QAction *>(QStringLiteral("action_present"))->trigger();
        auto *screen = topLevel<ui::PatientScreen>();
        QTest::qWait(30);
        const QStringList staff = faults(window, 4.5, 24);
        QVERIFY2(staff.isEmpty(), qPrintable(staff.join(u'\n')));
        screen->findChild<QAbstractButton *>(QStringLiteral("patientDraw"))->click();
        for (int turns = 0; turns < 60; ++turns) {
            const QStringList patient = faults(*screen, 7, 44);
            QVERIFY2(patient.isEmpty(), qPrintable(patient.join(u'\n')));
            QTest::keyClick(screen, Qt::Key_PageDown);
        }
    }

    void whatIsSaidStandsOut_data() { everyPage_data(); }

    // Over the page, over the strip and in the dark: its words and its edge.
    void whatIsSaidStandsOut()
    {
        QFETCH(ui::Theme, theme);
        QFETCH(QString, language);
        Desk desk;
        desk.look->setTheme(theme);
        desk.interfaceLanguage->setCode(language);
        ui::MainWindow &window = desk.show();
        window.findChild<QAction *>(QStringLiteral("action_nextPatient"))->trigger();
        auto *said = child<ui::Said>(window, "said");
        QVERIFY(said->isVisible());
        const QImage image = settled(window);
        const double edge = edgeContrast(image, said->geometry());
        QVERIFY2(edge >= 3, qPrintable(QString::number(edge)));
        QVERIFY(contrastIn(image, said->geometry().adjusted(8, 8, -8, -8)) >= 4.5);
    }

    // What a patient reads in a picture is not found as a widget.
    void picturesForThePatient()
    {
        ui::Look look(ui::Look::Use::PatientScreen);
        for (const auto theme : {ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast}) {
            look.setTheme(theme);
            const pictures::Colours colours = ui::pictureStyle(look, Qt::LeftToRight, 96).colours;
            for (const QColor &words : {colours.text, colours.muted})
                QVERIFY(contrast(words.rgb(), colours.surface.rgb()) >= 7);
            QVERIFY(contrast(colours.text.rgb(), colours.tint.rgb()) >= 7);
        }
    }

    void everyDialog_data() { everyPage_data(); }

    void everyDialog()
    {
        QFETCH(ui::Theme, theme);
        QFETCH(QString, language);
        Desk desk;
        desk.look->setTheme(theme);
        desk.interfaceLanguage->setCode(language);
        desk.show();
        const ui::ClinicDialog::Sample noSample = [](const handout::ClinicProfile &,
                                                     const QString &) {
            return content::Error{content::Error::Kind::NotFound, {}, {}};
        };
        ui::ClinicDialog clinic({}, desk.library->languages(), desk.prompts, noSample);
        ui::PinDialog pin(true, desk.file->iniPath());
        const ui::SheetOrder order(*desk.consult);
        ui::RackDialog rack(order);
        ui::CodeDialog code(*desk.library, language);
        for (QDialog *dialog : QList<QDialog *>{&clinic, &pin, &rack, &code}) {
            dialog->show();
            const QStringList found = faults(*dialog, 4.5, 24);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
