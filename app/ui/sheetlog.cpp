#include "ui/sheetlog.h"

#include "language/isolation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bayan::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SheetLog)
};

} // namespace

SheetLog::SheetLog(const QString &path)
    : m_path(path)
{
}

content::Result<void> SheetLog::add(const QDateTime &time, const QString &code, int copies) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    bool written = file.open(QIODevice::WriteOnly | QIODevice::Append);
    if (written) {
        QByteArray line = file.size() == 0 ? QByteArray("time,code,copies\r\n") : QByteArray();
        line += QStringLiteral("%1,%2,%3\r\n")
                    .arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm")), code)
                    .arg(copies)
                    .toUtf8();
        written = file.write(line) == line.size() && file.flush();
    }
    if (written)
        return {};
    return content::Error{content::Error::Kind::CannotWrite,
                          Tr::tr("The sheet was printed, but could not be added to the log %1. "
                                 "Check that it can be written to.")
                              .arg(language::pathAmongWords(m_path)),
                          file.errorString()};
}

} // namespace bayan::ui
