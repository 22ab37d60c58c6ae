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
    // The look outlives the bar.
    explicit PatientBar(const Look &look, QWidget *parent = nullptr);
    ~PatientBar() override;

    void setPhrases(const language::Phrasebook &phrases);
    // 'position' counts from 0; so does 'part'.
    void setPlace(int position, int count, int part, int partCount);
    // Whether no clinician has approved what is shown, and whether the patient's sheet has
    // it; seen once the place is set.
    void setState(bool draft, bool onSheet);
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
    int m_position = 0;
    int m_count = 0;
    int m_part = 0;
    int m_partCount = 1;
    bool m_isDraft = false;
    bool m_isOnSheet = false;
};

} // namespace bayan::ui
