#include "authoring/fields.h"

namespace bayan::authoring {

namespace {

QString kindName(YamlNode::Kind kind)
{
    switch (kind) {
    case YamlNode::Kind::Nothing:
        return QStringLiteral("empty");
    case YamlNode::Kind::Scalar:
        return QStringLiteral("text");
    case YamlNode::Kind::List:
        return QStringLiteral("a list");
    case YamlNode::Kind::Map:
        return QStringLiteral("'key: value' lines");
    }
    return {};
}

} // namespace

Fields::Fields(const YamlNode &map, const QString &owner, Reading &reading)
    : m_map(map)
    , m_owner(owner)
    , m_reading(reading)
{
    if (map.kind != YamlNode::Kind::Map) {
        refuse(map.place, QStringLiteral("this must be %1, not %2")
                              .arg(kindName(YamlNode::Kind::Map), kindName(map.kind)));
    }
}

Fields::~Fields()
{
    for (const YamlNode::Key &key : m_map.keys) {
        if (!m_known.contains(key.name)) {
            refuse(key.place, QStringLiteral("unknown key '%1' (known here: %2)")
                                  .arg(key.name, m_known.join(QLatin1String(", "))));
        }
    }
}

Place Fields::placeOf(const QString &key) const
{
    for (const YamlNode::Key &known : m_map.keys) {
        if (known.name == key)
            return known.place;
    }
    return m_map.place;
}

Words Fields::words(const QString &key, Need need)
{
    const YamlNode *found = ask(key, need);
    if (!found)
        return {};
    const Words read = wordsOf(*found, key);
    const bool isText =
        found->kind == YamlNode::Kind::Scalar || found->kind == YamlNode::Kind::Nothing;
    if (need == Need::Required && isText && read.isEmpty())
        refuse(placeOf(key), QStringLiteral("'%1' is empty").arg(key));
    return read;
}

QList<Words> Fields::list(const QString &key)
{
    QList<Words> read;
    if (const YamlNode *found = node(key, YamlNode::Kind::List, Need::Optional)) {
        for (const YamlNode &item : found->items) {
            const Words words = wordsOf(item, key);
            if (words.isEmpty())
                refuse(item.place, QStringLiteral("an empty item in '%1'").arg(key));
            else
                read.append(words);
        }
    }
    return read;
}

QStringList Fields::texts(const QString &key)
{
    QStringList read;
    for (const Words &words : list(key))
        read.append(words.text.simplified());
    return read;
}

int Fields::integer(const QString &key, int fallback, Need need)
{
    const Words found = words(key, need);
    if (found.isEmpty())
        return fallback;
    bool ok = false;
    const int value = found.text.toInt(&ok);
    if (!ok)
        refuse(found.place, QStringLiteral("'%1' must be a whole number").arg(key));
    return ok ? value : fallback;
}

double Fields::number(const QString &key, double fallback, Need need)
{
    const Words found = words(key, need);
    if (found.isEmpty())
        return fallback;
    bool ok = false;
    const double value = found.text.toDouble(&ok);
    // Also refuses "inf" and "nan", which toDouble takes.
    ok = ok && value > -1e15 && value < 1e15;
    if (!ok)
        refuse(found.place, QStringLiteral("'%1' must be a number").arg(key));
    return ok ? value : fallback;
}

bool Fields::flag(const QString &key)
{
    const Words found = words(key, Need::Optional);
    if (found.isEmpty())
        return false;
    if (found.text != QLatin1String("true") && found.text != QLatin1String("false"))
        refuse(found.place, QStringLiteral("'%1' must be true or false").arg(key));
    return found.text == QLatin1String("true");
}

const YamlNode *Fields::node(const QString &key, YamlNode::Kind kind, Need need)
{
    const YamlNode *found = ask(key, need);
    if (!found)
        return nullptr;
    if (found->kind == kind)
        return found;
    if (found->kind != YamlNode::Kind::Nothing || need == Need::Required) {
        refuse(placeOf(key), QStringLiteral("'%1' must be %2, not %3")
                                 .arg(key, kindName(kind), kindName(found->kind)));
    }
    return nullptr;
}

void Fields::refuse(const Place &place, const QString &sentence)
{
    m_reading.faults.append({place, m_owner, sentence, Fault::Grade::Fault});
}

const YamlNode *Fields::ask(const QString &key, Need need)
{
    if (!m_known.contains(key))
        m_known.append(key);
    const YamlNode *found = m_map.find(key);
    if (!found && need == Need::Required && m_map.kind == YamlNode::Kind::Map)
        refuse(m_map.place, QStringLiteral("'%1' is missing").arg(key));
    return found;
}

Words Fields::wordsOf(const YamlNode &node, const QString &key)
{
    if (node.kind == YamlNode::Kind::List || node.kind == YamlNode::Kind::Map) {
        refuse(node.place,
               QStringLiteral("'%1' must be text, not %2").arg(key, kindName(node.kind)));
        return {};
    }
    Words words{node.value, node.place, node.literal};
    m_reading.words.append({m_owner, words});
    return words;
}

} // namespace bayan::authoring
