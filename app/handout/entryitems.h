#pragma once

#include "handout/voice.h"

namespace bayan::handout {

// Makes an entry's words into items, with the notices they need: a translation
// that is missing or older than its original, a text past its review.
class EntryItems
{
public:
    // Sources are given by number: their places, from 1, among 'sources'.
    EntryItems(const Voice &voice, const QList<const content::Source *> &sources);

    // A locked entry: the urgent box, and the evidence below it.
    QList<Item> urgent(const content::Entry &entry) const;

    // A card's two sides are not said again: the body says them at length.
    enum class Timeline { Without, With };
    QList<Item> whole(const content::Entry &entry, Timeline timeline = Timeline::Without) const;

    // Its title and the one line that sums it up.
    QList<Item> topic(const content::Entry &entry) const;

private:
    struct Standing
    {
        Chosen<const content::Text *> text;
        QStringList notices;
        bool isElsewhere = false; // the words stand in another column
    };

    Standing standing(const content::Entry &entry) const;
    Item title(const content::Entry &entry, const Standing &at) const;
    QList<Item> body(const content::Text &text, const SheetWords &words, Role paragraph,
                     Role bullet) const;
    Item picture(std::shared_ptr<const pictures::Picture> drawn, const SheetWords &words) const;
    void addFigure(QList<Item> &items, const content::Entry &entry, const SheetWords &words) const;
    Item evidence(const content::Entry &entry) const;
    QString sourcesOf(const content::Entry &entry) const;

    const Voice &m_voice;
    QList<const content::Source *> m_sources;
};

// Between parts of a line; a line may end with it but not begin.
QString dot();

// No line ends within a telephone number.
QString withNumbersWhole(QString words);

} // namespace bayan::handout
