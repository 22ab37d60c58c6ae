#pragma once

#include <QByteArray>
#include <QHash>
#include <QRawFont>
#include <QString>

class QGlyphRun;
class QTransform;

namespace bayan::pdf {

class ObjectFile;

// Letters that are drawn and are no text to any reader, as those of a picture
// that has words of its own for them. The file holds the outline of each once,
// whatever sizes it is drawn at.
class Letters
{
public:
    explicit Letters(ObjectFile &file)
        : m_file(file)
    {
    }

    // Draws the run, which is in the transform's units, in the colour of now; for
    // a content stream, between q and Q. Empty where there is nothing to be seen.
    QByteArray drawn(const QGlyphRun &run, const QTransform &toPage);

    // The entries of a resource dictionary.
    const QByteArray &objects() const { return m_objects; }

private:
    using Names = QHash<quint32, QByteArray>; // by glyph; empty: nothing to be seen

    Names &namesIn(const QRawFont &font);
    QByteArray nameOf(Names &names, const QRawFont &font, quint32 glyph);

    ObjectFile &m_file;
    QHash<QString, Names> m_names; // by face
    QByteArray m_objects;
    int m_count = 0;
};

} // namespace bayan::pdf
