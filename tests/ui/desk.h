#pragma once

#include "language/interfacelanguage.h"
#include "storage/sqlitelibrary.h"
#include "support/paths.h"
#include "ui/bayanstyle.h"
#include "ui/consult.h"
#include "ui/displays.h"
#include "ui/look.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QApplication>
#include <QPrinter>
#include <QTemporaryDir>

#include <memory>

namespace bayan::tests {

inline const QString Treatment = QStringLiteral("botulinum-toxin");
inline const QString English = QStringLiteral("en");
inline const QString Arabic = QStringLiteral("ar");

// What a window holds by this name; it must.
template<class T> T *child(QWidget &window, const char *name)
{
    T *found = window.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

// The window of this class; null where there is none.
template<class Window> Window *topLevel()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<Window *>(window))
            return found;
    }
    return nullptr;
}

// The library the build has made from the real content, or another.
inline std::unique_ptr<storage::SqliteLibrary>
openLibrary(const QString &path = support::libraryFile())
{
    auto library = storage::SqliteLibrary::open(path);
    if (!library)
        qFatal("%s", qPrintable(library.error().cause));
    return *std::move(library);
}

// Answers instead of a person, and keeps what was said.
class FakePrompts final : public ui::Prompts
{
public:
    QString askSavePath(QWidget *, const QStringList &languages, const QString &suggested) override
    {
        lastSaved = languages;
        lastSuggestion = suggested;
        return savePath;
    }

    bool askPrinter(QWidget *, QPrinter *printer) override
    {
        if (printFile.isEmpty())
            return false;
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(printFile);
        return true;
    }

    QString usualPrinter() const override { return {}; }

    ui::RackOrder askRack(QWidget *, const ui::SheetOrder &) override { return {rack, rackAsPdf}; }

    QString askFile(QWidget *, const QString &, const QString &) override { return openPath; }

    QString askKeepAs(QWidget *, const QString &, const QString &suggested,
                      const QString &) override
    {
        lastSuggestion = suggested;
        return savePath;
    }

    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        asked.append(question);
        return agrees;
    }

    void tell(QWidget *, const QString &sentence) override { told.append(sentence); }

    Mailed mail(const QString &file, const QString &subject) override
    {
        handedOver.append(file);
        mailSubject = subject;
        return Mailed::Attached;
    }

    bool showInFolder(const QString &file) override
    {
        handedOver.append(file);
        return true;
    }

    QString savePath;
    QString openPath;
    QString printFile;
    QList<ui::RackLine> rack;
    bool rackAsPdf = false;
    QStringList handedOver;
    QString mailSubject;
    QString lastSuggestion;
    QStringList lastSaved; // in these languages
    QStringList told;
    QStringList asked;
    bool agrees = true;
};

// Displays that come and go as a test wants.
class FakeDisplays final : public ui::Displays
{
public:
    QList<ui::Display> all() const override { return displays; }

    void fill(QWidget *window, const ui::Display &display) override
    {
        window->setGeometry(display.geometry);
        window->show();
    }

    void set(const QList<ui::Display> &now)
    {
        displays = now;
        Q_EMIT changed();
    }

    QList<ui::Display> displays{{QStringLiteral("one"), QRect(0, 0, 1600, 1000)}};
};

// Everything a window needs, wired as the program wires it.
struct Desk
{
    explicit Desk(std::unique_ptr<storage::SqliteLibrary> shown = openLibrary(),
                  const QString &treatment = Treatment)
        : library(std::move(shown))
    {
        look = std::make_unique<ui::Look>();
        QApplication::setStyle(new ui::BayanStyle(*look));
        interfaceLanguage = std::make_unique<language::InterfaceLanguage>();
        interfaceLanguage->setCode(English);
        consult = std::make_unique<ui::Consult>(*library);
        if (const auto chosen = consult->chooseTreatment(treatment); !chosen)
            qFatal("%s", qPrintable(chosen.error().cause));
        file = std::make_unique<ui::SettingsFile>(folder.path());
    }

    ~Desk()
    {
        window.reset();
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    ui::MainWindow &show(const ui::Settings &settings = {}, QSize size = {1440, 900})
    {
        window = std::make_unique<ui::MainWindow>(*consult, *look, *interfaceLanguage, prompts,
                                                  displays, *file, settings);
        window->resize(size);
        window->show();
        return *window;
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::Look> look;
    std::unique_ptr<language::InterfaceLanguage> interfaceLanguage;
    std::unique_ptr<storage::SqliteLibrary> library;
    std::unique_ptr<ui::Consult> consult;
    std::unique_ptr<ui::SettingsFile> file;
    FakePrompts prompts;
    FakeDisplays displays;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace bayan::tests
