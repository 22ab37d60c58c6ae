#include "content/folding.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTextStream>

using namespace bayan;

namespace {

struct Question
{
    QStringList entries; // any of these comes first
    QString typed;
};

QList<Question> readQuestions(const QString &path)
{
    QList<Question> questions;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return questions;
    QTextStream lines(&file);
    while (!lines.atEnd()) {
        const QString line = lines.readLine();
        if (line.startsWith(QLatin1Char('#')) || !line.contains(QLatin1Char('\t')))
            continue;
        questions.append({line.section(QLatin1Char('\t'), 0, 0).split(QLatin1Char(' ')),
                          line.section(QLatin1Char('\t'), 1)});
    }
    return questions;
}

} // namespace

// The bundled library asked what people ask. Each list was written before the
// search was tried on it.
class TestSearchQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto library = storage::SqliteLibrary::open(support::libraryFile());
        QVERIFY(library);
        m_library = *std::move(library);
        const auto treatment = m_library->treatment(QStringLiteral("botulinum-toxin"));
        QVERIFY(treatment);
        for (const content::Entry &entry : treatment->entries)
            m_entries.append(entry.id);
    }

    void findsTheRightEntryFirst_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(support::sourceFolder() + QStringLiteral("/tests/search"));
        const QStringList files = folder.entryList({QStringLiteral("*.tsv")}, QDir::Files);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void findsTheRightEntryFirst()
    {
        QFETCH(QString, file);
        const QList<Question> questions = readQuestions(file);
        QVERIFY2(questions.size() >= 60, "a list too short to say anything");
        QStringList missed;
        for (const Question &question : questions) {
            for (const QString &entry : question.entries)
                QVERIFY2(m_entries.contains(entry), qPrintable(entry));
            const auto answer = m_library->search(question.typed, {}, 20);
            QVERIFY(answer);
            const QString first =
                answer->hits.isEmpty() ? QStringLiteral("nothing") : answer->hits[0].entry;
            if (!question.entries.contains(first)) {
                missed.append(
                    QStringLiteral("%1: %2 instead of %3")
                        .arg(question.typed, first, question.entries.join(QStringLiteral(" or "))));
            }
        }
        const double rate = 100.0 * double(questions.size() - missed.size()) / questions.size();
        qInfo("%s: %.1f %% of %d right at the first place", QTest::currentDataTag(), rate,
              int(questions.size()));
        for (const QString &line : std::as_const(missed))
            qInfo("  %s", qPrintable(line));
        QVERIFY2(rate >= 95, "the right entry is first too seldom");
    }

private:
    std::unique_ptr<storage::SqliteLibrary> m_library;
    QStringList m_entries;
};

QTEST_GUILESS_MAIN(TestSearchQuality)
#include "tst_searchquality.moc"
