#include "handout/output.h"
#include "readers/fullsheet.h"
#include "readers/pieces.h"
#include "readers/reader.h"
#include "readers/words.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bayan;

// Every word there is to print, out of its PDF again: no letter wrong, no number
// and no "not" lost. The tag tree of so many pages takes pdfinfo a minute; see
// compare.sh, which also asks the other readers.
class TestFullSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsRead_data()
    {
        QTest::addColumn<QString>("languages");
        for (const char *languages : {"en", "ar", "en+ar", "ar+en"})
            QTest::newRow(languages) << QString::fromLatin1(languages);
    }

    void everyWordIsRead()
    {
        QFETCH(QString, languages);
        const auto library = storage::SqliteLibrary::open(support::libraryFile());
        QVERIFY(library);
        const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
        QVERIFY(treatment);
        const auto sheet =
            handout::composeSheet(readers::fullSheet(**library, *treatment, languages.split(u'+')));
        QVERIFY(sheet);
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(handout::savePdf(*sheet, pdf));
        const QStringList pieces = readers::piecesOf(sheet->layout());
        for (const readers::Reader &reader : readers::readersFromPackages()) {
            if (reader.name == QLatin1String("tag tree"))
                continue;
            const std::optional<QString> text = reader.read(pdf);
            QVERIFY2(text, qPrintable(reader.name + QStringLiteral(" could not be run")));
            const readers::Score score = readers::scoreOf(pieces, *text);
            QVERIFY(score.letters > 50000 && score.numbers > 800 && score.negations > 250);
            QVERIFY2(score.lettersWrong == 0,
                     qPrintable(reader.name + u'\n' + score.piecesWrong.join(u'\n')));
            QVERIFY2(score.numbersLost.isEmpty(),
                     qPrintable(reader.name + u'\n' + score.numbersLost.join(u' ')));
            QVERIFY2(score.negationsLost.isEmpty(),
                     qPrintable(reader.name + u'\n' + score.negationsLost.join(u',')));
        }
    }
};

QTEST_MAIN(TestFullSheet)
#include "tst_fullsheet.moc"
