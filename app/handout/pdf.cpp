#include "handout/filewriting.h"
#include "handout/output.h"
#include "handout/sheetpdf.h"
#include "handout/tr.h"
#include "handout/typeface.h"

namespace bayan::handout {

content::Result<QByteArray> pdfBytes(const Sheet &sheet)
{
    SheetPdf pdf(sheet.layout());
    const QByteArray bytes = pdf.bytes();
    if (!pdf.lackingFont().isEmpty())
        return content::Error{content::Error::Kind::FontMissing,
                              Tr::tr("The font %1 on this computer can't be put into a PDF. "
                                     "Install the package %2.")
                                  .arg(pdf.lackingFont(), typefaceFor(Qt::LeftToRight).package),
                              QStringLiteral("no table glyf")};
    return bytes;
}

content::Result<void> savePdf(const Sheet &sheet, const QString &path)
{
    const content::Result<QByteArray> bytes = pdfBytes(sheet);
    if (!bytes)
        return bytes.error();
    return writeWhole(*bytes, path);
}

} // namespace bayan::handout
