#include "desk.h"
#include "reach.h"

#include "ui/patientscreen.h"
#include "ui/pin.h"
#include "ui/pindialog.h"
#include "ui/said.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace bayan;
using namespace bayan::tests;

namespace {

// The patient's page, with the pad that asks for 2468 over it.
struct Locked
{
    Locked()
    {
        ui::Settings settings;
        settings.pin = ui::Pin::fromDigits(QStringLiteral("2468")).stored();
        child<QAction>(desk.show(settings), "action_present")->trigger();
        screen = topLevel<ui::PatientScreen>();
        QTest::keyClick(screen, Qt::Key_Escape);
        pad = child<QWidget>(*screen, "pinPad");
        digits = child<QLineEdit>(*screen, "pinDigits");
    }

    void click(std::initializer_list<const char *> names)
    {
        for (const char *name : names)
            child<QAbstractButton>(*screen, name)->click();
    }

    Desk desk;
    ui::PatientScreen *screen = nullptr;
    QWidget *pad = nullptr;
    QLineEdit *digits = nullptr;
};

} // namespace

class TestPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsTakenBackByTouch()
    {
        Locked locked;
        QVERIFY(locked.pad->isVisible());
        locked.click({"pin_2", "pin_4", "pin_9", "pinErase"});
        QCOMPARE(locked.digits->text(), QStringLiteral("24"));
        locked.click({"pin_6", "pin_8", "pinEnter"});
        QVERIFY(!locked.screen->isVisible());
    }

    void keysWorkWhereverTheFocusIs()
    {
        Locked locked;
        auto *seven = child<QAbstractButton>(*locked.screen, "pin_7");
        seven->setFocus();
        for (const char key : {'2', '4', '5'})
            QTest::keyClick(seven, key);
        QTest::keyClick(seven, Qt::Key_Backspace);
        QCOMPARE(locked.digits->text(), QStringLiteral("24"));
        QTest::keyClick(seven, Qt::Key_Return);
        QCOMPARE(locked.digits->text(), QStringLiteral("247"));
    }

    void tabStaysOnThePad()
    {
        Locked locked;
        for (int steps = 0; steps < 40; ++steps) {
            QWidget *focused = locked.screen->focusWidget();
            QVERIFY(locked.pad->isAncestorOf(focused));
            QTest::keyClick(focused, steps < 20 ? Qt::Key_Tab : Qt::Key_Backtab);
        }
    }

    void saysWhatIsWrongAndWhomToAsk()
    {
        Locked locked;
        auto *forgotten = child<QLabel>(*locked.screen, "pinForgotten");
        QVERIFY(forgotten->isVisible());
        QVERIFY(forgotten->text().contains(QStringLiteral("forgotten")));
        locked.click({"pin_1", "pin_1", "pin_1", "pin_1", "pinEnter"});
        auto *words = child<QLabel>(*locked.screen, "pinWords");
        QVERIFY(words->text().contains(QStringLiteral("not the PIN")));
        QCOMPARE(locked.digits->accessibleName(), words->text());
        QVERIFY(!child<QAbstractButton>(*locked.screen, "pinErase")->accessibleName().isEmpty());
    }

    void fitsEveryDisplay_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("points");
        QTest::addColumn<QString>("language");
        for (const QString &language : {English, Arabic}) {
            for (const qreal points : {11.0, 22.0}) {
                for (const QSize size : {QSize(1024, 600), QSize(800, 600), QSize(1920, 1080)}) {
                    QTest::addRow("%s %g pt %d", qPrintable(language), points, size.width())
                        << size << points << language;
                }
            }
        }
    }

    void fitsEveryDisplay()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, points);
        QFETCH(QString, language);
        Desk desk;
        desk.look->setSystemSize(points);
        desk.consult->setPatientLanguage(language);
        desk.displays.displays = {{QStringLiteral("one"), QRect(QPoint(), size)}};
        ui::Settings settings;
        settings.pin = ui::Pin::fromDigits(QStringLiteral("2468")).stored();
        child<QAction>(desk.show(settings, size), "action_present")->trigger();
        auto *screen = topLevel<ui::PatientScreen>();
        QTest::keyClick(screen, Qt::Key_Escape);
        auto *pad = child<QWidget>(*screen, "pinPad");
        QVERIFY(pad->isVisible());
        const QStringList cut = cutIn(*pad);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        const auto keys = pad->findChildren<QAbstractButton *>();
        QCOMPARE(keys.size(), 13);
        for (const QAbstractButton *key : keys)
            QVERIFY2(key->width() >= 44 && key->height() >= 44, qPrintable(key->objectName()));
    }

    void theDialogSetsAndTakesAway()
    {
        ui::PinDialog dialog(true, QStringLiteral("/etc/xdg/bayan.ini"));
        dialog.show();
        QVERIFY(
            child<QLabel>(dialog, "pinForgotten")->text().contains(QStringLiteral("bayan.ini")));
        auto *first = child<QLineEdit>(dialog, "pinFirst");
        auto *second = child<QLineEdit>(dialog, "pinSecond");
        auto *set = child<QAbstractButton>(dialog, "pinSet");
        auto *fault = child<QLabel>(dialog, "pinFault");
        set->click(); // nothing typed takes nothing away
        QVERIFY(dialog.isVisible() && fault->isVisible());
        const QStringList cut = cutIn(dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        auto *forgotten = child<QLabel>(dialog, "pinForgotten");
        const QRect words(forgotten->mapTo(&dialog, QPoint()), forgotten->size());
        QVERIFY(dialog.rect().contains(words)); // the dialog grew, nothing is scrolled away
        QTest::keyClick(first, Qt::Key_Return); // is the button that sets, not the one that leaves
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(first, QStringLiteral("12ab34"));
        QCOMPARE(first->text(), QStringLiteral("1234"));
        second->setText(QStringLiteral("1243"));
        set->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(fault->text().contains(QStringLiteral("not the same")));
        child<QCheckBox>(dialog, "pinShow")->click();
        QCOMPARE(first->echoMode(), QLineEdit::Normal);
        second->setText(QStringLiteral("1234"));
        set->click();
        QVERIFY(dialog.result() == QDialog::Accepted &&
                dialog.pin().matches(QStringLiteral("1234")));
        dialog.show();
        child<QAbstractButton>(dialog, "pinTakeAway")->click();
        QVERIFY(dialog.result() == QDialog::Accepted && !dialog.pin().isSet());
    }

    // Whoever counts on it is told that it will be gone.
    void aPinThatCannotBeKeptIsNotSaidToBeSet_data()
    {
        QTest::addColumn<bool>("writable");
        QTest::newRow("a folder") << true;
        QTest::newRow("none") << false;
    }

    void aPinThatCannotBeKeptIsNotSaidToBeSet()
    {
        QFETCH(bool, writable);
        Desk desk;
        const QString blocked = desk.folder.filePath(QStringLiteral("blocked"));
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly)); // no folder can be under a file
        if (!writable)
            desk.file = std::make_unique<ui::SettingsFile>(blocked + QStringLiteral("/bayan"));
        ui::MainWindow &window = desk.show();
        QTimer::singleShot(0, &window, [] {
            auto *dialog = topLevel<ui::PinDialog>();
            child<QLineEdit>(*dialog, "pinFirst")->setText(QStringLiteral("2468"));
            child<QLineEdit>(*dialog, "pinSecond")->setText(QStringLiteral("2468"));
            child<QAbstractButton>(*dialog, "pinSet")->click();
        });
        child<QAction>(window, "action_pin")->trigger();
        const QString said = child<ui::Said>(window, "said")->text();
        QCOMPARE(said == QStringLiteral("The PIN is set."), writable);
        QCOMPARE(said.contains(QStringLiteral("could not be saved")), !writable);
        // Until the window closes it holds.
        child<QAction>(window, "action_present")->trigger();
        auto *screen = topLevel<ui::PatientScreen>();
        QTest::keyClick(screen, Qt::Key_Escape);
        QVERIFY(child<QWidget>(*screen, "pinPad")->isVisible());
    }

    // What the dialog and README.md tell IT to do.
    void aLineLessInTheSettingsTakesItAway()
    {
        const QTemporaryDir folder;
        const ui::SettingsFile file(folder.path());
        ui::Settings settings;
        settings.pin = ui::Pin::fromDigits(QStringLiteral("2468")).stored();
        QVERIFY(file.write(settings));
        QVERIFY(ui::Pin::fromStored(file.read().pin).isSet());
        QFile ini(file.iniPath());
        QVERIFY(ini.open(QIODevice::ReadWrite));
        QByteArrayList lines = ini.readAll().split('\n');
        QCOMPARE(lines.removeIf([](const QByteArray &line) { return line.startsWith("pin="); }), 1);
        ini.resize(0);
        ini.write(lines.join('\n'));
        ini.close();
        QVERIFY(!ui::Pin::fromStored(file.read().pin).isSet());
    }
};

QTEST_MAIN(TestPin)
#include "tst_pin.moc"
