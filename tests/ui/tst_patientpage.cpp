#include "desk.h"

#include "pictures/picture.h"
#include "ui/evidencelabel.h"
#include "ui/patientpage.h"
#include "ui/pictureview.h"
#include "ui/presentation.h"
#include "ui/proseview.h"

#include <QTest>

#include <algorithm>

using namespace bayan;
using namespace bayan::tests;

namespace {

// What is cut or covers something on this part of the page; empty: nothing.
QString faultOf(const ui::PatientPage &page)
{
    QList<const QWidget *> shown;
    for (const ui::ProseView *view : page.findChildren<ui::ProseView *>()) {
        if (!view->isVisible())
            continue;
        shown.append(view);
        if (view->height() < view->heightForWidth(view->width()))
            return QStringLiteral("%1, cut: %2").arg(page.entry(), view->plainText());
    }
    for (const ui::PictureView *view : page.findChildren<ui::PictureView *>()) {
        if (view->isVisible())
            shown.append(view);
    }
    for (const QWidget *view : std::as_const(shown)) {
        const auto covers = [view](const QWidget *other) {
            return other != view && view->geometry().intersects(other->geometry());
        };
        if (!page.rect().contains(view->geometry()) ||
            std::any_of(shown.cbegin(), shown.cend(), covers))
            return QStringLiteral("%1, no room: %2").arg(page.entry(), view->objectName());
    }
    return {};
}

void addSizes(const QList<QSize> &sizes)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {English, Arabic}) {
        for (const QSize size : sizes)
            QTest::addRow("%s, %d", qPrintable(language), size.width()) << language << size;
    }
}

} // namespace

class TestPatientPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsOnAPart_data() { addSizes({{1920, 1080}, {1024, 768}, {683, 384}}); }

    void everyWordIsOnAPart()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Desk desk;
        desk.consult->setPatientLanguage(language);
        ui::Look look(ui::Look::Use::PatientScreen);
        look.setZoom(size.height() * 100 / 1080);
        ui::PatientPage page(*desk.consult, look);
        page.resize(size - QSize(0, look.scaled(88))); // the bar's
        page.show();
        const QStringList deck = ui::Presentation(*desk.consult).deck();
        for (const QString &entry : deck) {
            page.setEntry(entry, 0);
            for (int part = 0; part < page.partCount(); ++part) {
                page.setEntry(entry, part);
                QCOMPARE(page.part(), part);
                const QString fault = faultOf(page);
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
        }
    }

    // Captions too: 18 points on a display of 1,080 lines is large type (WCAG 2.2).
    void picturesWordsAreLarge_data() { addSizes({{1920, 1080}}); }

    void picturesWordsAreLarge()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Desk desk;
        desk.consult->setPatientLanguage(language);
        const ui::Look look(ui::Look::Use::PatientScreen);
        ui::PatientPage page(*desk.consult, look);
        page.resize(size - QSize(0, look.scaled(88)));
        page.show();
        int pictures = 0;
        const QStringList deck = ui::Presentation(*desk.consult).deck();
        for (const QString &entry : deck) {
            page.setEntry(entry, 0);
            for (int part = 0; part < page.partCount(); ++part) {
                page.setEntry(entry, part);
                for (const ui::PictureView *view : page.findChildren<ui::PictureView *>()) {
                    if (!view->isVisible())
                        continue;
                    ++pictures;
                    const pictures::Style style = view->style();
                    QVERIFY2(style.small.pointSizeF() * view->scale() >= 18, qPrintable(entry));
                    QVERIFY2(style.body.pointSizeF() * view->scale() >= 18, qPrintable(entry));
                }
            }
        }
        QVERIFY(pictures > 20);
    }

    // A dot under the line less is another letter.
    void marksHaveRoomForTheirWords()
    {
        Desk desk;
        for (const QString &language : {English, Arabic}) {
            const language::Phrasebook &phrases = desk.consult->phrases(language);
            for (const auto use : {ui::Look::Use::Window, ui::Look::Use::PatientScreen}) {
                const ui::Look look(use);
                ui::EvidenceLabel evidence(look);
                evidence.setEvidence(content::Evidence::Strong, phrases);
                const QFontMetrics small(look.font(ui::Step::Small, phrases.direction()));
                QVERIFY(evidence.sizeHint().height() >= small.height());
                ui::DirectionLabel direction(look);
                direction.setDirection(content::Direction::Harm, phrases);
                const QFontMetrics body(look.font(ui::Step::Body, phrases.direction(), true));
                QVERIFY(direction.sizeHint().height() >= body.height());
                // And the mark is as large as they are.
                const int words = body.horizontalAdvance(direction.accessibleName());
                QVERIFY(direction.sizeHint().width() - words >=
                        10 + QFontInfo(look.font(ui::Step::Body, phrases.direction())).pixelSize());
            }
        }
    }

    void everyPictureIsSeenWhole_data() { addSizes({{1920, 1080}, {683, 384}, {600, 1024}}); }

    void everyPictureIsSeenWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Desk desk;
        desk.consult->setPatientLanguage(language);
        ui::Look look(ui::Look::Use::PatientScreen);
        look.setZoom(size.height() * 100 / 1080);
        ui::PatientPage page(*desk.consult, look);
        page.resize(size);
        page.show();
        int pictures = 0;
        for (const content::Entry &entry : desk.consult->treatment().entries) {
            page.setEntry(entry.id, 0);
            QHash<const ui::PictureView *, int> reached; // seen from the top so far, in pixels
            for (int part = 0; part < page.partCount(); ++part) {
                page.setEntry(entry.id, part);
                for (const ui::PictureView *view : page.findChildren<ui::PictureView *>()) {
                    if (!view->isVisible())
                        continue;
                    QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(entry.id));
                    QVERIFY2(view->top() <= reached.value(view), qPrintable(entry.id));
                    reached[view] = view->top() + view->height();
                }
            }
            for (auto it = reached.cbegin(); it != reached.cend(); ++it)
                QVERIFY2(*it >= it.key()->heightForWidth(it.key()->width()), qPrintable(entry.id));
            const auto expected =
                pictures::picturesOf(entry, desk.consult->treatment(), desk.consult->phrases());
            QVERIFY2(reached.size() >= qsizetype(expected.size()), qPrintable(entry.id));
            for (const auto &picture : expected)
                QVERIFY2(page.plainText().contains(picture->description()), qPrintable(entry.id));
            pictures += int(reached.size());
        }
        QVERIFY(pictures > 20);
    }
};

QTEST_MAIN(TestPatientPage)
#include "tst_patientpage.moc"
