#include "ui/handover.h"

#include "handout/output.h"
#include "language/isolation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

namespace bayan::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

const QString LockSuffix = QStringLiteral(".lock");

} // namespace

HandOver::HandOver(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                         QStringLiteral("/handover")
                   : folder)
{
}

HandOver::~HandOver()
{
    clear();
}

bool HandOver::makeOwnFolder()
{
    if (!m_own.isEmpty() && QDir(m_own).exists())
        return true;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_own = QDir(m_folder).filePath(name);
    if (!QDir().mkpath(m_own))
        return false;
    QFile::setPermissions(m_own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_own + LockSuffix);
    m_lock->setStaleLockTime(0); // a consult may last; only its program's end counts
    return m_lock->tryLock(0);
}

content::Result<QString> HandOver::add(const handout::Sheet &sheet, const QString &fileName)
{
    if (!makeOwnFolder())
        return content::Error{content::Error::Kind::CannotWrite,
                              Tr::tr("No file can be kept in %1. Check that the folder can be "
                                     "written to.")
                                  .arg(language::pathAmongWords(m_folder)),
                              QStringLiteral("mkpath or lock failed")};
    const QString path = QDir(m_own).filePath(fileName);
    const content::Result<void> saved = handout::savePdf(sheet, path);
    if (!saved)
        return saved.error();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void HandOver::clear()
{
    if (m_own.isEmpty())
        return;
    QDir(m_own).removeRecursively();
    m_lock.reset();
    m_own.clear();
}

void HandOver::clearLeftovers() const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (path == m_own)
            continue;
        QLockFile lock(path + LockSuffix);
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) // nobody who lives holds it
            QDir(path).removeRecursively();
    }
}

} // namespace bayan::ui
