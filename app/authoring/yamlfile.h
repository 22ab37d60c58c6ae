#pragma once

#include "authoring/fault.h"
#include "authoring/yamlnode.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bayan::authoring {

// The YAML files of a content folder. One that is not there, or is no YAML, is
// a fault.
class YamlFiles
{
public:
    // 'faults' must outlive this.
    YamlFiles(const QString &folder, Faults &faults);

    // 'name' is relative to the folder, with '/'. The root is a map.
    std::optional<YamlNode> read(const QString &name);
    // The same of a file that may be missing.
    std::optional<YamlNode> readIfThere(const QString &name);
    // The lines of a plain text file that may be missing, without those that
    // are empty or begin with '#'.
    QStringList readLines(const QString &name);

    // Whether all that was asked for so far could be read.
    bool allRead() const { return m_allRead; }

private:
    QString m_folder;
    Faults &m_faults;
    bool m_allRead = true;
};

// What a list's item calls itself ('id'), for faults found in it; may be empty.
QString idOf(const YamlNode &node);

} // namespace bayan::authoring
