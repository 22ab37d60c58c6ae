#include "authoring/yamlnode.h"

#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <vector>

namespace bayan::authoring {

namespace {

QString fromStd(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Builds the tree from the parser's events: YAML::Node would keep both of two
// equal keys without a word, and forget how a scalar was written.
class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(const QByteArray &bytes, const QString &file, Faults &faults)
        : m_lines(bytes.split('\n'))
        , m_file(file)
        , m_faults(faults)
    {
    }

    YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            refuse(mark, QStringLiteral("a second document in one file"));
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        checkAnchor(mark, anchor);
        add(node(YamlNode::Kind::Nothing, mark));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        refuse(mark, QStringLiteral("an alias (*name); write the words out"));
        add(node(YamlNode::Kind::Nothing, mark));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        checkAnchor(mark, anchor);
        checkTag(mark, tag);
        checkQuote(mark);
        YamlNode scalar = node(YamlNode::Kind::Scalar, mark);
        scalar.value = fromStd(value);
        scalar.literal = isLiteral(mark);
        add(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        begin(YamlNode::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        begin(YamlNode::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { end(); }

private:
    void refuse(const YAML::Mark &mark, const QString &sentence)
    {
        m_faults.append({placeOf(mark), {}, sentence, Fault::Grade::Fault});
    }

    Place placeOf(const YAML::Mark &mark) const { return {m_file, mark.line + 1, mark.column}; }

    YamlNode node(YamlNode::Kind kind, const YAML::Mark &mark) const
    {
        YamlNode made;
        made.kind = kind;
        made.place = placeOf(mark);
        return made;
    }

    char characterAt(const YAML::Mark &mark) const
    {
        const bool within = mark.line >= 0 && mark.line < m_lines.size() && mark.column >= 0 &&
                            mark.column < m_lines[mark.line].size();
        return within ? m_lines[mark.line][mark.column] : '\0';
    }

    bool isLiteral(const YAML::Mark &mark) const { return characterAt(mark) == '|'; }

    // The parser takes the end of the file for a missing closing mark.
    void checkQuote(const YAML::Mark &mark)
    {
        const char quote = characterAt(mark);
        if (quote != '"' && quote != '\'')
            return;
        int column = mark.column + 1;
        for (int line = mark.line; line < m_lines.size(); ++line, column = 0) {
            for (; column < m_lines[line].size(); ++column) {
                const QByteArray rest = m_lines[line].mid(column, 2);
                const bool escaped = quote == '"' ? rest.startsWith('\\') : rest == "''";
                if (escaped)
                    ++column;
                else if (rest.startsWith(quote))
                    return;
            }
        }
        refuse(mark, QStringLiteral("a quotation mark that is never closed"));
    }

    void checkAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            refuse(mark, QStringLiteral("an anchor (&name); write the words out"));
    }

    void checkTag(const YAML::Mark &mark, const std::string &tag)
    {
        // "?" and "!" are the parser's own marks for plain and quoted.
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, QStringLiteral("a tag (!name)"));
    }

    void begin(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
               YAML::anchor_t anchor)
    {
        checkAnchor(mark, anchor);
        checkTag(mark, tag);
        m_open.push_back(node(kind, mark));
        m_openKeys.emplace_back();
    }

    void end()
    {
        YamlNode whole = std::move(m_open.back());
        m_open.pop_back();
        m_openKeys.pop_back();
        add(std::move(whole));
    }

    void add(YamlNode &&child)
    {
        if (m_open.empty()) {
            m_root = std::move(child);
            return;
        }
        YamlNode &parent = m_open.back();
        if (parent.kind == YamlNode::Kind::Map && parent.keys.size() == parent.items.size())
            addKey(parent, child);
        else
            parent.items.append(std::move(child));
    }

    void addKey(YamlNode &map, const YamlNode &key)
    {
        if (key.kind != YamlNode::Kind::Scalar) {
            m_faults.append(
                {key.place, {}, QStringLiteral("a key that is not a word"), Fault::Grade::Fault});
        } else if (m_openKeys.back().contains(key.value)) {
            m_faults.append({key.place,
                             {},
                             QStringLiteral("the key '%1' stands here twice").arg(key.value),
                             Fault::Grade::Fault});
        }
        m_openKeys.back().insert(key.value);
        map.keys.append({key.value, key.place});
    }

    QList<QByteArray> m_lines;
    QString m_file;
    Faults &m_faults;
    std::vector<YamlNode> m_open;          // from the root down, what is not whole yet
    std::vector<QSet<QString>> m_openKeys; // the keys each of them has
    YamlNode m_root;
    int m_documents = 0;
};

// The first line that is not text, and why; or nothing.
std::optional<Fault> badCharacters(const QByteArray &bytes, const QString &file)
{
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(line);
        static_cast<void>(decoded);
        if (decoder.hasError()) {
            return Fault{{file, number, 0},
                         {},
                         QStringLiteral("bytes that are not UTF-8"),
                         Fault::Grade::Fault};
        }
        const bool control = std::any_of(line.cbegin(), line.cend(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return (byte < 0x20 && c != '\t' && c != '\r') || byte == 0x7F;
        });
        if (control) {
            return Fault{
                {file, number, 0}, {}, QStringLiteral("a control character"), Fault::Grade::Fault};
        }
    }
    return std::nullopt;
}

} // namespace

const YamlNode *YamlNode::find(const QString &key) const
{
    const auto it = std::find_if(keys.cbegin(), keys.cend(),
                                 [&](const Key &other) { return other.name == key; });
    if (it == keys.cend())
        return nullptr;
    const qsizetype index = it - keys.cbegin();
    return index < items.size() ? &items[index] : nullptr;
}

std::optional<YamlNode> parseYaml(const QByteArray &bytes, const QString &file, Faults &faults)
{
    if (const std::optional<Fault> bad = badCharacters(bytes, file)) {
        faults.append(*bad);
        return std::nullopt;
    }
    const qsizetype before = faults.size();
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        TreeBuilder builder(bytes, file, faults);
        // Two at most: before a stray comma the parser would find documents for ever.
        if (parser.HandleNextDocument(builder))
            parser.HandleNextDocument(builder);
        YamlNode root = builder.takeRoot();
        if (faults.size() == before && root.kind == YamlNode::Kind::Map)
            return root;
        if (faults.size() == before) {
            faults.append({{file, 1, 0},
                           {},
                           QStringLiteral("no 'key: value' lines in this file"),
                           Fault::Grade::Fault});
        }
        return root.kind == YamlNode::Kind::Map ? std::optional(root) : std::nullopt;
    } catch (const YAML::Exception &exception) {
        faults.append({{file, exception.mark.line + 1, exception.mark.column},
                       {},
                       QStringLiteral("not YAML: %1").arg(fromStd(exception.msg)),
                       Fault::Grade::Fault});
    } catch (const std::exception &exception) {
        faults.append({{file, 1, 0},
                       {},
                       QStringLiteral("not YAML: %1").arg(QString::fromLocal8Bit(exception.what())),
                       Fault::Grade::Fault});
    }
    return std::nullopt;
}

} // namespace bayan::authoring
