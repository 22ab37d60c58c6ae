#include "contentfolder.h"

#include "authoring/speller.h"

#include <QTest>

using namespace bayan;

// Each fault of words - hard, banned, misspelt, unbalanced, translated wrong -
// put into content that has none, is found and placed.
class TestWordFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guidedFixtureHasNone();
    void finds_data();
    void finds();
    void passes_data();
    void passes();
    void noDictionaryIsNoted();
    void detailsAreNoted_data();
    void detailsAreNoted();

private:
    void readingRows();
    void glossaryRows();
    void frequencyRows();
    void balanceRows();
    void parityRows();
    void backTranslationRows();
    void spellingRows();
};

namespace {

const QString Treatment = QStringLiteral("botulinum-toxin/treatment.yaml");
const QString English = QStringLiteral("botulinum-toxin/en.yaml");
const QString Arabic = QStringLiteral("botulinum-toxin/ar.yaml");
const QString Style = QStringLiteral("style.yaml");

const char *StyleWords = R"(languages:
  en:
    reading: flesch-kincaid
    grades: {median: 6, hardest: 8, lists: 9, list_texts: []}
    long_sentence: 25
    before_passive: [is, was]
    participles: [seen]
    frequencies: [rare, often, usually, most people]
    unnumbered:
      - {entry: muscle-thinning, words: often thinner, because: an example}
    negations: [no, not, nobody, nothing, none, neither]
    lacks: [without]
    numerals: {three: 3}
  ar:
    reading: osman
    one_word_for_one_thing: true
    other_senses:
      - {entry: prevents-lines, words: دواء وهمي قديم, because: an example}
    banned:
      - {words: [وهن], unless: [الوهن العضلي الوبيل], write: ضعف, because: a name}
      - {words: [ارتخاء], write: تدلّي, because: two meanings}
      - {words: [غير جراحي], write: بلا جراحة, because: sounds harmless}
      - {words: [سم], headings_only: true, write: توكسين, because: poison}
    frequencies: [نادر, غالبًا]
)";

// The fixture's content with a guide to its style.
class GuidedFolder : public tests::ContentFolder
{
public:
    GuidedFolder() { write(Style, StyleWords); }

    // Dictionaries take long to load: only where spelling is looked at.
    void checkSpelling()
    {
        write(Style, QByteArray(StyleWords)
                         .replace("  ar:\n", "    dictionary: en_GB\n  ar:\n    dictionary: ar\n"));
        write(QStringLiteral("words.en.txt"), "# names\nBotox\nBotulinum\nbotulinum\n");
        write(QStringLiteral("words.ar.txt"), "البوتوكس\nتوكسين\nالبوتولينوم\n");
    }
};

bool hasDictionaries()
{
    return authoring::Speller(QStringLiteral("en_GB"), {}).lacks().isEmpty() &&
           authoring::Speller(QStringLiteral("ar"), {}).lacks().isEmpty();
}

void row(const char *name, const QString &file, const char *before, const char *after,
         const char *line, const char *entry, const char *sentence)
{
    QTest::newRow(name) << file << QString::fromUtf8(before) << QString::fromUtf8(after)
                        << QString::fromUtf8(line) << QString::fromUtf8(entry)
                        << QString::fromUtf8(sentence);
}

void columns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("line"); // stands first in the fault's line, after the edit
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("sentence"); // a part of it
}

} // namespace

void TestWordFaults::guidedFixtureHasNone()
{
    GuidedFolder folder;
    folder.checkSpelling();
    const authoring::Faults faults = folder.faults();
    QVERIFY2(authoring::allowsBuilding(faults, false), tests::listed(faults).constData());
}

void TestWordFaults::finds_data()
{
    columns();
    readingRows();
    glossaryRows();
    frequencyRows();
    balanceRows();
    parityRows();
    backTranslationRows();
    if (hasDictionaries())
        spellingRows();
}

