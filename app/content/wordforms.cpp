#include "content/wordforms.h"

#include <algorithm>
#include <array>

namespace bayan::content {

namespace {

using Affix = QStringView;

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

bool hasVowel(QStringView word)
{
    for (const QChar c : word) {
        if (isVowel(c))
            return true;
    }
    return false;
}

// Takes the ending off where that many letters, one of them a vowel, are left.
bool chop(QString &word, Affix ending, qsizetype least)
{
    if (!word.endsWith(ending) || word.size() - ending.size() < least ||
        !hasVowel(QStringView(word).chopped(ending.size())))
        return false;
    word.chop(ending.size());
    return true;
}

// "stopp" is "stop", but "fall" and "miss" are whole.
void undouble(QString &word)
{
    const qsizetype size = word.size();
    if (size > 3 && word[size - 1] == word[size - 2] && !isVowel(word.back()) &&
        !QStringView(u"lsz").contains(word.back()))
        word.chop(1);
}

void finish(QString &word)
{
    if (word.size() > 3 && word.endsWith(u'e'))
        word.chop(1);
    if (word.size() > 3 && word.endsWith(u'y'))
        word.back() = u'i';
}

QString englishStem(QString word)
{
    if (word.size() <= 3)
        return word;
    if (word.size() > 4 && word.endsWith(u"ies"))
        word.replace(word.size() - 3, 3, QLatin1Char('y'));
    else if (word.endsWith(u"sses"))
        word.chop(2);
    else if (word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") &&
             !word.endsWith(u"is"))
        word.chop(1);
    if (chop(word, u"ingly", 3) || chop(word, u"edly", 3) || chop(word, u"ing", 3) ||
        chop(word, u"ed", 3))
        undouble(word);
    else
        chop(word, u"ly", 4);
    finish(word);
    return word;
}

// What derived words share: pregnant and pregnancy, allergic and allergy.
QString englishRoot(QString word)
{
    static constexpr std::array<Affix, 29> endings{
        u"ations", u"ation", u"ancies", u"ancy",  u"encies", u"ency", u"ances",  u"ance",
        u"ences",  u"ence",  u"ments",  u"ment",  u"ness",   u"ants", u"ant",    u"ents",
        u"ent",    u"ions",  u"ion",    u"ities", u"ety",    u"ity",  u"ically", u"ical",
        u"ives",   u"ive",   u"ful",    u"able",  u"ous"};
    for (const Affix ending : endings) {
        if (chop(word, ending, 3)) {
            finish(word);
            return word;
        }
    }
    word = englishStem(word);
    if (chop(word, u"er", 3) || chop(word, u"est", 4) || chop(word, u"ic", 4) ||
        chop(word, u"al", 4) || chop(word, u"iti", 4))
        undouble(word);
    else if (word.size() > 4 && word.endsWith(u'i'))
        word.chop(1);
    return word;
}

bool chopArabic(QString &word, Affix ending, qsizetype least)
{
    if (!word.endsWith(ending) || word.size() - ending.size() < least)
        return false;
    word.chop(ending.size());
    return true;
}

bool dropArabic(QString &word, Affix prefix, qsizetype least)
{
    if (!word.startsWith(prefix) || word.size() - prefix.size() < least)
        return false;
    word.remove(0, prefix.size());
    return true;
}

// The article and what is joined before it.
bool dropArticle(QString &word, qsizetype least)
{
    static constexpr std::array<Affix, 10> prefixes{u"وبال", u"وكال", u"فبال", u"وال", u"فال",
                                                    u"بال",  u"كال",  u"ولل",  u"لل",  u"ال"};
    for (const Affix prefix : prefixes) {
        if (dropArabic(word, prefix, least))
            return true;
    }
    return false;
}

void chopEndings(QString &word)
{
    // A pronoun, then the ending of number and gender.
    static constexpr std::array<Affix, 8> pronouns{u"هما", u"كما", u"ها", u"هم",
                                                   u"هن",  u"كم",  u"نا", u"وا"};
    static constexpr std::array<Affix, 16> endings{u"تين", u"تان", u"يات", u"يه", u"تي", u"تك",
                                                   u"ته",  u"ات",  u"ان",  u"ين", u"ون", u"ه",
                                                   u"ي",   u"ك",   u"ت",   u"ا"};
    for (const Affix pronoun : pronouns) {
        if (chopArabic(word, pronoun, 3))
            break;
    }
    for (const Affix ending : endings) {
        if (chopArabic(word, ending, 3))
            break;
    }
}

bool isWeak(QChar c)
{
    return QStringView(u"اوي").contains(c);
}

QString withoutLongVowels(QString word)
{
    for (qsizetype i = word.size() - 1; i > 0; --i) {
        if (isWeak(word[i]))
            word.remove(i, 1);
    }
    return word;
}

// The letters a word's relatives share: prefixes of verbs and participles and
// the long vowels taken out. Two guesses, since a first letter may be the root's.
QStringList arabicRoots(QString word)
{
    for (const Affix prefix : {Affix(u"است"), Affix(u"مست"), Affix(u"يست"), Affix(u"تست")}) {
        if (dropArabic(word, prefix, 3))
            break;
    }
    QStringList roots;
    for (int taken = 0;; ++taken) {
        const QString strong = withoutLongVowels(word);
        if (strong.size() == 3)
            roots.append(strong);
        if (taken == 2 || word.size() <= 3 || !QStringView(u"يتنما").contains(word.front()))
            break;
        word.remove(0, 1);
    }
    const QString last = withoutLongVowels(word);
    if (const QString &root = last.size() >= 3 ? last : word; !roots.contains(root))
        roots.append(root);
    return roots;
}

// "And not", "and in": a particle of two letters with an "and" joined to it, which is
// nobody's root.
bool isJoinedParticle(const QString &folded)
{
    static constexpr std::array<Affix, 11> particles{u"لم", u"لن", u"لا", u"ما", u"من", u"عن",
                                                     u"في", u"قد", u"هو", u"هي", u"ان"};
    return folded.size() == 3 && folded.startsWith(u'و') &&
           std::find(particles.begin(), particles.end(), QStringView(folded).mid(1)) !=
               particles.end();
}

WordForms arabicForms(const QString &folded)
{
    WordForms forms;
    if (isJoinedParticle(folded)) {
        forms.stem = folded.mid(1);
        return forms;
    }
    QString bare = folded;
    const bool article = dropArticle(bare, 2);
    forms.stem = bare;
    chopEndings(forms.stem);
    const auto add = [&](QStringList &list, const QString &form) {
        if (form != forms.stem && form.size() >= 2 && !forms.bare.contains(form) &&
            !forms.roots.contains(form))
            list.append(form);
    };
    if (!article) {
        // Such a letter may as well be the word's own first.
        for (const Affix letter : {Affix(u"و"), Affix(u"ف"), Affix(u"ب"), Affix(u"ك"), Affix(u"ل"),
                                   Affix(u"س"), Affix(u"ح"), Affix(u"ه"), Affix(u"ع")}) {
            QString rest = folded;
            if (!dropArabic(rest, letter, 3))
                continue;
            dropArabic(rest, u"ب", 4);
            chopEndings(rest);
            add(forms.bare, rest);
        }
    }
    QStringList bases = forms.bare;
    bases.prepend(forms.stem);
    for (const QString &base : std::as_const(bases)) {
        for (const QString &root : arabicRoots(base))
            add(forms.roots, root);
    }
    return forms;
}

} // namespace

bool isArabicWord(const QString &word)
{
    return !word.isEmpty() && QChar::script(word.front().unicode()) == QChar::Script_Arabic;
}

WordForms wordForms(const QString &folded)
{
    if (isArabicWord(folded))
        return arabicForms(folded);
    WordForms forms{englishStem(folded), {}, {}};
    if (const QString root = englishRoot(folded); root != forms.stem && root.size() >= 3)
        forms.roots.append(root);
    return forms;
}

QString completionStart(const QString &folded)
{
    QString start = folded;
    if (isArabicWord(folded))
        dropArticle(start, 1);
    return start;
}

} // namespace bayan::content
