#include "desk.h"

#include "content/markup.h"
#include "ui/clinicdialog.h"
#include "ui/consultview.h"
#include "ui/proseview.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace bayan;
using namespace bayan::tests;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsWithTheMenus()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *library = child<QWidget>(window, "libraryPanel");
        auto *panel = child<QWidget>(window, "sheetPanel");
        QVERIFY(library->x() < panel->x());
        const QString englishMenu = window.menuBar()->actions().constFirst()->text();

        child<QAction>(window, "action_interface_ar")->trigger();
        QTRY_VERIFY(library->x() > panel->x());
        QVERIFY(window.menuBar()->actions().constFirst()->text() != englishMenu);
        QCOMPARE(child<QLabel>(window, "sheetHeading")->text(), QStringLiteral("ورقة هذا المريض"));
        // The patient still reads English, left to right.
        QCOMPARE(desk.consult->patientLanguage(), English);
        QCOMPARE(child<QWidget>(window, "overviewPage")->layoutDirection(), Qt::LeftToRight);

        child<QAction>(window, "action_nextInterfaceLanguage")->trigger();
        QTRY_VERIFY(library->x() < panel->x());
        QCOMPARE(window.menuBar()->actions().constFirst()->text(), englishMenu);
    }

    void patientsLanguageHasItsOwnSwitch()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *name = child<ui::ProseView>(window, "treatmentName");
        QCOMPARE(name->plainText(), QStringLiteral("Botulinum toxin"));
        child<QAbstractButton>(window, "patientLanguage_ar")->click();
        QCOMPARE(name->plainText(), QStringLiteral("توكسين البوتولينوم"));
        QCOMPARE(child<QWidget>(window, "overviewPage")->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(child<QWidget>(window, "urgentStrip")->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QTest::keyClick(&window, Qt::Key_F6);
        QTRY_COMPARE(name->plainText(), QStringLiteral("Botulinum toxin"));
    }

    void urgentSignsAreOnEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << English;
        QTest::newRow("Arabic") << Arabic;
    }

    void urgentSignsAreOnEveryPage()
    {
        QFETCH(QString, language);
        Desk desk;
        desk.consult->setPatientLanguage(language);
        ui::MainWindow &window = desk.show({}, {1024, 640});
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *strip = child<QWidget>(window, "urgentStrip");
        auto *words = child<ui::ProseView>(window, "urgentWords");
        const content::Entry *alert =
            desk.consult->treatment().entry(QStringLiteral("urgent-warning-signs"));
        int signs = 0;
        for (const content::Block &block : content::parseMarkup(alert->text(language)->body)) {
            if (block.kind != content::Block::Kind::Bullet)
                continue;
            ++signs;
            QVERIFY(words->plainText().contains(desk.consult->phrases().shown(block.plainText())));
        }
        QVERIFY(signs >= 12);
        for (const int zoom : {100, 150, 200}) {
            desk.look->setZoom(zoom);
            QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
            QTRY_VERIFY(
                window.rect().contains(QRect(words->mapTo(&window, QPoint()), words->size())));
        }
        desk.look->setZoom(100);
        auto *tabs = child<QTabBar>(window, "tabs");
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QVERIFY(strip->isVisible());
            QVERIFY(words->height() >= words->heightForWidth(words->width()));
            QVERIFY(!child<ui::ProseView>(window, "urgentCall")->plainText().isEmpty());
        }
    }

    void keysTurnPagesAndZoom()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *view = child<ui::ConsultView>(window, "consultView");
        const QStringList ids = ui::ConsultView::pageIds();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QTest::keyClick(&window, Qt::Key(Qt::Key_1 + int(i)), Qt::ControlModifier);
            QCOMPARE(view->page(), ids[i]);
        }
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.look->zoom(), 110);
        QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(desk.look->zoom(), 90);
        QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.look->zoom(), 100);
    }

    void lettersInMenusAreEachTakenOnce_data() { everythingIsReachedByTab_data(); }

    // A letter typed in an open menu runs one thing.
    void lettersInMenusAreEachTakenOnce()
    {
        QFETCH(QString, interface);
        Desk desk;
        desk.interfaceLanguage->setCode(interface);
        ui::MainWindow &window = desk.show();
        const QList<QMenu *> menus = window.findChildren<QMenu *>();
        QVERIFY(menus.size() > 4);
        for (const QMenu *menu : menus) {
            QStringList taken;
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(letter.isEmpty() || !taken.contains(letter), qPrintable(action->text()));
                taken.append(letter);
            }
        }
    }

    void everythingIsReachedByTab_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::newRow("English") << English;
        QTest::newRow("Arabic") << Arabic;
    }

    void everythingIsReachedByTab()
    {
        QFETCH(QString, interface);
        Desk desk;
        desk.interfaceLanguage->setCode(interface);
        ui::MainWindow &window = desk.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList seen;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window,
                            Qt::Key_Tab);
            if (QApplication::focusWidget())
                seen.append(QApplication::focusWidget()->objectName());
        }
        for (const char *name :
             {"treatmentList", "patientLanguage_en", "tabs", "overviewPage", "tick_what-is-botox",
              "pickList", "sheetLanguage_en", "summaryChoice", "largePrintChoice", "patientName",
              "printButton", "previewButton", "saveButton", "clinicNotice"})
            QVERIFY2(seen.contains(QLatin1String(name)), name);
        // In the order they are read: the page before the sheet.
        QVERIFY(seen.indexOf(QStringLiteral("tabs")) <
                seen.indexOf(QStringLiteral("overviewPage")));
        QVERIFY(seen.indexOf(QStringLiteral("tick_what-is-botox")) <
                seen.indexOf(QStringLiteral("pickList")));
        QVERIFY(seen.indexOf(QStringLiteral("sheetLanguage_en")) <
                seen.indexOf(QStringLiteral("patientName")));
        // Within the switch the arrows move, as between radio buttons.
        auto *switchButton = child<QAbstractButton>(window, "patientLanguage_en");
        switchButton->setFocus();
        QTest::keyClick(switchButton, interface == English ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("patientLanguage_ar"));
        QCOMPARE(desk.consult->patientLanguage(), Arabic);
    }

    void controlsHaveNames()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto buttons = window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->objectName().startsWith(QLatin1String("qt_")) || !button->isVisible())
                continue;
            QVERIFY2(!button->objectName().isEmpty() ||
                         qobject_cast<const QLineEdit *>(button->parent()),
                     qPrintable(button->text()));
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                         qobject_cast<const QLineEdit *>(button->parent()),
                     qPrintable(button->objectName()));
        }
    }

    void foldsTheSheetInASmallWindow()
    {
        Desk desk;
        ui::MainWindow &window = desk.show({}, {1024, 640});
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.size(), QSize(1024, 640));
        auto *panel = child<QWidget>(window, "sheetPanel");
        auto *rail = child<QWidget>(window, "sheetRail");
        QTRY_VERIFY(!panel->isVisible() && rail->isVisible());
        child<QPushButton>(window, "railOpen")->click();
        QVERIFY(panel->isVisible() && !rail->isVisible());
        window.resize(1600, 900);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!rail->isVisible());
    }

    void forgetsOnePatientsLanguage()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        const QString before = desk.file->read().patientLanguage;
        child<QAbstractButton>(window, "patientLanguage_ar")->click();
        QCOMPARE(desk.consult->patientLanguage(), Arabic);
        QVERIFY(!child<QAction>(window, "action_patient_ar")->isChecked());
        window.close();
        QCOMPARE(desk.file->read().patientLanguage, before);
    }

    void remembersAndForgets()
    {
        Desk desk;
        {
            ui::MainWindow &window = desk.show();
            child<ui::ConsultView>(window, "consultView")->setPage(QStringLiteral("effects"));
            desk.look->setTheme(ui::Theme::Dark);
            desk.look->setZoom(130);
            child<QAction>(window, "action_patient_ar")->trigger();
            desk.consult->setTicked(QStringLiteral("pregnancy"), false);
            child<QLineEdit>(window, "patientName")->setText(QStringLiteral("Nadia Secret"));
            window.close();
        }
        const ui::Settings settings = desk.file->read();
        QCOMPARE(settings.page, QStringLiteral("effects"));
        QCOMPARE(settings.zoom, 130);
        QCOMPARE(settings.patientLanguage, Arabic);
        QVERIFY(settings.interfaceLanguage.isEmpty()); // nobody chose one
        QCOMPARE(settings.treatment, Treatment);
        QFile ini(desk.file->iniPath());
        QVERIFY(ini.open(QIODevice::ReadOnly));
        const QByteArray written = ini.readAll();
        QVERIFY(!written.contains("Nadia"));
        QVERIFY(!written.contains("pregnancy"));
    }

    void theNextPatientStartsAfresh()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        desk.consult->setTicked(QStringLiteral("pregnancy"), false);
        QTest::keyClicks(child<QLineEdit>(window, "patientName"), QStringLiteral("Nadia"));
        child<ui::ConsultView>(window, "consultView")->setPage(QStringLiteral("questions"));
        child<QAction>(window, "action_nextPatient")->trigger();
        QVERIFY(desk.consult->pick().contains(QStringLiteral("pregnancy")));
        auto *name = child<QLineEdit>(window, "patientName");
        QVERIFY(name->text().isEmpty());
        name->undo();
        QVERIFY(name->text().isEmpty());
        QCOMPARE(child<ui::ConsultView>(window, "consultView")->page(), QStringLiteral("overview"));
        QVERIFY(!child<QAction>(window, "action_undo")->isEnabled());
    }

    void theMenuChoosesTheLanguageOfEachPatient()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        child<QAbstractButton>(window, "patientLanguage_ar")->click();
        child<QAction>(window, "action_nextPatient")->trigger();
        QCOMPARE(desk.consult->patientLanguage(), English);
        QVERIFY(child<QRadioButton>(window, "sheetLanguage_en")->isChecked());
        child<QAction>(window, "action_patient_ar")->trigger();
        child<QAction>(window, "action_nextPatient")->trigger();
        QCOMPARE(desk.consult->patientLanguage(), Arabic);
        QVERIFY(child<QRadioButton>(window, "sheetLanguage_ar")->isChecked());
    }

    void dialogsAreCalledInTheMenusLanguage()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        ui::SystemPrompts prompts;
        const auto titleOf = [&](const std::function<void()> &ask) {
            QString title;
            QTimer::singleShot(0, &window, [&] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(box);
                title = box->windowTitle();
                box->reject();
            });
            ask();
            return title;
        };
        const auto tell = [&] { prompts.tell(&window, QStringLiteral("…")); };
        const auto ask = [&] { prompts.confirm(&window, QStringLiteral("…"), QString()); };
        QCOMPARE(titleOf(tell), QStringLiteral("Bayan"));
        desk.interfaceLanguage->setCode(Arabic);
        QCOMPARE(titleOf(tell), QStringLiteral("بيان"));
        QCOMPARE(titleOf(ask), QStringLiteral("بيان"));
        // What Qt's own Arabic lacks of its print dialog.
        QCOMPARE(QCoreApplication::translate("QPrintSettingsOutput", "Pages"),
                 QStringLiteral("الصفحات"));
        desk.interfaceLanguage->setCode(English);
    }

    void thisPatientsNextSheetIsSavedBesideTheLast()
    {
        const QTemporaryDir folder;
        const QDir sheets(folder.path());
        Desk desk;
        ui::MainWindow &window = desk.show();
        const auto save = [&] { child<QAction>(window, "action_savePdf")->trigger(); };
        desk.prompts.savePath = sheets.filePath(QStringLiteral("none/first.pdf"));
        save(); // there is no such folder
        QCOMPARE(desk.prompts.told.size(), 1);
        desk.prompts.savePath = sheets.filePath(QStringLiteral("first.pdf"));
        save();
        const QString name = desk.prompts.lastSuggestion;
        QVERIFY(!name.contains(u'/'));
        desk.prompts.savePath.clear(); // thought better of
        save();
        QCOMPARE(desk.prompts.lastSuggestion, sheets.filePath(name));
        child<QAction>(window, "action_nextPatient")->trigger();
        save(); // the folder may be named for the patient before
        QCOMPARE(desk.prompts.lastSuggestion, name);
    }

    void aSheetIsSavedWhereItIsSuggestedUnderAFreeName()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const QTemporaryDir folder;
        const QString taken = QDir(folder.path()).filePath(QStringLiteral("ورقة.pdf"));
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Desk desk;
        ui::MainWindow &window = desk.show();
        QTimer::singleShot(0, &window, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->accept();
        });
        QCOMPARE(ui::SystemPrompts().askSavePath(&window, {QStringLiteral("English")}, taken),
                 QDir(folder.path()).filePath(QStringLiteral("ورقة-2.pdf")));
    }

    void ticksManyAtOnce()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        const auto count = [&] { return desk.consult->pick().entries().size(); };
        const auto standard = count();
        child<QAction>(window, "action_tickUrgentOnly")->trigger();
        QCOMPARE(desk.consult->pick().entries(),
                 QStringList{QStringLiteral("urgent-warning-signs")});
        child<QAction>(window, "action_undo")->trigger();
        QCOMPARE(count(), standard);
        child<QAction>(window, "action_tickAll")->trigger();
        QCOMPARE(count(), desk.consult->treatment().entries.size());
        child<QAction>(window, "action_tickStandard")->trigger();
        QCOMPARE(count(), standard);
    }

    void sheetLanguagesFollowThePatient()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        QVERIFY(child<QRadioButton>(window, "sheetLanguage_en")->isChecked());
        desk.consult->setPatientLanguage(Arabic);
        QVERIFY(child<QRadioButton>(window, "sheetLanguage_ar")->isChecked());
        child<QRadioButton>(window, "sheetLanguage_ar_en")->click();
        desk.consult->setPatientLanguage(English);
        QVERIFY(child<QRadioButton>(window, "sheetLanguage_en_ar")->isChecked());
    }

    void asksForTheEmergencyNumber()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *notice = child<QPushButton>(window, "clinicNotice");
        QVERIFY(notice->isVisible());
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = qobject_cast<ui::ClinicDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *number = dialog->findChild<QLineEdit *>(QStringLiteral("clinicEmergency"));
            number->setText(QStringLiteral("٥٥٥٠"));
            dialog->findChild<QLineEdit *>(QStringLiteral("clinicName_ar"))
                ->setText(QStringLiteral("عيادة نور"));
            dialog->accept();
        });
        notice->click();
        QVERIFY(!notice->isVisible());
        QCOMPARE(child<ui::ProseView>(window, "urgentCall")->plainText(),
                 QStringLiteral("Call 5550"));
        QCOMPARE(desk.file->read().profile.names.value(Arabic), QStringLiteral("عيادة نور"));
    }

    void aboutSaysWhatItIsNot()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        QString words;
        QTimer::singleShot(0, &window, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            words = box->informativeText();
            box->accept();
        });
        child<QAction>(window, "action_about")->trigger();
        QVERIFY(words.contains(QStringLiteral("decides nothing")));
        QVERIFY(words.contains(QStringLiteral("trademark")));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
