#pragma once

#include <QWidget>

class QLabel;

namespace bayan::ui {

class Consult;
class EvidenceLabel;
class Look;
class Presenter;
class ProseView;
class SlideView;

// In the private view: the entry that comes next, as the patient will see it and
// in the staff's words.
class NextPanel final : public QWidget
{
    Q_OBJECT

public:
    // All outlive it; the look is of the frame.
    NextPanel(Consult &consult, Presenter &presenter, const Look &look, QWidget *parent = nullptr);

    void setLanguage(const QString &code);

    // The entry that is next now, in words.
    void showNext();
    // And its picture; 'proportion' is height over width of the patient's page.
    void showSlide(qreal proportion);

Q_SIGNALS:
    // The slide has another size now.
    void resized();

protected:
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSoon();
    void fitSummary();
    void restyle();
    void retranslateUi();

    Consult &m_consult;
    Presenter &m_presenter;
    const Look &m_look;
    QString m_language;
    QLabel *m_heading;
    SlideView *m_slide;
    ProseView *m_title;
    ProseView *m_summary;
    EvidenceLabel *m_evidence;
};

} // namespace bayan::ui
