#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace bayan::ui {

class Badge;
class Consult;
class Look;
class Presenter;

// Over the private view: what is presented, that only staff see this window,
// where the patient's page is, the time and how long it has lasted.
class PresenterHeader final : public QWidget
{
    Q_OBJECT

public:
    // All outlive the header.
    PresenterHeader(Consult &consult, Presenter &presenter, const Look &look,
                    QWidget *parent = nullptr);

    void setLanguage(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showDisplay();
    void showTime();
    void restyle();
    void retranslateUi();

    Consult &m_consult;
    Presenter &m_presenter;
    const Look &m_look;
    QString m_language;
    QLabel *m_title;
    Badge *m_private;
    QLabel *m_displayIcon;
    QLabel *m_display;
    QLabel *m_clockIcon;
    QLabel *m_time;
    QLabel *m_soFar;
    QTimer m_ticking;
};

} // namespace bayan::ui
