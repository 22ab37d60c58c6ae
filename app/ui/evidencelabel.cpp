#include "ui/evidencelabel.h"

#include "language/wording.h"
#include "pictures/directionmark.h"
#include "pictures/evidencemark.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace bayan::ui {

namespace {

// A mark's side, in proportion to the words beside it.
int sideBeside(const Look &look, Step step, qreal part)
{
    return qRound(look.font(step, Qt::LeftToRight).pointSizeF() * 96 / 72 * part);
}

int directionSide(const Look &look)
{
    return sideBeside(look, Step::Body, 1.23);
}

// A mark at the leading edge, words after it, in one line.
void paintLine(QWidget &widget, const Look &look, const QFont &font, Tone tone, QSize size,
               Qt::LayoutDirection direction, const QString &words,
               const std::function<void(QPainter &, const QRectF &)> &paintMark)
{
    QPainter painter(&widget);
    const bool rightToLeft = direction == Qt::RightToLeft;
    const int height = widget.height();
    const QRectF mark(
        QPointF(rightToLeft ? widget.width() - size.width() : 0, (height - size.height()) / 2.0),
        QSizeF(size));
    paintMark(painter, mark);
    painter.setFont(font);
    painter.setPen(look.colour(tone));
    painter.setLayoutDirection(direction);
    const int room = size.width() + 8;
    painter.drawText(widget.rect().adjusted(rightToLeft ? 0 : room, 0, rightToLeft ? -room : 0, 0),
                     int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                         Qt::AlignVCenter | Qt::TextDontClip),
                     words);
}

} // namespace

EvidenceLabel::EvidenceLabel(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void EvidenceLabel::setEvidence(content::Evidence evidence, const language::Phrasebook &phrases)
{
    m_evidence = evidence;
    m_direction = phrases.direction();
    m_word = language::evidenceWord(evidence, phrases);
    setAccessibleName(language::evidencePhrase(evidence, phrases));
    setToolTip(language::evidencePhrase(evidence, phrases));
    updateGeometry();
    update();
}

QSize EvidenceLabel::markSize() const
{
    return pictures::evidenceMarkSize(sideBeside(m_look, Step::Small, 0.75)).toSize();
}

QSize EvidenceLabel::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(Step::Small, m_direction));
    return {markSize().width() + 8 + metrics.horizontalAdvance(m_word) + 2,
            std::max(m_look.scaled(28), metrics.height())};
}

void EvidenceLabel::paintEvent(QPaintEvent *)
{
    paintLine(*this, m_look, m_look.font(Step::Small, m_direction), Tone::Muted, markSize(),
              m_direction, m_word, [this](QPainter &painter, const QRectF &box) {
                  pictures::paintEvidenceMark(&painter, box, m_evidence, m_direction,
                                              m_look.colour(Tone::Muted));
              });
}

DirectionLabel::DirectionLabel(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DirectionLabel::setDirection(content::Direction direction, const language::Phrasebook &phrases)
{
    m_kind = direction;
    m_direction = phrases.direction();
    m_word = language::directionWord(direction, phrases);
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize DirectionLabel::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(Step::Body, m_direction, true));
    return {directionSide(m_look) + 8 + metrics.horizontalAdvance(m_word) + 2,
            std::max(m_look.scaled(32), metrics.height())};
}

void DirectionLabel::paintEvent(QPaintEvent *)
{
    const Tone tone = m_kind == content::Direction::Harm ? Tone::Harm : Tone::Accent;
    paintLine(*this, m_look, m_look.font(Step::Body, m_direction, true), tone,
              QSize(directionSide(m_look), directionSide(m_look)), m_direction, m_word,
              [this, tone](QPainter &painter, const QRectF &box) {
                  pictures::paintDirectionMark(&painter, box, m_kind, m_look.colour(tone));
              });
}

} // namespace bayan::ui
