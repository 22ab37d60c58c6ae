#pragma once

#include "ui/rackorder.h"

#include <QString>

class QPrinter;
class QWidget;

namespace bayan::ui {

class SheetOrder;

// Everything that stops and asks. Behind an interface, so that a test can
// answer; the native dialogs of the system stay native.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts();
    Q_DISABLE_COPY_MOVE(Prompts)

    // Where to save the sheet in these languages, as they call themselves; empty when
    // the person thinks better of it. 'suggested' is a name, or a path.
    virtual QString askSavePath(QWidget *parent, const QStringList &languages,
                                const QString &suggested) = 0;
    // Which printer and how; false when the person thinks better of it, or there is
    // none: then it has been said what to do.
    virtual bool askPrinter(QWidget *parent, QPrinter *printer) = 0;
    // The printer to take where none has been chosen yet: the system's own; empty
    // where it has none.
    virtual QString usualPrinter() const = 0;
    // How many sheets of which languages; none when the person thinks better of it. Says
    // where there is no printer for them.
    virtual RackOrder askRack(QWidget *parent, const SheetOrder &order) = 0;
    // Which file to open, and where to keep one; empty as above. 'filter' as
    // QFileDialog has it.
    virtual QString askFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString askKeepAs(QWidget *parent, const QString &title, const QString &suggested,
                              const QString &filter) = 0;
    // Whether to go on; 'yes' is what the button for it says.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &yes) = 0;
    // Says a sentence that has to be seen.
    virtual void tell(QWidget *parent, const QString &sentence) = 0;

    // Opens a new mail of the person's own mail program, with the file attached
    // where the system can do that, else beside the file's folder.
    enum class Mailed { Attached, Beside, Not };
    virtual Mailed mail(const QString &file, const QString &subject) = 0;
    virtual bool showInFolder(const QString &file) = 0;
};

// The window of staff that somebody works in now, for what is asked to stand over;
// 'window' where there is none. Never the patient's screen.
QWidget *inFront(QWidget *window);

class SystemPrompts final : public Prompts
{
public:
    QString askSavePath(QWidget *parent, const QStringList &languages,
                        const QString &suggested) override;
    bool askPrinter(QWidget *parent, QPrinter *printer) override;
    QString usualPrinter() const override;
    RackOrder askRack(QWidget *parent, const SheetOrder &order) override;
    QString askFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString askKeepAs(QWidget *parent, const QString &title, const QString &suggested,
                      const QString &filter) override;
    bool confirm(QWidget *parent, const QString &question, const QString &yes) override;
    void tell(QWidget *parent, const QString &sentence) override;
    Mailed mail(const QString &file, const QString &subject) override;
    bool showInFolder(const QString &file) override;
};

} // namespace bayan::ui
