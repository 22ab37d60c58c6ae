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

    void everySheetWarnsLegiblyOnPageOne_data() { everyKind(); }

    void everySheetWarnsLegiblyOnPageOne()
    {
        const handout::SheetRequest request = fetched();
        const auto sheet = handout::composeSheet(request);
        QVERIFY(sheet);
        const handout::Sheet::Layout &layout = sheet->layout();
        if (request.kind == SheetKind::Summary && !request.largePrint)
            QCOMPARE(sheet->pageCount(), 1);
        QMap<QString, int> calls;
        for (const handout::Line &line : layout.pages.first().lines) {
            const handout::Block &block = layout.blocks[line.block];
            calls[block.language] += block.role == Role::UrgentCall ? 1 : 0;
        }
        for (const content::Language &language : request.languages)
            QCOMPARE(calls.value(language.code), 1);
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

    // Page one by its letterhead, or where a warning in large print fills it, by its
    // running head; further pages by theirs.
    void everyPageNamesTheClinic_data() { everyKind(); }

    void everyPageNamesTheClinic()
    {
        const handout::SheetRequest request = fetched();
        const auto sheet = handout::composeSheet(request);
        QVERIFY(sheet);
        const handout::Sheet::Layout &layout = sheet->layout();
        for (qsizetype page = 0; page < layout.pages.size(); ++page) {
            QStringList heads;
            QString letterhead;
            QString foot;
            for (const handout::Line &line : layout.pages[page].lines) {
                const handout::Block &block = layout.blocks[line.block];
                if (block.role == Role::RunningHeader)
                    heads.append(block.text->text());
                if (block.role == Role::Clinic)
                    letterhead += block.text->text();
                if (block.role == Role::Footer || block.role == Role::Closing)
                    foot += block.text->text();
            }
            QVERIFY2(isNamedIn(letterhead) || isNamedIn(heads.join(u' ')),
                     qPrintable(QStringLiteral("page %1").arg(page + 1)));
            if (page == 0 && !request.largePrint)
                QVERIFY(isNamedIn(letterhead));
            QVERIFY2(bare(foot).contains(handout::groupedCode(request.code)),
                     qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(foot)));
        }
        // What page one has no room for comes with the closing words.
        QString all;
        for (const handout::Block &block : layout.blocks)
            all += block.text->text();
        // In two languages a summary's page may have room for no more than the signs.
        const bool beside = request.kind == SheetKind::Summary && !request.largePrint &&
                            request.languages.size() > 1;
        if (!beside) {
            QVERIFY(all.contains(request.profile.website));
            QVERIFY(bare(all).contains(QLatin1String("Garden Street")) ||
                    bare(all).contains(QStringLiteral("شارع الحديقة")));
        }
    }

    // Side by side, whatever a clinic says of itself.
    void everyClinicHeadsPageOne_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("profile");
        for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
            for (const char *profile : {"a name alone", "long words", "a wide logo"})
                QTest::addRow("%s, paper %d", profile, int(paper))
                    << int(paper) << QString::fromLatin1(profile);
        }
    }

    void everyClinicHeadsPageOne()
    {
        QFETCH(int, paper);
        QFETCH(QString, profile);
        const QString en = QStringLiteral("en");
        const QString ar = QStringLiteral("ar");
        handout::ClinicProfile made = m_profile;
        made.names = {
            {en, QStringLiteral("Al Noor International Centre for Skin and Laser Medicine")},
            {ar, QStringLiteral("عيادة النور الدولية لطب الجلد والشعر والليزر والتجميل")}};
        if (profile == QLatin1String("a name alone")) {
            made = {};
            made.names = {{en, QStringLiteral("Al Noor")}};
        } else if (profile == QLatin1String("long words")) {
            for (QMap<QString, QString> *words : {&made.addresses, &made.practitioners}) {
                for (QString &each : *words)
                    each = (each + u' ').repeated(3).trimmed();
            }
        } else {
            made.logo = QImage(600, 60, QImage::Format_RGB32);
            made.logo.fill(Qt::darkBlue);
        }
        for (const QStringList &languages : {QStringList{en, ar}, QStringList{ar, en}}) {
            handout::SheetRequest request = requestFor(languages);
            request.paper = QPageSize(QPageSize::PageSizeId(paper));
            request.profile = made;
            const auto sheet = handout::composeSheet(request);
            QVERIFY(sheet);
            QString letterhead;
            QSet<QString> calls;
            for (const handout::Line &line : sheet->layout().pages.first().lines) {
                const handout::Block &block = sheet->layout().blocks[line.block];
                letterhead += block.role == Role::Clinic ? block.text->text() : QString();
                if (block.role == Role::UrgentCall)
                    calls.insert(block.language);
            }
            QVERIFY(isNamedIn(letterhead));
            QCOMPARE(calls.size(), 2);
            QString all;
            for (const handout::Block &block : sheet->layout().blocks)
                all += bare(block.text->text());
            for (const QString &address : std::as_const(made.addresses)) {
                // Its digits may have other shapes.
                QVERIFY2(all.contains(address.section(u' ', 1, 2).remove(u'،')), qPrintable(all));
            }
        }
    }

    // In each of its languages, and so it does in one alone.
    void aSummaryNamesTopicsAndItsCode_data() { everyKind({SheetKind::Summary}); }

    void aSummaryNamesTopicsAndItsCode()
    {
        const handout::SheetRequest request = fetched();
        const auto sheet = handout::composeSheet(request);
        QVERIFY(sheet);
        for (const content::Language &language : request.languages) {
            QString closing;
            qsizetype named = 0;
            for (const handout::Block &block : sheet->layout().blocks) {
                if (block.language != language.code)
                    continue;
                const QString words = bare(block.text->text());
                if (block.role == Role::Closing)
                    closing += words;
                for (const QString &id : request.pick.entries()) {
                    const content::Entry *entry = m_treatment.entry(id);
                    if (entry && entry->sheetRule != content::SheetRule::Locked &&
                        entry->text(language.code) &&
                        words.contains(bare(entry->text(language.code)->title)))
                        ++named;
                }
            }
            QVERIFY2(closing.contains(handout::groupedCode(request.code)), qPrintable(closing));
            QVERIFY2(named >= 1, qPrintable(QStringLiteral("%1 named").arg(named)));
        }
    }

