#include "ui/dialogbody.h"

#include "ui/displays.h"
#include "ui/fingerscrolling.h"

#include <QDialog>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

DialogBody::DialogBody(int letters, QWidget *parent)
    : QScrollArea(parent)
    , m_letters(letters)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scrollByFinger(*this);
}

QSize DialogBody::sizeHint() const
{
    m_column->activate();
    const int wanted = std::max(m_letters * fontMetrics().averageCharWidth(),
                                m_column->totalMinimumSize().width());
    const int width = std::min(wanted, roomOn(*screen()).width());
    const int height = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                     : m_column->totalSizeHint().height();
    return {width, height};
}

QSize DialogBody::minimumSizeHint() const
{
    return {m_column->totalMinimumSize().width(), 4 * fontMetrics().lineSpacing()};
}

void giveRoom(QDialog *dialog)
{
    const auto bodies = dialog->findChildren<DialogBody *>();
    for (DialogBody *body : bodies)
        body->updateGeometry(); // its words may be others now
    dialog->layout()->activate();
    dialog->resize(dialog->layout()
                       ->totalSizeHint()
                       .expandedTo(dialog->size())
                       .boundedTo(roomOn(*dialog->screen())));
}

} // namespace bayan::ui