void TestWordFaults::readingRows()
{
    row("hard text", English,
        "Botox is a brand. Other brands exist, and their doses are not the same.",
        "Botulinum preparations manufactured by several international pharmaceutical companies "
        "demonstrate considerable pharmacological differences, necessitating individualised "
        "administration recommendations.",
        "Botulinum preparations", "botox-or-toxin", "reads at grade");
    row("hard texts", Style, "median: 6", "median: 0.1", "", "botulinum-toxin",
        "half of the texts read above grade");
    row("too many lists", Style, "list_texts: []", "list_texts: [a, b, c, d]",
        "    reading: flesch", "", "'list_texts' names 4");
    row("unknown formula", Style, "reading: osman", "reading: tarot", "    reading: tarot", "",
        "must be flesch-kincaid or osman");
    row("unknown key in a guide", Style, "long_sentence: 25", "long_sentences: 25",
        "    long_sentences", "", "unknown key 'long_sentences'");
    row("median that is no number", Style, "median: 6", "median: six", "    grades: {median: six",
        "", "'median' must be a number");
}

void TestWordFaults::glossaryRows()
{
    row("another word for a term", Arabic, "ومع الحقنة الوهمية كان", "ومع دواء وهمي كان",
        "ومع دواء وهمي", "how-well-frown", "'دواء وهمي' is another word");
    row("the same, written as one", Arabic, "ومع الحقنة الوهمية كان", "وبالبلاسيبو كان",
        "وبالبلاسيبو", "how-well-frown",
        "'وبالبلاسيبو' is another word for a term of the "
        "glossary (G-1)");
    row("another word in a title", Arabic, "title: ما مدى نجاحه", "title: ما مدى نجاح البلاسيبو",
        "title: ما مدى نجاح البلاسيبو", "how-well-frown", "another word for a term");
    row("banned word", Arabic, "- ضعف في الجسم كله", "- وهن في الجسم كله", "- وهن",
        "urgent-warning-signs", "'وهن': a name; write ضعف");
    row("banned word with the article", Arabic, "- ضعف في الجسم كله", "- الوهنُ في الجسم كله",
        "- الوهن", "urgent-warning-signs", "write ضعف");
    row("banned word in a summary", Arabic, "summary: أصاب تدلّي الجفن",
        "summary: أصاب ارتخاء الجفن", "summary: أصاب ارتخاء", "frown-side-effects",
        "'ارتخاء': two meanings");
    row("two banned words", Arabic, "يُحقن في عضلات", "وهو علاج غير جراحيّ يُحقن في عضلات",
        "      توكسين البوتولينوم دواء. وهو علاج", "what-is-botox", "sounds harmless");
    row("bare poison in a heading", Arabic, "title: ما هي هذه الحقنة", "title: ما هو السم",
        "title: ما هو السم", "what-is-botox", "'السم': poison");
    row("banned word in a section's title", QStringLiteral("ar.yaml"),
        "  about: ", "  about: الوهن و", "  about: ", "", "'الوهن': a name");
    row("banned word in a treatment's words", Arabic, "subtitle: خطوط", "subtitle: ارتخاء خطوط",
        "subtitle: ارتخاء", "botulinum-toxin", "'ارتخاء'");
    row("banned words without a reason", Style, ", because: poison", "", "      - {words: [سم]", "",
        "'because' is missing");
}

void TestWordFaults::frequencyRows()
{
    row("frequency word", English, "Muscles that pull less get thinner.",
        "This is rare. Muscles that pull less get thinner.", "      This is rare",
        "muscle-thinning", "'rare' says how often without a number");
    row("frequency word in a summary", English, "summary: Muscles may stay thinner",
        "summary: Muscles often stay thinner", "    summary: Muscles often", "muscle-thinning",
        "'often' says how often");
    row("two words", English, "Botox is a brand.", "Most people know it. Botox is a brand.",
        "      Most people", "botox-or-toxin", "'Most people'");
    row("Arabic frequency word", Arabic, "وقد تبقى كذلك", "وهذا نادر. وقد تبقى كذلك",
        "      العضلة التي", "muscle-thinning", "'نادر' says how often");
    row("Arabic, written as one", Arabic, "وقد تبقى كذلك", "وغالبا تبقى كذلك", "      العضلة التي",
        "muscle-thinning", "'وغالبا' says how often");
    row("reason for another text", English, "Botox is a brand.", "It is often thinner.",
        "      It is often", "botox-or-toxin", "'often' says how often");
    row("no reason", Style, "words: often thinner, because: an example", "words: often thinner",
        "      - {entry: muscle-thinning", "", "'because' is missing");
}

