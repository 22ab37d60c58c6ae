#include "authoring/yamlfile.h"

#include <QFile>

namespace bayan::authoring {

YamlFiles::YamlFiles(const QString &folder, Faults &faults)
    : m_folder(folder)
    , m_faults(faults)
{
}

std::optional<YamlNode> YamlFiles::read(const QString &name)
{
    std::optional<YamlNode> root;
    QFile file(m_folder + QLatin1Char('/') + name);
    if (file.open(QIODevice::ReadOnly)) {
        root = parseYaml(file.readAll(), name, m_faults);
    } else {
        m_faults.append({{name, 0, 0},
                         {},
                         QStringLiteral("can't be read: %1").arg(file.errorString()),
                         Fault::Grade::Fault});
    }
    m_allRead = m_allRead && root.has_value();
    return root;
}

std::optional<YamlNode> YamlFiles::readIfThere(const QString &name)
{
    if (!QFile::exists(m_folder + QLatin1Char('/') + name))
        return std::nullopt;
    return read(name);
}

QStringList YamlFiles::readLines(const QString &name)
{
    QStringList lines;
    QFile file(m_folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            lines.append(line);
    }
    return lines;
}

QString idOf(const YamlNode &node)
{
    const YamlNode *id =
        node.kind == YamlNode::Kind::Map ? node.find(QStringLiteral("id")) : nullptr;
    return id ? id->value : QString();
}

} // namespace bayan::authoring
