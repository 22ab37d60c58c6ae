#include "desk.h"
#include "sheets.h"

#include "handout/sheetcode.h"
#include "ui/codedialog.h"
#include "ui/handover.h"
#include "ui/printerstate.h"
#include "ui/sheetdesk.h"
#include "ui/sheetlog.h"
#include "ui/sheetorder.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScopeGuard>
#include <QScrollBar>
#include <QScroller>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace bayan;
using namespace bayan::tests;

namespace {

const QString Name = QStringLiteral("Nadia Haddad");

} // namespace

// What a receptionist does with a sheet beside previewing and saving it.
class TestFrontDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsPrintedAndForgotten()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("printed.pdf"));
        auto *name = window.findChild<QLineEdit *>(QStringLiteral("patientName"));
        name->setText(Name);
        trigger(window, "print");
        QVERIFY(textOf(desk.prompts.printFile).contains(Name));
        QVERIFY(name->text().isEmpty());
        QVERIFY(!contentsOf(desk.prompts.printFile).contains("Nadia"));
        trigger(window, "print"); // once more, and nothing of it is left
        QVERIFY(!textOf(desk.prompts.printFile).contains(Name));
    }

    void sheetsAreCountedOnlyWhereWanted()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        const QString log = desk.file->logPath();
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("printed.pdf"));
        trigger(window, "print");
        QVERIFY(!QFile::exists(log));
        desk.consult->setProfile(logging());
        window.findChild<QLineEdit *>(QStringLiteral("patientName"))->setText(Name);
        trigger(window, "print");
        trigger(window, "print");
        const QStringList lines =
            QString::fromUtf8(contentsOf(log)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("time,code,copies"));
        static const QRegularExpression line(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d,BYN[2-9A-Z]{8},1$"));
        QVERIFY2(line.match(lines[1]).hasMatch(), qPrintable(lines[1]));
        QVERIFY(handout::readSheetCode(*desk.library, lines[1].section(u',', 1, 1)));
    }

    void aLogThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY(!ui::SheetLog(folder.path()).add(QDateTime::currentDateTime(), {}, 1));
    }

    void filesForThePatientBearNoNameAndGoWithTheConsult()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        window.findChild<QLineEdit *>(QStringLiteral("patientName"))->setText(Name);
        trigger(window, "mailSheet");
        trigger(window, "showAsFile");
        QCOMPARE(desk.prompts.handedOver.size(), 2);
        for (const QString &file : std::as_const(desk.prompts.handedOver)) {
            QVERIFY(QFile::exists(file));
            QVERIFY(!file.contains(QStringLiteral("Nadia")));
            const QString text = textOf(file);
            QVERIFY(text.contains(QStringLiteral("Botulinum")));
            QVERIFY(!text.contains(Name));
        }
        QVERIFY(!desk.prompts.mailSubject.contains(QStringLiteral("Nadia")));
        trigger(window, "nextPatient");
        for (const QString &file : std::as_const(desk.prompts.handedOver))
            QVERIFY(!QFile::exists(file));

        trigger(window, "showAsFile");
        const QString last = desk.prompts.handedOver.last();
        QVERIFY(QFile::exists(last));
        desk.window.reset();
        QVERIFY(!QFile::exists(last));
    }

    void whatACrashLeavesIsDeletedAtTheNextStart()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        const auto sheet = order.composeNameless();
        QVERIFY(sheet);
        QTemporaryDir folder;
        ui::HandOver living(folder.path());
        const auto kept = living.add(*sheet, QStringLiteral("a.pdf"));
        QVERIFY(kept);
        const QDir dead(folder.filePath(QStringLiteral("dead")));
        QVERIFY(QDir().mkpath(dead.path()));
        QVERIFY(QFile::copy(*kept, dead.filePath(QStringLiteral("a.pdf"))));
        ui::HandOver(folder.path()).clearLeftovers();
        QVERIFY(!dead.exists());
        QVERIFY(QFile::exists(*kept));
    }

    void printersReasonsBecomeSentences_data()
    {
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<QString>("said");
        QTest::newRow("fine") << QStringLiteral("none") << false << QString();
        QTest::newRow("low") << QStringLiteral("toner-low-warning") << false << QString();
        QTest::newRow("paper") << QStringLiteral("media-empty-error") << false
                               << QStringLiteral("out of paper");
        QTest::newRow("jam") << QStringLiteral("toner-low-report media-jam-error") << true
                             << QStringLiteral("jammed");
        QTest::newRow("offline") << QStringLiteral("offline-report") << false
                                 << QStringLiteral("offline");
        QTest::newRow("stopped") << QString() << true << QStringLiteral("stopped");
    }

    void printersReasonsBecomeSentences()
    {
        QFETCH(QString, reasons);
        QFETCH(bool, stopped);
        QFETCH(QString, said);
        const QString sentence = ui::troubleSentence(
            QStringLiteral("Desk"), reasons.split(u' ', Qt::SkipEmptyParts), stopped);
        QCOMPARE(sentence.isEmpty(), said.isEmpty());
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
    }

    void printNowAsksWhereNoPrinterIsRemembered()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        desk.prompts.printFile = desk.folder.filePath(QStringLiteral("printed.pdf"));
        trigger(window, "printNow");
        QVERIFY(QFile::exists(desk.prompts.printFile));
    }

    void aPrinterThatIsGoneIsSaid()
    {
        Desk desk;
        ui::Settings settings;
        settings.print.printer = QStringLiteral("Gone");
        ui::MainWindow &window = desk.show(settings);
        trigger(window, "printNow");
        QCOMPARE(desk.prompts.told.size(), 1);
        QVERIFY(desk.prompts.told.first().contains(QStringLiteral("Gone")));
    }

    void theChosenPrinterIsRemembered()
    {
        QTemporaryDir folder;
        const ui::SettingsFile file(folder.path());
        ui::Settings settings;
        settings.print = {QStringLiteral("Front desk"), 2, 0, 5};
        QVERIFY(file.write(settings));
        QVERIFY(file.read().print == settings.print);
    }

    void aProfileOfALaterVersionIsLeftAlone()
    {
        QTemporaryDir folder;
        const ui::SettingsFile file(folder.path());
        const QByteArray later("{\"bayanProfile\": 99}");
        QFile profile(file.profilePath());
        QVERIFY(profile.open(QIODevice::WriteOnly) && profile.write(later) == later.size());
        profile.close();
        QStringList notices;
        (void)file.read(&notices);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains(QStringLiteral("newer Bayan")));
        QVERIFY(!file.writeProfile({}));
        QCOMPARE(contentsOf(file.profilePath()), later);
    }

    void theClinicsLanguagesStartEachSheet()
    {
        Desk desk;
        handout::ClinicProfile profile;
        profile.sheetLanguages = {Arabic, English};
        desk.consult->setProfile(profile);
        ui::SheetOrder order(*desk.consult);
        order.setLanguages({Arabic});
        order.startAfresh();
        QCOMPARE(order.languages(), QStringList({English, Arabic})); // the patient's leads
        desk.consult->setProfile({});
        order.startAfresh();
        QCOMPARE(order.languages(), QStringList{English});
    }

    void aCodeIsCheckedAsItIsTyped()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::CodeDialog dialog(*desk.library, English);
        auto *code = dialog.findChild<QLineEdit *>(QStringLiteral("sheetCode"));
        auto *answer = dialog.findChild<QLabel *>(QStringLiteral("codeAnswer"));
        auto *texts = dialog.findChild<QTreeWidget *>(QStringLiteral("codeTexts"));
        code->setText(handout::groupedCode(order.code()).toLower());
        QCOMPARE(texts->topLevelItemCount(), int(desk.consult->pick().entries().size()));
        QVERIFY(answer->text().contains(QStringLiteral("Botulinum toxin")));
        code->setText(code->text().chopped(1));
        QCOMPARE(texts->topLevelItemCount(), 0);
        QVERIFY(answer->text().contains(QStringLiteral("typing mistake")));
    }

    void theTextsOfACodeAreListedWhole()
    {
        for (const QString &language : {English, Arabic}) {
            Desk desk;
            desk.interfaceLanguage->setCode(language);
            ui::SheetOrder order(*desk.consult);
            order.setLanguages({English, Arabic});
            ui::CodeDialog dialog(*desk.library, language);
            dialog.show();
            auto *texts = child<QTreeWidget>(dialog, "codeTexts");
            child<QLineEdit>(dialog, "sheetCode")->setText(handout::groupedCode(order.code()));
            QVERIFY(texts->topLevelItemCount() > 0);
            // All but the title, which gives way.
            for (int row = 0; row < texts->topLevelItemCount(); ++row) {
                const QString words = texts->topLevelItem(row)->text(3);
                QTRY_VERIFY(texts->columnWidth(3) > texts->fontMetrics().horizontalAdvance(words));
            }
            QCOMPARE(texts->horizontalScrollBar()->maximum(), 0);
            QVERIFY(QScroller::hasScroller(texts->viewport())); // by finger
        }
    }

    // As a scanner ends what it types: the answer stays, and the next code takes its place.
    void enterLeavesTheAnswerAndAwaitsTheNextCode()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::CodeDialog dialog(*desk.library, English);
        dialog.show();
        auto *code = dialog.findChild<QLineEdit *>(QStringLiteral("sheetCode"));
        const QString whole = handout::groupedCode(order.code());
        QTest::keyClicks(code, whole);
        QTest::keyClick(code, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(code->selectedText(), whole);
        QTest::keyClicks(code, QStringLiteral("BYN"));
        QTest::keyClick(code, Qt::Key_Enter);
        QVERIFY(dialog.isVisible());
        QCOMPARE(code->text(), QStringLiteral("BYN"));
    }

#ifndef Q_OS_WIN
    // What the mail handler of the free desktops answers is believed.
    void aMailThatIsNotMadeIsNotClaimed()
    {
        const QTemporaryDir tools;
        const QString tool = tools.filePath(QStringLiteral("xdg-email"));
        const auto answering = [&](const QByteArray &script) {
            QFile file(tool);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + script);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", tools.path().toUtf8() + ':' + path);
        const auto back = qScopeGuard([&] { qputenv("PATH", path); });
        ui::SystemPrompts prompts;
        answering("exit 3\n");
        QCOMPARE(prompts.mail(tool, QStringLiteral("Sheet")), ui::Prompts::Mailed::Not);
        answering("exit 0\n");
        QCOMPARE(prompts.mail(tool, QStringLiteral("Sheet")), ui::Prompts::Mailed::Attached);
    }
#endif
};

QTEST_MAIN(TestFrontDesk)
#include "tst_frontdesk.moc"
