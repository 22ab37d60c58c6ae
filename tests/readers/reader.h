#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace bayan::readers {

// Something that gets the text out of a PDF.
struct Reader
{
    QString name;
    // Nothing where it is not installed or fails.
    std::function<std::optional<QString>(const QString &pdf)> read;
};

// Poppler, the structure tree and mupdf.
QList<Reader> readersFromPackages();

// And PDFium as Qt has it, and pdf.js. 'script' prints the text that the copy of
// pdf.js at 'pdfjs' gives.
QList<Reader> allReaders(const QString &script, const QStringList &pdfjs);

// What a program prints; nothing where it can't be run or fails.
std::optional<QString> printed(const QString &program, const QStringList &arguments);

} // namespace bayan::readers
