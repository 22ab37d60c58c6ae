#include "ui/sheetdesk.h"

#include "handout/output.h"
#include "language/isolation.h"
#include "ui/previewdialog.h"
#include "ui/prompts.h"
#include "ui/sheetorder.h"

#include <QFileInfo>

namespace bayan::ui {

SheetDesk::SheetDesk(SheetOrder &order, const Look &look, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_order(order)
    , m_look(look)
    , m_prompts(prompts)
    , m_window(window)
    , m_printing(order, prompts, window)
{
    connect(&m_printing, &PrintDesk::done, this, &SheetDesk::done);
    connect(&m_printing, &PrintDesk::printed, this, &SheetDesk::printed);
    m_handOver.clearLeftovers();
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
    PreviewDialog dialog(*sheet, m_look, inFront(m_window));
    connect(&dialog, &PreviewDialog::printRequested, this, &SheetDesk::print);
    connect(&dialog, &PreviewDialog::saveRequested, this, &SheetDesk::savePdf);
    dialog.exec();
}

void SheetDesk::savePdf()
{
    const auto sheet = compose();
    if (!sheet)
        return;
    const QString path = m_prompts.askSavePath(m_window, m_order.namesOf(m_order.languages()),
                                               m_order.besideTheLast(m_order.suggestedFileName()));
    if (path.isEmpty())
        return;
    const content::Result<void> saved = handout::savePdf(*sheet, path);
    if (!saved) {
        m_prompts.tell(m_window, saved.error().sentence);
        return;
    }
    m_order.setSaved(path);
    m_order.markMade();
    Q_EMIT done(tr("Saved as %1.").arg(language::pathAmongWords(path)));
}

QString SheetDesk::handOver()
{
    const content::Result<handout::Sheet> sheet = m_order.composeNameless();
    if (!sheet) {
        m_prompts.tell(m_window, sheet.error().sentence);
        return {};
    }
    const content::Result<QString> file = m_handOver.add(*sheet, m_order.suggestedFileName());
    if (!file) {
        m_prompts.tell(m_window, file.error().sentence);
        return {};
    }
    return *file;
}

void SheetDesk::sendByMail()
{
    const QString file = handOver();
    if (file.isEmpty())
        return;
    switch (m_prompts.mail(file, m_order.title())) {
    case Prompts::Mailed::Attached:
        m_order.markMade();
        Q_EMIT done(tr("The sheet, without a name, is attached to a new mail."));
        break;
    case Prompts::Mailed::Beside:
        m_order.markMade();
        Q_EMIT done(tr("Attach the sheet yourself: its folder is open. It is deleted when the "
                       "consult ends."));
        break;
    case Prompts::Mailed::Not:
        m_prompts.tell(m_window, tr("No mail program is set up on this computer. Set one up, or "
                                    "save the sheet as a PDF."));
        break;
    }
}

void SheetDesk::showAsFile()
{
    const QString file = handOver();
    if (file.isEmpty())
        return;
    m_order.markMade();
    if (m_prompts.showInFolder(file))
        Q_EMIT done(tr("The sheet, without a name, is in the folder that opened. It is deleted "
                       "when the consult ends."));
    else
        m_prompts.tell(m_window, tr("The folder %1 could not be opened. Open it yourself: the "
                                    "sheet is in it.")
                                     .arg(language::pathAmongWords(QFileInfo(file).path())));
}

} // namespace bayan::ui
