#pragma once

#include "ui/look.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace bayan::ui {

class Consult;
class ProseView;

// The locked alert, one glance away on every page: the sheet's own words and
// whom to call. Never hidden. In a window too low for anything else beside it,
// title and call stand alone and the signs are their tool tip.
class UrgentStrip final : public QWidget
{
    Q_OBJECT

public:
    UrgentStrip(Consult &consult, const Look &look, QWidget *parent = nullptr);

    void setBrief(bool brief);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords();
    void keepWhole();

    Consult &m_consult;
    const Look &m_look;
    QBoxLayout *m_first; // title and call: side by side, or one over the other
    QLabel *m_icon;
    ProseView *m_title;
    ProseView *m_words;
    QLabel *m_phone;
    ProseView *m_call;
};

} // namespace bayan::ui
