#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace bayan::acceptance {

// What a run of the program came to.
struct Run
{
    int status = -1; // the exit status, or -1 where it crashed or never ended
    QString out;
    QString err;

    // One line on the error stream, nothing on the other.
    bool isOneSentence() const;
};

// Without a display, in a plain locale.
QProcessEnvironment plainEnvironment();

QString programPath();

Run runProgram(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment);

inline Run runBayan(const QStringList &arguments,
                    const QProcessEnvironment &environment = plainEnvironment())
{
    return runProgram(programPath(), arguments, environment);
}

// The words of each page as pdftotext reads them.
QStringList pagesOf(const QString &pdf);

} // namespace bayan::acceptance