private:
    static void everyKind(const QList<SheetKind> &kinds = {SheetKind::Full, SheetKind::Summary})
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<bool>("large");
        for (const char *languages : {"en", "ar", "en+ar", "ar+en"}) {
            for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
                for (const auto kind : kinds) {
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

    handout::SheetRequest requestFor(const QStringList &languages) const
    {
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
        request.date = QDate(2026, 11, 21);
        request.profile = m_profile;
        return request;
    }

    handout::SheetRequest fetched() const
    {
        QFETCH(QStringList, languages);
        QFETCH(int, paper);
        QFETCH(int, kind);
        QFETCH(int, arrangement);
        QFETCH(bool, large);
        handout::SheetRequest request = requestFor(languages);
        request.paper = QPageSize(QPageSize::PageSizeId(paper));
        request.kind = SheetKind(kind);
        request.arrangement = Arrangement(arrangement);
        request.largePrint = large;
        request.patientName = QStringLiteral("Somebody with a Name");
        request.code = handout::sheetCode(library(), request);
        return request;
    }

    static QString bare(QString words)
    {
        words.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
        return words.remove(QChar(0x2060)).replace(QChar::Nbsp, u' ');
    }

    // A head may have room for its first words alone.
    static bool isNamedIn(const QString &words)
    {
        return bare(words).contains(QLatin1String("Al Noor")) ||
               words.contains(QStringLiteral("عيادة النور"));
    }

    const content::Library &library() const { return **m_library; }

    decltype(storage::SqliteLibrary::open({})) m_library =
        storage::SqliteLibrary::open(support::libraryFile());
    content::Treatment m_treatment;
    handout::ClinicProfile m_profile;
};

QTEST_MAIN(TestFilledIn)
#include "tst_acceptance_filledin.moc"
