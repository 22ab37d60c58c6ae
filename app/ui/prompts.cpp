#include "ui/prompts.h"

#include "ui/rackdialog.h"
#include "ui/sheetorder.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace bayan::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QDir documents()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.exists() ? folder : QDir::home();
}

// In the person's documents, where no folder is given, under a name no file has yet:
// the second patient of a day must not cost the first one's sheet.
QString freePath(const QString &suggested)
{
    const QFileInfo wanted(documents().filePath(suggested));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = wanted.dir().filePath(QStringLiteral("%1-%2.%3")
                                         .arg(wanted.completeBaseName())
                                         .arg(number)
                                         .arg(wanted.suffix()));
    }
    return path;
}

// Qt's print dialog opens further downwards, whatever is left of the screen there: its
// buttons are kept on it.
class OnScreen final : public QObject
{
public:
    explicit OnScreen(QWidget *dialog)
        : QObject(dialog)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *dialog = static_cast<QWidget *>(watched);
        if (event->type() == QEvent::Resize && dialog->isVisible()) {
            const QRect room = dialog->screen()->availableGeometry();
            const int over = dialog->frameGeometry().bottom() - room.bottom();
            if (over > 0)
                dialog->move(dialog->x(), std::max(room.top(), dialog->y() - over));
        }
        return false;
    }
};

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

} // namespace

Prompts::~Prompts() = default;

QWidget *inFront(QWidget *window)
{
    QWidget *active = QApplication::activeWindow();
    return active && active->windowType() != Qt::Popup &&
                   !(active->windowFlags() & Qt::FramelessWindowHint)
               ? active
               : window;
}

QString SystemPrompts::askSavePath(QWidget *parent, const QStringList &languages,
                                   const QString &suggested)
{
    const QString title =
        Tr::tr("Save the sheet as PDF: %1", "languages").arg(languages.join(QStringLiteral(" + ")));
    QString path = QFileDialog::getSaveFileName(inFront(parent), title, freePath(suggested),
                                                Tr::tr("PDF documents (*.pdf)"));
    if (!path.isEmpty() && !path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    return path;
}

bool SystemPrompts::askPrinter(QWidget *parent, QPrinter *printer)
{
    if (!hasPrinter()) {
        tell(parent, Tr::tr("No printer is set up on this computer. Add one in the system's "
                            "settings, or save the sheet as a PDF."));
        return false;
    }
    QPrintDialog dialog(printer, inFront(parent));
    const OnScreen onScreen(&dialog);
    dialog.setLocale(QLocale::c()); // the digits of the window's other numbers
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    return dialog.exec() == QDialog::Accepted;
}

QString SystemPrompts::usualPrinter() const
{
    return QPrinterInfo::defaultPrinterName();
}

bool SystemPrompts::confirm(QWidget *parent, const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, Tr::tr("Bayan"), question, QMessageBox::Cancel,
                    inFront(parent));
    box.setObjectName(QStringLiteral("questionBox"));
    const QPushButton *go = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

void SystemPrompts::tell(QWidget *parent, const QString &sentence)
{
    QMessageBox box(QMessageBox::NoIcon, Tr::tr("Bayan"), sentence, QMessageBox::Ok,
                    inFront(parent));
    box.setObjectName(QStringLiteral("sentenceBox"));
    box.exec();
}

RackOrder SystemPrompts::askRack(QWidget *parent, const SheetOrder &order)
{
    RackDialog dialog(order, hasPrinter(), inFront(parent));
    return dialog.exec() == QDialog::Accepted ? dialog.answer() : RackOrder();
}

QString SystemPrompts::askFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(inFront(parent), title, documents().path(), filter);
}

QString SystemPrompts::askKeepAs(QWidget *parent, const QString &title, const QString &suggested,
                                 const QString &filter)
{
    return QFileDialog::getSaveFileName(inFront(parent), title, freePath(suggested), filter);
}

// xdg-email attaches on the free desktops, and says by its exit status where there
// is nothing to attach to. A mailto address attaches nothing.
Prompts::Mailed SystemPrompts::mail(const QString &file, const QString &subject)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    if (!tool.isEmpty()) {
        auto *mailing = new QProcess(QCoreApplication::instance());
        QObject::connect(mailing, &QProcess::finished, mailing, &QObject::deleteLater);
        mailing->start(tool, {QStringLiteral("--utf8"), QStringLiteral("--subject"), subject,
                              QStringLiteral("--attach"), file});
        constexpr int Patience = 2000; // ms; some mail programs hold it until they close
        const bool ended = mailing->waitForFinished(Patience);
        const bool failed =
            mailing->error() == QProcess::FailedToStart || (ended && mailing->exitCode() != 0);
        return failed ? Mailed::Not : Mailed::Attached;
    }
    QUrl mail;
    mail.setScheme(QStringLiteral("mailto"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"),
                       QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    mail.setQuery(query);
    if (!QDesktopServices::openUrl(mail))
        return Mailed::Not;
    showInFolder(file);
    return Mailed::Beside;
}

bool SystemPrompts::showInFolder(const QString &file)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

} // namespace bayan::ui
