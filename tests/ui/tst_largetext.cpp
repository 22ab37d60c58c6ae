#include "desk.h"
#include "reach.h"

#include "ui/clinicdialog.h"
#include "ui/consultview.h"
#include "ui/patientpage.h"
#include "ui/patientscreen.h"
#include "ui/pindialog.h"
#include "ui/proseview.h"
#include "ui/rackdialog.h"
#include "ui/receptionwindow.h"
#include "ui/sheetorder.h"

#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextLayout>

using namespace bayan;
using namespace bayan::tests;

namespace {

// What is still cut once everything has been made and laid out, which is done in
// pieces and between other things.
QStringList cutAtLast(QWidget &window)
{
    QStringList cut;
    for (int tries = 0; tries < 80; ++tries) {
        QTest::qWait(40);
        cut = cutIn(window);
        if (cut.isEmpty())
            break;
    }
    return cut;
}

} // namespace

// A system whose text is set twice as large, down to the smallest window.
class TestLargeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("points");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {English, Arabic}) {
            for (const qreal points : {11.0, 16.5, 22.0}) {
                for (const QSize size : {QSize(1024, 640), QSize(1440, 900)}) {
                    QTest::addRow("%s %g pt %d", qPrintable(language), points, size.width())
                        << language << points << size;
                }
            }
        }
    }

    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(qreal, points);
        QFETCH(QSize, size);
        Desk desk;
        desk.look->setSystemSize(points);
        desk.interfaceLanguage->setCode(language);
        desk.consult->setPatientLanguage(language);
        ui::MainWindow &window = desk.show({}, size);
        auto *view = window.findChild<ui::ConsultView *>();
        for (const QString &page : ui::ConsultView::pageIds()) {
            view->setPage(page);
            const QStringList cut = cutAtLast(window);
            QVERIFY2(cut.isEmpty(), qPrintable(page + u'\n' + cut.join(u'\n')));
        }
        auto *tabs = child<QTabBar>(window, "tabs");
        QVERIFY(tabs->rect().contains(tabs->tabRect(tabs->count() - 1)));
        child<QAction>(window, "action_reception")->trigger();
        auto *reception = topLevel<ui::ReceptionWindow>();
        const QStringList cut = cutAtLast(*reception);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void noSourceIsCut_data() { nothingIsCut_data(); }

    // An address has no spaces to break it at.
    void noSourceIsCut()
    {
        QFETCH(QString, language);
        QFETCH(qreal, points);
        QFETCH(QSize, size);
        Desk desk;
        desk.look->setSystemSize(points);
        desk.interfaceLanguage->setCode(language);
        desk.consult->setPatientLanguage(language);
        ui::MainWindow &window = desk.show({}, size);
        window.findChild<ui::ConsultView *>()->setPage(QStringLiteral("sources"));
        auto *table = child<QTableView>(window, "sourcesTable");
        QTRY_VERIFY(table->isVisible() && table->columnWidth(0) > 40);
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        const auto heightOf = [&](const QString &words, int room) {
            QTextLayout layout(words, table->font());
            layout.setTextOption(wrapping);
            qreal height = 0;
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(room);
                height += line.height();
            }
            layout.endLayout();
            return height;
        };
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QString words = table->model()->index(row, column).data().toString();
                const int room = table->columnWidth(column) - 8; // a cell's inset
                QVERIFY2(table->rowHeight(row) >= heightOf(words, room) + 8,
                         qPrintable(
                             QStringLiteral("column %1, %2: %3").arg(column).arg(room).arg(words)));
            }
        }
        QVERIFY(table->height() >= table->verticalHeader()->length());
    }

    void theHeaderIsOneLineInALowWindow_data() { theNameIsBrokenBetweenWords_data(); }

    void theHeaderIsOneLineInALowWindow()
    {
        QFETCH(QString, language);
        Desk desk;
        desk.interfaceLanguage->setCode(language);
        desk.consult->setPatientLanguage(language);
        ui::MainWindow &window = desk.show({}, {1024, 640});
        auto *header = child<QWidget>(window, "treatmentHeader");
        QTRY_VERIFY2(header->height() <= 64, qPrintable(QString::number(header->height())));
        QVERIFY(child<QWidget>(window, "draftBadge")->isVisible());
        window.resize(1440, 900);
        QTRY_VERIFY(header->height() > 64); // with its summary
    }

    void theNameIsBrokenBetweenWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << English;
        QTest::newRow("Arabic") << Arabic;
    }

    void theNameIsBrokenBetweenWords()
    {
        QFETCH(QString, language);
        Desk desk;
        desk.interfaceLanguage->setCode(language);
        desk.consult->setPatientLanguage(language);
        ui::MainWindow &window = desk.show();
        auto *name = child<ui::ProseView>(window, "treatmentName");
        const QFontMetrics metrics(
            desk.look->font(ui::Step::Title, desk.consult->direction(), true));
        for (const int width : {1440, 1024, 900, 800}) {
            window.resize(width, 560);
            QTest::qWait(40);
            const QStringList words = name->plainText().split(u' ');
            for (const QString &word : words)
                QVERIFY2(metrics.horizontalAdvance(word) <= name->width(), qPrintable(word));
            // Whatever gave way, the way to the patient's screen did not.
            auto *present = child<QAbstractButton>(window, "presentButton");
            QVERIFY(present->isVisible());
            QVERIFY(!present->accessibleName().isEmpty());
            QVERIFY(
                child<QWidget>(window, "treatmentHeader")->rect().contains(present->geometry()));
        }
    }

    void noDialogIsCut_data() { nothingIsCut_data(); }

    void noDialogIsCut()
    {
        QFETCH(QString, language);
        QFETCH(qreal, points);
        QFETCH(QSize, size);
        Desk desk;
        desk.look->setSystemSize(points);
        desk.interfaceLanguage->setCode(language);
        desk.show({}, size);
        const ui::SheetOrder order(*desk.consult);
        ui::ClinicDialog clinic({}, desk.library->languages(), desk.prompts,
                                [&](const handout::ClinicProfile &profile, const QString &code) {
                                    return order.composeSample(profile, code);
                                });
        ui::PinDialog pin(true, desk.file->iniPath());
        ui::RackDialog rack(order);
        for (QDialog *dialog : QList<QDialog *>{&clinic, &pin, &rack}) {
            dialog->show();
            dialog->resize(dialog->size().boundedTo(size - QSize(16, 48)));
            auto *tabs = dialog->findChild<QTabWidget *>();
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs)
                    tabs->setCurrentIndex(tab);
                const QStringList cut = cutAtLast(*dialog);
                QVERIFY2(cut.isEmpty(), qPrintable(dialog->objectName() + u'\n' + cut.join(u'\n')));
            }
            QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
        }
    }

    void thePatientsPagesKeepTheirSense_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << English;
        QTest::newRow("Arabic") << Arabic;
    }

    // Twice the system's text made eighteen parts of the urgent signs.
    void thePatientsPagesKeepTheirSense()
    {
        QFETCH(QString, language);
        const QMap<QString, int> usual = partsAt(11, language);
        const QMap<QString, int> large = partsAt(22, language);
        QCOMPARE(large.keys(), usual.keys());
        for (auto it = large.cbegin(); it != large.cend(); ++it) {
            QVERIFY2(it.value() <= 2 * usual.value(it.key()) + 1,
                     qPrintable(QStringLiteral("%1: %2 for %3")
                                    .arg(it.key())
                                    .arg(it.value())
                                    .arg(usual.value(it.key()))));
        }
    }

private:
    // Into how many parts each topic falls; nothing of any is cut.
    static QMap<QString, int> partsAt(qreal points, const QString &language)
    {
        Desk desk;
        desk.look->setSystemSize(points);
        desk.consult->setPatientLanguage(language);
        desk.displays.displays = {{QStringLiteral("one"), QRect(0, 0, 1440, 900)}};
        child<QAction>(desk.show(), "action_present")->trigger();
        auto *screen = topLevel<ui::PatientScreen>();
        auto *page = child<ui::PatientPage>(*screen, "patientPage");
        QMap<QString, int> parts;
        for (int turns = 0; turns < 600; ++turns) {
            QTest::qWait(2); // the bar under the page is laid out
            const QStringList cut = cutIn(*screen);
            if (!cut.isEmpty())
                QTest::qFail(qPrintable(page->entry() + u'\n' + cut.join(u'\n')), __FILE__,
                             __LINE__);
            parts.insert(page->entry(), page->partCount());
            const QString entry = page->entry();
            const int part = page->part();
            QTest::keyClick(screen, Qt::Key_PageDown);
            if (page->entry() == entry && page->part() == part)
                break;
        }
        return parts;
    }
};

QTEST_MAIN(TestLargeText)
#include "tst_largetext.moc"
