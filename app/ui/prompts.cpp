#include "ui/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

namespace bayan::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

} // namespace

Prompts::~Prompts() = default;

QString SystemPrompts::askSavePath(QWidget *parent, const QString &suggested)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(parent, Tr::tr("Save the sheet as PDF"),
                                                QDir(folder).filePath(suggested),
                                                Tr::tr("PDF documents (*.pdf)"));
    if (!path.isEmpty() && !path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    return path;
}

bool SystemPrompts::askPrinter(QWidget *parent, QPrinter *printer)
{
    if (QPrinterInfo::availablePrinters().isEmpty()) {
        tell(parent, Tr::tr("No printer is set up on this computer. Add one in the system's "
                            "settings, or save the sheet as a PDF."));
        return false;
    }
    QPrintDialog dialog(printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    return dialog.exec() == QDialog::Accepted;
}

void SystemPrompts::tell(QWidget *parent, const QString &sentence)
{
    QMessageBox::information(parent, QStringLiteral("Bayan"), sentence);
}

bool SystemPrompts::confirm(QWidget *parent, const QString &question)
{
    return QMessageBox::question(parent, QStringLiteral("Bayan"), question) == QMessageBox::Yes;
}

} // namespace bayan::ui
