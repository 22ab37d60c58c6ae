#pragma once

#include "authoring/fault.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bayan::authoring {

// A piece of a YAML file and where it stands. Scalars are text: what type they
// are is for the reader of a field to say.
struct YamlNode
{
    enum class Kind { Nothing, Scalar, List, Map };

    struct Key
    {
        QString name;
        Place place;
    };

    Kind kind = Kind::Nothing;
    Place place;
    QString value;         // of a scalar
    bool literal = false;  // a '|' block: its lines are the file's lines
    QList<Key> keys;       // of a map, beside its items
    QList<YamlNode> items; // of a list or a map

    // The value of this key, or nullptr.
    const YamlNode *find(const QString &key) const;
};

// Reads the one document of a file. What YAML allows but an author cannot have
// meant is a fault too: a key twice in a map, anchors and aliases, tags,
// several documents, control characters, bytes that are not UTF-8.
// Nothing where the file can't be read as YAML at all.
std::optional<YamlNode> parseYaml(const QByteArray &bytes, const QString &file, Faults &faults);

} // namespace bayan::authoring
