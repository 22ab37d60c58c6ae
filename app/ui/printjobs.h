#pragma once

#include <QString>
#include <QStringList>

namespace bayan::ui {

// The jobs of whoever uses this computer now that wait or print on a printer, by
// the names the system gives them. None where it does not tell. May take up to a
// second where a print server is far.
QStringList waitingJobs(const QString &printer);

// Takes those back that wait or print now and did not before. False where there
// are none, or one could not be taken back: its pages may come out.
bool takeBackJobs(const QString &printer, const QStringList &before);

} // namespace bayan::ui
