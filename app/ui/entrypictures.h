#pragma once

#include "content/treatment.h"
#include "ui/look.h"

#include <QWidget>

class QVBoxLayout;

namespace bayan::ui {

class Consult;
class PictureView;

// The pictures of an entry, one under the other: both sides where sources
// disagree, its figures as people. Takes no room where there are none.
class EntryPictures final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Sides, Figures, SidesAndFigures };

    // The entry belongs to the consult's treatment, which with the look
    // outlives the pictures.
    EntryPictures(Consult &consult, const Look &look, const content::Entry &entry, Of of,
                  QWidget *parent = nullptr);

    bool isEmpty() const { return m_used == 0; }

    // Takes the words anew: the patient's language or digits have changed.
    void showWords();

private:
    PictureView *view(qsizetype index);

    Consult &m_consult;
    const Look &m_look;
    QString m_entryId;
    Of m_of;
    QVBoxLayout *m_layout;
    QList<PictureView *> m_views;
    qsizetype m_used = 0;
};

} // namespace bayan::ui
