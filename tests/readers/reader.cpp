#include "readers/reader.h"

#include <QProcess>
#include <QRegularExpression>
#ifdef BAYAN_WITH_PDFIUM
#include <QPdfDocument>
#endif

namespace bayan::readers {

namespace {

// pdfinfo prints the tree with indents and each piece of text in quotes.
std::optional<QString> structureText(const QString &pdf)
{
    const std::optional<QString> tree =
        printed(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("-enc"),
                                            QStringLiteral("UTF-8"), pdf});
    if (!tree)
        return std::nullopt;
    QString text;
    for (const QString &line : tree->split(u'\n')) {
        const QString piece = line.trimmed();
        if (piece.size() >= 2 && piece.startsWith(u'"') && piece.endsWith(u'"'))
            text += piece.sliced(1, piece.size() - 2) + u'\n';
    }
    return text;
}

#ifdef BAYAN_WITH_PDFIUM
std::optional<QString> pdfiumText(const QString &pdf)
{
    QPdfDocument document;
    if (document.load(pdf) != QPdfDocument::Error::None)
        return std::nullopt;
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';
    return text;
}
#endif

} // namespace

std::optional<QString> printed(const QString &program, const QStringList &arguments)
{
    constexpr int Patience = 600000; // milliseconds
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

QList<Reader> readersFromPackages()
{
    return {
        {QStringLiteral("Poppler"),
         [](const QString &pdf) {
             return printed(
                 QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
         }},
        {QStringLiteral("tag tree"), structureText},
        {QStringLiteral("mupdf"),
         [](const QString &pdf) {
             return printed(QStringLiteral("mutool"),
                            {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-F"),
                             QStringLiteral("text"), pdf});
         }},
    };
}

QList<Reader> allReaders(const QString &script, const QStringList &pdfjs)
{
    QList<Reader> readers = readersFromPackages();
#ifdef BAYAN_WITH_PDFIUM
    readers.append({QStringLiteral("PDFium"), pdfiumText});
#endif
    for (const QString &copy : pdfjs)
        readers.append({QStringLiteral("pdf.js"), [script, copy](const QString &pdf) {
                            return printed(QStringLiteral("node"), {script, copy, pdf});
                        }});
    return readers;
}

} // namespace bayan::readers
