#pragma once

#include "content/treatment.h"
#include "ui/look.h"

#include <QWidget>

class QVBoxLayout;

namespace bayan::ui {

class Consult;
class EntryCard;

// What happens in one area of the face: its entries, benefits before harms, and
// its figures as people.
class AreaPanel final : public QWidget
{
    Q_OBJECT

public:
    // Consult and look outlive the panel.
    AreaPanel(Consult &consult, const Look &look, QWidget *parent = nullptr);

    // Made anew in the patient's language.
    void show(const content::FaceArea &area);

    // What the keyboard stops at, in order.
    QList<QWidget *> focusStops() const;

private:
    void addEntries(const content::FaceArea &area, content::Direction direction);
    void addFigures(const content::FaceArea &area);

    Consult &m_consult;
    const Look &m_look;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<EntryCard *> m_cards;
};

} // namespace bayan::ui
