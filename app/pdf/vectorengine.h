#pragma once

#include "painting/pathengine.h"
#include "pdf/letters.h"
#include "pdf/objects.h"

#include <QHash>
#include <QPainterPath>
#include <QTransform>

namespace bayan::pdf {

// What a VectorDevice paints with.
class VectorEngine : public painting::PathEngine
{
public:
    VectorEngine(qreal pageHeight, ObjectFile &file);

    bool begin(QPaintDevice *device) override;
    void updateState(const QPaintEngineState &next) override;
    void drawPath(const QPainterPath &path) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;

    // As VectorDevice has it.
    void drawLetters(const QPointF &origin, const QGlyphRun &run, const QColor &ink);

    QByteArray takeContent();
    QByteArray pictures() const { return m_pictures + m_letters.objects(); }

private:
    struct Shape
    {
        int times = 0;
        QByteArray name; // empty until it is an object
    };

    struct Outlined
    {
        QPainterPath path;
        int decimals = -1;
        QByteArray outline;
    };

    QTransform upright() const;
    QTransform toPage() const;
    // The operators inside the painter's clip, and nothing else changed by them.
    void add(const QByteArray &operators);
    // With the line's width in the units that this leads to.
    QByteArray strokeState(const QTransform &transform) const;
    const QByteArray &fillState();
    const QByteArray &shapeOf(const QPainterPath &path, int decimals);
    QByteArray shapeOperators(const QByteArray &shape, const QRectF &bounds, qreal line);

    qreal m_pageHeight;
    ObjectFile &m_file;
    QByteArray m_content;
    QByteArray m_pictures;
    int m_pictureCount = 0;
    QHash<QByteArray, Shape> m_shapes;
    int m_shapeCount = 0;
    Letters m_letters;
    Outlined m_last;
    QByteArray m_fillState;   // empty where it is to be said anew
    QByteArray m_strokeState; // the same, in the painter's own units
};

} // namespace bayan::pdf
