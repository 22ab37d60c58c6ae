#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace bayan::pdf {

class ObjectFile;

// What the document's parts are and in which order they are read: the tree a
// screen reader follows. Element 0 is the document itself.
class StructureTree
{
public:
    StructureTree();

    // 'tag' is a standard structure type of PDF 1.7, "H1" or "P".
    int add(int parent, const QByteArray &tag, const QString &language);
    // What is said instead of a picture.
    void setAlternative(int element, const QString &words);
    // Where a picture stands, in points from its page's bottom left corner.
    void setBox(int element, const QRectF &box);
    // The text that a drawn sign stands for.
    void setActualText(int element, const QString &text);
    // The number of a new piece of the page's content that belongs to the
    // element, for the operator BDC.
    int mark(int element, int page);

    // Writes the tree; the number of its root. 'pages' are page objects.
    int write(ObjectFile &file, const QList<int> &pages) const;

private:
    struct Kid
    {
        int element = -1; // else a piece of content:
        int page = 0;
        int number = 0;
    };
    struct Element
    {
        int parent = -1;
        QByteArray tag;
        QString language;
        QString alternative;
        QString actualText;
        QRectF box;
        QList<Kid> kids;
    };

    QList<Element> m_elements;
    QList<QList<int>> m_marks; // by page, the elements by number
};

} // namespace bayan::pdf
