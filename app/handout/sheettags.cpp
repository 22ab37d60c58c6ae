#include "handout/sheettags.h"

#include "pdf/structure.h"

namespace bayan::handout {

namespace {

bool isItem(Role role)
{
    return role == Role::Bullet || role == Role::UrgentBullet;
}

} // namespace

QByteArray tagOf(Role role)
{
    switch (role) {
    case Role::Title:
        return "H1";
    case Role::UrgentTitle:
    case Role::Section:
    case Role::SourcesTitle:
        return "H2";
    case Role::EntryTitle:
        return "H3";
    case Role::Bullet:
    case Role::UrgentBullet:
        return "LBody";
    case Role::Footer:
    case Role::PageNumber:
        return {};
    default:
        return "P";
    }
}

int outlineLevel(Role role)
{
    const QByteArray tag = tagOf(role);
    return tag.size() == 2 && tag[0] == 'H' ? tag[1] - '1' : -1;
}

SheetTags::SheetTags(pdf::StructureTree &tree, const Sheet::Layout &layout)
    : m_tree(tree)
    , m_layout(layout)
    , m_elements(layout.blocks.size(), -1)
    , m_labels(layout.blocks.size(), -1)
{
}

// A sheet in two languages is two parts.
int SheetTags::partFor(const QString &language)
{
    if (m_part < 0 || language != m_partLanguage) {
        m_part = m_tree.add(0, "Sect", language);
        m_partLanguage = language;
        m_list = -1;
    }
    return m_part;
}

// A list's item; neighbours of one kind and language share a list.
int SheetTags::itemOf(const Block &block, int part)
{
    if (m_list < 0 || m_listRole != block.role || m_listLanguage != block.language)
        m_list = m_tree.add(part, "L", block.language);
    m_listRole = block.role;
    m_listLanguage = block.language;
    return m_tree.add(m_list, "LI", block.language);
}

int SheetTags::elementOf(int block, const QString &pageLanguage)
{
    if (m_elements[block] >= 0)
        return m_elements[block];
    const Block &content = m_layout.blocks[block];
    const int part = partFor(pageLanguage);
    int parent = part;
    if (isItem(content.role)) {
        parent = itemOf(content, part);
        m_labels[block] = m_tree.add(parent, "Lbl", content.language);
        m_tree.setActualText(m_labels[block], QStringLiteral("\u2022"));
    } else {
        m_list = -1;
    }
    m_elements[block] = m_tree.add(parent, tagOf(content.role), content.language);
    return m_elements[block];
}

} // namespace bayan::handout
