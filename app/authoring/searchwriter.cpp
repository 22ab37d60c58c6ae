#include "authoring/searchwriter.h"

#include "authoring/databasewriter.h"

#include "content/commonwords.h"
#include "content/folding.h"
#include "content/searchterms.h"

#include <QSet>
#include <QVariantList>

#include <algorithm>
#include <cmath>

namespace bayan::authoring {

namespace {

// More than anybody reads, and little enough to be read at every key.
constexpr std::size_t MostTexts = 200;

// How much a word tells by where it stands, and the length there that is usual:
// in a longer text each word tells less.
struct Field
{
    double weight;
    double usualLength;
    double lengthCounts;
};
constexpr Field TitleField{6.0, 6, 0.3};
constexpr Field KeywordField{4.0, 60, 0.1};
constexpr Field SummaryField{2.0, 20, 0.3};
constexpr Field BodyField{0.5, 150, 0.5};
constexpr double Saturation = 6.0;    // the second mention tells less than the first
constexpr double RarityCounts = 1.35; // one rare word outweighs two that many texts have
constexpr double BareForm = 0.8;      // beside the stem
constexpr double LooseForm = 0.6;
constexpr double Scale = 100000; // weights are whole numbers
constexpr double UrgentFactor = 1.1;

// Shorter words are near to too many others.
constexpr qsizetype ShortestNear = 4;

double eachOf(const Field &field, qsizetype length)
{
    return field.weight /
           (1 - field.lengthCounts + field.lengthCounts * double(length) / field.usualLength);
}

} // namespace

SearchWriter::SearchWriter(DatabaseWriter &writer, const QList<SearchConcept> &concepts)
    : m_writer(writer)
{
    writeConcepts(concepts);
}

const content::WordForms &SearchWriter::formsOf(const QString &word)
{
    auto known = m_forms.find(word);
    if (known == m_forms.end())
        known = m_forms.insert(word, content::wordForms(word));
    return *known;
}

void SearchWriter::writeConcepts(const QList<SearchConcept> &concepts)
{
    for (const SearchConcept &meant : concepts) {
        QSet<QString> written;
        for (const QString &words : meant.words) {
            const QStringList tokens = content::searchWords(words);
            const QString phrase = content::phraseTerm(tokens);
            // What is longer explains the thing rather than names it.
            if (tokens.isEmpty() || tokens.size() > content::MostPhraseWords ||
                written.contains(phrase))
                continue;
            written.insert(phrase);
            QStringList stems;
            for (const QString &token : tokens)
                stems.append(formsOf(token).stem);
            m_phrases[stems.constFirst()].append({stems, meant.id});
            m_writer.insert(QStringLiteral("search_phrase"), {phrase, meant.id, meant.names});
        }
    }
}

const QList<SearchWriter::Mentioned> &SearchWriter::termsOf(const QString &word)
{
    auto known = m_terms.find(word);
    if (known == m_terms.end()) {
        const content::WordForms &forms = formsOf(word);
        QList<Mentioned> terms{{content::exactTerm(word)}, {content::stemTerm(forms.stem)}};
        for (const QString &form : forms.bare)
            terms.append({content::stemTerm(form), BareForm});
        for (const QString &form : forms.roots)
            terms.append({content::stemTerm(form), LooseForm});
        known = m_terms.insert(word, terms);
    }
    return *known;
}

void SearchWriter::mention(Mentions &mentions, const QStringList &words, double each)
{
    for (const QString &word : words) {
        for (const Mentioned &mentioned : termsOf(word))
            mentions[mentioned.term] += each * mentioned.part;
    }
}

// What stands together, the whole too: as it is, and without its common words.
void SearchWriter::mentionPhrases(Mentions &mentions, const QStringList &words, double each)
{
    const QStringList telling = content::tellingWords(words);
    for (const QStringList &phrase : {words, telling}) {
        for (qsizetype i = 1; i < phrase.size(); ++i)
            mentions[content::phraseTerm({phrase[i - 1], phrase[i]})] = each;
        if (phrase.size() > 2 && phrase.size() <= content::MostPhraseWords)
            mentions[content::phraseTerm(phrase)] = each;
    }
    mentions[content::wholeTerm(words)] = each;
    mentions[content::reducedTerm(telling)] = each;
}

void SearchWriter::mentionConcepts(Mentions &mentions, const QStringList &words, double each)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto begun = m_phrases.constFind(formsOf(words[i]).stem);
        if (begun == m_phrases.cend())
            continue;
        for (const Phrase &phrase : *begun) {
            bool whole = i + phrase.stems.size() <= words.size();
            for (qsizetype k = 1; whole && k < phrase.stems.size(); ++k)
                whole = formsOf(words[i + k]).stem == phrase.stems[k];
            if (whole)
                mentions[content::conceptTerm(phrase.id)] += each;
        }
    }
}

