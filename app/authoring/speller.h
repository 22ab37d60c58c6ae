#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace bayan::authoring {

class Phrase;

// One language's spelling, by a hunspell dictionary of the system and a list
// of our own. Dictionaries are looked for in the folders of the environment
// variable DICPATH, then in 'hunspell' in the system's folders of shared data.
class Speller
{
public:
    Speller(const QString &dictionary, const QStringList &ownWords);
    ~Speller();
    Q_DISABLE_COPY_MOVE(Speller)

    // Why nothing can be checked: no such dictionary here, or Bayan was built
    // without hunspell. Empty where it can.
    QString lacks() const { return m_lacks; }

    // The own list counts in any case of a word it has in small letters, and in
    // Arabic with what is written as one with it. Without a dictionary all is known.
    bool knows(const QString &word);

private:
    bool isOwn(const QString &word) const;

    QString m_lacks;
    QStringList m_ownWords;
    QList<Phrase> m_ownPhrases;
    QHash<QString, bool> m_known; // what was asked before
    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace bayan::authoring
