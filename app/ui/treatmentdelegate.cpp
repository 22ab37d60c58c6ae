#include "ui/treatmentdelegate.h"

#include "ui/look.h"
#include "ui/treatmentmodel.h"

#include <QPainter>

namespace bayan::ui {

TreatmentDelegate::TreatmentDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

void TreatmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->save();
    if (chosen || hover)
        painter->fillRect(option.rect, m_look.colour(chosen ? Tone::Surface : Tone::Tint));
    if (chosen) {
        QRect bar(option.rect.left(), option.rect.top(), 4, option.rect.height());
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        painter->fillRect(bar, m_look.colour(Tone::Accent));
    }
    if (chosen && option.state & QStyle::State_HasFocus &&
        option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(m_look.colour(Tone::Accent), 2));
        painter->drawRect(option.rect.adjusted(6, 2, -3, -3));
    }
    painter->setLayoutDirection(option.direction);
    const int alignment =
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const QRect box = option.rect.adjusted(20, 6, -20, -6);
    const QRect upper(box.left(), box.top(), box.width(), box.height() / 2);
    const QRect lower(box.left(), upper.bottom(), box.width(), box.height() / 2);
    QFont name = m_look.controlFont(Step::Body, option.direction, chosen);
    painter->setFont(name);
    painter->setPen(m_look.colour(chosen ? Tone::Accent : Tone::Text));
    const auto fit = [&](const QString &words) {
        return painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width());
    };
    painter->drawText(upper, alignment | Qt::TextDontClip, fit(index.data().toString()));
    painter->setFont(m_look.controlFont(Step::Small, option.direction));
    painter->setPen(m_look.colour(Tone::Muted));
    painter->drawText(lower, alignment | Qt::TextDontClip,
                      fit(index.data(TreatmentModel::SubtitleRole).toString()));
    painter->restore();
}

QSize TreatmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_look.scaled(180), m_look.scaled(60)};
}

} // namespace bayan::ui