void SearchWriter::add(const SearchRow &row)
{
    ++m_text;
    const QString keywords = row.keywords.join(QLatin1String(", "));
    const QVariantList keys{m_text, row.treatment, row.section, row.entry, row.language};
    m_writer.insert(QStringLiteral("search_text"),
                    keys + QVariantList{row.title, row.summary, row.body, keywords});
    QVariantList folded{m_text};
    for (const QString &text : {row.title, row.summary, row.body, keywords})
        folded.append(content::foldSearch(text));
    m_writer.insert(QStringLiteral("search_index(rowid, title, summary, body, keywords)"), folded);

    Mentions mentions;
    QSet<QString> seen;
    const auto read = [&](const Field &field, const QStringList &words) {
        const double each = eachOf(field, words.size());
        mention(mentions, words, each);
        mentionConcepts(mentions, words, each);
        for (const QString &word : words)
            seen.insert(word);
    };
    const QStringList title = content::searchWords(row.title);
    read(TitleField, title);
    read(SummaryField, content::searchWords(row.summary));
    read(BodyField, content::searchWords(row.body));
    // A word that stands in many keywords is still one keyword.
    Mentions asked;
    QStringList words;
    for (const QString &keyword : row.keywords) {
        for (const QString &word : content::searchWords(keyword)) {
            if (!words.contains(word))
                words.append(word);
        }
    }
    const double each = eachOf(KeywordField, words.size());
    mention(mentions, words, each);
    for (const QString &word : std::as_const(words))
        seen.insert(word);
    mentionPhrases(asked, title, TitleField.weight);
    for (const QString &keyword : row.keywords) {
        Mentions ofOne;
        mentionConcepts(ofOne, content::searchWords(keyword), each);
        mentionPhrases(ofOne, content::searchWords(keyword), KeywordField.weight);
        for (auto it = ofOne.cbegin(); it != ofOne.cend(); ++it)
            asked[it.key()] = std::max(asked[it.key()], it.value());
    }
    for (auto it = asked.cbegin(); it != asked.cend(); ++it)
        mentions[it.key()] += it.value();

    Language &language = m_languages[row.language];
    ++language.texts;
    for (const QString &word : std::as_const(seen))
        ++language.words[word];
    keep(language, mentions, m_text, row.urgent ? UrgentFactor : 1.0);
}

void SearchWriter::keep(Language &language, const Mentions &mentions, int text, double factor)
{
    // A heap of the best, its least on top; earlier texts first where equal.
    const auto better = [](const Weight &one, const Weight &other) {
        return one.weight != other.weight ? one.weight > other.weight : one.text < other.text;
    };
    for (auto it = mentions.cbegin(); it != mentions.cend(); ++it) {
        Term &term = language.terms[it.key()];
        ++term.texts;
        const Weight weight{factor * it.value() / (Saturation + it.value()), text};
        if (term.best.size() == MostTexts) {
            if (!better(weight, term.best.front()))
                continue;
            std::pop_heap(term.best.begin(), term.best.end(), better);
            term.best.pop_back();
        }
        term.best.push_back(weight);
        std::push_heap(term.best.begin(), term.best.end(), better);
    }
}

void SearchWriter::finish()
{
    QStringList codes = m_languages.keys();
    codes.sort();
    for (const QString &code : std::as_const(codes)) {
        writeWeights(code, m_languages[code]);
        writeWords(code, m_languages[code]);
    }
    writeNear();
    // One segment is smaller, and quicker to ask, than many.
    m_writer.execute(QStringLiteral("INSERT INTO search_index(search_index) VALUES ('optimize')"));
}

void SearchWriter::writeWeights(const QString &code, const Language &language)
{
    QStringList terms = language.terms.keys();
    terms.sort();
    for (const QString &name : std::as_const(terms)) {
        const Term &term = *language.terms.constFind(name);
        // A word's own inflections make it no rarer than it is.
        int texts = term.texts;
        if (name.startsWith(QLatin1Char('='))) {
            const auto stem =
                language.terms.constFind(content::stemTerm(formsOf(name.mid(1)).stem));
            texts = stem == language.terms.cend() ? texts : stem->texts;
        }
        const double rarity =
            std::pow(std::log(1 + (language.texts - texts + 0.5) / (texts + 0.5)), RarityCounts);
        std::vector<Weight> best = term.best;
        std::sort(best.begin(), best.end(),
                  [](const Weight &one, const Weight &other) { return one.text < other.text; });
        for (const Weight &weight : best) {
            m_writer.insert(QStringLiteral("search_weight"),
                            {code, name, qRound(Scale * rarity * weight.weight), weight.text});
        }
    }
}

void SearchWriter::writeWords(const QString &code, const Language &language)
{
    QStringList words = language.words.keys();
    words.sort();
    for (const QString &word : std::as_const(words)) {
        m_writer.insert(QStringLiteral("search_word"), {code, word, language.words[word]});
        const content::WordForms &forms = formsOf(word);
        m_writer.insert(QStringLiteral("search_form"),
                        {code, forms.stem, word, 0, language.words[word]});
        for (const QString &form : forms.bare + forms.roots) {
            m_writer.insert(QStringLiteral("search_form"),
                            {code, form, word, 1, language.words[word]});
        }
    }
}

void SearchWriter::writeNear()
{
    QSet<QString> known;
    for (const Language &language : std::as_const(m_languages)) {
        for (auto it = language.words.cbegin(); it != language.words.cend(); ++it) {
            known.insert(it.key());
            known.insert(formsOf(it.key()).stem);
        }
    }
    QStringList words(known.cbegin(), known.cend());
    words.sort();
    for (const QString &word : std::as_const(words)) {
        if (word.size() < ShortestNear || word.front().isDigit())
            continue;
        QSet<QString> slips;
        for (qsizetype i = 0; i < word.size(); ++i)
            slips.insert(QString(word).remove(i, 1));
        for (const QString &slip : std::as_const(slips))
            m_writer.insert(QStringLiteral("search_near"), {slip, word});
    }
}

} // namespace bayan::authoring
