#include "ui/pageview.h"

#include <QPainter>

namespace bayan::ui {

PageView::PageView(const handout::Sheet &sheet, int page, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_page(page)
{
}

PageView::PageView(QWidget *parent)
    : QWidget(parent)
{
}

void PageView::setSheet(const handout::Sheet &sheet, int page)
{
    m_sheet = sheet;
    m_page = page;
    update();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_sheet) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                               QPainter::SmoothPixmapTransform);
        painter.save();
        painter.scale(width() / m_sheet->pageSize().width(),
                      height() / m_sheet->pageSize().height());
        m_sheet->paint(&painter, m_page);
        painter.restore();
    }
    painter.setPen(Qt::gray);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace bayan::ui
