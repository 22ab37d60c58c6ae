#pragma once

#include "content/result.h"

#include <QDateTime>
#include <QString>

namespace bayan::ui {

// Sheets given, for a clinic that wants to count them: a CSV file with time,
// code and copies, and never anything of a person.
class SheetLog
{
public:
    explicit SheetLog(const QString &path);

    // Error::CannotWrite; the sheet has been printed all the same.
    content::Result<void> add(const QDateTime &time, const QString &code, int copies) const;

private:
    QString m_path;
};

} // namespace bayan::ui