void TestWordFaults::balanceRows()
{
    row("harms told in less", English, "One article says it does. Only one pair",
        "One article says it does. It says so in many more words than are spent on the harm, and "
        "that is just what this is about. Only one pair",
        "entries:", "botulinum-toxin", "harms must not be told in over a quarter fewer");
    row("benefits alone", Treatment,
        "    direction: harm\n    audience: patient\n    evidence: "
        "limited",
        "    audience: patient\n    evidence: limited", "id: botulinum-toxin", "botulinum-toxin",
        "long term: benefits without harms");
    row("no evidence mark", Treatment, "evidence: very limited", "evidence: none",
        "  - id: prevents-lines", "prevents-lines", "without an evidence level");
    row("range with a sign", Arabic, "يدوم المفعول من {lasts-months.low} إلى {lasts-months.high}",
        "يدوم المفعول {lasts-months.low}-{lasts-months.high}", "      يدوم المفعول {",
        "timeline-duration", "join them by a word");
}

void TestWordFaults::parityRows()
{
    row("field in one language", Arabic, "    keywords: [صغر العضلة]\n", "",
        "  muscle-thinning:", "muscle-thinning", "'keywords' is missing here, but not in en");
    row("field more", Arabic, "    keywords: [صغر العضلة]\n",
        "    keywords: [صغر العضلة]\n    staff_note: للطبيب\n",
        "  muscle-thinning:", "muscle-thinning", "'staff_note' stands here, but not in en");
}

void TestWordFaults::backTranslationRows()
{
    const char *line = "    back_translation: |\n      Droopy";
    row("lost negation", Arabic, "people, and did not affect 976", "people, and did affect 976",
        line, "frown-side-effects", "a negation is lost");
    row("lost 'no one'", Arabic, "it affected no one of 236", "it affected one of 236", line,
        "frown-side-effects", "a negation is lost");
    row("negation too many", Arabic, "It goes away with time. Call us",
        "It does not go away with time. Call us", line, "frown-side-effects",
        "a negation too many");
    row("other number", Arabic, "and did not affect 976", "and did not affect 967", line,
        "frown-side-effects", " 967 ");
    row("number left out", Arabic, ", and the number may reach 16 in every 1,000", "", line,
        "frown-side-effects", "the numbers are 236, not 16 236 1000");
    row("sentence left out", Arabic, "      It goes away with time. Call us if it troubles you.\n",
        "", line, "frown-side-effects", "back-translation: ");
    row("number put in", Arabic, "It goes away with time. Call us",
        "It goes away with time, after 12 days. Call us", line, "frown-side-effects",
        "the numbers are 12, not none");
    row("warning turned round", Arabic, "Do not wait. Go now", "Wait. Go now",
        "    back_translation: |\n      Ask", "urgent-warning-signs", "a negation is lost");
    row("numbers not read back", Arabic, "    back_translation: |\n      How long",
        "    staff_note: |\n      How long", "  timeline-duration:", "timeline-duration",
        "'back_translation' is missing");
}

void TestWordFaults::spellingRows()
{
    row("misspelt English", English, "Muscles that pull less", "Musclez that pull less",
        "      Musclez", "muscle-thinning", "'Musclez' is in no dictionary");
    row("misspelt English title", English, "title: Thinner muscles", "title: Thiner muscles",
        "    title: Thiner", "muscle-thinning", "'Thiner'");
    row("misspelt Arabic", Arabic, "لا يبقى شيء.", "لا يبقى شييء.",
        "      **ويقول الآخر.** لا يبقى", "builds-up-or-not", "'شييء' is in no dictionary");
    row("misspelt back-translation", Arabic, "Call us if it troubles you",
        "Call us if it trubles you", "      It goes away with time. Call us if it trub",
        "frown-side-effects", "'trubles'");
    row("misspelt subtitle", English, "subtitle: Lines from movement",
        "subtitle: Lines from movment", "  subtitle:", "botulinum-toxin", "'movment'");
}

