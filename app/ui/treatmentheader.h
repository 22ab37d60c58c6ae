#pragma once

#include "ui/look.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace bayan::ui {

class Badge;
class Consult;
class LanguageSwitch;
class ProseView;

// What is being shown, that it is a draft, the one control for the language
// the patient reads, and the way to the patient's screen.
class TreatmentHeader final : public QWidget
{
    Q_OBJECT

public:
    TreatmentHeader(Consult &consult, const Look &look, QWidget *parent = nullptr);

    // Name and controls alone, in one line, for a low window.
    void setBrief(bool brief);

Q_SIGNALS:
    void presentRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int nameWidth(Step step) const;
    void arrange();
    void showWords();
    void retranslateUi();

    Consult &m_consult;
    const Look &m_look;
    QHBoxLayout *m_first; // name and draft, then controls; or one over the other
    QHBoxLayout *m_title; // name and draft
    QHBoxLayout *m_second;
    ProseView *m_name;
    ProseView *m_summary;
    Badge *m_draft;
    QLabel *m_switchLabel;
    LanguageSwitch *m_switch;
    QPushButton *m_present;
    QString m_presentWords;
    bool m_isDraft = false;
    bool m_brief = false;
};

} // namespace bayan::ui
