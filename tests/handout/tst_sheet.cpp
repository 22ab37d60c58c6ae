#include "layoutreading.h"
#include "sheetfixture.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace bayan;
using handout::Frame;
using handout::Line;
using handout::Mark;
using handout::Page;
using handout::Role;
using handout::Sheet;
using support::composed;
using support::linesOf;

class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_treatment = support::smallTreatment(); }

    void papersAreNamedInAnyCase()
    {
        QCOMPARE(handout::paperNamed(QStringLiteral("a4")), QPageSize(QPageSize::A4));
        QCOMPARE(handout::paperNamed(QStringLiteral("LETTER")), QPageSize(QPageSize::Letter));
        QVERIFY(!handout::paperNamed(QStringLiteral("A5")));
        QVERIFY(!handout::paperNamed({}));
    }

    void fileNameSaysWhatItIsAndNotWho()
    {
        handout::SheetRequest request =
            support::requestFor(m_treatment, {QStringLiteral("en"), QStringLiteral("ar")});
        request.date = QDate(2026, 11, 21);
        request.patientName = QStringLiteral("Layla");
        QCOMPARE(handout::suggestedFileName(request),
                 QStringLiteral("botulinum-toxin-en-ar-2026-11-21.pdf"));
        request.kind = handout::SheetKind::Summary;
        QCOMPARE(handout::suggestedFileName(request),
                 QStringLiteral("botulinum-toxin-en-ar-summary-2026-11-21.pdf"));
        request.kind = handout::SheetKind::Full;
        request.largePrint = true;
        QCOMPARE(handout::suggestedFileName(request),
                 QStringLiteral("botulinum-toxin-en-ar-large-print-2026-11-21.pdf"));
    }

    void nothingToPrintIsAnError()
    {
        handout::SheetRequest request = support::requestFor(m_treatment, {});
        QCOMPARE(handout::composeSheet(request).error().kind, content::Error::Kind::NotFound);
        request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.treatment = nullptr;
        QCOMPARE(handout::composeSheet(request).error().kind, content::Error::Kind::NotFound);
    }

    void urgentBoxIsOnEachLanguagesFirstPage_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::newRow("en") << QStringList{QStringLiteral("en")};
        QTest::newRow("ar") << QStringList{QStringLiteral("ar")};
        QTest::newRow("en+ar") << QStringList{QStringLiteral("en"), QStringLiteral("ar")};
        QTest::newRow("ar+en") << QStringList{QStringLiteral("ar"), QStringLiteral("en")};
    }

    void urgentBoxIsOnEachLanguagesFirstPage()
    {
        QFETCH(QStringList, languages);
        handout::SheetRequest request = support::requestFor(m_treatment, languages);
        request.arrangement = handout::Arrangement::After;
        const Sheet sheet = composed(request);
        QStringList seen;
        // Page one warns in every language of the sheet.
        const int all = int(languages.size());
        for (int page = 0; page < sheet.pageCount(); ++page) {
            const Page &at = sheet.layout().pages[page];
            const bool first = page == 0 || sheet.layout().pages[page - 1].language != at.language;
            if (first)
                seen.append(at.language);
            const int warnings = page == 0 ? all : first ? 1 : 0;
            QCOMPARE(framesOf(at, Frame::Kind::Urgent).size(), first ? 1 : 0);
            QSet<int> calls; // a narrow column breaks the sentence
            for (const Line &line : at.lines) {
                if (sheet.layout().blocks[line.block].role == Role::UrgentCall)
                    calls.insert(line.block);
            }
            QCOMPARE(calls.size(), warnings);
            QCOMPARE(linesOf(sheet, page, Role::Title).size(), first ? 1 : 0);
            QCOMPARE(linesOf(sheet, page, Role::UrgentBullet).size(), 5 * warnings);
        }
        QCOMPARE(seen, languages);
    }

    void longWarningMakesTheRestGiveWay_data()
    {
        QTest::addColumn<int>("signs");
        QTest::addColumn<bool>("headLeads");
        QTest::newRow("as usual") << 5 << true;
        QTest::newRow("tighter") << 11 << true;
        QTest::newRow("in paragraphs") << 22 << true;
        QTest::newRow("in tight paragraphs") << 32 << true;
        QTest::newRow("head after it") << 42 << false;
    }

    void longWarningMakesTheRestGiveWay()
    {
        QFETCH(int, signs);
        QFETCH(bool, headLeads);
        for (const QString &code : {QStringLiteral("en"), QStringLiteral("ar")}) {
            QString body;
            for (int i = 0; i < signs; ++i)
                body += QStringLiteral("- a sign that is told in as many words as it takes to need "
                                       "more than half of a line, number %1\n")
                            .arg(i);
            m_treatment.entries[0].texts[code].body = body;
            const Sheet sheet = composed(support::requestFor(m_treatment, {code}));
            QCOMPARE(framesOf(sheet.layout().pages[0], Frame::Kind::Urgent).size(), 1);
            int lines = 0;
            for (int page = 0; page < sheet.pageCount(); ++page)
                lines += int(linesOf(sheet, page, Role::UrgentCall).size());
            QCOMPARE(lines, 1);
            QCOMPARE(linesOf(sheet, 0, Role::UrgentCall).size(), 1);
            const QString first = linesOf(sheet, 0, Role::UrgentBullet).join(u' ');
            QVERIFY(first.contains(QStringLiteral("number %1").arg(signs - 1)));
            const Role top = support::roleOf(sheet.layout(), sheet.layout().pages[0].lines.first());
            QCOMPARE(top == Role::Title, headLeads);
            // The head is somewhere, in one piece.
            QCOMPARE(support::blocksOf(sheet, Role::Title).size(), 1);
        }
    }

    void warningLongerThanAPageLosesNothing()
    {
        constexpr int Signs = 1000;
        QString body;
        for (int i = 0; i < Signs; ++i)
            body += QStringLiteral("- sign number %1\n").arg(i);
        m_treatment.entries[0].texts[QStringLiteral("en")].body = body;
        const Sheet sheet = composed(support::requestFor(m_treatment, {QStringLiteral("en")}));
        QStringList signs;
        for (int page = 0; page < sheet.pageCount(); ++page)
            signs.append(linesOf(sheet, page, Role::UrgentBullet));
        QCOMPARE(signs.size(), Signs);
    }

    // Where it goes on over a page's end its words keep clear of the frame.
    void warningLongerThanAPageKeepsItsPadding()
    {
        for (const QStringList &languages :
             {QStringList{QStringLiteral("en")},
              QStringList{QStringLiteral("en"), QStringLiteral("ar")}}) {
            for (content::Text &text : m_treatment.entries[0].texts)
                text.body = QStringLiteral("- a sign of some words\n\nAnd words.\n\n").repeated(99);
            handout::SheetRequest request = support::requestFor(m_treatment, languages);
            request.largePrint = true;
            const Sheet sheet = composed(request);
            int framed = 0;
            for (const Page &page : sheet.layout().pages) {
                for (const handout::Frame &frame : framesOf(page, Frame::Kind::Urgent)) {
                    ++framed;
                    for (const Line &line : page.lines) {
                        if (!support::isUrgent(support::roleOf(sheet.layout(), line)))
                            continue;
                        QVERIFY(line.box.top() >= frame.rect.top() + 3.9);
                        QVERIFY(line.box.bottom() <= frame.rect.bottom() - 3.9);
                    }
                    QVERIFY(frame.rect.bottom() <= sheet.pageSize().height() - 60);
                }
            }
            QVERIFY(framed > 2);
        }
    }

    void pagesCountThroughTheWholeDocument()
    {
        handout::SheetRequest request =
            support::requestFor(m_treatment, {QStringLiteral("en"), QStringLiteral("ar")});
        request.arrangement = handout::Arrangement::After;
        const Sheet sheet = composed(request);
        const int count = sheet.pageCount();
        QVERIFY(count >= 2);
        for (int page = 0; page < count; ++page) {
            const bool arabic = sheet.layout().pages[page].language == QLatin1String("ar");
            const QString wanted =
                (arabic ? QStringLiteral("الصفحة %1 من %2") : QStringLiteral("Page %1 of %2"))
                    .arg(page + 1)
                    .arg(count);
            QCOMPARE(linesOf(sheet, page, Role::PageNumber), QStringList{wanted});
            // The first page of each language has a letterhead instead.
            const bool first = page == 0 || sheet.layout().pages[page - 1].language !=
                                                sheet.layout().pages[page].language;
            QCOMPARE(linesOf(sheet, page, Role::RunningHeader).size(), first ? 0 : 1);
        }
    }

    void everythingStartsAtTheRightInArabic()
    {
        for (const QString &code : {QStringLiteral("en"), QStringLiteral("ar")}) {
            m_treatment.entries[1].texts[code].status = QStringLiteral("draft");
            const Sheet sheet = composed(support::requestFor(m_treatment, {code}));
            const bool right = code == QLatin1String("ar");
            const qreal middle = sheet.pageSize().width() / 2;
            int marks = 0;
            for (const Page &page : sheet.layout().pages) {
                for (const Mark &mark : page.marks) {
                    if (mark.kind == Mark::Kind::Rule || mark.kind == Mark::Kind::Blank)
                        continue;
                    ++marks;
                    QCOMPARE(mark.reading, right ? Qt::RightToLeft : Qt::LeftToRight);
                    // Benefit and harm stand at the far end of their line; the second
                    // column of signs starts in the middle.
                    const bool far = mark.kind == Mark::Kind::Direction;
                    if (mark.kind != Mark::Kind::Bullet || isInBody(sheet, page, mark))
                        QCOMPARE(mark.rect.center().x() > middle, right != far);
                }
            }
            QVERIFY(marks > 10);
        }
    }

    void longNamesStayOnThePage()
    {
        handout::SheetRequest request = support::requestFor(m_treatment, {QStringLiteral("en")});
        request.profile.names = {
            {QStringLiteral("en"), QStringLiteral("The Clinic of Skin and Care ").repeated(12)}};
        request.profile.phone = QStringLiteral("+971 4 555 0100, +971 4 555 0101, +971 4 555 0102");
        request.patientName = QString(300, u'M');
        const Sheet sheet = composed(request);
        for (const Page &page : sheet.layout().pages) {
            for (const Line &line : page.lines) {
                QVERIFY(line.box.left() >= 39);
                QVERIFY(line.box.right() <= sheet.pageSize().width() - 39);
            }
        }
        // The clinic's name does not fit the head of a page: its first words do.
        QVERIFY(sheet.pageCount() > 1);
        const QStringList head = linesOf(sheet, 1, Role::RunningHeader);
        QCOMPARE(head.size(), 2);
        QCOMPARE(head.first(), QStringLiteral("Botulinum toxin"));
        QVERIFY2(head.last().startsWith(QLatin1String("The Clinic of Skin and Care The")) &&
                     head.last().endsWith(QChar(0x2026)),
                 qPrintable(head.last()));
    }

    void pagesAreWhiteBeyondTheirMargins()
    {
        const Sheet sheet = composed(support::requestFor(m_treatment, {QStringLiteral("ar")}));
        QImage image(sheet.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        sheet.paint(&painter, 0);
        painter.end();
        const int margin = 39; // 14 mm
        const QRect inner = image.rect().adjusted(margin, margin, -margin, -margin);
        bool inked = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (inner.contains(x, y))
                    inked = inked || image.pixel(x, y) != qRgb(255, 255, 255);
                else
                    QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
            }
        }
        QVERIFY(inked);
    }

    void paintingLeavesThePainterAsItWas()
    {
        const Sheet sheet = composed(support::requestFor(m_treatment, {QStringLiteral("en")}));
        QImage image(100, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        const QTransform before = painter.transform();
        sheet.paint(&painter, 0);
        sheet.paint(&painter, 99);
        sheet.paint(&painter, -1);
        QCOMPARE(painter.transform(), before);
    }

private:
    static QList<Frame> framesOf(const Page &page, Frame::Kind kind)
    {
        QList<Frame> found;
        for (const Frame &frame : page.frames) {
            if (frame.kind == kind)
                found.append(frame);
        }
        return found;
    }

    static bool isInBody(const Sheet &sheet, const Page &page, const Mark &mark)
    {
        for (const Line &line : page.lines) {
            if (support::roleOf(sheet.layout(), line) == Role::Bullet &&
                line.box.top() <= mark.rect.center().y() &&
                line.box.bottom() >= mark.rect.center().y())
                return true;
        }
        return false;
    }

    content::Treatment m_treatment;
};

QTEST_MAIN(TestSheet)

#include "tst_sheet.moc"
