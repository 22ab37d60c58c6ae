#include "ui/printdesk.h"

#include "handout/output.h"
#include "language/isolation.h"
#include "ui/printerstate.h"
#include "ui/printjobs.h"
#include "ui/prompts.h"
#include "ui/sheetlog.h"
#include "ui/sheetorder.h"

#include <QDateTime>
#include <QPrinter>
#include <QProgressDialog>
#include <QTimer>

namespace bayan::ui {

namespace {

// A printer notices an empty tray only when it wants the paper.
constexpr int AskedAgain = 4000; // milliseconds

} // namespace

PrintDesk::PrintDesk(SheetOrder &order, Prompts &prompts, QWidget *window)
    : m_order(order)
    , m_prompts(prompts)
    , m_window(window)
{
}

PrintDesk::~PrintDesk() = default;

QPrinter &PrintDesk::printer()
{
    if (!m_printer) {
        m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        apply(m_choice, m_printer.get());
    }
    m_printer->setPrintRange(QPrinter::AllPages);
    m_printer->setFromTo(0, 0);
    m_printer->setCopyCount(1);
    m_printer->setPageSize(m_order.paper());
    m_printer->setDocName(m_order.title());
    return *m_printer;
}

bool PrintDesk::askPrinter()
{
    if (!m_prompts.askPrinter(m_window, &printer()))
        return false;
    m_choice = choiceOf(*m_printer);
    return true;
}

bool PrintDesk::takePrinter()
{
    if (m_choice.printer.isEmpty())
        m_choice.printer = m_prompts.usualPrinter();
    if (m_choice.printer.isEmpty())
        return askPrinter();
    if (apply(m_choice, &printer()))
        return true;
    m_prompts.tell(m_window, printerTrouble(m_choice.printer));
    return askPrinter();
}

void PrintDesk::print()
{
    if (askPrinter())
        sendOrder();
}

void PrintDesk::printNow()
{
    if (takePrinter())
        sendOrder();
}

void PrintDesk::reprint()
{
    const content::Result<handout::Sheet> sheet = m_order.composeLast();
    if (!sheet) {
        m_prompts.tell(m_window, sheet.error().sentence);
        return;
    }
    if (!takePrinter())
        return;
    m_printer->setPageSize(sheet->paper());
    m_printer->setDocName(sheet->title());
    send(sheet, m_order.lastCode());
}

void PrintDesk::sendOrder()
{
    if (!send(m_order.compose(), m_order.code()))
        return;
    m_order.markMade();
    Q_EMIT printed();
}

bool PrintDesk::send(const content::Result<handout::Sheet> &sheet, const QString &code)
{
    if (!sheet) {
        m_prompts.tell(m_window, sheet.error().sentence);
        return false;
    }
    const content::Result<void> done = handout::printSheet(*sheet, m_printer.get());
    if (!done) {
        m_prompts.tell(m_window, done.error().sentence);
        return false;
    }
    log(code, m_printer->copyCount());
    sent(tr("The sheet was sent to %1.").arg(m_printer->printerName()));
    return true;
}

void PrintDesk::printForRack()
{
    const RackOrder order = m_prompts.askRack(m_window, m_order);
    if (order.lines.isEmpty())
        return;
    if (order.asPdf)
        saveEach(order.lines);
    else if (askPrinter())
        sendStacks(order.lines);
}

// A file a line, since each is another sheet; how many of it is for whoever prints it.
void PrintDesk::saveEach(const QList<RackLine> &lines)
{
    QStringList paths;
    for (const RackLine &line : lines) {
        const content::Result<handout::Sheet> sheet = m_order.composeForRack(line);
        if (!sheet) {
            m_prompts.tell(m_window, sheet.error().sentence);
            break;
        }
        const QString path =
            m_prompts.askSavePath(m_window, m_order.namesOf(line.languages),
                                  m_order.besideTheLast(m_order.suggestedFileName(line)));
        if (path.isEmpty())
            break;
        const content::Result<void> saved = handout::savePdf(*sheet, path);
        if (!saved) {
            m_prompts.tell(m_window, saved.error().sentence);
            break;
        }
        m_order.setSaved(path);
        paths.append(language::pathAmongWords(path));
    }
    if (!paths.isEmpty())
        Q_EMIT done(tr("Saved as %1.").arg(paths.join(tr(", ", "between files"))));
}

void PrintDesk::sendStacks(const QList<RackLine> &lines)
{
    QList<handout::Stack> stacks;
    int copies = 0;
    for (const RackLine &line : lines) {
        const content::Result<handout::Sheet> sheet = m_order.composeForRack(line);
        if (!sheet) {
            m_prompts.tell(m_window, sheet.error().sentence);
            return;
        }
        stacks.append({*sheet, line.copies});
        copies += line.copies;
    }
    QProgressDialog progress(tr("Sending the sheets to the printer"), tr("Cancel"), 0, 0,
                             inFront(m_window));
    progress.setObjectName(QStringLiteral("printProgress"));
    progress.setWindowTitle(tr("Print for the rack"));
    progress.setWindowModality(Qt::WindowModal);
    const QStringList before = waitingJobs(m_printer->printerName());
    int pages = 0;
    const content::Result<bool> done =
        handout::printStacks(stacks, m_printer.get(), [&progress, &pages](int at, int all) {
            pages = at;
            progress.setMaximum(all);
            progress.setValue(at);
            return !progress.wasCanceled();
        });
    progress.reset();
    if (!done) {
        m_prompts.tell(m_window, done.error().sentence);
    } else if (!*done) {
        Q_EMIT this->done(cancelled(before, pages));
    } else {
        for (const RackLine &line : lines)
            log(m_order.codeFor(line), line.copies);
        sent(tr("%n sheet(s) were sent to %1.", nullptr, copies).arg(m_printer->printerName()));
    }
}

// What was painted until then is a job like any other, which the system may take
// back.
QString PrintDesk::cancelled(const QStringList &before, int pages)
{
    if (takeBackJobs(m_printer->printerName(), before))
        return tr("Cancelled. The pages were taken back from the printer's queue.");
    if (pages == 0)
        return tr("Cancelled. Nothing was printed.");
    return tr("Cancelled. %n page(s) had gone to the printer and may still come out.", nullptr,
              pages);
}

// What the printer says to it, now and when it has tried.
void PrintDesk::sent(const QString &sentence)
{
    const QString name = m_printer->printerName();
    if (m_printer->outputFormat() == QPrinter::PdfFormat || name.isEmpty()) {
        Q_EMIT done(sentence);
        return;
    }
    const QString trouble = printerTrouble(name);
    Q_EMIT done(trouble.isEmpty() ? sentence : sentence + u' ' + trouble);
    if (!trouble.isEmpty())
        return;
    QTimer::singleShot(AskedAgain, this, [this, name] {
        const QString later = printerTrouble(name);
        if (!later.isEmpty())
            Q_EMIT done(later);
    });
}

void PrintDesk::log(const QString &code, int copies)
{
    if (m_logFile.isEmpty() || !m_order.isLogged())
        return;
    const content::Result<void> added =
        SheetLog(m_logFile).add(QDateTime::currentDateTime(), code, copies);
    if (!added)
        m_prompts.tell(m_window, added.error().sentence);
}

} // namespace bayan::ui
