#pragma once

#include "commands/verb.h"
#include "content/library.h"
#include "content/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QIODevice;

namespace bayan::commands {

// A command line understood.
struct CommandLine
{
    const Verb *verb = nullptr; // nullptr: none was named
    QString operand;
    Arguments options;

    // Nothing is asked for that goes to standard output.
    bool opensWindow() const;
};

// Error::Usage where it is wrong. 'words' are without the program's name.
content::Result<CommandLine> readCommandLine(const QStringList &words);

// The language sentences are in: the one asked for where the program speaks
// it, else the closest to the system's. Works on a wrong command line too.
QString interfaceLanguage(const QStringList &words);

// Opens the library in this file, the installed one where the name is empty.
using LibraryOpener =
    std::function<content::Result<std::unique_ptr<content::Library>>(const QString &file)>;

// Does what the words ask, results onto 'out', a sentence onto 'err' where it
// could not be done. Gives the exit status: 0 done, 1 could not, 2 the command
// line is wrong. A verb that draws text needs a QGuiApplication.
int run(const QStringList &words, const LibraryOpener &openLibrary, QIODevice &out, QIODevice &err);

} // namespace bayan::commands
