#pragma once

#include "ui/turn.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bayan::ui {

class Consult;
class DeckDelegate;
class DeckList;
class DeckModel;
class Look;
class NextPanel;
class Presenter;
class PresenterHeader;
class PresenterNotes;
class SlideView;

// The private view of staff while the patient's screen is on: what is shown,
// what comes next, words, notes, the time, and the keys.
class PresenterView final : public QWidget
{
    Q_OBJECT

public:
    // All outlive the view; the look is of the frame.
    PresenterView(Consult &consult, Presenter &presenter, const Look &look,
                  QWidget *parent = nullptr);

    // Titles and notes in the staff's language.
    void setInterfaceLanguage(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeMiddle();
    QWidget *makeSide();
    void connectAll();
    void showEntry();
    void showPlace();
    void showSlides();
    void restyle();
    void retranslateUi();

    Consult &m_consult;
    Presenter &m_presenter;
    const Look &m_look;
    QString m_language;
    DeckModel *m_model;
    DeckDelegate *m_delegate;
    DeckList *m_list;
    PresenterHeader *m_header;
    QLabel *m_entries;
    QLabel *m_shown;
    QLabel *m_sheet;
    QLabel *m_now;
    QLabel *m_place;
    SlideView *m_slide;
    NextPanel *m_nextPanel;
    PresenterNotes *m_notes;
    QPushButton *m_next;
    QTimer m_drawing; // once for many changes, and after the patient's page
};

} // namespace bayan::ui
