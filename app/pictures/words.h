#pragma once

#include "pictures/style.h"

#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace bayan::pictures {

// Words in a picture, wrapped to a width, in the direction of their language.
// They have no font of their own: that comes with the style.
class Words
{
public:
    enum class Align { Leading, Centre, Trailing };

    // Words ready to be shown.
    Words(const QString &text, const QFont &font, Qt::LayoutDirection direction, const Style &style,
          Align align = Align::Leading);
    ~Words();
    Words(Words &&) noexcept;
    Words &operator=(Words &&) noexcept;

    // Breaks the lines and gives the height. Nothing is wider than the width
    // but a single letter.
    qreal layOut(qreal width);

    // The same in no more lines than that needs, but lines of a like length: no word is
    // left alone on the last where it need not be. Gives the width.
    qreal balance(qreal width);

    // As wide as the words in one line, and as wide as the longest word: no
    // narrower width keeps it whole.
    qreal naturalWidth() const;
    qreal longestWord() const;

    // Where they were laid out last.
    void paint(QPainter &painter, QPointF topLeft, const QColor &ink) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_size = 0;
    qreal m_lineHeight = 0;
    qreal m_baseLine = 0; // of the first line, from its top
    Lettering *m_lettering = nullptr;
};

// The font in bold.
QFont bold(QFont font);

} // namespace bayan::pictures
