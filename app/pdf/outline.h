#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bayan::pdf {

class ObjectFile;

// The list of headings that a reader shows beside the pages.
class Outline
{
public:
    // In the order they are read; 'level' from 0, and no deeper than one below
    // the heading before. 'top' is in points from the page's bottom.
    void add(int level, const QString &title, int page, qreal top);

    bool isEmpty() const { return m_entries.isEmpty(); }
    // Writes the entries; the number of the outline's own object. 'pages' are
    // page objects.
    int write(ObjectFile &file, const QList<int> &pages) const;

private:
    struct Entry
    {
        int parent = -1; // -1: the outline itself
        int level = 0;
        QString title;
        int page = 0;
        qreal top = 0;
        QList<int> kids;
    };

    QList<Entry> m_entries;
    QList<int> m_first; // entries without a parent
};

} // namespace bayan::pdf
