#pragma once

#include <QObject>

class QKeyEvent;

namespace bayan::ui {

// The key that stands, on a keyboard labelled in Latin letters, where this
// Arabic letter is typed (the layout "Arabic 101", which every system has as
// its first); other keys are returned as they are.
int latinKey(const QKeyEvent &event);

// Shortcuts by letter or digit that work while an Arabic layout is active: a
// key with Ctrl or Alt that nobody takes is tried again as its Latin neighbour.
// Installed on the application.
class LatinShortcuts final : public QObject
{
    Q_OBJECT

public:
    explicit LatinShortcuts(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_sending = false;
};

} // namespace bayan::ui
