#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace bayan::pdf {

// As PDF writes it, with no more decimals than these, six at most.
QByteArray number(qreal value, int decimals = 3);
void appendNumber(QByteArray &out, qreal value, int decimals = 3);
// Any Unicode text as a string object.
QByteArray textString(const QString &text);
QByteArray reference(int object);

// The objects of one PDF 1.7 file, and their bytes. The same objects give the
// same bytes: there is no clock and no chance in them.
class ObjectFile
{
public:
    // The number of an object that is set later.
    int reserve();
    void set(int object, const QByteArray &value);
    int add(const QByteArray &value);
    // 'entries' are the stream dictionary's own, without brackets.
    void setStream(int object, const QByteArray &entries, const QByteArray &data);
    int addStream(const QByteArray &entries, const QByteArray &data);

    QByteArray bytes(int catalog, int info) const;

private:
    struct Object
    {
        QByteArray value;
        bool stream = false;
    };

    QList<Object> m_objects; // from 1
};

} // namespace bayan::pdf
