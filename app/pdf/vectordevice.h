#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>

#include <memory>

class QColor;
class QGlyphRun;
class QPointF;

namespace bayan::pdf {

class ObjectFile;
class VectorEngine;

// Something to paint on with a QPainter, in points from a page's top left
// corner, that keeps what is painted as the operators of a content stream.
// Paths, lines and pictures in plain colours; words become outlines. A colour
// one can see through is mixed with white.
class VectorDevice : public QPaintDevice
{
public:
    // Pictures become objects of 'file', which must live as long.
    VectorDevice(const QSizeF &page, ObjectFile &file);
    ~VectorDevice() override;

    QPaintEngine *paintEngine() const override;

    // Letters with their origin here, by the painter that paints on this device.
    // They are outlines like other words, but the file holds each only once.
    void drawLetters(const QPointF &origin, const QGlyphRun &run, const QColor &ink);

    // What was painted since it was last taken.
    QByteArray takeContent();
    // The entries of a resource dictionary for what was painted; empty where there are none.
    QByteArray pictures() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_page;
    std::unique_ptr<VectorEngine> m_engine;
};

} // namespace bayan::pdf
