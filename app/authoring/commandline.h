#pragma once

#include <QStringList>
#include <QTextStream>

namespace bayan::authoring {

// The tool's command line, without the program's name. Returns its exit
// status: 0 done, 1 the content has faults or a file can't be written, 2 the
// command line is wrong. Counts and notes go to 'out', all else to 'err'.
int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace bayan::authoring
