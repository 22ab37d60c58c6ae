#include "desk.h"

#include "handout/logo.h"
#include "language/isolation.h"
#include "ui/clinicdialog.h"
#include "ui/clinicediting.h"
#include "ui/pageview.h"
#include "ui/sheetorder.h"
#include "ui/wordsfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

namespace {

// The dialog over the real library, as the window opens it.
struct Open
{
    explicit Open(const handout::ClinicProfile &profile = {})
        : order(*desk.consult)
        , dialog(profile, desk.library->languages(), desk.prompts,
                 [this](const handout::ClinicProfile &p, const QString &language) {
                     return order.composeSample(p, language);
                 })
    {
        dialog.show();
    }

    template<class Widget> Widget &child(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }

    QPushButton &save()
    {
        return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }

    Desk desk;
    ui::SheetOrder order;
    ui::ClinicDialog dialog;
};

handout::ClinicProfile full()
{
    handout::ClinicProfile profile;
    profile.names = {{English, QStringLiteral("Noor Skin Clinic")},
                     {Arabic, QStringLiteral("عيادة نور للجلدية")}};
    profile.addresses = {{English, QStringLiteral("12 Palm Street")}};
    profile.practitioners = {{Arabic, QStringLiteral("د. ليلى حداد")}};
    profile.footers = {{English, QStringLiteral("Open on Sundays")}};
    profile.phone = QStringLiteral("+971 4 555 0100");
    profile.emergencyNumber = QStringLiteral("998");
    profile.website = QStringLiteral("noor.example");
    profile.nativeDigits = true;
    profile.hijriDate = true;
    profile.paper = QStringLiteral("Letter");
    profile.sheetLanguages = {English, Arabic};
    profile.logsSheets = true;
    profile.logo = QImage(120, 60, QImage::Format_RGB32);
    profile.logo.fill(Qt::darkGreen);
    return profile;
}

} // namespace

class TestClinicDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndKeepsAllOfAProfile()
    {
        Open open(full());
        QVERIFY(open.dialog.profile() == full());
        QVERIFY(!open.child<QLabel>("clinicLogo").pixmap().isNull());
        open.child<QPushButton>("clinicRemoveLogo").click();
        QVERIFY(open.dialog.profile().logo.isNull());
    }

    void anEmptyOneStaysEmpty()
    {
        Open open;
        handout::ClinicProfile wanted;
        wanted.paper = QStringLiteral("A4");
        QVERIFY(open.dialog.profile() == wanted);
    }

    // "Set emergency number" leads here.
    void theEmergencyNumberIsTypedFirstWhileThereIsNone()
    {
        Open empty;
        QTRY_VERIFY(empty.child<QLineEdit>("clinicEmergency").hasFocus());
        Open filled(full());
        QTRY_VERIFY(filled.child<QLineEdit>("clinicName_en").hasFocus());
    }

    void labelsStandLevelWithTheirFields()
    {
        Open open;
        auto &tabs = open.child<QTabWidget>("clinicTabs");
        int measured = 0;
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            open.dialog.layout()->activate();
            QCoreApplication::processEvents();
            for (const QLabel *label : tabs.currentWidget()->findChildren<QLabel *>()) {
                const QWidget *field = label->buddy();
                if (!field)
                    continue;
                const QRect beside(label->mapTo(&tabs, QPoint()), label->size());
                const QRect place(field->mapTo(&tabs, QPoint()), field->size());
                if (place.top() > beside.bottom())
                    continue; // the label is long and stands above
                QCOMPARE(beside.center().y(), place.center().y());
                ++measured;
            }
        }
        QVERIFY(measured > 8);
    }

    void whatWasTypedIsNotLostUnasked()
    {
        Open open(full());
        open.dialog.reject(); // nothing was typed
        QVERIFY(open.dialog.isHidden());
        QVERIFY(open.desk.prompts.asked.isEmpty());

        open.dialog.show();
        auto &phone = open.child<QLineEdit>("clinicPhone");
        phone.setText(QStringLiteral("+971 4 555 0199"));
        open.desk.prompts.agrees = false;
        QTest::keyClick(&open.dialog, Qt::Key_Escape);
        open.dialog.close();
        QCOMPARE(open.desk.prompts.asked.size(), 2);
        QVERIFY(open.dialog.isVisible());
        QCOMPARE(open.dialog.profile().phone, QStringLiteral("+971 4 555 0199"));

        open.desk.prompts.agrees = true;
        QTest::keyClick(&open.dialog, Qt::Key_Escape);
        QVERIFY(open.dialog.isHidden());
        QCOMPARE(open.dialog.result(), int(QDialog::Rejected));
    }

    void numbersAreCheckedAsTheyAreTyped()
    {
        Open open;
        auto &phone = open.child<QLineEdit>("clinicPhone");
        auto &fault = open.child<QLabel>("clinicPhoneFault");
        QVERIFY(fault.isHidden());
        phone.setFocus();
        QTRY_VERIFY(phone.hasFocus());
        QTest::keyClicks(&phone, QStringLiteral("+")); // a beginning
        QVERIFY(fault.isHidden());
        QVERIFY(!open.save().isEnabled());
        QTest::keyClick(&phone, Qt::Key_Return); // that was all
        QVERIFY(!fault.isHidden());
        QTest::keyClicks(&phone, QStringLiteral("9")); // it was not
        QVERIFY(fault.isHidden());
        open.child<QLineEdit>("clinicEmergency").setFocus();
        QTRY_VERIFY(!fault.isHidden());
        phone.clear();
        QTest::keyClicks(&phone, QStringLiteral("04 ask"));
        QVERIFY(!fault.isHidden());
        QVERIFY(!open.save().isEnabled());
        phone.setText(QStringLiteral("٠٤ ٥٥٥ ٠١٠٠"));
        QVERIFY(fault.isHidden());
        QVERIFY(open.save().isEnabled());
        QCOMPARE(open.dialog.profile().phone, QStringLiteral("04 555 0100"));
        // Groups of Arabic digits would stand in the wrong order while they are typed.
        const auto type = [&](const QString &digit) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, digit);
            QCoreApplication::sendEvent(&phone, &press);
        };
        phone.setText(QStringLiteral("04 555 0100"));
        phone.setCursorPosition(1);
        type(QStringLiteral("٧"));
        QCOMPARE(phone.text(), QStringLiteral("074 555 0100"));
        QCOMPARE(phone.cursorPosition(), 2);
        phone.selectAll();
        QInputMethodEvent composed;
        composed.setCommitString(QStringLiteral("٩۱"));
        QCoreApplication::sendEvent(&phone, &composed);
        QCOMPARE(phone.text(), QStringLiteral("91"));
        phone.undo();
        QCOMPARE(phone.text(), QStringLiteral("074 555 0100"));
    }

    void theSampleFollowsWhatIsTyped()
    {
        Open open(full());
        auto &page = open.child<ui::PageView>("clinicSample");
        const QImage before = page.grab().toImage();
        open.child<QLineEdit>("clinicName_en").setText(QStringLiteral("Another Clinic"));
        QTRY_VERIFY(page.grab().toImage() != before);
    }

    // In the language and at the end of the sheet that the field is about.
    void theSampleFollowsTheFieldSomebodyIsIn()
    {
        Open open(full());
        open.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.dialog));
        auto &page = open.child<ui::PageView>("clinicSample");
        QList<QImage> seen{page.grab().toImage()};
        for (const char *field : {"clinicName_ar", "clinicFooter_ar", "clinicFooter_en"}) {
            auto &line = open.child<QLineEdit>(field);
            auto &tabs = *open.dialog.findChild<QTabWidget *>();
            for (int i = 0; i < tabs.count(); ++i) {
                if (tabs.widget(i)->isAncestorOf(&line))
                    tabs.setCurrentIndex(i);
            }
            line.setFocus();
            QTRY_VERIFY(!seen.contains(page.grab().toImage()));
            seen.append(page.grab().toImage());
        }
        open.dialog.findChild<QTabWidget *>()->setCurrentIndex(0);
        open.child<QLineEdit>("clinicPhone").setFocus();
        QTRY_VERIFY(page.grab().toImage() != seen.last());
    }

    void aLogoIsTakenOrRefused()
    {
        Open open;
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        open.desk.prompts.openPath = open.desk.folder.filePath(QStringLiteral("logo.png"));
        QVERIFY(image.save(open.desk.prompts.openPath));
        open.child<QPushButton>("clinicChooseLogo").click();
        QCOMPARE(open.dialog.profile().logo.size(), QSize(200, 100));
        QVERIFY(open.desk.prompts.told.isEmpty());

        QFile text(open.desk.prompts.openPath);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no image at all");
        text.close();
        open.child<QPushButton>("clinicChooseLogo").click();
        QCOMPARE(open.desk.prompts.told.size(), 1);
        QVERIFY(open.desk.prompts.told.first().contains(QStringLiteral("not a PNG or JPEG")));
        QCOMPARE(open.dialog.profile().logo.size(), QSize(200, 100)); // nothing is lost
    }

    void anUnusableLogoIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto png = [](QSize size) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::darkBlue);
            return handout::logoBytes(image);
        };
        QTest::newRow("1 x 1") << png({1, 1}) << "too small to print";
        QTest::newRow("a line") << png({2000, 20}) << "too narrow";
        QTest::newRow("truncated") << png({300, 200}).chopped(60) << "damaged or cut short";
        QTest::newRow("50 MB") << QByteArray(50 << 20, 'x') << "too large";
        QTest::newRow("something else") << QByteArray("%PDF-1.4") << "not a PNG or JPEG";
    }

    void anUnusableLogoIsRefusedInASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        Open open(full());
        open.desk.prompts.openPath = open.desk.folder.filePath(QStringLiteral("logo.png"));
        QFile file(open.desk.prompts.openPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        open.child<QPushButton>("clinicChooseLogo").click();
        QCOMPARE(open.desk.prompts.told.size(), 1);
        const QString told = open.desk.prompts.told.first();
        QVERIFY2(told.contains(says), qPrintable(told));
        QVERIFY(told.endsWith(u'.'));
        QVERIFY(open.dialog.profile() == full()); // the old logo and all that was typed
    }

    void aNameThatIsFullSaysSo()
    {
        Open open;
        auto &name = open.child<QLineEdit>("clinicName_en");
        auto &note = open.child<QLabel>("clinicName_en_full");
        name.setText(QString(handout::LongestName - 1, u'n'));
        QVERIFY(note.isHidden());
        name.setText(QString(handout::LongestName + 40, u'n'));
        QVERIFY(!note.isHidden());
        QVERIFY(note.text().contains(QString::number(handout::LongestName)));
        QCOMPARE(open.dialog.profile().name(English).size(), handout::LongestName);
        // Nothing goes in that is refused when it is read again.
        open.child<QLineEdit>("clinicWebsite").setText(QString(handout::LongestWords + 40, u'w'));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("clinic.json"));
        QVERIFY(handout::writeClinicProfile(open.dialog.profile(), file));
        QVERIFY(handout::readClinicProfile(file));
    }

    // By the rules of plain text an Arabic word turns the number after it round.
    void aMixedNameIsShownAsItIsPrinted()
    {
        const QString typed = QStringLiteral("Noor عيادة (04 555 0100) Dubai");
        const auto shown = [](QLineEdit &&field, const QString &text) {
            field.resize(400, 40);
            field.setText(text);
            return field.grab().toImage();
        };
        const QString isolated = language::isolated(typed, Qt::LeftToRight);
        QVERIFY(isolated != typed);
        const QImage field = shown(ui::WordsField(Qt::LeftToRight), typed);
        QCOMPARE(field, shown(ui::WordsField(Qt::LeftToRight), isolated));
        QVERIFY(shown(QLineEdit(), typed) != shown(QLineEdit(), isolated));
        Open open;
        auto &name = open.child<QLineEdit>("clinicName_en");
        name.setText(typed);
        QCOMPARE(open.dialog.profile().name(English), typed); // no marks are kept
        QVERIFY(qobject_cast<ui::WordsField *>(&name));
    }

    void detailsOfANewerBayanAreNotOpened()
    {
        Desk desk;
        QFile newer(desk.file->profilePath());
        QVERIFY(newer.open(QIODevice::WriteOnly));
        newer.write("{\"bayanProfile\": 99}");
        newer.close();
        const handout::ClinicProfile before = full();
        desk.consult->setProfile(before);
        const ui::SheetOrder order(*desk.consult);
        ui::editClinic(*desk.consult, order, *desk.file, desk.prompts, nullptr);
        QCOMPARE(desk.prompts.told.size(), 1);
        QVERIFY(desk.prompts.told.first().contains(QStringLiteral("newer Bayan")));
        // The sheets of this consult keep their emergency number.
        QVERIFY(desk.consult->profile() == before);
    }

    void goesOutAndComesInAsOneFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("clinic.json"));
        {
            Open open(full());
            open.desk.prompts.savePath = file;
            open.child<QPushButton>("clinicExport").click();
            QVERIFY(open.desk.prompts.told.isEmpty());
        }
        Open open;
        open.desk.prompts.openPath = file;
        open.child<QPushButton>("clinicImport").click();
        QVERIFY(open.desk.prompts.told.isEmpty());
        QVERIFY(open.dialog.profile() == full());
    }

    void aDamagedFileChangesNothing()
    {
        Open open(full());
        importFile(open, "{\"bayanProfile\": 99}");
        QCOMPARE(open.desk.prompts.told.size(), 1);
        QVERIFY(open.desk.prompts.told.first().contains(QStringLiteral("newer Bayan")));
        QVERIFY(open.dialog.profile() == full());
        QVERIFY(QFile::exists(open.desk.prompts.openPath));
    }

    void aWrongLineIsNamedAndTheOthersAreImported()
    {
        Open open;
        importFile(open,
                   "{\"bayanProfile\": 1, \"emergencyNumber\": \"5550\", \"names\": {\"en\": \"" +
                       QByteArray(121, 'n') + "\"}}");
        QCOMPARE(open.dialog.profile().emergencyNumber, QStringLiteral("5550"));
        QCOMPARE(open.desk.prompts.told.size(), 1);
        QVERIFY(open.desk.prompts.told.first().contains(QStringLiteral("\"names: en\"")));
        QVERIFY(open.desk.prompts.told.first().contains(QStringLiteral("120 letters")));
    }

    void aWrongFieldStaysAsItWasInTheForm()
    {
        Open open(full());
        importFile(open, "{\"bayanProfile\": 1, \"emergencyNumber\": \"see door\", "
                         "\"website\": \"example.org\"}");
        QCOMPARE(open.desk.prompts.told.size(), 1);
        QCOMPARE(open.dialog.profile().website, QStringLiteral("example.org"));
        QCOMPARE(open.dialog.profile().emergencyNumber, full().emergencyNumber);
        QVERIFY(open.dialog.profile().names.isEmpty()); // what is not in the file goes
    }

    void anotherProgramsFileChangesNothing()
    {
        Open open(full());
        importFile(open, "{\"phone\": \"123 456\", \"version\": 3}");
        QCOMPARE(open.desk.prompts.told.size(), 1);
        QVERIFY(open.desk.prompts.told.first().contains(QStringLiteral("not a clinic profile")));
        QVERIFY(open.dialog.profile() == full());
    }

private:
    // Presses Import and chooses a file of these bytes.
    static void importFile(Open &open, const QByteArray &bytes)
    {
        open.desk.prompts.openPath = open.desk.folder.filePath(QStringLiteral("import.json"));
        QFile file(open.desk.prompts.openPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        open.child<QPushButton>("clinicImport").click();
    }
};

QTEST_MAIN(TestClinicDialog)
#include "tst_clinicdialog.moc"
