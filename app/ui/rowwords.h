#pragma once

#include <QColor>
#include <QTextLayout>

class QPainter;

namespace bayan::ui {

// The words of a list's row, wrapped, with the same distance between lines as
// words to be read: Arabic fonts say they need far more than they do.
class RowWords
{
public:
    RowWords(const QString &words, const QFont &font, Qt::LayoutDirection direction, int width);

    int height() const { return m_height; }

    // In the middle of the box's height; the box is as wide as the words were
    // laid out for.
    void paint(QPainter &painter, const QRect &box, const QColor &colour) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace bayan::ui
