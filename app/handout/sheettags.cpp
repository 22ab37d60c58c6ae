#include "handout/sheettags.h"

#include "pdf/structure.h"

namespace bayan::handout {

namespace {

bool isItem(Role role)
{
    switch (role) {
    case Role::Bullet:
    case Role::UrgentBullet:
    case Role::Topic:
    case Role::TopicTitle:
    case Role::Check:
        return true;
    default:
        return false;
    }
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
    case Role::WriteTitle:
        return "H3";
    case Role::RunningHeader:
    case Role::Footer:
    case Role::PageNumber:
        return {};
    default:
        return isItem(role) ? "LBody" : "P";
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

// One language after the other: each is a part.
int SheetTags::partFor(const QString &language)
{
    if (m_part < 0 || language != m_partLanguage) {
        m_part = m_tree.add(0, "Sect", language);
        m_partLanguage = language;
        m_table = -1;
        m_list = -1;
    }
    return m_part;
}

int SheetTags::placeFor(int row, int column, const QString &language, const QString &pageLanguage)
{
    const int part = partFor(pageLanguage);
    if (row < 0) {
        if (m_table >= 0)
            m_list = -1;
        m_table = -1;
        return part;
    }
    if (m_table < 0) {
        m_table = m_tree.add(part, "Table", pageLanguage);
        m_place = {-1, -1};
    }
    if (row != m_place.first) {
        m_rowElement = m_tree.add(m_table, "TR", pageLanguage);
        m_place = {row, -1};
    }
    if (column != m_place.second) {
        m_cell = m_tree.add(m_rowElement, "TD", language);
        m_place.second = column;
        m_list = -1;
    }
    return m_cell;
}

// A list's item; neighbours of one kind and language share a list.
int SheetTags::itemOf(const Block &block, int parent)
{
    if (m_list < 0 || m_listRole != block.role || m_listLanguage != block.language)
        m_list = m_tree.add(parent, "L", block.language);
    m_listRole = block.role;
    m_listLanguage = block.language;
    return m_tree.add(m_list, "LI", block.language);
}

int SheetTags::elementOf(int block, const QString &pageLanguage)
{
    if (m_elements[block] >= 0)
        return m_elements[block];
    const Block &content = m_layout.blocks[block];
    int parent = placeFor(content.row, content.column, content.language, pageLanguage);
    if (isItem(content.role)) {
        parent = itemOf(content, parent);
        m_labels[block] = m_tree.add(parent, "Lbl", content.language);
        m_tree.setActualText(m_labels[block], content.role == Role::Check
                                                  ? QStringLiteral("\u2610")
                                                  : QStringLiteral("\u2022"));
    } else {
        m_list = -1;
    }
    m_elements[block] = m_tree.add(parent, tagOf(content.role), content.language);
    return m_elements[block];
}

int SheetTags::figureOf(const Drawing &drawing, const QString &pageLanguage)
{
    const int parent = placeFor(drawing.row, drawing.column, drawing.language, pageLanguage);
    m_list = -1;
    const int figure = m_tree.add(parent, "Figure", drawing.language);
    m_tree.setAlternative(figure, drawing.description);
    const QRectF &rect = drawing.rect;
    m_tree.setBox(figure, QRectF(rect.left(), m_layout.pageSize.height() - rect.bottom(),
                                 rect.width(), rect.height()));
    return figure;
}

} // namespace bayan::handout
