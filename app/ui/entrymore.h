#pragma once

#include "content/treatment.h"
#include "ui/look.h"

#include <QFrame>
#include <QSet>

class QBoxLayout;

namespace bayan::ui {

class Consult;
class DirectionLabel;
class EntryPictures;
class Glossary;
class ProseView;

// What a card opens: the entry's words, its pictures and where they come from.
// Within the card, or apart from it over a page's whole width; then it says what
// it is about and points at its card.
class EntryMore final : public QFrame
{
    Q_OBJECT

public:
    enum class Place { InCard, Apart };

    // The entry belongs to the consult's treatment, which outlives it as look
    // and glossary do; without a glossary no word is explained.
    EntryMore(Consult &consult, const Look &look, const content::Entry &entry, Place place,
              bool withSides, Glossary *glossary, QWidget *parent = nullptr);

    ProseView *body() const { return m_body; }

    // Folded words to be marked in what is read.
    void setMarkedWords(const QSet<QString> &words);

    // Takes the words anew: the patient's language or digits have changed.
    void showWords();

    // Apart: its card, which stands over it and outlives it.
    void pointAt(const QWidget *card) { m_card = card; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildApart();
    void arrange();

    Consult &m_consult;
    const Look &m_look;
    QString m_entryId;
    Place m_place;
    Glossary *m_glossary;
    DirectionLabel *m_direction = nullptr; // Apart
    ProseView *m_title = nullptr;          // Apart
    QBoxLayout *m_columns = nullptr;       // Apart: words and pictures
    ProseView *m_body;
    EntryPictures *m_pictures;
    ProseView *m_sources;
    const QWidget *m_card = nullptr;
};

} // namespace bayan::ui
