#pragma once

#include <QString>
#include <QStringList>

namespace bayan::ui {

// What keeps a printer from printing, as a sentence: paper out, offline, stopped.
// Empty where all is well, or where the system does not tell. Asks the system;
// may take up to a second where a print server is far.
QString printerTrouble(const QString &printer);

// The sentence for the reasons a printer gives in IPP's words (RFC 8011, 5.4.12),
// "media-empty-error"; empty where none of them keeps it from printing.
QString troubleSentence(const QString &printer, const QStringList &reasons, bool stopped);

} // namespace bayan::ui
