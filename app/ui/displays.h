#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QSize>
#include <QString>

class QScreen;
class QWidget;

namespace bayan::ui {

// A display of this computer.
struct Display
{
    QString name; // as the system calls it
    QRect geometry;

    bool operator==(const Display &) const = default;
};

// How large a window may be on a display, its frame left out, to be seen whole.
QSize roomOn(const QScreen &screen);

// The displays there are now. Behind an interface, so that a test can plug
// them in and out.
class Displays : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The system's main one first.
    virtual QList<Display> all() const = 0;
    // Shows the window over this whole display.
    virtual void fill(QWidget *window, const Display &display) = 0;

Q_SIGNALS:
    void changed();
};

class SystemDisplays final : public Displays
{
    Q_OBJECT

public:
    explicit SystemDisplays(QObject *parent = nullptr);

    QList<Display> all() const override;
    void fill(QWidget *window, const Display &display) override;
};

} // namespace bayan::ui
