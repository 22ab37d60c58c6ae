#include "ui/titlebutton.h"

#include "pictures/icon.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace bayan::ui {

TitleButton::TitleButton(const Look &look, Step step, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_step(step)
    , m_layout(std::make_unique<QTextLayout>())
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, [this] { updateGeometry(); });
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

TitleButton::~TitleButton() = default;

void TitleButton::setTitle(const QString &title, Qt::LayoutDirection direction)
{
    setText(title); // what a screen reader says
    m_direction = direction;
    m_layout->setText(title);
    updateGeometry();
    update();
}

void TitleButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

int TitleButton::chevronRoom() const
{
    return m_look.scaled(28);
}

int TitleButton::layOut(int width) const
{
    const QFont font = m_look.font(m_step, m_direction, true);
    const qreal size = font.pointSizeF() * logicalDpiY() / 72.0;
    const qreal lineHeight = size * Look::lineHeight(m_direction);
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setAlignment(m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFont(font);
    m_layout->beginLayout();
    qreal y = 2;
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width - chevronRoom()));
        line.setPosition({m_direction == Qt::RightToLeft ? qreal(chevronRoom()) : 0.0,
                          y + lineHeight / 2 + size * Look::baseLine(m_direction) - line.ascent()});
        y += lineHeight;
    }
    m_layout->endLayout();
    return qCeil(y) + 2;
}

int TitleButton::heightForWidth(int width) const
{
    return std::max(layOut(width), m_look.scaled(28));
}

QSize TitleButton::sizeHint() const
{
    const int width = m_look.scaled(240);
    return {width, heightForWidth(width)};
}

QSize TitleButton::minimumSizeHint() const
{
    return {m_look.scaled(80), m_look.scaled(28)};
}

void TitleButton::paintEvent(QPaintEvent *)
{
    layOut(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = m_tone == Tone::Text;
    const QColor colour = m_look.colour(plain && underMouse() ? Tone::Accent : m_tone);
    painter.setPen(colour);
    m_layout->draw(&painter, QPointF());
    const int side = m_look.scaled(16);
    const qreal x = m_direction == Qt::RightToLeft ? 0 : width() - side;
    const QTextLine line = m_layout->lineAt(0);
    const qreal middle = line.isValid() ? line.y() + line.ascent() * 0.68 : height() / 2.0;
    painter.save();
    painter.translate(x + side / 2.0, middle);
    if (isChecked())
        painter.rotate(180);
    pictures::paintIcon(&painter, pictures::Icon::ChevronDown,
                        QRectF(-side / 2.0, -side / 2.0, side, side),
                        m_look.colour(plain ? Tone::Accent : m_tone));
    painter.restore();
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(m_look.colour(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void TitleButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TitleButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TitleButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace bayan::ui
