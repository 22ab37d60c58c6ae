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
    // Layouts ask for the same few widths again and again, and shaping is dear.
    mutable QHash<int, int> m_heights;
};

} // namespace bayan::ui
