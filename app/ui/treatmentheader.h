#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace bayan::ui {

class Consult;
class LanguageSwitch;
class Look;
class ProseView;

// What is being shown, that it is a draft, and the one control for the
// language the patient reads.
class TreatmentHeader final : public QWidget
{
    Q_OBJECT

public:
    TreatmentHeader(Consult &consult, const Look &look, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords();
    void retranslateUi();

    Consult &m_consult;
    const Look &m_look;
    QBoxLayout *m_layout; // side by side, or one over the other
    ProseView *m_name;
    ProseView *m_summary;
    QWidget *m_draft;
    QLabel *m_switchLabel;
    LanguageSwitch *m_switch;
};

} // namespace bayan::ui
