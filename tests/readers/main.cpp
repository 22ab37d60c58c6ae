#include "handout/output.h"
#include "readers/chromium.h"
#include "readers/fullsheet.h"
#include "readers/pieces.h"
#include "readers/reader.h"
#include "readers/words.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace bayan;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void printRow(const QStringList &cells)
{
    const QList<int> widths{10, 8, 10, 9, 9, 12, 12};
    for (qsizetype i = 0; i < cells.size(); ++i)
        out() << (i < 3 ? cells[i].leftJustified(widths[i]) : cells[i].rightJustified(widths[i]));
    out() << Qt::endl;
}

QString percent(qsizetype wrong, qsizetype all)
{
    return wrong == 0 ? QStringLiteral("0")
                      : QString::number(100.0 * double(wrong) / double(all), 'f', 2);
}

QString lostOf(const QStringList &lost, qsizetype all)
{
    return QStringLiteral("%1 of %2").arg(lost.size()).arg(all);
}

void printScores(const QString &maker, const QString &languages, const QString &pdf,
                 const QStringList &pieces, const QList<readers::Reader> &all, bool details)
{
    for (const readers::Reader &reader : all) {
        const std::optional<QString> text = reader.read(pdf);
        if (!text) {
            printRow({maker, languages, reader.name, QStringLiteral("not run")});
            continue;
        }
        const readers::Score score = readers::scoreOf(pieces, *text);
        printRow({maker, languages, reader.name, percent(score.lettersWrong, score.letters),
                  percent(score.charactersWrong, score.characters),
                  lostOf(score.numbersLost, score.numbers),
                  lostOf(score.negationsLost, score.negations)});
        if (details && !score.piecesWrong.isEmpty())
            out() << "    pieces: " << score.piecesWrong.mid(0, 12).join(QStringLiteral(" | "))
                  << Qt::endl;
        if (details && !score.numbersLost.isEmpty())
            out() << "    numbers: " << score.numbersLost.mid(0, 20).join(u' ') << Qt::endl;
        if (details && !score.negationsLost.isEmpty())
            out() << "    negations: " << score.negationsLost.mid(0, 20).join(u',') << Qt::endl;
    }
}

} // namespace

// Prints one table: what of the full sheet every reader gets wrong, out of our
// PDF and out of the one that Chromium prints of the same words.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("pdfjs"), QStringLiteral("A copy of pdf.js."), QStringLiteral("file")},
         {QStringLiteral("chromium"), QStringLiteral("Prints beside us."),
          QStringLiteral("program")},
         {QStringLiteral("sheet"), QStringLiteral("This one alone: en, ar or en+ar."),
          QStringLiteral("languages")},
         {QStringLiteral("details"), QStringLiteral("Say what is lost.")},
         {QStringLiteral("keep"), QStringLiteral("Keep the PDFs here."),
          QStringLiteral("folder")}});
    options.process(app);

    const auto library = storage::SqliteLibrary::open(support::libraryFile());
    if (!library) {
        out() << library.error().sentence << Qt::endl;
        return 1;
    }
    const auto treatment = (*library)->treatment(QStringLiteral("botulinum-toxin"));
    if (!treatment)
        return 1;
    const QTemporaryDir scratch;
    const QString folder = options.isSet(QStringLiteral("keep"))
                               ? options.value(QStringLiteral("keep"))
                               : scratch.path();
    const QList<readers::Reader> all = readers::allReaders(QStringLiteral(BAYAN_PDFJS_SCRIPT),
                                                           options.values(QStringLiteral("pdfjs")));
    const bool details = options.isSet(QStringLiteral("details"));

    printRow({QStringLiteral("made by"), QStringLiteral("sheet"), QStringLiteral("read by"),
              QStringLiteral("letters"), QStringLiteral("all text"), QStringLiteral("numbers"),
              QStringLiteral("negations")});
    printRow({{},
              {},
              {},
              QStringLiteral("wrong %"),
              QStringLiteral("wrong %"),
              QStringLiteral("lost"),
              QStringLiteral("lost")});
    for (const QStringList &codes :
         {QStringList{QStringLiteral("en")}, QStringList{QStringLiteral("ar")},
          QStringList{QStringLiteral("en"), QStringLiteral("ar")}}) {
        const QString name = codes.join(u'+');
        if (options.isSet(QStringLiteral("sheet")) &&
            options.value(QStringLiteral("sheet")) != name)
            continue;
        const auto sheet = handout::composeSheet(readers::fullSheet(**library, *treatment, codes));
        const QString ours = folder + QStringLiteral("/bayan-") + name + QStringLiteral(".pdf");
        if (!sheet || !handout::savePdf(*sheet, ours))
            return 1;
        printScores(QStringLiteral("Bayan"), name, ours, readers::piecesOf(sheet->layout()), all,
                    details);
        if (!options.isSet(QStringLiteral("chromium")))
            continue;
        const QString page = folder + QStringLiteral("/sheet-") + name + QStringLiteral(".html");
        const QString theirs =
            folder + QStringLiteral("/chromium-") + name + QStringLiteral(".pdf");
        QFile file(page);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(readers::webPageOf(sheet->layout()).toUtf8());
            file.close();
        }
        if (readers::printWithChromium(options.value(QStringLiteral("chromium")), page, theirs))
            printScores(QStringLiteral("Chromium"), name, theirs,
                        readers::wholeBlocks(sheet->layout()), all, details);
        else
            printRow({QStringLiteral("Chromium"), name, QStringLiteral("could not print")});
    }
    return 0;
}
