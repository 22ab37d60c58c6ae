#pragma once

#include "ui/proseview.h"

#include <QTextLayout>

namespace bayan::ui {

struct ProseView::Paragraph
{
    bool bullet = false;
    QTextLayout layout;
    QList<QTextLayout::FormatRange> ranges; // bold and underlined
    qreal top = 0;                          // set when laid out
};

} // namespace bayan::ui
