#include "desk.h"

#include <QAction>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace bayan;
using namespace bayan::tests;

namespace {

QRect boxIn(const QWidget &window, const QWidget *widget)
{
    return QRect(widget->mapTo(&window, QPoint()), widget->size());
}

// Of what is painted on it: the first column from the left and the last, -1 where
// there is nothing.
std::pair<int, int> inkColumns(const QImage &image, int fromY, int toY)
{
    std::pair<int, int> found{-1, -1};
    const QRgb ground = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = fromY; y < toY; ++y) {
            if (image.pixel(x, y) == ground)
                continue;
            if (found.first < 0)
                found.first = x;
            found.second = x;
        }
    }
    return found;
}

} // namespace

// A window that has less room than there is to show.
class TestSmallWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingInTheSheetPanelIsCrushed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("zoom");
        for (const QString &language : {English, Arabic}) {
            for (const int zoom : {100, 200}) {
                for (const QSize size : {QSize(1008, 560), QSize(800, 560)}) {
                    QTest::addRow("%s %d at %d", qPrintable(language), size.width(), zoom)
                        << language << size << zoom;
                }
            }
        }
    }

    void nothingInTheSheetPanelIsCrushed()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, zoom);
        Desk desk;
        desk.interfaceLanguage->setCode(language);
        desk.look->setZoom(zoom);
        ui::MainWindow &window = desk.show({}, size);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *panel = child<QWidget>(window, "sheetPanel");
        if (!panel->isVisible())
            child<QAction>(window, "action_sheetPanel")->trigger();
        QTRY_VERIFY(panel->isVisible());
        QCOMPARE(window.size(), size);
        const auto uncrushed = [&](const QWidget *widget) {
            return widget->height() >= widget->sizeHint().height();
        };
        for (const char *name : {"printButton", "previewButton", "saveButton", "pageCount"}) {
            auto *widget = child<QWidget>(*panel, name);
            QTRY_VERIFY2(uncrushed(widget), name);
            QVERIFY2(panel->rect().contains(boxIn(*panel, widget)), name);
        }
        QVERIFY(child<QWidget>(*panel, "pickList")->height() >= 96);
        auto *choices = child<QScrollArea>(*panel, "sheetChoices");
        const int list = boxIn(*panel, child<QWidget>(*panel, "pickList")).bottom();
        QVERIFY(boxIn(*panel, choices).top() > list);
        QCOMPARE(choices->horizontalScrollBar()->maximum(), 0);
        QList<QWidget *> stops;
        for (QRadioButton *button : panel->findChildren<QRadioButton *>())
            stops.append(button);
        stops.append({child<QCheckBox>(*panel, "summaryChoice"),
                      child<QCheckBox>(*panel, "largePrintChoice"),
                      child<QLineEdit>(*panel, "patientName")});
        for (QWidget *stop : std::as_const(stops)) {
            QVERIFY2(uncrushed(stop), qPrintable(stop->objectName()));
            stop->setFocus(Qt::TabFocusReason); // brings it into sight
            QTRY_VERIFY2(boxIn(*panel, choices).contains(boxIn(*panel, stop)),
                         qPrintable(stop->objectName()));
        }
    }

    void aLowPanelKeepsRoomForTopics_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("English") << English;
        QTest::addRow("Arabic") << Arabic;
    }

    // On a display 768 high, beside title bar and task bar.
    void aLowPanelKeepsRoomForTopics()
    {
        QFETCH(QString, language);
        Desk desk;
        desk.interfaceLanguage->setCode(language);
        ui::MainWindow &window = desk.show({}, {1366, 700});
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *panel = child<QWidget>(window, "sheetPanel");
        auto *list = child<QWidget>(window, "pickList");
        const auto inOneRow = [&](const char *one, const char *other) {
            return boxIn(*panel, child<QWidget>(*panel, one)).y() ==
                   boxIn(*panel, child<QWidget>(*panel, other)).y();
        };
        auto *both = child<QRadioButton>(*panel, "sheetLanguage_en_ar");
        QTRY_VERIFY(inOneRow("sheetLanguage_en", "sheetLanguage_en_ar"));
        QVERIFY(inOneRow("summaryChoice", "largePrintChoice"));
        QVERIFY(both->accessibleName().startsWith(both->text()));
        QVERIFY(both->accessibleName().endsWith(both->toolTip()));
        QVERIFY(both->text().size() < both->toolTip().size());
        QTRY_VERIFY(list->height() >= 240); // six topics
        window.resize(1366, 1000);
        QTRY_VERIFY(!inOneRow("sheetLanguage_en", "sheetLanguage_en_ar"));
        QVERIFY(!inOneRow("summaryChoice", "largePrintChoice"));
        QCOMPARE(both->text(), both->accessibleName());
        QVERIFY(both->text().size() > 12);
    }

    void sidesLeaveTheConsultRoom()
    {
        Desk desk;
        ui::MainWindow &window = desk.show({}, {800, 560});
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *panel = child<QWidget>(window, "sheetPanel");
        auto *list = child<QWidget>(window, "libraryPanel");
        auto *view = child<QWidget>(window, "consultView");
        const auto open = [&](const char *action) { child<QAction>(window, action)->trigger(); };
        QVERIFY(list->isVisible() && !panel->isVisible());
        open("action_sheetPanel");
        QVERIFY(panel->isVisible() && !list->isVisible());
        QTRY_VERIFY(view->width() >= 400);
        open("action_sheetPanel");
        QVERIFY(list->isVisible() && !panel->isVisible());
        open("action_sheetPanel");
        open("action_find"); // which stands over the list
        QVERIFY(list->isVisible() && !panel->isVisible());
        QTRY_VERIFY(view->width() >= 400);
        window.resize(1024, 560);
        open("action_sheetPanel");
        QVERIFY(list->isVisible() && panel->isVisible());
        window.resize(800, 560);
        QTRY_VERIFY(!panel->isVisible());
        QVERIFY(list->isVisible());
    }

    void aDraftSaysSoInALowWindow_data()
    {
        QTest::addColumn<QString>("menus");
        QTest::addColumn<QString>("patient");
        for (const QString &menus : {English, Arabic}) {
            for (const QString &patient : {English, Arabic})
                QTest::addRow("%s, %s", qPrintable(menus), qPrintable(patient)) << menus << patient;
        }
    }

    void aDraftSaysSoInALowWindow()
    {
        QFETCH(QString, menus);
        QFETCH(QString, patient);
        Desk desk;
        desk.interfaceLanguage->setCode(menus);
        desk.consult->setPatientLanguage(patient);
        ui::MainWindow &window = desk.show({}, {1008, 560});
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *header = child<QWidget>(window, "treatmentHeader");
        auto *badge = child<QWidget>(window, "draftBadge");
        for (const bool panel : {false, true}) {
            if (panel)
                child<QAction>(window, "action_sheetPanel")->trigger();
            QTRY_COMPARE(child<QWidget>(window, "sheetPanel")->isVisible(), panel);
            QVERIFY(badge->isVisible());
            QVERIFY(!badge->accessibleName().isEmpty());
            QTRY_VERIFY(header->rect().contains(boxIn(*header, badge)));
            QTRY_VERIFY(header->height() <= 64); // one line
        }
    }

    void whatIsSaidIsWhole()
    {
        for (const QString &language : {English, Arabic}) {
            for (const int width : {800, 1280, 1900}) {
                Desk desk;
                desk.interfaceLanguage->setCode(language);
                ui::MainWindow &window = desk.show({}, {width, 700});
                QVERIFY(QTest::qWaitForWindowExposed(&window));
                auto *said = child<QLabel>(window, "said");
                for (const char *name : {"action_showAsFile", "action_mailSheet"}) {
                    child<QAction>(window, name)->trigger();
                    QVERIFY(said->isVisible());
                    QVERIFY2(said->height() >= said->heightForWidth(said->width()), name);
                    QVERIFY(window.rect().contains(said->geometry()));
                }
            }
        }
    }

    // Words of the other direction start at the window's side, the one under the other.
    void titleAndSubtitleStandUnderEachOther()
    {
        Desk desk;
        ui::MainWindow &window = desk.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *name = child<QWidget>(window, "treatmentName");
        auto *summary = child<QWidget>(window, "treatmentSummary");
        const auto ink = [](QWidget *widget) {
            return inkColumns(widget->grab().toImage(), 0, widget->height());
        };
        desk.consult->setPatientLanguage(Arabic);
        QTRY_VERIFY(ink(name).first >= 0 && ink(name).first < 8);
        const int from = ink(summary).first;
        QVERIFY(from >= 0 && from < 8);
        desk.interfaceLanguage->setCode(Arabic);
        desk.consult->setPatientLanguage(English);
        QTRY_VERIFY(name->width() - ink(name).second < 12);
        QVERIFY(summary->width() - ink(summary).second < 12);
    }

    void theMenuButtonsArrowStandsBesideItsWords()
    {
        for (const QString &language : {English, Arabic}) {
            Desk desk;
            desk.interfaceLanguage->setCode(language);
            ui::MainWindow &window = desk.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QTest::mouseMove(&window, QPoint(700, 500)); // off the button
            QCoreApplication::processEvents();
            auto *button = child<QToolButton>(window, "interfaceLanguageButton");
            const QImage image = button->grab().toImage();
            const int middle = image.height() / 2;
            const auto all = inkColumns(image, 0, image.height());
            const auto line = inkColumns(image, middle - 6, middle + 6);
            QVERIFY(all.first > 0);
            // It is the last of the line, not in the corner under it.
            QCOMPARE(language == Arabic ? line.first : line.second,
                     language == Arabic ? all.first : all.second);
        }
    }
};

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"
