#pragma once

#include "ui/look.h"

#include <QWidget>

class QLabel;

namespace bayan::ui {

class Consult;
class ProseView;

// The locked alert, one glance away on every page: the sheet's own words and
// whom to call. Never hidden.
class UrgentStrip final : public QWidget
{
    Q_OBJECT

public:
    UrgentStrip(Consult &consult, const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();

    Consult &m_consult;
    const Look &m_look;
    QLabel *m_icon;
    ProseView *m_title;
    ProseView *m_words;
    QLabel *m_phone;
    ProseView *m_call;
};

} // namespace bayan::ui
