#include "authoring/compiler.h"
#include "authoring/libraryfile.h"
#include "commands/commandline.h"
#include "handout/sheet.h"
#include "language/phrasebook.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

// Another treatment, in another language, is files alone: a folder of content,
// a line in library.yaml, and a .ts file. No code of the program knows either.
class TestGrowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isOpened();
    void saysItsFigures();
    void isListed();
    void isFound();
    void isPrinted();
    void namesItsInterface();

private:
    struct Outcome
    {
        int status = -1;
        QString out;
        QString err;
    };
    Outcome run(const QStringList &words) const;

    QTemporaryDir m_folder;
    QString m_library;
};

void TestGrowing::initTestCase()
{
    const authoring::CheckedContent checked =
        authoring::checkContent(support::sourceFolder() + QStringLiteral("/tests/growing/content"));
    for (const authoring::Fault &fault : checked.faults) {
        if (fault.grade != authoring::Fault::Grade::Note)
            qWarning("%s", qUtf8Printable(fault.toString()));
    }
    QVERIFY(authoring::allowsBuilding(checked.faults, false));
    m_library = m_folder.filePath(QStringLiteral("content.sqlite"));
    QVERIFY(authoring::writeLibrary(checked.manuscript, m_library));
}

TestGrowing::Outcome TestGrowing::run(const QStringList &words) const
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const auto open =
        [this](const QString &) -> content::Result<std::unique_ptr<content::Library>> {
        auto library = storage::SqliteLibrary::open(m_library);
        if (!library)
            return library.error();
        return std::unique_ptr<content::Library>(*std::move(library));
    };
    Outcome outcome;
    outcome.status = commands::run(words, open, out, err);
    outcome.out = QString::fromUtf8(out.data());
    outcome.err = QString::fromUtf8(err.data());
    return outcome;
}

void TestGrowing::isOpened()
{
    const auto library = storage::SqliteLibrary::open(m_library);
    QVERIFY(library);
    QCOMPARE((*library)->languages().size(), 2);
    QCOMPARE((*library)->languages().last().code, QStringLiteral("fr"));
    const auto facts = (*library)->check();
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().cause));
    QCOMPARE(facts->texts.value(QStringLiteral("fr")), 4);
    QCOMPARE(facts->stale, 0);
}

void TestGrowing::saysItsFigures()
{
    const auto library = storage::SqliteLibrary::open(m_library);
    QVERIFY(library);
    const auto treatment = (*library)->treatment(QStringLiteral("cold-compress"));
    QVERIFY(treatment);
    const content::FigureText text =
        treatment->figure(QStringLiteral("numb-skin"))->texts.value(QStringLiteral("fr"));
    QCOMPARE(text.treated, QStringLiteral("Avec le traitement : 25 sur 1,000 sont concernés, 975 "
                                          "ne le sont pas"));
    QCOMPARE(text.timeFrame, QStringLiteral("pendant les 2 premiers jours"));
    QVERIFY(treatment->entry(QStringLiteral("less-swelling"))
                ->text(QStringLiteral("fr"))
                ->body.contains(QStringLiteral("Sans le linge, aucune personne sur 80")));
}

void TestGrowing::isListed()
{
    const Outcome outcome = run({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject treatment =
        QJsonDocument::fromJson(outcome.out.toUtf8()).array().first().toObject();
    QCOMPARE(treatment[QLatin1String("id")].toString(), QStringLiteral("cold-compress"));
    QCOMPARE(treatment[QLatin1String("title")][QLatin1String("fr")].toString(),
             QStringLiteral("Linge froid"));
}

void TestGrowing::isFound()
{
    const Outcome outcome = run({QStringLiteral("search"), QStringLiteral("engourdie"),
                                 QStringLiteral("--language"), QStringLiteral("fr")});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains(QStringLiteral("La peau peut-elle être engourdie")),
             qPrintable(outcome.out));
}

void TestGrowing::isPrinted()
{
    for (const char *languages : {"fr", "en+fr"}) {
        const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
        const Outcome outcome = run({QStringLiteral("handout"), QStringLiteral("cold-compress"),
                                     QStringLiteral("--language"), QString::fromLatin1(languages),
                                     QStringLiteral("--output"), path, QStringLiteral("--date"),
                                     QStringLiteral("2026-11-21")});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    // The words the program adds to a sheet are French too, and so is the date.
    const auto library = storage::SqliteLibrary::open(m_library);
    QVERIFY(library);
    const language::Phrasebook french((*library)->languages().last(), {});
    QCOMPARE(french.phrase("Wording", "Moderate evidence"),
             QStringLiteral("Niveau de preuve moyen"));
    QCOMPARE(french.date(QDate(2026, 11, 21)), QStringLiteral("21 novembre 2026"));
}

// A receptionist may read the menus in it as well.
void TestGrowing::namesItsInterface()
{
    const Outcome outcome =
        run({QStringLiteral("list"), QStringLiteral("--interface-language"), QStringLiteral("fr")});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains(QStringLiteral("Linge froid")), qPrintable(outcome.out));
}

QTEST_MAIN(TestGrowing)
#include "tst_growing.moc"
