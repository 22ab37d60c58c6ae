#include "ui/sheetdesk.h"

#include "handout/output.h"
#include "ui/previewdialog.h"
#include "ui/prompts.h"
#include "ui/sheetorder.h"

#include <QDir>
#include <QPrinter>

namespace bayan::ui {

SheetDesk::SheetDesk(SheetOrder &order, const Look &look, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_order(order)
    , m_look(look)
    , m_prompts(prompts)
    , m_window(window)
{
}

SheetDesk::~SheetDesk() = default;

std::optional<handout::Sheet> SheetDesk::compose()
{
    const content::Result<handout::Sheet> sheet = m_order.compose();
    if (sheet)
        return *sheet;
    m_prompts.tell(m_window, sheet.error().sentence);
    return std::nullopt;
}

void SheetDesk::preview()
{
    const auto sheet = compose();
    if (!sheet)
        return;
    PreviewDialog dialog(*sheet, m_look, m_window);
    connect(&dialog, &PreviewDialog::printRequested, this, &SheetDesk::print);
    connect(&dialog, &PreviewDialog::saveRequested, this, &SheetDesk::savePdf);
    dialog.exec();
}

void SheetDesk::print()
{
    const auto sheet = compose();
    if (!sheet)
        return;
    if (!m_printer)
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(sheet->title());
    m_printer->setPageSize(sheet->paper());
    m_printer->setFromTo(0, 0);
    if (!m_prompts.askPrinter(m_window, m_printer.get()))
        return;
    const content::Result<void> printed = handout::printSheet(*sheet, m_printer.get());
    if (printed)
        Q_EMIT done(tr("The sheet was sent to %1.").arg(m_printer->printerName()));
    else
        m_prompts.tell(m_window, printed.error().sentence);
}

void SheetDesk::savePdf()
{
    const auto sheet = compose();
    if (!sheet)
        return;
    const QString path = m_prompts.askSavePath(m_window, m_order.suggestedFileName());
    if (path.isEmpty())
        return;
    const content::Result<void> saved = handout::savePdf(*sheet, path);
    if (saved)
        Q_EMIT done(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_prompts.tell(m_window, saved.error().sentence);
}

} // namespace bayan::ui
