#pragma once

#include "handout/sourcewords.h"
#include "handout/voice.h"

namespace bayan::handout {

// Makes an entry's words into items, with the notices they need: a translation
// that is missing or older than its original, a text past its review.
class EntryItems
{
public:
    // In columns there is room for the sources' numbers alone: their places,
    // from 1, among 'sources'.
    EntryItems(const Voice &voice, const SourceWords &names,
               const QList<const content::Source *> &sources);

    // A locked entry: the urgent box, and the evidence below it.
    QList<Item> urgent(const content::Entry &entry) const;

    QList<Item> whole(const content::Entry &entry) const;

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
    void addPicture(QList<Item> &items, const content::Entry &entry, const SheetWords &words) const;
    Item evidence(const content::Entry &entry) const;
    QString sourcesOf(const content::Entry &entry) const;

    const Voice &m_voice;
    const SourceWords &m_names;
    QList<const content::Source *> m_sources;
};

// Between parts of a line; a line may end with it but not begin.
QString dot();

// Words that keep their own direction and digits wherever they stand.
QString verbatim(const QString &words);

// A name that a line's end should not part from its year.
QString inOnePiece(QString words);

} // namespace bayan::handout