void TestWordFaults::finds()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, line);
    QFETCH(QString, entry);
    QFETCH(QString, sentence);

    GuidedFolder folder;
    if (QByteArray(QTest::currentDataTag()).startsWith("misspelt"))
        folder.checkSpelling();
    QVERIFY(folder.replace(file, before, after));
    // What a guide changes shows in the texts.
    const QString place = line.isEmpty() ? English : file;
    const int number = folder.lineOf(place, line.isEmpty() ? QStringLiteral("entries:") : line);
    QVERIFY(number > 0);
    const authoring::Faults faults = folder.faults();
    QVERIFY2(
        tests::isThere(faults, place, number, entry, sentence),
        (QByteArray::number(number) + " expected; found:\n" + tests::listed(faults)).constData());
}

void TestWordFaults::passes_data()
{
    columns();
    row("a name that holds a banned word", Arabic, "- ضعف في الجسم كله",
        "- مرض الوهن العضلي الوبيل", "", "urgent-warning-signs", "");
    row("poison in a body", Arabic, "لا يبقى شيء.", "لا يبقى شيء من السم.", "", "builds-up-or-not",
        "");
    row("a variant in another sense", Arabic, "ربما. فالمقارنة", "دواء وهمي قديم. فالمقارنة", "",
        "prevents-lines", "");
    row("a variant among the keywords", Arabic, "keywords: [نتائج]", "keywords: [بلاسيبو]", "",
        "how-well-frown", "");
    row("a frequency word with its number", English, "Wait at least", "This is rare. Wait at least",
        "", "timeline-duration", "");
    row("a frequency word with a numeral", English, "Botox is a brand.",
        "It is rare: three of them.", "", "botox-or-toxin", "");
    row("a frequency word with a reason", English, "Muscles that pull less get thinner.",
        "Muscles are often thinner.", "", "muscle-thinning", "");
    row("a negation by another word", Arabic, "With the dummy injection it affected no one of 236",
        "Without the drug, nobody of 236 had it", "", "frown-side-effects", "");
}

void TestWordFaults::passes()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, entry);

    GuidedFolder folder;
    QVERIFY(folder.replace(file, before, after));
    const authoring::Faults faults = folder.faults();
    for (const authoring::Fault &fault : faults) {
        // An edit of the English leaves the Arabic behind; that is not what this is about.
        QVERIFY2(fault.grade != authoring::Fault::Grade::Fault || fault.entry != entry,
                 tests::listed(faults).constData());
    }
}

void TestWordFaults::noDictionaryIsNoted()
{
    GuidedFolder folder;
    folder.checkSpelling();
    QVERIFY(folder.replace(Style, QStringLiteral("dictionary: en_GB"),
                           QStringLiteral("dictionary: xx_XX")));
    const authoring::Faults faults = folder.faults();
    QVERIFY2(authoring::allowsBuilding(faults, false), tests::listed(faults).constData());
    QVERIFY(tests::listed(faults).contains("note: spelling in en is not checked: "));
}

void TestWordFaults::detailsAreNoted_data()
{
    columns();
    row("long sentence", English, "Muscles that pull less get thinner.",
        "Muscles that pull less and less and less and less and less and less and less and less "
        "and less and less and less and less get thin.",
        "      Muscles that", "muscle-thinning", "a sentence of ");
    row("passive voice", English, "Botox is a brand.", "It was first seen here.",
        "      It was first", "botox-or-toxin", "passive voice: It was first seen");
    row("foreign run", Arabic, "لا يبقى شيء.", "لا يبقى ABC.", "      **ويقول الآخر.** لا",
        "builds-up-or-not", "a left-to-right run: ABC");
}

void TestWordFaults::detailsAreNoted()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, line);
    QFETCH(QString, entry);
    QFETCH(QString, sentence);

    GuidedFolder folder;
    QVERIFY(folder.replace(file, before, after));
    const int number = folder.lineOf(file, line);
    const authoring::Faults faults = folder.faults();
    const bool found =
        std::any_of(faults.cbegin(), faults.cend(), [&](const authoring::Fault &fault) {
            return fault.grade == authoring::Fault::Grade::Detail && fault.place.file == file &&
                   fault.place.line == number && fault.entry == entry &&
                   fault.sentence.contains(sentence);
        });
    QVERIFY2(found, tests::listed(faults).constData());
}

QTEST_GUILESS_MAIN(TestWordFaults)
#include "tst_wordfaults.moc"
