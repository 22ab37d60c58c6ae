#pragma once

#include "ui/ink.h"
#include "ui/turn.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace bayan::language {
class Phrasebook;
}

namespace bayan::ui {

class Look;

// What the patient's screen has to touch, in the patient's language: back and
// next, and the drawing pens. Nothing of it leads anywhere else.
class PatientBar final : public QWidget
{
    Q_OBJECT

public:
    // What is on the screen.
    struct Shown
    {
        int position = 0; // among 'count', from 0
        int count = 0;
        int part = 0; // of an entry that takes 'partCount' pages, from 0
        int partCount = 1;
        bool isDraft = false;   // no clinician has approved it
        bool isOnSheet = false; // the patient's
    };

    // The look outlives the bar.
    explicit PatientBar(const Look &look, QWidget *parent = nullptr);
    ~PatientBar() override;

    void setPhrases(const language::Phrasebook &phrases);
    void setShown(const Shown &shown);
    void setTurns(bool back, bool next);
    void setDrawing(bool drawing);
    void setHasInk(bool hasInk);

Q_SIGNALS:
    void turned(Turn turn);
    void drawingChanged(bool drawing);
    void penChosen(Ink::Pen pen);
    void undoRequested();
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int placeRoom() const;
    QPushButton *add(const char *name);
    void restyle();
    void showPlace();

    const Look &m_look;
    std::unique_ptr<const language::Phrasebook> m_phrases;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_draw;
    QPushButton *m_undo;
    QPushButton *m_clear;
    QList<QPushButton *> m_pens;
    QLabel *m_place;
    Shown m_shown;
};

} // namespace bayan::ui
