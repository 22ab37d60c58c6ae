#include "pdf/outline.h"

#include "pdf/objects.h"

namespace bayan::pdf {

void Outline::add(int level, const QString &title, int page, qreal top)
{
    Entry entry;
    entry.level = level;
    entry.title = title;
    entry.page = page;
    entry.top = top;
    const int index = int(m_entries.size());
    int above = index - 1;
    while (above >= 0 && m_entries[above].level >= level)
        above = m_entries[above].parent;
    entry.parent = above;
    (above < 0 ? m_first : m_entries[above].kids).append(index);
    m_entries.append(entry);
}

int Outline::write(ObjectFile &file, const QList<int> &pages) const
{
    const int root = file.reserve();
    QList<int> objects;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        objects.append(file.reserve());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QList<int> &row = entry.parent < 0 ? m_first : m_entries[entry.parent].kids;
        const qsizetype place = row.indexOf(int(i));
        QByteArray value = "<</Title" + textString(entry.title) + "/Parent " +
                           reference(entry.parent < 0 ? root : objects[entry.parent]) + "/Dest[" +
                           reference(pages[entry.page]) + "/XYZ null " + number(entry.top) +
                           " null]";
        if (place > 0)
            value += "/Prev " + reference(objects[row[place - 1]]);
        if (place + 1 < row.size())
            value += "/Next " + reference(objects[row[place + 1]]);
        // A negative count: closed until somebody opens it.
        if (!entry.kids.isEmpty())
            value += "/First " + reference(objects[entry.kids.first()]) + "/Last " +
                     reference(objects[entry.kids.last()]) + "/Count " +
                     QByteArray::number(entry.level == 0 ? entry.kids.size() : -entry.kids.size());
        file.set(objects[i], value + ">>");
    }
    qsizetype open = m_first.size();
    for (const int entry : m_first)
        open += m_entries[entry].level == 0 ? m_entries[entry].kids.size() : 0;
    file.set(root, "<</Type/Outlines/First " + reference(objects[m_first.first()]) + "/Last " +
                       reference(objects[m_first.last()]) + "/Count " + QByteArray::number(open) +
                       ">>");
    return root;
}

} // namespace bayan::pdf
