#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace bayan::ui {

// Everything that stops and asks. Behind an interface, so that a test can
// answer; the native dialogs of the system stay native.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts();
    Q_DISABLE_COPY_MOVE(Prompts)

    // Where to save a PDF; empty when the person thinks better of it.
    virtual QString askSavePath(QWidget *parent, const QString &suggested) = 0;
    // Which printer and how; false when the person thinks better of it.
    virtual bool askPrinter(QWidget *parent, QPrinter *printer) = 0;
    // Says a sentence that has to be seen.
    virtual void tell(QWidget *parent, const QString &sentence) = 0;
};

class SystemPrompts final : public Prompts
{
public:
    QString askSavePath(QWidget *parent, const QString &suggested) override;
    bool askPrinter(QWidget *parent, QPrinter *printer) override;
    void tell(QWidget *parent, const QString &sentence) override;
};

} // namespace bayan::ui
