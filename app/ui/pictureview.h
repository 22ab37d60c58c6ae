#pragma once

#include "pictures/picture.h"
#include "ui/look.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace bayan::ui {

// A picture on a page, as wide as the page lets it. Screen readers hear what it
// shows.
class PictureView final : public QWidget
{
    Q_OBJECT

public:
    // The look outlives the view.
    explicit PictureView(const Look &look, QWidget *parent = nullptr);
    ~PictureView() override;

    // The direction is that of the picture's language.
    void setPicture(std::unique_ptr<pictures::Picture> picture, Qt::LayoutDirection direction);

    const pictures::Picture *picture() const { return m_picture.get(); }

    // Smaller than the look draws it, type and all, where it has to fit; 1 at
    // most.
    void setScale(qreal scale);
    // However small the scale, words are as large as this many points.
    void setLeastWords(qreal points);
    // Shows the picture from here on, in pixels of the view, where it is taller
    // than a view can be.
    void setTop(int top);
    int top() const { return m_top; }

    // Where the picture is painted and how: in the painter's units, which are
    // the view's divided by the scale.
    QRectF canvas() const;
    pictures::Style style() const;
    qreal scale() const { return m_scale; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Look &m_look;
    std::unique_ptr<pictures::Picture> m_picture;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    qreal m_scale = 1;
    qreal m_leastWords = 0;
    int m_top = 0;
    // Layouts ask for the same few widths again and again, and shaping is dear.
    mutable QHash<int, int> m_heights;
};

} // namespace bayan::ui
