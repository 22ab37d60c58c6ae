#include "authoring/speller.h"

#include "authoring/phrases.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

#ifdef BAYAN_HUNSPELL
#include <hunspell.hxx>
#else
// So that one class serves builds with and without hunspell.
class Hunspell
{
};
#endif

namespace bayan::authoring {

namespace {

#ifdef BAYAN_HUNSPELL
// The path of a dictionary without its ending, or an empty string.
QString dictionaryPath(const QString &name)
{
    QStringList folders =
        qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders.append(folder + QStringLiteral("/hunspell"));
    for (const QString &folder : folders) {
        const QString path = folder + QLatin1Char('/') + name;
        if (QFile::exists(path + QStringLiteral(".aff")) &&
            QFile::exists(path + QStringLiteral(".dic")))
            return path;
    }
    return {};
}
#endif

// Without vowel marks, and with the plain apostrophe: as dictionaries have them.
QString plain(const QString &word)
{
    QString result;
    for (const QChar c : word) {
        if (c == QChar(0x2019))
            result.append(QLatin1Char('\''));
        else if (!c.isMark())
            result.append(c);
    }
    return result;
}

} // namespace

Speller::Speller(const QString &dictionary, const QStringList &ownWords)
    : m_ownWords(ownWords)
{
    for (const QString &word : ownWords)
        m_ownPhrases.append(Phrase(word));
#ifdef BAYAN_HUNSPELL
    const QString path = dictionaryPath(dictionary);
    if (path.isEmpty()) {
        m_lacks = QStringLiteral("hunspell's dictionary %1 is not installed").arg(dictionary);
        return;
    }
    m_hunspell =
        std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")).constData(),
                                   QFile::encodeName(path + QStringLiteral(".dic")).constData());
    if (m_hunspell->get_dict_encoding() != "UTF-8") {
        m_lacks = QStringLiteral("hunspell's dictionary %1 is not in UTF-8").arg(dictionary);
        m_hunspell.reset();
    }
#else
    m_lacks = QStringLiteral("this bayan-content was built without hunspell, so %1 is not used")
                  .arg(dictionary);
#endif
}

Speller::~Speller() = default;

bool Speller::isOwn(const QString &word) const
{
    if (m_ownWords.contains(word) || m_ownWords.contains(word.toLower()))
        return true;
    if (word.isEmpty() || word[0].script() != QChar::Script_Arabic)
        return false;
    const WordedText worded(word);
    return std::any_of(m_ownPhrases.cbegin(), m_ownPhrases.cend(),
                       [&](const Phrase &phrase) { return worded.holds(phrase); });
}

bool Speller::knows(const QString &word)
{
    if (!m_hunspell)
        return true;
    const QString wanted = plain(word);
    if (const auto known = m_known.constFind(wanted); known != m_known.cend())
        return *known;
    bool known = isOwn(wanted);
#ifdef BAYAN_HUNSPELL
    known = known || m_hunspell->spell(wanted.toStdString());
#endif
    m_known.insert(wanted, known);
    return known;
}

} // namespace bayan::authoring
