#include "storage/queryreading.h"

#include "content/commonwords.h"
#include "content/searchterms.h"
#include "content/wordforms.h"

#include <algorithm>

namespace bayan::storage {

namespace {

// How much of a term's weight counts by what it is to the typed word.
constexpr double Stem = 0.95;
constexpr double Meaning = 0.85;
constexpr double Joined = 0.85;
constexpr double Completion = 0.7;
constexpr double BareForm = 0.8;
constexpr double LooseForm = 0.6;
constexpr double Whole = 0.5;
constexpr double Reduced = 0.3;
constexpr double LongPhrase = 0.25;
constexpr double Pair = 0.55;
constexpr double CommonPair = 0.15;

constexpr int MostCompletions = 8;
constexpr qsizetype MostRelatives = 6;

void addTerm(QList<AskedTerm> &terms, const QString &term, double factor)
{
    for (AskedTerm &known : terms) {
        if (known.term == term) {
            known.factor = std::max(known.factor, factor);
            return;
        }
    }
    terms.append({term, factor});
}

void addRelative(SoughtWord &sought, const QString &word)
{
    if (sought.relatives.size() < MostRelatives && !sought.relatives.contains(word))
        sought.relatives.append(word);
}

class Reader
{
public:
    Reader(const QList<SearchWord> &typed, Vocabulary &vocabulary)
        : m_typed(typed)
        , m_vocabulary(vocabulary)
    {
        for (const SearchWord &word : typed)
            m_tokens.append(word.text);
    }

    QueryReading read()
    {
        for (qsizetype i = 0; i < m_typed.size(); ++i) {
            if (m_typed[i].telling) {
                m_places.append(i);
                m_reading.words.append(SoughtWord());
                m_reading.words.last().word = m_typed[i];
            }
        }
        readForms();
        for (SoughtWord &sought : m_reading.words)
            readCompletions(sought);
        readMeanings();
        readPhrases();
        return m_reading;
    }

private:
    void readForms()
    {
        QStringList words;
        QStringList forms;
        for (const SoughtWord &sought : std::as_const(m_reading.words)) {
            words.append(sought.word.text);
            const content::WordForms own = content::wordForms(sought.word.text);
            forms.append(own.stem);
            forms += own.bare + own.roots;
        }
        QStringList joined; // "breast feeding": the two in one
        for (qsizetype i = 1; i < m_tokens.size(); ++i)
            joined.append(m_tokens[i - 1] + m_tokens[i]);
        const QHash<QString, int> known = m_vocabulary.known(words + joined);
        const QHash<QString, QList<Vocabulary::Word>> relatives = m_vocabulary.withForms(forms);
        for (SoughtWord &sought : m_reading.words) {
            const QString &word = sought.word.text;
            if (known.contains(word)) {
                addTerm(sought.terms, content::exactTerm(word), 1);
                addRelative(sought, word);
                sought.texts += known[word];
                sought.known = true;
            }
            const content::WordForms own = content::wordForms(word);
            int stemTexts = 0;
            for (const QString &form : QStringList{own.stem} + own.bare + own.roots) {
                const auto found = relatives.constFind(form);
                if (found == relatives.cend())
                    continue;
                int texts = 0;
                for (const Vocabulary::Word &relative : *found)
                    texts += relative.texts;
                // A base is commoner than what is made of it: else the letter
                // taken off was the word's own.
                if (texts < stemTexts)
                    continue;
                if (form == own.stem)
                    stemTexts = texts;
                sought.byRoot = !sought.known || sought.byRoot;
                if (form == own.stem || own.bare.contains(form))
                    sought.byRoot = false;
                addTerm(sought.terms, content::stemTerm(form),
                        form == own.stem          ? Stem
                        : own.bare.contains(form) ? BareForm
                                                  : LooseForm);
                for (const Vocabulary::Word &relative : *found)
                    addRelative(sought, relative.text);
                // Derivations count where there is nothing nearer.
                if (form == own.stem || sought.texts == 0)
                    sought.texts = std::max(sought.texts, texts);
                sought.known = true;
            }
        }
        for (qsizetype i = 0; i < joined.size(); ++i) {
            if (!known.contains(joined[i]))
                continue;
            // "Make up": two common words that tell something in one.
            if (!m_places.contains(i) && !m_places.contains(i + 1) &&
                !content::isCommonWord(joined[i]))
                addJoined(joined[i], known[joined[i]]);
            for (const qsizetype place : {i, i + 1}) {
                const qsizetype at = m_places.indexOf(place);
                if (at < 0)
                    continue;
                addTerm(m_reading.words[at].terms, content::exactTerm(joined[i]), Joined);
                addRelative(m_reading.words[at], joined[i]);
                m_reading.words[at].known = true;
            }
        }
    }

    void addJoined(const QString &word, int texts)
    {
        constexpr qsizetype nowhere = -1; // among the typed words
        m_places.append(nowhere);
        SoughtWord sought;
        sought.word = {word, true, false, {}};
        addTerm(sought.terms, content::exactTerm(word), Joined);
        addTerm(sought.terms, content::stemTerm(content::wordForms(word).stem), Joined);
        addRelative(sought, word);
        sought.texts = texts;
        sought.known = true;
        m_reading.words.append(sought);
    }

