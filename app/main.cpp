#include "commands/commandline.h"
#include "commands/console.h"
#include "commands/messages.h"
#include "commands/startupguard.h"
#include "handout/bundledfonts.h"
#include "language/interfacelanguage.h"
#include "storage/sqlitelibrary.h"
#include "ui/startwindow.h"

#include <QApplication>
#include <QDir>

using namespace bayan;

namespace {

// Only an application object knows how each system encodes them.
QStringList wordsOf(int argc, char *argv[])
{
    const QCoreApplication decoder(argc, argv);
    return QCoreApplication::arguments().sliced(1);
}

// An installation and a build tree are laid out alike.
QString installed(const char *name)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() +
                           QLatin1String("/../share/bayan/") + QLatin1String(name));
}

content::Result<std::unique_ptr<content::Library>> openLibrary(const QString &file)
{
    auto library =
        storage::SqliteLibrary::open(file.isEmpty() ? installed("content.sqlite") : file);
    if (!library)
        return library.error();
    return std::unique_ptr<content::Library>(*std::move(library));
}

int runVerb(int argc, char *argv[], const QStringList &words, bool drawsText)
{
    std::unique_ptr<QCoreApplication> app;
    if (drawsText) {
        // No verb needs a display; fonts come without one.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
        handout::addFonts(installed("fonts"));
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    commands::Console console;
    return console.isOpen() ? commands::run(words, openLibrary, console.out(), console.err()) : 1;
}

int runWindow(int argc, char *argv[], const commands::CommandLine &line, const QString &code)
{
    std::unique_ptr<QApplication> app;
    {
        const commands::StartupGuard guard(code);
        app = std::make_unique<QApplication>(argc, argv);
    }
    const std::future<void> fonts = handout::addOrListFonts(installed("fonts"));
    const ui::WindowOptions options{
        .interfaceLanguage = line.options.value(QStringLiteral("interface-language")),
        .exitAfterStartup = line.options.has(QStringLiteral("exit-after-startup")),
    };
    const auto library = [&] {
        language::InterfaceLanguage language; // of the sentence, should there be one
        language.setCode(code);
        return openLibrary(line.options.value(QStringLiteral("library")));
    }();
    const content::Result<int> status =
        library ? ui::runWindow(**library, options) : content::Result<int>(library.error());
    if (status)
        return *status;
    ui::showStartupError(status.error(), options);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("bayan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BAYAN_VERSION));
    commands::quietenMessages();

    const QStringList words = wordsOf(argc, argv);
    const auto line = commands::readCommandLine(words);
    if (line && line->opensWindow())
        return runWindow(argc, argv, *line, commands::interfaceLanguage(words));
    return runVerb(argc, argv, words, line && line->verb && line->verb->drawsText);
}
