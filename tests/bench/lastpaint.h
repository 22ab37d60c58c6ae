#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace bayan::bench {

// When the last paint was done, from the timer's start.
class LastPaint : public QObject
{
public:
    explicit LastPaint(const QElapsedTimer &timer);

    double milliseconds() const { return m_last; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stamp() { m_last = double(m_timer.nsecsElapsed()) / 1e6; }

    const QElapsedTimer &m_timer;
    double m_last = 0;
};

// Longer than any switch may take, so that work put off shows itself.
void settle();

} // namespace bayan::bench
