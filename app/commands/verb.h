#pragma once

#include "commands/arguments.h"
#include "content/library.h"
#include "content/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace bayan::commands {

// What a verb works on. Its operand and options are checked against the table
// below before it runs.
struct Call
{
    QString operand;
    Arguments options;
    const content::Library &library;
    QString interfaceLanguage;
};

// One command of the command line. What run() returns goes to standard output.
struct Verb
{
    QString name;
    QString operand; // what the help calls it, "TREATMENT"; empty: it takes none
    QList<Option> options;
    const char *summary; // for the help; translated in Commands
    content::Result<QByteArray> (*run)(const Call &call);
    bool drawsText = false;    // needs fonts, and so QGuiApplication
    bool operandWords = false; // the operand may be several words
};

// All of them, in the order the help shows them.
const QList<Verb> &verbs();

// The verb with this name, or nullptr.
const Verb *findVerb(const QString &name);

// Options that belong to every verb and to the window.
const QList<Option> &globalOptions();

// Options of the window alone, for checking an installation. The help is
// silent about them.
const QList<Option> &windowOptions();

content::Result<QByteArray> runList(const Call &call);
content::Result<QByteArray> runHandout(const Call &call);
content::Result<QByteArray> runSearch(const Call &call);
content::Result<QByteArray> runCheck(const Call &call);
content::Result<QByteArray> runVerify(const Call &call);

} // namespace bayan::commands