    // The word being typed, and words that are nowhere as they stand.
    void readCompletions(SoughtWord &sought)
    {
        const QString &word = sought.word.text;
        if (sought.known && !sought.word.begun)
            return;
        const bool whole = sought.known;
        QList<Vocabulary::Word> found = m_vocabulary.beginning(word, MostCompletions);
        const QString start = content::completionStart(word);
        if (content::isArabicWord(word))
            found += m_vocabulary.withStemBeginning(start, MostCompletions);
        for (const Vocabulary::Word &completion : std::as_const(found)) {
            if (completion.text == word)
                continue;
            addTerm(sought.terms, content::exactTerm(completion.text), Completion);
            addRelative(sought, completion.text);
            sought.texts += sought.known ? 0 : completion.texts;
        }
        sought.known = sought.known || !found.isEmpty();
        sought.guessed = !whole && word.size() < 3;
    }

    void readMeanings()
    {
        struct Span
        {
            qsizetype begin;
            qsizetype size;
        };
        QMap<QString, QList<Span>> spans;
        for (qsizetype begin = 0; begin < m_tokens.size(); ++begin) {
            for (qsizetype size = 1;
                 size <= content::MostPhraseWords && begin + size <= m_tokens.size(); ++size) {
                spans[content::phraseTerm(m_tokens.mid(begin, size))].append({begin, size});
            }
        }
        const auto found = m_vocabulary.phrases(spans.keys());
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            for (const Span &span : spans.value(it.key())) {
                for (const Vocabulary::Phrase &phrase : *it)
                    addMeaning(span.begin, span.size, phrase);
            }
        }
    }

    void addMeaning(qsizetype begin, qsizetype size, const Vocabulary::Phrase &phrase)
    {
        QList<SoughtWord *> covered;
        for (qsizetype i = begin; i < begin + size; ++i) {
            const qsizetype at = m_places.indexOf(i);
            if (at >= 0)
                covered.append(&m_reading.words[at]);
        }
        for (SoughtWord *sought : std::as_const(covered)) {
            addTerm(sought->terms, content::conceptTerm(phrase.term),
                    Meaning / double(covered.size()));
            sought->known = true;
            sought->names = sought->names || !phrase.names.isEmpty();
        }
    }

    void readPhrases()
    {
        QStringList telling;
        for (const SoughtWord &sought : std::as_const(m_reading.words))
            telling.append(sought.word.text);
        QStringList withoutNames;
        for (const SoughtWord &sought : std::as_const(m_reading.words)) {
            if (!sought.names)
                withoutNames.append(sought.word.text);
        }
        // "Who cannot have it" is not the name alone.
        if (withoutNames.isEmpty())
            telling = m_tokens;
        m_reading.asksAboutName = withoutNames.isEmpty() && m_tokens.size() > m_places.size();
        // "How does botox work" is asked as "how does it work", "كيف يعمل".
        QStringList unnamed;
        QStringList withIt;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const qsizetype at = m_places.indexOf(i);
            const bool name = at >= 0 && m_reading.words[at].names;
            if (!name)
                unnamed.append(m_tokens[i]);
            withIt.append(name ? QStringLiteral("it") : m_tokens[i]);
        }
        for (const QStringList &words : {m_tokens, telling, withoutNames, unnamed, withIt}) {
            if (!words.isEmpty() && words.size() <= content::MostPhraseWords) {
                addTerm(m_reading.phrases, content::wholeTerm(words), Whole);
                addTerm(m_reading.phrases, content::reducedTerm(words), Reduced);
            }
            for (qsizetype begin = 0; begin < words.size(); ++begin) {
                for (qsizetype size = 2;
                     size <= content::MostPhraseWords && begin + size <= words.size(); ++size) {
                    const QStringList phrase = words.mid(begin, size);
                    const bool common =
                        std::all_of(phrase.cbegin(), phrase.cend(), content::isCommonWord);
                    addTerm(m_reading.phrases, content::phraseTerm(phrase),
                            common     ? CommonPair
                            : size > 2 ? LongPhrase
                                       : Pair);
                }
            }
        }
    }

    const QList<SearchWord> &m_typed;
    Vocabulary &m_vocabulary;
    QStringList m_tokens;
    QList<qsizetype> m_places; // of the telling words among all
    QueryReading m_reading;
};

} // namespace

double QueryReading::knownPart() const
{
    qsizetype all = 0;
    qsizetype known = 0;
    for (const SoughtWord &sought : words) {
        all += sought.word.text.size();
        known += sought.known && !sought.guessed ? sought.word.text.size() : 0;
    }
    return all == 0 ? 0 : double(known) / double(all);
}

QueryReading readWithLibrary(const QList<SearchWord> &typed, Vocabulary &vocabulary)
{
    return Reader(typed, vocabulary).read();
}

} // namespace bayan::storage
