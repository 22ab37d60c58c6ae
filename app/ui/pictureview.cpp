#include "ui/pictureview.h"

#include "ui/picturestyle.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace bayan::ui {

PictureView::PictureView(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, &PictureView::restyle);
}

PictureView::~PictureView() = default;

void PictureView::setPicture(std::unique_ptr<pictures::Picture> picture,
                             Qt::LayoutDirection direction)
{
    m_picture = std::move(picture);
    m_direction = direction;
    setAccessibleName(m_picture ? m_picture->description() : QString());
    restyle();
}

void PictureView::setScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    restyle();
}

void PictureView::setLeastWords(qreal points)
{
    if (qFuzzyCompare(points, m_leastWords))
        return;
    m_leastWords = points;
    restyle();
}

void PictureView::setTop(int top)
{
    if (top == m_top)
        return;
    m_top = top;
    update();
}

QRectF PictureView::canvas() const
{
    return {0, -m_top / m_scale, width() / m_scale, (height() + m_top) / m_scale};
}

pictures::Style PictureView::style() const
{
    pictures::Style style = pictureStyle(m_look, m_direction, logicalDpiY());
    for (QFont *font : {&style.small, &style.body})
        font->setPointSizeF(std::max(font->pointSizeF(), m_leastWords / m_scale));
    return style;
}

void PictureView::restyle()
{
    m_heights.clear();
    updateGeometry();
    update();
}

int PictureView::heightForWidth(int width) const
{
    if (!m_picture)
        return 0;
    auto known = m_heights.constFind(width);
    if (known == m_heights.cend()) {
        const qreal height = m_picture->heightFor(width / m_scale, style());
        known = m_heights.insert(width, qCeil(height * m_scale));
    }
    return *known;
}

QSize PictureView::sizeHint() const
{
    return {m_look.scaled(320), m_look.scaled(120)};
}

QSize PictureView::minimumSizeHint() const
{
    return {m_look.scaled(120), 0};
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    painter.scale(m_scale, m_scale);
    m_picture->paint(painter, canvas(), style());
}

} // namespace bayan::ui
