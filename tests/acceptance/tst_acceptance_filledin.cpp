#include "handout/clinicprofile.h"
#include "handout/layout.h"
#include "handout/output.h"
#include "handout/sheet.h"
#include "handout/sheetcode.h"
#include "handout/typeface.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"

#include <QTest>
#include <QTextLayout>

using namespace bayan;
using handout::Arrangement;
using handout::Role;
using handout::SheetKind;

// The sheets of the library that comes along, of a clinic that has filled in everything,
// with a name typed: where most gives way to the urgent signs.
class TestFilledIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_library);
        const auto treatment = library().treatment(QStringLiteral("botulinum-toxin"));
        QVERIFY(treatment);
        m_treatment = *treatment;
        const auto profile = handout::readClinicProfile(QStringLiteral(BAYAN_SHEET_PROFILE));
        QVERIFY(profile);
        m_profile = *profile;
    }

    void everySheetWarnsLegiblyOnPageOne_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<bool>("large");
        for (const char *languages : {"en", "ar", "en+ar", "ar+en"}) {
            for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
                for (const auto kind : {SheetKind::Full, SheetKind::Summary}) {
                    for (const auto arrangement : {Arrangement::Beside, Arrangement::After}) {
                        for (const bool large : {false, true})
                            QTest::addRow("%s paper %d kind %d arrangement %d large %d", languages,
                                          int(paper), int(kind), int(arrangement), int(large))
                                << QString::fromLatin1(languages).split(u'+') << int(paper)
                                << int(kind) << int(arrangement) << large;
                    }
                }
            }
        }
    }

    void everySheetWarnsLegiblyOnPageOne()
    {
        QFETCH(QStringList, languages);
        QFETCH(int, paper);
        QFETCH(int, kind);
        QFETCH(int, arrangement);
        QFETCH(bool, large);
        handout::SheetRequest request;
        request.treatment = &m_treatment;
        request.pick = handout::Pick::standard(m_treatment);
        for (const QString &code : languages) {
            for (const content::Language &language : library().languages()) {
                if (language.code == code)
                    request.languages.append(language);
            }
        }
        request.sourceLanguage = library().languages().first();
        request.paper = QPageSize(QPageSize::PageSizeId(paper));
        request.kind = SheetKind(kind);
        request.arrangement = Arrangement(arrangement);
        request.largePrint = large;
        request.date = QDate(2026, 11, 21);
        request.profile = m_profile;
        request.patientName = QStringLiteral("Somebody with a Name");
        request.code = handout::sheetCode(library(), request);
        const auto sheet = handout::composeSheet(request);
        QVERIFY(sheet);
        const handout::Sheet::Layout &layout = sheet->layout();
        if (request.kind == SheetKind::Summary && !large)
            QCOMPARE(sheet->pageCount(), 1);
        QMap<QString, int> calls;
        for (const handout::Line &line : layout.pages.first().lines) {
            const handout::Block &block = layout.blocks[line.block];
            calls[block.language] += block.role == Role::UrgentCall ? 1 : 0;
        }
        for (const QString &language : languages)
            QCOMPARE(calls.value(language), 1);
        for (const handout::Page &page : layout.pages) {
            qreal foot = layout.pageSize.height() - 36;
            for (const handout::Line &line : page.lines) {
                const Role role = layout.blocks[line.block].role;
                if (role == Role::Footer || role == Role::PageNumber)
                    foot = std::min(foot, line.box.top());
            }
            for (const handout::Drawing &drawing : page.drawings)
                QVERIFY2(drawing.rect.bottom() <= foot, qPrintable(drawing.description));
        }
        for (const handout::Block &block : layout.blocks) {
            const qreal least = block.language == QLatin1String("ar") ? 13.8 : 12;
            QVERIFY2(block.text->font().pixelSize() >= least * handout::UnitsPerPoint - 1,
                     qPrintable(QStringLiteral("%1: %2")
                                    .arg(block.text->font().pixelSize() / handout::UnitsPerPoint)
                                    .arg(block.text->text().left(60))));
        }
    }

private:
    const content::Library &library() const { return **m_library; }

    decltype(storage::SqliteLibrary::open({})) m_library =
        storage::SqliteLibrary::open(support::libraryFile());
    content::Treatment m_treatment;
    handout::ClinicProfile m_profile;
};

QTEST_MAIN(TestFilledIn)
#include "tst_acceptance_filledin.moc"
