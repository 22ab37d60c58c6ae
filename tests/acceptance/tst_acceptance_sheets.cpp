#include "acceptance/letters.h"
#include "acceptance/program.h"
#include "content/markup.h"
#include "handout/pick.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;
using acceptance::lettersOf;
using acceptance::Reading;
using acceptance::Run;

namespace {

// On any page, as pdftotext reads it.
constexpr double MostWrongPercent = 3.0;

// The words of the entries a standard sheet holds, block by block.
QStringList blocksOf(const content::Treatment &treatment, const QStringList &entries,
                     const QString &language)
{
    QStringList blocks;
    for (const QString &id : entries) {
        const content::Text *text = treatment.entry(id)->text(language);
        blocks.append(text->title);
        for (const content::Block &block : content::parseMarkup(text->body))
            blocks.append(block.plainText());
    }
    return blocks;
}

} // namespace

// What a patient could copy, or have read aloud, from the sheet of the whole
// standard set.
class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto library = storage::SqliteLibrary::open(support::libraryFile());
        QVERIFY(library);
        const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
        QVERIFY(treatment);
        m_treatment = *treatment;
        m_standard = handout::Pick::standard(m_treatment).entries();
        QVERIFY(m_standard.size() > 1);
        QVERIFY(m_folder.isValid());
        for (const QString &languages : {QStringLiteral("en"), QStringLiteral("ar"),
                                         QStringLiteral("en+ar"), QStringLiteral("ar+en")}) {
            const QString pdf = m_folder.filePath(languages + QStringLiteral(".pdf"));
            const Run run = acceptance::runBayan(
                {QStringLiteral("handout"), m_treatment.name.id, QStringLiteral("--language"),
                 languages, QStringLiteral("--output"), pdf, QStringLiteral("--date"),
                 QStringLiteral("2026-11-21"), QStringLiteral("--arrangement=after")});
            QCOMPARE(run.err, QString());
            QCOMPARE(run.status, 0);
            m_pages.insert(languages, acceptance::pagesOf(pdf));
            QVERIFY(!m_pages.value(languages).isEmpty());
        }
    }

    void everyWordCanBeCopied_data() { forEverySheet(); }

    void everyWordCanBeCopied()
    {
        QFETCH(QString, languages);
        const QStringList pages = m_pages.value(languages);
        for (const QString &language : languages.split(u'+')) {
            const QList<Reading> readings =
                acceptance::readPages(blocksOf(m_treatment, m_standard, language), pages);
            Reading whole;
            QStringList worst;
            for (qsizetype i = 0; i < readings.size(); ++i) {
                whole.letters += readings[i].letters;
                whole.wrong += readings[i].wrong;
                if (readings[i].wrongPercent() > MostWrongPercent)
                    worst.append(QStringLiteral("page %1: %2 of %3 letters wrong")
                                     .arg(i + 1)
                                     .arg(readings[i].wrong)
                                     .arg(readings[i].letters));
            }
            qInfo("%s in %s: %lld of %lld letters wrong, %.2f %%", qPrintable(language),
                  qPrintable(languages), static_cast<long long>(whole.wrong),
                  static_cast<long long>(whole.letters), whole.wrongPercent());
            QVERIFY2(worst.isEmpty(), qPrintable(worst.join(u'\n')));
            QVERIFY(whole.letters > 1000);
        }
    }

    // «لا» before what must not be done; without it the sheet says the opposite.
    void noNegationIsLost()
    {
        const QString all = lettersOf(m_pages.value(QStringLiteral("ar")).join(u' '));
        qsizetype found = 0;
        for (const QString &block : blocksOf(m_treatment, m_standard, QStringLiteral("ar"))) {
            for (const QString &negation : acceptance::negationsIn(block)) {
                QVERIFY2(all.contains(lettersOf(negation)), qPrintable(negation));
                ++found;
            }
        }
        QVERIFY(found > 0);
    }

    void theUrgentSignsAreOnPageOne_data() { forEverySheet(); }

    void theUrgentSignsAreOnPageOne()
    {
        QFETCH(QString, languages);
        const QString first = languages.section(u'+', 0, 0);
        const QString page = lettersOf(m_pages.value(languages).first());
        for (const QString &block :
             blocksOf(m_treatment, {QStringLiteral("urgent-warning-signs")}, first)) {
            const QString wanted = lettersOf(block);
            QVERIFY2(acceptance::lettersWrong(wanted, page) * 100 <= wanted.size() * 3,
                     qPrintable(block));
        }
    }

    // Each language is a whole sheet's worth, in the order asked for.
    void languagesFollowEachOther()
    {
        const qsizetype english = m_pages.value(QStringLiteral("en")).size();
        const qsizetype arabic = m_pages.value(QStringLiteral("ar")).size();
        const QStringList both = m_pages.value(QStringLiteral("en+ar"));
        const QStringList swapped = m_pages.value(QStringLiteral("ar+en"));
        // Page one warns in the second language too, and heads and feet are as high as the
        // higher language's, which may take a page more.
        QVERIFY(both.size() >= english + arabic && both.size() <= english + arabic + 1);
        QVERIFY(swapped.size() >= english + arabic && swapped.size() <= english + arabic + 1);
        const QString alert = QStringLiteral("urgent-warning-signs");
        const auto title = [&](const char *code) {
            return lettersOf(m_treatment.entry(alert)->text(QString::fromLatin1(code))->title);
        };
        const auto begins = [&](const QStringList &pages, qsizetype page, const char *code) {
            return lettersOf(pages[page]).contains(title(code)) ||
                   lettersOf(pages[page - 1]).contains(title(code));
        };
        QVERIFY(lettersOf(both[0]).contains(title("en")));
        QVERIFY(begins(both, both.size() - arabic, "ar"));
        QVERIFY(lettersOf(swapped[0]).contains(title("ar")));
        QVERIFY(begins(swapped, swapped.size() - english, "en"));
    }

    void theSheetSaysItIsADraftAndOfWhichDay()
    {
        const QString english = m_pages.value(QStringLiteral("en")).first();
        QVERIFY(english.contains(QLatin1String("21 November 2026")));
        QVERIFY(english.contains(QLatin1String("Draft"), Qt::CaseInsensitive));
        const QString arabic = lettersOf(m_pages.value(QStringLiteral("ar")).first());
        QVERIFY(arabic.contains(QStringLiteral("مسودة")));
        QVERIFY(arabic.contains(QStringLiteral("2026")));
    }

    // Whatever is picked, the urgent signs come first.
    void aPickOfOneStillWarns()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("pick.pdf"));
        const QString entry = m_standard.last();
        const Run run = acceptance::runBayan(
            {QStringLiteral("handout"), m_treatment.name.id, QStringLiteral("--language=ar"),
             QStringLiteral("--entry"), entry, QStringLiteral("--output"), pdf});
        QCOMPARE(run.status, 0);
        const QStringList pages = acceptance::pagesOf(pdf);
        const auto titled = [&](const QString &id) {
            return lettersOf(m_treatment.entry(id)->text(QStringLiteral("ar"))->title);
        };
        QVERIFY(lettersOf(pages.first()).contains(titled(QStringLiteral("urgent-warning-signs"))));
        const QString all = lettersOf(pages.join(u' '));
        QVERIFY(all.contains(titled(entry)));
        QVERIFY(!all.contains(titled(m_standard[1])));
    }

    // Three to five pages, one of them with a picture: no larger than two may be.
    void aShortSheetIsASmallFile_data() { forEverySheet(); }

    void aShortSheetIsASmallFile()
    {
        QFETCH(QString, languages);
        for (const char *entry :
             {"urgent-warning-signs", "how-well-crows-feet", "timeline-onset"}) {
            const QString pdf = m_folder.filePath(QStringLiteral("short.pdf"));
            const Run run = acceptance::runBayan(
                {QStringLiteral("handout"), m_treatment.name.id, QStringLiteral("--language"),
                 languages, QStringLiteral("--entry"), QString::fromLatin1(entry),
                 QStringLiteral("--output"), pdf});
            QCOMPARE(run.status, 0);
            QVERIFY(acceptance::pagesOf(pdf).size() >= 2);
            const qint64 size = QFileInfo(pdf).size();
            QVERIFY2(size <= 150 * 1024, qPrintable(QString::number(size)));
        }
    }

    void theSameQuestionGivesTheSameWords()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("again.pdf"));
        QProcessEnvironment environment = acceptance::plainEnvironment();
        // 21 November 2026, 12:00 UTC
        environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1795262400"));
        const Run run =
            acceptance::runBayan({QStringLiteral("handout"), m_treatment.name.id,
                                  QStringLiteral("--language=en"), QStringLiteral("--output"), pdf},
                                 environment);
        QCOMPARE(run.status, 0);
        QCOMPARE(acceptance::pagesOf(pdf), m_pages.value(QStringLiteral("en")));
    }

private:
    static void forEverySheet()
    {
        QTest::addColumn<QString>("languages");
        for (const char *languages : {"en", "ar", "en+ar", "ar+en"})
            QTest::newRow(languages) << QString::fromLatin1(languages);
    }

    content::Treatment m_treatment;
    QStringList m_standard;
    QTemporaryDir m_folder;
    QMap<QString, QStringList> m_pages;
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_acceptance_sheets.moc"
