#pragma once

#include <QLabel>
#include <QTimer>

namespace bayan::ui {

// What was just done, said over the foot of a window for some seconds, so that
// nothing under it moves.
class Said final : public QLabel
{
    Q_OBJECT

public:
    explicit Said(QWidget *window);

    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace bayan::ui
