#include "contentfolder.h"

#include "authoring/compiler.h"
#include "support/fixturelibrary.h"

#include <QFile>

#include <algorithm>

namespace bayan::tests {

ContentFolder::ContentFolder()
{
    if (!support::copyFixtureContent(m_folder.path()))
        qFatal("the fixture's content can't be copied");
}

QByteArray ContentFolder::read(const QString &file) const
{
    QFile opened(m_folder.filePath(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void ContentFolder::write(const QString &file, const QByteArray &bytes)
{
    QFile opened(m_folder.filePath(file));
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
        qFatal("a file of the fixture can't be written");
}

bool ContentFolder::replace(const QString &file, const QString &before, const QString &after)
{
    QByteArray bytes = read(file);
    const QByteArray wanted = before.toUtf8();
    const qsizetype at = bytes.indexOf(wanted);
    if (at < 0)
        return false;
    write(file, bytes.replace(at, wanted.size(), after.toUtf8()));
    return true;
}

bool ContentFolder::remove(const QString &file)
{
    return QFile::remove(m_folder.filePath(file));
}

int ContentFolder::lineOf(const QString &file, const QString &words) const
{
    const QByteArray bytes = read(file);
    const qsizetype at = bytes.indexOf(words.toUtf8());
    return at < 0 ? 0 : 1 + int(bytes.left(at).count('\n'));
}

authoring::Faults ContentFolder::faults() const
{
    return authoring::checkContent(path()).faults;
}

bool isThere(const authoring::Faults &faults, const QString &file, int line, const QString &entry,
             const QString &sentence)
{
    return std::any_of(faults.cbegin(), faults.cend(), [&](const authoring::Fault &fault) {
        return (fault.grade == authoring::Fault::Grade::Fault ||
                fault.grade == authoring::Fault::Grade::Translation) &&
               fault.place.file == file && fault.place.line == line && fault.entry == entry &&
               fault.sentence.contains(sentence);
    });
}

QByteArray listed(const authoring::Faults &faults)
{
    QStringList lines;
    for (const authoring::Fault &fault : faults)
        lines.append(fault.toString());
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace bayan::tests
