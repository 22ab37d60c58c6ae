#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

class QJsonDocument;

namespace bayan::commands {

// {"ar": "...", "en": "..."}
QJsonObject byLanguage(const QMap<QString, QString> &words);

// UTF-8, indented, with a line feed at the end.
QByteArray toText(const QJsonDocument &document);

} // namespace bayan::commands
