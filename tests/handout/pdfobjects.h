#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace bayan::support {

// The objects of a PDF as text, unpacked by qpdf; content streams as they are
// drawn.
class PdfObjects
{
public:
    // Fails the running test where qpdf can't read the file.
    explicit PdfObjects(const QString &path);

    const QHash<int, QByteArray> &all() const { return m_objects; }
    QByteArray object(int number) const { return m_objects.value(number); }
    // Those whose dictionary has this entry, in the file's order.
    QList<int> with(const QByteArray &entry) const;
    // What stands after a key: a number of an object, or -1.
    static int referenceAfter(const QByteArray &object, const QByteArray &key);
    // What stands between a key's square brackets.
    static QByteArray arrayAfter(const QByteArray &object, const QByteArray &key);

private:
    QHash<int, QByteArray> m_objects;
    QList<int> m_order;
};

} // namespace bayan::support
