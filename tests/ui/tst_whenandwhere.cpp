#include "desk.h"

#include "ui/areapanel.h"
#include "ui/effectspage.h"
#include "ui/faceview.h"
#include "ui/pictureview.h"
#include "ui/segment.h"
#include "ui/titlebutton.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTest>
#include <QToolTip>

using namespace bayan;
using namespace bayan::tests;

namespace {

// The real library, with a timeline and areas of the test's own.
class OtherLibrary final : public content::Library
{
public:
    explicit OtherLibrary(const content::Library &real)
        : m_real(real)
    {
        content::TimelineMark mark;
        mark.lane = QStringLiteral("effect");
        mark.form = QStringLiteral("full");
        mark.fromDay = 14;
        mark.toDay = 90;
        mark.labels = {{English, QStringLiteral("Full effect")},
                       {Arabic, QStringLiteral("مفعول كامل")}};
        timeline = {mark};
        content::FaceArea frown;
        frown.id = QStringLiteral("frown");
        frown.names = {{English, QStringLiteral("Frown lines")},
                       {Arabic, QStringLiteral("خطوط العبوس")}};
        frown.entries = {QStringLiteral("frown-side-effects"), QStringLiteral("no-such-entry")};
        frown.figures = {QStringLiteral("frown-lid-droop"), QStringLiteral("no-such-figure")};
        content::FaceArea neck;
        neck.id = QStringLiteral("neck");
        neck.names = {{English, QStringLiteral("Neck bands")},
                      {Arabic, QStringLiteral("أربطة الرقبة")}};
        areas = {frown, neck};
    }

    QList<content::Language> languages() const override { return m_real.languages(); }
    QList<content::TreatmentName> treatments() const override { return m_real.treatments(); }
    QString contentVersion() const override { return m_real.contentVersion(); }
    content::Result<content::LibraryFacts> check() const override { return m_real.check(); }
    content::Result<content::SearchAnswer> search(const QString &query, const QString &language,
                                                  int limit) const override
    {
        return m_real.search(query, language, limit);
    }
    content::Result<content::Treatment> treatment(const QString &id) const override
    {
        content::Result<content::Treatment> found = m_real.treatment(id);
        if (!found)
            return found;
        content::Treatment changed = *std::move(found);
        changed.timeline = timeline;
        changed.areas = areas;
        return changed;
    }

    QList<content::TimelineMark> timeline;
    QList<content::FaceArea> areas;

private:
    const content::Library &m_real;
};

struct Page
{
    explicit Page(const std::function<void(OtherLibrary &)> &change = {})
        : library(*desk.library)
    {
        if (change)
            change(library);
        consult = std::make_unique<ui::Consult>(library);
        if (!consult->chooseTreatment(Treatment))
            qFatal("no treatment");
        page = std::make_unique<ui::EffectsPage>(*consult, *desk.look);
        page->resize(1000, 900);
        page->complete();
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("not shown");
    }

    template<class Widget> Widget *find(const QString &name)
    {
        return page->findChild<Widget *>(name);
    }

    Desk desk;
    OtherLibrary library;
    std::unique_ptr<ui::Consult> consult;
    std::unique_ptr<ui::EffectsPage> page;
};

} // namespace

class TestWhenAndWhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTimelineFirst()
    {
        Page page;
        auto *timeline = page.find<ui::PictureView>(QStringLiteral("timeline"));
        QVERIFY(timeline && timeline->isVisible());
        QVERIFY(timeline->accessibleName().contains(QStringLiteral("Full effect")));
        QVERIFY(!page.find<ui::FaceView>(QStringLiteral("faceMap")));
        page.consult->setPatientLanguage(Arabic);
        QVERIFY(timeline->accessibleName().contains(QStringLiteral("مفعول كامل")));
    }

    void theFaceShowsWhatHappensInAnArea()
    {
        Page page;
        QTest::mouseClick(page.find<ui::Segment>(QStringLiteral("onTheFace")), Qt::LeftButton);
        QVERIFY(!page.find<ui::PictureView>(QStringLiteral("timeline"))->isVisible());
        auto *face = page.find<ui::FaceView>(QStringLiteral("faceMap"));
        auto *panel = page.find<ui::AreaPanel>(QStringLiteral("areaPanel"));
        QVERIFY(face && face->isVisible() && panel->isVisible());
        QCOMPARE(face->chosen(), QStringLiteral("frown"));
        QCOMPARE(panel->accessibleName(), QStringLiteral("Frown lines"));
        QVERIFY(panel->findChild<QWidget *>(QStringLiteral("entry_frown-side-effects")));
        auto *figure =
            panel->findChild<ui::PictureView *>(QStringLiteral("areaFigure_frown-lid-droop"));
        QVERIFY(figure && figure->height() > 40);

        auto *neck = page.find<QAbstractButton>(QStringLiteral("area_neck"));
        QVERIFY(neck->height() >= 24);
        page.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.page.get()));
        neck->setFocus(Qt::TabFocusReason); // to come there is enough
        QCOMPARE(face->chosen(), QStringLiteral("neck"));
        QCOMPARE(panel->accessibleName(), QStringLiteral("Neck bands"));
        QVERIFY(!panel->findChild<QWidget *>(QStringLiteral("entry_frown-side-effects")));

        // Where an area is drawn it answers too.
        const QPointF middle(face->width() / 2.0, 0);
        QString at;
        for (int y = 0; y < face->height() && at != QLatin1String("frown"); y += 4) {
            QTest::mouseClick(face, Qt::LeftButton, {}, QPoint(int(middle.x()), y));
            at = face->chosen();
        }
        QCOMPARE(at, QStringLiteral("frown"));
        page.consult->setPatientLanguage(Arabic);
        QCOMPARE(panel->accessibleName(), QStringLiteral("خطوط العبوس"));
        QCOMPARE(face->chosen(), QStringLiteral("frown"));
    }

    void pointingAtAnAreaSaysItsFigures()
    {
        Page page;
        QTest::mouseClick(page.find<ui::Segment>(QStringLiteral("onTheFace")), Qt::LeftButton);
        auto *name = page.find<QAbstractButton>(QStringLiteral("area_frown"));
        const QPoint at = name->rect().center();
        QHelpEvent help(QEvent::ToolTip, at, name->mapToGlobal(at));
        QCoreApplication::sendEvent(name, &help);
        const content::Figure *figure =
            page.consult->treatment().figure(QStringLiteral("frown-lid-droop"));
        const QString words =
            page.consult->phrases().shown(figure->texts.value(English).treated).toHtmlEscaped();
        QVERIFY(!words.isEmpty());
        QVERIFY2(QToolTip::text().contains(words), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void whatThereIsNotIsNotOffered()
    {
        Page noFace([](OtherLibrary &library) { library.areas.clear(); });
        QVERIFY(!noFace.find<ui::Segment>(QStringLiteral("onTheFace"))->isVisible());
        Page noTime([](OtherLibrary &library) { library.timeline.clear(); });
        QVERIFY(noTime.find<ui::FaceView>(QStringLiteral("faceMap"))->isVisible());
        Page neither([](OtherLibrary &library) {
            library.timeline.clear();
            library.areas.clear();
        });
        QVERIFY(!neither.find<QWidget>(QStringLiteral("whenAndWhere")));
    }

    void figuresAreDrawnWhenTheirEntryIsOpened()
    {
        Page page;
        const QString name = QStringLiteral("picture0_frown-side-effects");
        QVERIFY(!page.find<ui::PictureView>(name));
        QTest::mouseClick(page.find<ui::TitleButton>(QStringLiteral("title_frown-side-effects")),
                          Qt::LeftButton);
        auto *picture = page.find<ui::PictureView>(name);
        if (picture) // only figures that have their words
            QVERIFY(!picture->accessibleName().isEmpty());
        QVERIFY(page.find<QWidget>(QStringLiteral("entry_frown-side-effects"))->height() > 100);
    }
};

QTEST_MAIN(TestWhenAndWhere)

#include "tst_whenandwhere.moc"
