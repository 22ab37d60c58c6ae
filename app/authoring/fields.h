#pragma once

#include "authoring/fault.h"
#include "authoring/manuscript.h"
#include "authoring/yamlnode.h"

#include "content/enums.h"

#include <QString>
#include <QStringList>

namespace bayan::authoring {

// What reading leaves behind beside the things read.
struct Reading
{
    Faults faults;
    QList<OwnedWords> words;
};

enum class Need { Required, Optional };

// The known keys of one YAML map, asked for by name and type. A wrong type or
// a missing required key is a fault; so, when this goes out of scope, is every
// key nobody asked for, since a misspelt key would otherwise be lost.
class Fields
{
public:
    // 'map' must outlive this; a node of another kind is a fault and reads as empty.
    Fields(const YamlNode &map, const QString &owner, Reading &reading);
    ~Fields();
    Q_DISABLE_COPY_MOVE(Fields)

    const Place &place() const { return m_map.place; }
    // Where this key stands, or the map where it does not.
    Place placeOf(const QString &key) const;
    // Words that are found to be about another owner than the constructor's.
    void setOwner(const QString &owner) { m_owner = owner; }

    Words words(const QString &key, Need need);
    QString text(const QString &key, Need need) { return words(key, need).text.simplified(); }
    QList<Words> list(const QString &key);
    QStringList texts(const QString &key);
    int integer(const QString &key, int fallback, Need need);
    double number(const QString &key, double fallback, Need need);
    bool flag(const QString &key);
    template<class Enum> Enum word(const QString &key, Enum fallback, Need need);

    // The node itself, where it is of this kind.
    const YamlNode *node(const QString &key, YamlNode::Kind kind, Need need);

    void refuse(const Place &place, const QString &sentence);

private:
    const YamlNode *ask(const QString &key, Need need);
    Words wordsOf(const YamlNode &node, const QString &key);

    const YamlNode &m_map;
    QString m_owner;
    Reading &m_reading;
    QStringList m_known;
};

template<class Enum> Enum Fields::word(const QString &key, Enum fallback, Need need)
{
    const Words found = words(key, need);
    if (found.isEmpty())
        return fallback;
    if (const auto value = content::fromString<Enum>(found.text))
        return *value;
    refuse(found.place, QStringLiteral("'%1' is no word for '%2'").arg(found.text, key));
    return fallback;
}

} // namespace bayan::authoring
