#pragma once

#include "handout/layout.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace bayan::pdf {
class StructureTree;
}

namespace bayan::handout {

// What a role is in a tagged PDF: a standard structure type. Empty where it is
// not part of the text (a running header, a footer).
QByteArray tagOf(Role role);

// The depth of a heading in the list beside the pages; -1 for other roles.
int outlineLevel(Role role);

// Gives every block its place in the structure tree, in the order blocks are
// read.
class SheetTags
{
public:
    SheetTags(pdf::StructureTree &tree, const Sheet::Layout &layout);

    // The block's element, made where it has none yet. 'pageLanguage' is the
    // language of the part it stands in.
    int elementOf(int block, const QString &pageLanguage);
    // The same for a picture, with what it says in words.
    int figureOf(const Drawing &drawing, const QString &pageLanguage);
    // For the sign before a list's item.
    int labelOf(int block) const { return m_labels[block]; }

private:
    int partFor(const QString &language);
    // Where the languages stand side by side, a row of a table has a cell of each.
    int placeFor(int row, int column, const QString &language, const QString &pageLanguage);
    int itemOf(const Block &block, int parent);

    pdf::StructureTree &m_tree;
    const Sheet::Layout &m_layout;
    QList<int> m_elements; // by block; -1: none yet
    QList<int> m_labels;
    int m_part = -1;
    QString m_partLanguage;
    int m_table = -1; // the open one
    int m_rowElement = -1;
    int m_cell = -1;
    QPair<int, int> m_place; // row and column of the open cell
    int m_list = -1;         // the open one
    Role m_listRole = Role::Paragraph;
    QString m_listLanguage;
};

} // namespace bayan::handout
