#pragma once

#include "ui/look.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace bayan::ui {

class Consult;
class ProseView;
class TitleButton;

// The locked alert, one glance away on every page: the sheet's own words and
// whom to call. Never hidden. In a window too low for anything else beside it
// the title is a button that opens the signs under it, and scrolls them where
// even so there is no room.
class UrgentStrip final : public QWidget
{
    Q_OBJECT

public:
    UrgentStrip(Consult &consult, const Look &look, QWidget *parent = nullptr);

    // Opened, it leaves a little of what stands under it in its parent; to be told
    // again whenever that has another height.
    void setBrief(bool brief);
    // Whether the signs of a brief strip are opened.
    bool isOpen() const;

    // What the keyboard stops at, in order.
    QList<QWidget *> focusStops() const;

Q_SIGNALS:
    void opened(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Signs;

    void showWords();
    void showSigns();
    void keepWhole();

    Consult &m_consult;
    const Look &m_look;
    QBoxLayout *m_first; // title and call: side by side, or one over the other
    QLabel *m_icon;
    ProseView *m_title;
    TitleButton *m_open; // instead of the title, where the strip is brief
    ProseView *m_words;
    Signs *m_signs; // the words, which it scrolls
    QLabel *m_phone;
    ProseView *m_call;
    bool m_brief = false;
};

} // namespace bayan::ui
