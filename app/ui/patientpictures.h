#pragma once

#include "content/treatment.h"

#include <QList>
#include <QRect>
#include <QStringList>
#include <QTransform>

#include <optional>

class QWidget;

namespace bayan::language {
class Phrasebook;
}

namespace bayan::ui {

class Consult;
class Look;
class PictureView;

// The pictures of the entry on the patient's page: under its words where they
// fit, else on parts of their own, as large as a part lets them be. One that is
// taller than a part goes on over the next. Nothing is left out.
class PatientPictures
{
public:
    // All outlive it; the views are the page's.
    PatientPictures(Consult &consult, const Look &look, QWidget *page);

    // Makes them anew, in the language and digits of now; nullptr: none.
    void setEntry(const content::Entry *entry);

    // 'part' is the last one with words and 'free' what they leave of it; 'later'
    // is what a part without words has. From the leading edge.
    void arrange(int part, const QRect &free, const QRect &later, int gap);
    int lastPart() const;

    // Shows what is on this part; the boxes are mirrored within the page where
    // it reads from the right.
    void show(int part);

    QStringList descriptions() const;

    // From the face's space to the page, where the part that is shown has a face
    // map.
    std::optional<QTransform> face() const;

private:
    struct Place
    {
        qsizetype view;
        int part;
        QRect box;
        int top; // of the picture, of what is seen of it
    };

    PictureView *view(qsizetype index);
    int fit(qsizetype index, const QRect &room, QRect &box);

    Consult &m_consult;
    const Look &m_look;
    QWidget *m_page;
    QList<PictureView *> m_views;
    qsizetype m_used = 0;
    qsizetype m_face = -1; // which of them is the face map
    QList<Place> m_places;
    int m_wordsPart = 0;
};

} // namespace bayan::ui
