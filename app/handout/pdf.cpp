#include "handout/filewriting.h"
#include "handout/output.h"
#include "handout/tr.h"
#include "handout/typeface.h"

#include <QBuffer>
#include <QDir>
#include <QMarginsF>
#include <QPainter>
#include <QPdfWriter>

namespace bayan::handout {

namespace {

// The whole document in memory, since QPdfWriter keeps write errors to itself.
// Empty where it could not be made.
QByteArray pdfOf(const Sheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(sheet.title());
    writer.setCreator(QStringLiteral("Bayan"));
    // The layout's own units, so that nothing is rounded on the way.
    writer.setResolution(72 * UnitsPerPoint);
    writer.setPageSize(sheet.paper());
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    painter.scale(UnitsPerPoint, UnitsPerPoint);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return {};
        sheet.paint(&painter, page);
    }
    return painter.end() ? bytes : QByteArray();
}

} // namespace

content::Result<void> savePdf(const Sheet &sheet, const QString &path)
{
    const QByteArray bytes = pdfOf(sheet);
    if (bytes.isEmpty())
        return content::Error{content::Error::Kind::CannotWrite,
                              Tr::tr("The PDF %1 could not be made. Nothing was changed.")
                                  .arg(QDir::toNativeSeparators(path)),
                              QStringLiteral("QPdfWriter gave up")};
    return writeWhole(bytes, path);
}

} // namespace bayan::handout
