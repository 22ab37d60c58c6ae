#pragma once

#include "ui/look.h"

#include <QToolButton>

namespace bayan::ui {

// A part of a switch: tinted, bold and underlined when it is on.
class Segment final : public QToolButton
{
    Q_OBJECT

public:
    // The look outlives the segment.
    explicit Segment(const Look &look, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

} // namespace bayan::ui
