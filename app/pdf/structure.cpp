#include "pdf/structure.h"

#include "pdf/objects.h"

namespace bayan::pdf {

StructureTree::StructureTree()
    : m_elements{Element{-1, "Document", {}, {}, {}, {}, {}}}
{
}

int StructureTree::add(int parent, const QByteArray &tag, const QString &language)
{
    Element element;
    element.parent = parent;
    element.tag = tag;
    element.language = language;
    m_elements.append(element);
    const int index = int(m_elements.size()) - 1;
    m_elements[parent].kids.append({index, 0, 0});
    return index;
}

void StructureTree::setAlternative(int element, const QString &words)
{
    m_elements[element].alternative = words;
}

void StructureTree::setBox(int element, const QRectF &box)
{
    m_elements[element].box = box;
}

void StructureTree::setActualText(int element, const QString &text)
{
    m_elements[element].actualText = text;
}

int StructureTree::mark(int element, int page)
{
    while (m_marks.size() <= page)
        m_marks.append(QList<int>());
    const int number = int(m_marks[page].size());
    m_marks[page].append(element);
    m_elements[element].kids.append({-1, page, number});
    return number;
}

int StructureTree::write(ObjectFile &file, const QList<int> &pages) const
{
    const int root = file.reserve();
    QList<int> objects;
    for (qsizetype i = 0; i < m_elements.size(); ++i)
        objects.append(file.reserve());
    for (qsizetype i = 0; i < m_elements.size(); ++i) {
        const Element &element = m_elements[i];
        QByteArray value = "<</Type/StructElem/S/" + element.tag + "/P " +
                           reference(element.parent < 0 ? root : objects[element.parent]);
        if (!element.language.isEmpty())
            value += "/Lang" + textString(element.language);
        if (!element.alternative.isEmpty())
            value += "/Alt" + textString(element.alternative);
        if (!element.actualText.isEmpty())
            value += "/ActualText" + textString(element.actualText);
        if (!element.box.isEmpty())
            value += "/A<</O/Layout/Placement/Block/BBox[" + number(element.box.left()) + ' ' +
                     number(element.box.top()) + ' ' + number(element.box.right()) + ' ' +
                     number(element.box.bottom()) + "]>>";
        // The page of most of an element's content needs to be said only once.
        int page = -1;
        for (const Kid &kid : element.kids) {
            if (kid.element < 0 && page < 0)
                page = kid.page;
        }
        if (page >= 0)
            value += "/Pg " + reference(pages[page]);
        QByteArray kids;
        for (const Kid &kid : element.kids) {
            if (!kids.isEmpty())
                kids += ' ';
            if (kid.element >= 0)
                kids += reference(objects[kid.element]);
            else if (kid.page == page)
                kids += QByteArray::number(kid.number);
            else
                kids += "<</Type/MCR/Pg " + reference(pages[kid.page]) + "/MCID " +
                        QByteArray::number(kid.number) + ">>";
        }
        if (!kids.isEmpty())
            value += "/K[" + kids + ']';
        file.set(objects[i], value + ">>");
    }
    QByteArray parents;
    for (qsizetype page = 0; page < m_marks.size(); ++page) {
        QByteArray row;
        for (const int element : m_marks[page])
            row += (row.isEmpty() ? "" : " ") + reference(objects[element]);
        parents += QByteArray::number(page) + ' ' + reference(file.add('[' + row + ']')) + ' ';
    }
    const int parentTree = file.add("<</Nums[" + parents + "]>>");
    file.set(root, "<</Type/StructTreeRoot/K[" + reference(objects.first()) + "]/ParentTree " +
                       reference(parentTree) + "/ParentTreeNextKey " +
                       QByteArray::number(pages.size()) + ">>");
    return root;
}

} // namespace bayan::pdf
