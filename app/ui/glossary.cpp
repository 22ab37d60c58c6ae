#include "ui/glossary.h"

#include "language/phrasebook.h"
#include "ui/proseview.h"

#include <QSet>
#include <QStringList>
#include <QStringView>

#include <algorithm>

namespace bayan::ui {

namespace {

// A text made fit to be compared, and where each of its letters came from.
struct Plain
{
    QString letters;
    QList<qsizetype> places;
};

bool isLeftOut(QChar c)
{
    constexpr char16_t Tatweel = 0x0640;
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format ||
           c == Tatweel;
}

Plain plain(const QString &text)
{
    Plain made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i].toLower();
        if (isLeftOut(c))
            continue;
        if (c == u'أ' || c == u'إ' || c == u'آ')
            c = u'ا';
        else if (c == u'’')
            c = u'\'';
        made.letters += c;
        made.places.append(i);
    }
    return made;
}

bool isWithinWord(const QString &letters, qsizetype at)
{
    return at >= 0 && at < letters.size() && letters[at].isLetterOrNumber();
}

// Every three letters in a row: most spellings are not in a text, and here that is
// seen without a search through it.
constexpr qsizetype BeginningLength = 3;

QSet<QStringView> beginnings(const QString &letters)
{
    QSet<QStringView> found;
    for (qsizetype i = 0; i + BeginningLength <= letters.size(); ++i)
        found.insert(QStringView(letters).mid(i, BeginningLength));
    return found;
}

// Where the word starts, with what is joined to it in front; -1 where that may not
// be. Marked without them, a line under a part of a word would tear its letters apart.
qsizetype startOfWord(const QString &letters, qsizetype at)
{
    qsizetype from = at;
    while (isWithinWord(letters, from - 1))
        --from;
    static const QStringList prefixes = QStringLiteral("و ف ب ك ل وب ول وك فب فل "
                                                       "ال وال فال بال كال لل ولل وبال")
                                            .split(u' ');
    return from == at || prefixes.contains(letters.mid(from, at - from)) ? from : -1;
}

// The end of the word, with a plural's s; -1 where the word goes on.
qsizetype endOfWord(const QString &letters, qsizetype at)
{
    if (!isWithinWord(letters, at))
        return at;
    if (letters[at] == u's' && !isWithinWord(letters, at + 1))
        return at + 1;
    return -1;
}

} // namespace

Vocabulary::Vocabulary(const QList<content::Term> &terms, const QString &language)
{
    for (const content::Term &term : terms) {
        const content::TermText words = term.words.value(language);
        if (words.definition.isEmpty())
            continue;
        for (const QString &spelling : QStringList{words.term, words.plain} + words.variants) {
            const QString letters = plain(spelling).letters;
            if (letters.size() >= BeginningLength)
                m_spellings.append({letters, term.id, words});
        }
    }
    std::stable_sort(
        m_spellings.begin(), m_spellings.end(),
        [](const Spelling &a, const Spelling &b) { return a.letters.size() > b.letters.size(); });
}

QList<ExplainedWord> Vocabulary::wordsIn(const QString &text,
                                         const language::Phrasebook &phrases) const
{
    const Plain within = plain(text);
    const QSet<QStringView> known = beginnings(within.letters);
    QList<ExplainedWord> found;
    const auto isFree = [&](qsizetype start, qsizetype end) {
        return std::none_of(found.cbegin(), found.cend(), [=](const ExplainedWord &one) {
            return start < one.start + one.length && end > one.start;
        });
    };
    const auto isFound = [&](const QString &term) {
        return std::any_of(found.cbegin(), found.cend(),
                           [&](const ExplainedWord &one) { return one.term == term; });
    };
    for (const Spelling &spelling : m_spellings) {
        const bool worthwhile =
            known.contains(QStringView(spelling.letters).first(BeginningLength)) &&
            !isFound(spelling.term);
        qsizetype at = worthwhile ? within.letters.indexOf(spelling.letters) : -1;
        for (; at >= 0; at = within.letters.indexOf(spelling.letters, at + 1)) {
            const qsizetype end = endOfWord(within.letters, at + spelling.letters.size());
            const qsizetype begin = startOfWord(within.letters, at);
            if (end < 0 || begin < 0)
                continue;
            const qsizetype start = within.places[begin];
            qsizetype stop = within.places[end - 1] + 1;
            while (stop < text.size() && text[stop].category() == QChar::Mark_NonSpacing)
                ++stop;
            if (!isFree(start, stop))
                continue;
            found.append({start, stop - start, spelling.term, phrases.shown(spelling.words.term),
                          phrases.shown(spelling.words.definition)});
            break;
        }
    }
    std::sort(found.begin(), found.end(),
              [](const ExplainedWord &a, const ExplainedWord &b) { return a.start < b.start; });
    return found;
}

void Glossary::startAfresh()
{
    m_places.clear();
    m_vocabulary.reset();
}

void Glossary::explain(ProseView *words, const content::Treatment &treatment,
                       const language::Phrasebook &phrases)
{
    const QPair<QString, QString> vocabulary(treatment.name.id, phrases.language().code);
    if (!m_vocabulary || m_vocabularyOf != vocabulary) {
        m_vocabulary.emplace(treatment.terms, vocabulary.second);
        m_vocabularyOf = vocabulary;
    }
    words->explain([&](const QString &text) {
        QList<ExplainedWord> first;
        for (const ExplainedWord &word : m_vocabulary->wordsIn(text, phrases)) {
            const auto place = m_places.constFind(word.term);
            if (place != m_places.cend() && *place != words)
                continue;
            m_places.insert(word.term, words);
            const bool again = std::any_of(first.cbegin(), first.cend(),
                                           [&](const auto &one) { return one.term == word.term; });
            if (!again)
                first.append(word);
        }
        return first;
    });
}

} // namespace bayan::ui
