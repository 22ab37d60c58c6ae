#pragma once

#include "authoring/fault.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace bayan::tests {

// A copy of the fixture's content folder, to be spoilt.
class ContentFolder
{
public:
    ContentFolder();

    QString path() const { return m_folder.path(); }

    QByteArray read(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes);
    // Replaces the first occurrence; false where there is none.
    bool replace(const QString &file, const QString &before, const QString &after);
    bool remove(const QString &file);
    // The line this first stands in, from 1; 0 where it is not there.
    int lineOf(const QString &file, const QString &words) const;

    // What the checks find.
    authoring::Faults faults() const;

private:
    QTemporaryDir m_folder;
};

// Whether this is told, as something that has to be mended.
bool isThere(const authoring::Faults &faults, const QString &file, int line, const QString &entry,
             const QString &sentence);

// All of them, a line each, for a test that fails.
QByteArray listed(const authoring::Faults &faults);

} // namespace bayan::tests
