#include "ui/termnote.h"

#include "ui/proseview.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int Width = 320; // pixels at normal size
constexpr int Margin = 14;

} // namespace

TermNote::TermNote(const Look &look, QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_look(look)
    , m_word(new ProseView(look, Step::Body))
    , m_definition(new ProseView(look, Step::Body))
{
    setObjectName(QStringLiteral("termNote"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_word->setBold(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, 10, Margin, 12);
    layout->setSpacing(2);
    layout->addWidget(m_word);
    layout->addWidget(m_definition);
}

void TermNote::showFor(const QString &word, const QString &definition,
                       Qt::LayoutDirection direction, const QRect &rect)
{
    m_word->setReadyText(word, direction);
    m_definition->setReadyText(definition, direction);
    setAccessibleName(word);
    setAccessibleDescription(definition);
    const QSize size(m_look.scaled(Width), layout()->heightForWidth(m_look.scaled(Width)));
    QRect place(QPoint(direction == Qt::RightToLeft ? rect.right() - size.width() : rect.left(),
                       rect.bottom() + 6),
                size);
    const QRect room = parentWidget()->screen()->availableGeometry();
    if (place.bottom() > room.bottom())
        place.moveBottom(rect.top() - 6);
    place.moveLeft(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - size.width())));
    setGeometry(place);
    show();
}

void TermNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Tone::Surface));
    painter.setPen(QPen(m_look.colour(Tone::Accent), 1.5));
    painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
}

} // namespace bayan::ui
