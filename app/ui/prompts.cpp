#include "ui/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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

// In the person's documents, under a name no file has yet: the second patient
// of a day must not cost the first one's sheet.
QString freePath(const QString &suggested)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists())
        folder = QDir::home();
    const QFileInfo wanted(folder.filePath(suggested));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(QStringLiteral("%1-%2.%3")
                                   .arg(wanted.completeBaseName())
                                   .arg(number)
                                   .arg(wanted.suffix()));
    }
    return path;
}

} // namespace

Prompts::~Prompts() = default;

QString SystemPrompts::askSavePath(QWidget *parent, const QString &suggested)
{
    QString path =
        QFileDialog::getSaveFileName(parent, Tr::tr("Save the sheet as PDF"), freePath(suggested),
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

} // namespace bayan::ui
