#include "commands/json.h"

#include <QJsonDocument>

namespace bayan::commands {

QJsonObject byLanguage(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QByteArray toText(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Indented);
}

} // namespace bayan::commands
