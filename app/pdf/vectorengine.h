#pragma once

#include "pdf/objects.h"

#include <QBrush>
#include <QHash>
#include <QPaintEngine>
#include <QPen>
#include <QTransform>

namespace bayan::pdf {

// What a VectorDevice paints with.
class VectorEngine : public QPaintEngine
{
public:
    VectorEngine(qreal pageHeight, ObjectFile &file);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override;
    void updateState(const QPaintEngineState &next) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;

    QByteArray takeContent();
    const QByteArray &pictures() const { return m_pictures; }

private:
    struct Shape
    {
        int times = 0;
        QByteArray name; // empty until it is an object
    };

    QTransform toPage() const;
    // The operators inside the painter's clip, and nothing else changed by them.
    void add(const QByteArray &operators);
    // With the line's width in the units that this leads to.
    QByteArray strokeState(const QTransform &transform) const;
    QByteArray shapeOperators(const QByteArray &shape, const QRectF &bounds, qreal line);

    qreal m_pageHeight;
    ObjectFile &m_file;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
    QByteArray m_content;
    QByteArray m_pictures;
    int m_pictureCount = 0;
    QHash<QByteArray, Shape> m_shapes;
    int m_shapeCount = 0;
};

} // namespace bayan::pdf
