#include "contentfolder.h"

#include <QTest>

using namespace bayan;
using tests::isThere;
using tests::listed;

// Each kind of fault, put into content that has none, is found and placed.
class TestContentFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixtureHasNone();
    void finds_data();
    void finds();
    void missingFile_data();
    void missingFile();
    void invalidUtf8();
    void unreadableFileHidesWhatWouldFollow();
    void faultsStandInTheOrderOfTheFiles();
    void lineWithinABody();
    void noteNamesASourceNobodyCites();
    void textPastItsReviewDateIsNoted();

private:
    void structureRows();
    void vocabularyRows();
    void referenceRows();
    void wordRows();
    void numberRows();
    void sourceRows();
    void translationRows();
    void claimRows();
    void disagreementRows();
    void pictureRows();
    void patientRows();
};

namespace {

const QString Treatment = QStringLiteral("botulinum-toxin/treatment.yaml");
const QString English = QStringLiteral("botulinum-toxin/en.yaml");
const QString Arabic = QStringLiteral("botulinum-toxin/ar.yaml");
const QString Library = QStringLiteral("library.yaml");
const QString Sources = QStringLiteral("sources.yaml");
const QString Claims = QStringLiteral("botulinum-toxin/claims.yaml");
const QString Glossary = QStringLiteral("glossary.yaml");

struct Expected
{
    QString file;     // where the fault is told; the edited file where empty
    const char *line; // words that stand first in its line, after the edit
    const char *entry;
    const char *sentence; // a part of it
};

void row(const char *name, const QString &file, const char *before, const char *after,
         const Expected &expected)
{
    QTest::newRow(name) << file << QString::fromUtf8(before) << QString::fromUtf8(after)
                        << (expected.file.isEmpty() ? file : expected.file)
                        << QString::fromUtf8(expected.line) << QString::fromUtf8(expected.entry)
                        << QString::fromUtf8(expected.sentence);
}

} // namespace

void TestContentFaults::fixtureHasNone()
{
    const authoring::Faults faults = tests::ContentFolder().faults();
    QVERIFY2(authoring::allowsBuilding(faults, false), listed(faults).constData());
}

void TestContentFaults::finds_data()
{
    QTest::addColumn<QString>("editedFile");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("sentence");
    structureRows();
    vocabularyRows();
    referenceRows();
    wordRows();
    numberRows();
    sourceRows();
    translationRows();
    claimRows();
    disagreementRows();
    pictureRows();
    patientRows();
}

void TestContentFaults::structureRows()
{
    row("malformed YAML", Treatment, "figures:\n", "figures: [\n",
        {{}, "  - id: lid-droop", "", "not YAML"});
    row("tab for indentation", English, "  what-is-botox:\n    revision",
        "  what-is-botox:\n\trevision", {{}, "\trevision", "", "not YAML"});
    row("control character", English, "Get help now", "Get\x07help now",
        {{}, "Get\x07help", "", "control character"});
    row("anchor", Sources, "title: Product label", "title: &t Product label",
        {{}, "title: &t", "", "anchor"});
    row("alias", Sources, "authors: Allergan", "authors: *t", {{}, "authors: *t", "", "not YAML"});
    row("tag", Sources, "title: Product label", "title: !secret Product label",
        {{}, "title: !secret", "", "tag"});
    row("two documents", Glossary, "  - id: G-2", "---\nterms:\n  - id: G-2",
        {{}, "---", "", "second document"});
    row("unknown key in a text", English, "summary: A medicine", "sumary: A medicine",
        {{}, "sumary", "what-is-botox", "unknown key 'sumary'"});
    row("unknown key in an entry", Treatment, "    disputed: true", "    disputted: true",
        {{}, "disputted", "prevents-lines", "unknown key 'disputted'"});
    row("unknown key in a figure", Treatment, "    drawable: true", "    drawn: true",
        {{}, "drawn", "lid-droop", "unknown key 'drawn'"});
    row("unknown key in a source", Sources, "    funding: Regulator", "    fundin: Regulator",
        {{}, "fundin:", "LABEL", "unknown key 'fundin'"});
    row("unknown key in the library", Library,
        "version:", "edition: 2\nversion:", {{}, "edition", "", "unknown key 'edition'"});
    row("translates in the first language", English, "    revision: 2\n",
        "    revision: 2\n    translates: 1\n",
        {{}, "translates", "timeline-duration", "unknown key 'translates'"});
    row("text where a list belongs", English, "keywords: [ptosis, eyelid, eye drops down]",
        "keywords: ptosis", {{}, "keywords: ptosis", "frown-side-effects", "must be a list"});
    row("list where text belongs", English, "title: Droopy eyelid", "title: [Droopy, eyelid]",
        {{}, "title: [Droopy", "frown-side-effects", "must be text"});
    row("list where a map belongs", Treatment, "      TWINS: \"\"\n", "      - TWINS\n",
        {{}, "    sources:\n      - TWINS", "muscle-thinning", "must be 'key: value' lines"});
    row("word where a number belongs", Treatment, "treated: 16\n", "treated: sixteen\n",
        {{}, "treated: sixteen", "lid-droop", "whole number"});
    row("word where true belongs", Treatment, "disputed: true", "disputed: perhaps",
        {{}, "disputed: perhaps", "prevents-lines", "true or false"});
    row("infinite number", Treatment, "value: 90", "value: inf",
        {{}, "id: gap-days", "gap-days", "must be a number"});
    row("empty item", English, "keywords: [atrophy]", "keywords: [\"\"]",
        {{}, "keywords: [\"\"]", "muscle-thinning", "empty item"});
    row("key twice", English, "    title: Droopy eyelid\n",
        "    title: Droopy eyelid\n    title: Droop\n",
        {{}, "title: Droop\n", "", "'title' stands here twice"});
    row("text twice", Arabic, "  prevents-lines:\n", "  muscle-thinning:\n",
        {{},
         "  muscle-thinning:\n    revision: 1\n    translates: 1 fe38f6ce",
         "",
         "'muscle-thinning' stands here twice"});
}

void TestContentFaults::vocabularyRows()
{
    row("kind", Treatment, "kind: overview", "kind: sermon",
        {{}, "kind: sermon", "what-is-botox", "'sermon' is no word"});
    row("horizon", Treatment, "horizon: long term", "horizon: longterm",
        {{}, "horizon: longterm", "prevents-lines", "'longterm' is no word"});
    row("direction", Treatment, "    direction: benefit\n    audience",
        "    direction: good\n    audience",
        {{}, "direction: good", "how-well-frown", "'good' is no word"});
    row("audience", Treatment, "audience: clinician", "audience: doctor",
        {{}, "audience: doctor", "doses-for-staff", "'doctor' is no word"});
    row("evidence", Treatment, "evidence: very limited", "evidence: weak",
        {{}, "evidence: weak", "prevents-lines", "'weak' is no word"});
    row("sheet", Treatment, "sheet: locked", "sheet: always",
        {{}, "sheet: always", "urgent-warning-signs", "'always' is no word"});
    row("figure's kind", Treatment, "kind: range", "kind: span",
        {{}, "id: lasts-months", "lasts-months", "'span' is no word"});
    row("status", English, "status: approved", "status: fine",
        {{}, "  timeline-duration:", "timeline-duration", "must be one of: draft, in review"});
    row("revision", English, "revision: 2", "revision: 0",
        {{}, "  timeline-duration:", "timeline-duration", "'revision' must be"});
    row("direction of a language", Library, "direction: rtl", "direction: left",
        {{}, "direction: left", "", "ltr or rtl"});
    row("digits of a language", Library, "٠١٢٣٤٥٦٧٨٩", "٠١٢",
        {{}, "code: ar", "ar", "ten characters"});
    row("no treatment", Library, "treatments:\n  - botulinum-toxin", "treatments: []",
        {{}, "version", "", "'treatments' names nothing"});
    row("digit in a treatment's words", English, "subtitle: Lines from", "subtitle: 3 lines from",
        {{}, "subtitle: 3", "botulinum-toxin", "no digit"});
    row("placeholder in a treatment's words", Arabic, "subtitle: خطوط",
        "subtitle: '{gap-days} خطوط'\n  #",
        {{}, "subtitle: '", "botulinum-toxin", "no placeholder"});
    row("slug", Treatment, "id: botox-or-toxin", "id: Botox or toxin",
        {{}, "id: Botox or toxin", "Botox or toxin", "a name may hold"});
}

void TestContentFaults::referenceRows()
{
    row("entry twice", Treatment, "id: muscle-thinning", "id: prevents-lines",
        {{},
         "  - id: prevents-lines\n    section: lasting-risks",
         "prevents-lines",
         "entry is there twice"});
    row("figure twice", Treatment, "id: gap-days", "id: lasts-months",
        {{}, "  - {id: lasts-months, kind: range", "lasts-months", "figure is there twice"});
    row("source twice", Sources, "id: TWINS", "id: LEAFLET",
        {{}, "  - id: LEAFLET\n    title: One pair of twins", "LEAFLET", "source is there twice"});
    row("term twice", Glossary, "id: G-2", "id: G-1",
        {{}, "  - id: G-1\n    en: {term: wrinkle", "G-1", "term is there twice"});
    row("section twice", Library, "  - short-term\n", "  - what-it-is\n",
        {{}, "  - what-it-is\n  - lasting", "what-it-is", "section is there twice"});
    row("text of no entry", English, "  muscle-thinning:", "  muscle-thickening:",
        {{}, "  muscle-thickening:", "muscle-thickening", "no such entry"});
    row("no English text", English, "  muscle-thinning:", "  muscle-thickening:",
        {{}, "entries:", "muscle-thinning", "no text in English"});
    row("no Arabic text", Arabic, "  muscle-thinning:", "  muscle-thickening:",
        {{}, "entries:", "muscle-thinning", "no text in العربية"});
    row("unknown source", Treatment, "TWINS: one", "TRIPLETS: one",
        {{}, "TRIPLETS", "prevents-lines", "no source TRIPLETS"});
    row("unknown source of a figure", Treatment, "source: LEAFLET", "source: FLYER",
        {{}, "id: lasts-months", "lasts-months", "no source FLYER"});
    row("unknown figure", Treatment, "figures: [lines-mild]", "figures: [lines-milder]",
        {{}, "figures: [lines-milder]", "how-well-frown", "no figure lines-milder"});
    row("unknown section", Treatment, "section: questions", "section: answers",
        {{}, "section: answers", "botox-or-toxin", "no section answers"});
    row("no source at all", Treatment, "    sources:\n      LABEL: doses\n", "",
        {{}, "id: doses-for-staff", "doses-for-staff", "no source"});
    row("section without a title", QStringLiteral("ar.yaml"),
        "  about:", "  abaut:", {{}, "sections:", "", "section about has no title"});
    row("title of no section", QStringLiteral("ar.yaml"),
        "  about:", "  abaut:", {{}, "  abaut:", "", "no section abaut"});
    row("folder and id differ", Treatment, "id: botulinum-toxin", "id: toxin",
        {{}, "id: toxin", "botulinum-toxin", "the folder's name"});
    row("two locked entries", Treatment, "sheet: standard", "sheet: locked",
        {{}, "id: what-is-botox", "what-is-botox", "a second 'locked'"});
    row("no locked entry", Treatment, "sheet: locked", "sheet: standard",
        {{}, "id: botulinum-toxin", "botulinum-toxin", "no entry is 'locked'"});
    row("clinicians' words on every sheet", Treatment,
        "audience: clinician\n    evidence: strong\n    sheet: optional",
        "audience: clinician\n    evidence: strong\n    sheet: standard",
        {{}, "id: doses-for-staff", "doses-for-staff", "must be 'optional'"});
    row("direction without horizon", Treatment, "    horizon: long term\n    direction: harm",
        "    direction: harm", {{}, "id: muscle-thinning", "muscle-thinning", "without 'horizon'"});
}

void TestContentFaults::wordRows()
{
    row("no title", English, "    title: Thinner muscles\n", "",
        {{}, "    revision: 1\n    summary: Muscles may", "muscle-thinning", "'title' is missing"});
    row("empty summary", English, "summary: Botox is one brand of botulinum toxin.",
        "summary:", {{}, "summary:\n", "botox-or-toxin", "'summary' is empty"});
    row("empty body", Arabic,
        "يقول أحد المقالين إنه يمنعها. لكن المقارنة كانت بين توأمين فقط، فلا أحد يستطيع أن يجزم.",
        "", {{}, "body: |\n      \n", "prevents-lines", "'body' is empty"});
    row("heading", English, "      Botox is a brand.", "      # Botox is a brand.",
        {{}, "body: |\n      # Botox", "botox-or-toxin", "a heading"});
    row("italics", English, "The drug builds up.", "The drug *builds* up.",
        {{}, "body: |\n      **One", "builds-up-or-not", "italics"});
    row("numbered list", English, "- it goes away with time", "1. it goes away with time",
        {{}, "body: |\n      About", "frown-side-effects", "a numbered list"});
    row("bold in a title", English, "title: Thinner muscles", "title: \"**Thinner** muscles\"",
        {{}, "title: \"**Thinner", "muscle-thinning", "no markup"});
    row("long title", English, "title: Thinner muscles",
        "title: Thinner muscles and much more than that which nobody will ever want to read in a "
        "narrow list of titles",
        {{}, "title: Thinner muscles and", "muscle-thinning", "characters; 90 at most"});
    row("digit in a summary", English, "Only one pair of twins was compared.\n    body",
        "Only 1 pair of twins was compared.\n    body",
        {{}, "summary: Perhaps. Only 1", "prevents-lines", "a digit outside"});
    row("digit in a title", English, "title: Thinner muscles", "title: 2 thinner muscles",
        {{}, "title: 2 thin", "muscle-thinning", "a digit outside"});
    row("Arabic-Indic digit", Arabic, "لا يبقى شيء.", "لا يبقى ٥.",
        {{}, "لا يبقى ٥", "builds-up-or-not", "a digit outside"});
    row("Farsi digit", Arabic, "لا يبقى شيء.", "لا يبقى ۵.",
        {{}, "لا يبقى ۵", "builds-up-or-not", "a digit outside"});
    row("bidi isolate", Arabic, "(Botox®)", "(\u2066Botox®\u2069)",
        {{}, "(\u2066Botox", "what-is-botox", "an invisible character (U+2066)"});
    row("direction mark", English, "Droopy eyelid", "Droopy\u200F eyelid",
        {{}, "Droopy\u200F", "frown-side-effects", "(U+200F)"});
    row("tatweel", Arabic, "title: تدلّي الجفن", "title: تدلّي الجفـــن",
        {{}, "الجفـــن", "frown-side-effects", "a tatweel (U+0640)"});
    row("tatweel in a term", Glossary, "تجاعيد", "تجاعـيد", {{}, "تجاعـيد", "G-2", "a tatweel"});
    row("tag character", English, "Droopy eyelid", "Droopy\U000E0041 eyelid",
        {{}, "Droopy\U000E0041", "frown-side-effects", "(U+E0041)"});
    row("line separator", English, "Droopy eyelid", "Droopy\u2028 eyelid",
        {{}, "Droopy\u2028", "frown-side-effects", "(U+2028)"});
    row("override in a claim", Claims, "says: It stops new lines.",
        "says: It \u202Estops new lines.", {{}, "It \u202Estops", "S0-13", "(U+202E)"});
    row("direction mark in a definition", Glossary, "A line in the skin",
        "A \u200Eline in the skin", {{}, "A \u200Eline", "G-2", "(U+200E)"});
    row("everyday word without another", Glossary, "[eyelid, palpebra]", "[eyelid]",
        {{}, "words: [eyelid]", "", "two words or more"});
    row("term without a definition", Glossary, ", definition: A line in the skin.", "",
        {{}, "en: {term: wrinkle", "G-2", "'definition' is missing"});
    row("fraction sign", English, "keywords: [atrophy]", "keywords: [½ atrophy]",
        {{}, "½ atrophy", "muscle-thinning", "for several words"});
    row("ligature", Arabic, "لا يبقى شيء.", "لا يبقى شيء ﷺ.",
        {{}, "body: |\n      **يقول أحد", "builds-up-or-not", "for several words"});
}

void TestContentFaults::numberRows()
{
    row("placeholder of no figure", English, "{gap-days}", "{gap-weeks}",
        {{}, "{gap-weeks}", "timeline-duration", "no figure gap-weeks"});
    row("placeholder of no part", English, "{gap-days}", "{gap-days.low}",
        {{}, "{gap-days.low}", "timeline-duration", "has no such part"});
    row("range without its part", English, "{lasts-months.high} months in most",
        "{lasts-months} months in most",
        {{}, "{lasts-months} months", "timeline-duration", "has no such part"});
    row("control that is not there", English, "{trial-people}", "{trial-people.control}",
        {{}, "{trial-people.control}", "what-is-botox", "has no such part"});
    row("lone brace", English, "{gap-days} days", "{gap-days days",
        {{}, "{gap-days days", "timeline-duration", "a brace"});
    row("empty braces", English, "{gap-days}", "{}",
        {{}, "{} days", "timeline-duration", "no figure"});
    row("arm without events", English, "none of {lid-droop.control-of}",
        "{lid-droop.control} of {lid-droop.per}",
        {{},
         "it was {lid-droop.control}",
         "frown-side-effects",
         "write \"none of {lid-droop.control-of}"});
    row("all without events", English, "none of {lid-droop.control-of}",
        "{lid-droop.control-not} had none",
        {{}, "it was {lid-droop.control-not}", "frown-side-effects", "write \"none of"});
    row("figure not named by its entry", English, "The drug builds up.",
        "The drug builds up in {gap-days} days.",
        {{},
         "{gap-days} days.\n\n      **Another",
         "builds-up-or-not",
         "not among the entry's 'figures'"});
    row("figure nobody reads", Treatment, "figures: [lines-mild]",
        "figures: [lines-mild, lasts-months]",
        {{}, "figures: [lines-mild, lasts", "how-well-frown", "stands in no text"});
    row("figure of a source not cited", Treatment, "      TRIAL-A: counts at day 30",
        "      LABEL: counts at day 30",
        {{}, "figures: [lines-mild]", "how-well-frown", "comes from TRIAL-A"});
    row("named twice", Treatment, "figures: [lines-mild]", "figures: [lines-mild, lines-mild]",
        {{}, "figures: [lines-mild, lines", "how-well-frown", "stands here twice"});
    row("dose", English, "The effect lasts", "With {gap-days} units the effect lasts",
        {{}, "With {gap-days} units", "timeline-duration", "a dose in units"});
    row("dose in short", English, "The effect lasts", "With {gap-days}U the effect lasts",
        {{}, "With {gap-days}U", "timeline-duration", "a dose in units"});
    row("Arabic dose", Arabic, "{gap-days} يومًا", "{gap-days} وحدة",
        {{}, "{gap-days} وحدة", "timeline-duration", "a dose in units"});
    row("figure in units", Treatment, "value: 90, unit: days", "value: 90, unit: U",
        {English, "Wait at least {gap-days}", "timeline-duration", "a dose in units"});
    row("more than there were", Treatment, "treated: 16\n", "treated: 666\n",
        {{}, "id: lid-droop", "lid-droop", "'treated' is more than"});
    row("control more than there were", Treatment, "control: 0\n", "control: 237\n",
        {{}, "id: lid-droop", "lid-droop", "'control' is more than"});
    row("nobody treated", Treatment, "treated_of: 665", "treated_of: 0",
        {{}, "id: lid-droop", "lid-droop", "'treated_of' must be 1"});
    row("no control group", Treatment, "control_of: 236", "control_of: 0",
        {{}, "id: lid-droop", "lid-droop", "'control_of' must be 1"});
    row("less than nobody", Treatment, "treated: 16\n", "treated: -3\n",
        {{}, "id: lid-droop", "lid-droop", "'treated' must be 0"});
    row("half a control", Treatment, "    control_of: 236\n", "",
        {{}, "id: lid-droop", "lid-droop", "belong together"});
    row("odd base", Treatment, "per: 1000", "per: 50",
        {{}, "id: lid-droop", "lid-droop", "100, 1000 or 10000"});
    row("falling range", Treatment, "low: 3", "low: 5",
        {{}, "id: lasts-months", "lasts-months", "less than 'high'"});
    row("quantity without a value", Treatment, "value: 90, ", "",
        {{}, "id: gap-days", "gap-days", "'value' is missing"});
}

void TestContentFaults::sourceRows()
{
    row("copy with an address", Sources, "tier: T1-copy\n    funding: \"\"\n    address: \"\"",
        "tier: T1-copy\n    funding: \"\"\n    address: \"https://seller.example/leaflet\"",
        {{}, "id: LEAFLET", "LEAFLET", "known only from a copy"});
    row("source nobody cites", Sources, "sources:\n",
        "sources:\n  - {id: LATER, title: One more, authors: Brown, year: n.d., kind: review, "
        "tier: "
        "T4}\n",
        {{}, "id: LATER", "LATER", "cites this source"});
    row("tier", Sources, "tier: T2", "tier: T9", {{}, "id: TRIAL-A", "TRIAL-A", "'T9' is no word"});
    row("two addresses", Sources, "https://www.fda.gov/label",
        "https://www.fda.gov/label ; https://x.example",
        {{}, "id: LABEL", "LABEL", "one web address"});
    row("address of a script", Sources, "https://www.fda.gov/label", "javascript:alert()",
        {{}, "id: LABEL", "LABEL", "one web address"});
    row("no authors", Sources, "    authors: White EF\n", "",
        {{}, "id: TWINS", "TWINS", "'authors' is missing"});
    row("term in one language", Glossary,
        "    ar: {term: تجعيدة, plain: تجاعيد, definition: خط في الجلد.}\n", "",
        {{}, "id: G-2", "G-2", "'ar' is missing"});
}

void TestContentFaults::translationRows()
{
    row("English edited", English, "Nobody has measured it.", "Nobody ever measured it.",
        {Arabic, "translates: 1 b6", "builds-up-or-not", "the English has moved on"});
    row("English title edited", English, "title: Thinner muscles", "title: Thin muscles",
        {Arabic, "translates: 1 fe", "muscle-thinning", "the English has moved on"});
    row("English revision counted up", English, "revision: 2", "revision: 3",
        {Arabic, "translates: 2", "timeline-duration", "the English has moved on"});
    row("unconfirmed", Arabic, "translates: 2 60f6d747", "translates: 2",
        {{},
         "translates: 2\n",
         "timeline-duration",
         "not confirmed against the English words; run bayan-content confirm"});
    row("stamp that is none", Arabic, "translates: 2 60f6d747", "translates: two",
        {{}, "translates: two", "timeline-duration", "must be a revision and the stamp"});
    row("no stamp", Arabic, "    translates: 2 60f6d747\n", "",
        {{}, "    revision: 1\n    title: كم", "timeline-duration", "'translates' is missing"});
    row("bullet lost", Arabic, "      - ضعف في الجسم كله\n", "",
        {{},
         "body: |\n      قد تبدأ",
         "urgent-warning-signs",
         "2 bullets in the body, 3 in the English"});
    row("paragraph lost", Arabic, "      **ويقول الآخر.** لا يبقى شيء.\n\n", "",
        {{},
         "body: |\n      **يقول",
         "builds-up-or-not",
         "2 paragraphs in the body, 3 in the English"});
    row("bold lost", Arabic, "**بعد ساعات وحتى أسابيع**", "بعد ساعات وحتى أسابيع",
        {{},
         "body: |\n      قد تبدأ",
         "urgent-warning-signs",
         "0 bold runs in the body, 1 in the English"});
    row("number lost", Arabic, "ولم يصب {lid-droop.treated-not}.", "ولم يصب الباقين.",
        {{},
         "body: |\n      أصاب",
         "frown-side-effects",
         "other placeholders than in the English"});
    row("other number", Arabic, "summary: يدوم عادةً من {lasts-months.low}",
        "summary: يدوم عادةً من {lasts-months.high}",
        {{}, "summary: يدوم", "timeline-duration", "other placeholders"});
    row("warning not read back", Arabic,
        "    keywords: [طوارئ, خطر, اختناق]\n    back_translation: |", "    staff_note: |",
        {{}, "  urgent-warning-signs:", "urgent-warning-signs", "'back_translation' is missing"});
}

void TestContentFaults::claimRows()
{
    row("claim nobody answers", Treatment, "claims: [S0-13]", "claims: [S0-01]",
        {Claims, "id: S0-13", "S0-13", "no entry answers this claim"});
    row("claim that is not there", Treatment, "claims: [S0-13]", "claims: [S0-13, S9-99]",
        {{}, "claims: [S0-13, S9-99]", "prevents-lines", "no claim S9-99"});
    row("claim twice", Claims, "id: S0-02", "id: S0-01",
        {{},
         "id: S0-01\n    article: A\n    category: overview\n    verdict: partly",
         "S0-01",
         "there twice"});
    row("article of no letter", Claims, "article: B", "article: C",
        {{}, "id: S1-08", "S1-08", "'article' must be A or B"});
    row("verdict", Claims, "verdict: partly", "verdict: perhaps",
        {{}, "id: S0-02", "S0-02", "'perhaps' is no word"});
    row("strength", Claims, "strength: very limited", "strength: tiny",
        {{}, "strength: tiny", "S0-13", "'tiny' is no word"});
    row("overclaim", Claims, "overclaim: minor", "overclaim: much",
        {{}, "overclaim: much", "S0-02", "yes, minor or no"});
    row("long quotation", Claims, "prevents new lines", "it prevents new lines for all the years",
        {{}, "quote: \"it prevents", "S0-13", "8 words under 'quote'; 7 at most"});
    row("number in a claim", Claims, "says: It stops new lines.", "says: It stops 9 lines.",
        {{}, "id: S0-13", "S0-13", "no digit"});
    row("source of a claim", Claims, "sources: [TWINS]", "sources: [TRIPLETS]",
        {{}, "sources: [TRIPLETS]", "S0-13", "no source TRIPLETS"});
    row("claim in one language", Claims,
        "    ar: {says: يجعل الخطوط أخف., answer: أبقيناها. تتفق "
        "الدراسات.}\n",
        "", {{}, "id: S0-01", "S0-01", "'ar' is missing"});
    row("unknown key in a claim", Claims, "verdict: partly", "verdikt: partly",
        {{}, "verdikt", "S0-02", "unknown key 'verdikt'"});
    row("advertising as a fact", Claims, "overclaim: minor",
        "overclaim: minor\n    promotional: true",
        {Treatment, "claims: [S0-01, S0-02]", "what-is-botox", "S0-02 is advertising"});
    row("subject without words", QStringLiteral("en.yaml"), "  safety: Safety\n", "",
        {Claims, "id: S0-40", "S0-40", "'safety' has no words"});
}

void TestContentFaults::disagreementRows()
{
    const char *first = "    body: |\n      **One article says.**";
    row("one side only", English, first,
        "    side_a: It builds up.\n    body: |\n      **One article says.**",
        {{}, "  builds-up-or-not:", "builds-up-or-not", "belong together"});
    row("sides in one language", English, first,
        "    side_a: It builds up.\n    side_b: It does not.\n    fair: Nobody knows.\n    body: "
        "|\n  "
        "    **One article says.**",
        {Arabic, "  builds-up-or-not:", "builds-up-or-not",
         "in one language but not in the other"});
    row("markup in a side", English, first,
        "    side_a: It **builds** up.\n    side_b: It does not.\n    fair: Nobody knows.\n    "
        "body: "
        "|\n      **One article says.**",
        {{}, "side_a: It **builds", "builds-up-or-not", "take no markup"});
    row("number in what is fair", English, first,
        "    side_a: It builds up.\n    side_b: It does not.\n    fair: Of 9 nobody knows.\n    "
        "body: "
        "|\n      **One article says.**",
        {{}, "fair: Of 9", "builds-up-or-not", "a digit outside"});
    row("sides without a dispute", English, "    body: |\n      The effect lasts",
        "    side_a: Long.\n    side_b: Short.\n    fair: Both.\n    body: |\n      The effect "
        "lasts",
        {{}, "side_a: Long", "timeline-duration", "not 'disputed'"});
    row("disagreement without a dispute", Treatment,
        "    evidence: limited\n    sheet: standard\n    sources:\n      TWINS",
        "    evidence: limited\n    sheet: standard\n    disagreements: [D1]\n    sources:\n      "
        "TWINS",
        {{}, "id: muscle-thinning", "muscle-thinning", "without 'disputed: true'"});
    row("disagreement of no name", Treatment, "disagreements: [D1]", "disagreements: [E1]",
        {{}, "disagreements: [E1]", "builds-up-or-not", "is named D1, D2"});
    row("disagreement nobody shows", Treatment, "disagreements: [D1]", "disagreements: [D2]",
        {{}, "id: botulinum-toxin", "botulinum-toxin", "no entry shows disagreement D1"});
}

void TestContentFaults::pictureRows()
{
    row("comparator without a name", Treatment, "    comparator: placebo\n    sponsor",
        "    sponsor", {{}, "id: lid-droop", "lid-droop", "'comparator' is missing"});
    row("comparator of nobody", Treatment, "    treated_of: 915\n",
        "    treated_of: 915\n    comparator: placebo\n",
        {{}, "id: blocking", "blocking", "'comparator' without 'control'"});
    row("rate from reports", Sources, "kind: RCT", "kind: spontaneous reports",
        {Treatment, "id: lid-droop", "lid-droop", "a rate from spontaneous reports"});
    row("drawn in spite of the risk table", Treatment, "risk: RK-02", "risk: RK-13",
        {{}, "id: lid-droop", "lid-droop", "must not be drawn: an older trial"});
    row("nobody to be drawn", Treatment, "control: 0\n    control_of: 236",
        "control: 1\n    control_of: 2360", {{}, "id: lid-droop", "lid-droop", "raise 'per'"});
    row("drawing without a time", Treatment, "    time_frame: day 30\n", "",
        {{}, "id: lines-mild", "lines-mild", "needs 'population' and 'time_frame'"});
    row("percentage to be drawn", Treatment, "value: 90, unit: days",
        "value: 90, unit: of 100 people, drawable: true",
        {{}, "unit: of 100 people, drawable", "gap-days", "unknown key 'drawable'"});
    row("two bases in a box", Treatment, "    treated_of: 915\n    per: 1000",
        "    treated_of: 915\n    per: 10000",
        {{}, "figures: [lid-droop, blocking]", "frown-side-effects", "per 10000, another"});
    row("area nobody draws", Treatment, "area: frown", "area: chin",
        {{}, "id: lid-droop", "lid-droop", "no area chin"});
    row("drawn without words", Arabic, "  blocking:\n", "  blockading:\n",
        {Treatment, "id: blocking", "blocking", "no words under 'figures' in ar"});
    row("words for nothing drawn", Arabic, "  blocking:\n", "  blockading:\n",
        {{}, "entries:", "blockading", "words under 'figures' for what is not"});
    row("mark without a label", Arabic, "  watch: راقب", "  wach: راقب",
        {Treatment, "id: watch", "watch", "no words under 'timeline' in ar"});
    row("area without a name", Arabic, "  crows-feet: ", "  crows: ",
        {Treatment, "id: crows-feet\n    entries", "crows-feet", "no words under 'areas' in ar"});
    row("number in a figure's words", English, "time: at any time", "time: at any time in 9 years",
        {{}, "time: at any time in 9", "blocking", "a digit outside"});
    row("placeholder in a label", English, "\"Day {gap-days}: earliest",
        "\"Day {gap-weeks}: earliest",
        {{}, "next-session: \"Day {gap-weeks}", "next-session", "names no number"});
    row("sentence that is missing", QStringLiteral("ar.yaml"),
        "  no_control:", "  no_controls:", {{}, "sections:", "", "no sentence 'no_control'"});
    row("lane", Treatment, "lane: urgent", "lane: urgently",
        {{}, "lane: urgently", "watch", "'urgently' is no word for 'lane'"});
    row("form", Treatment, "form: open", "form: ajar",
        {{}, "form: ajar", "fading", "'ajar' is no word for 'form'"});
    row("day that is none", Treatment, "from: gap-days", "from: gap-weeks",
        {{}, "from: gap-weeks", "next-session", "no day and no figure"});
    row("mark that ends before it begins", Treatment, "from: \"7\"", "from: \"700\"",
        {{}, "from: \"700\"", "full", "'from' is later than 'to'"});
    row("source of a mark", Treatment, "evidence: limited, source: LEAFLET",
        "evidence: limited, source: LEAF", {{}, "source: LEAF}", "fading", "no source LEAF"});
    row("area of no entry", Treatment, "entries: [how-well-frown, frown-side-effects]",
        "entries: [how-well-frown, nothing]",
        {{}, "entries: [how-well-frown, nothing]", "frown", "no entry nothing"});
    row("area with what is not drawn", Treatment, "    figures: [lid-droop]\n  - id: crows-feet",
        "    figures: [gap-days]\n  - id: crows-feet",
        {{}, "figures: [gap-days]", "frown", "no figure gap-days to draw"});
}

void TestContentFaults::patientRows()
{
    const char *lasts = "The effect lasts";
    row("dose of a brand", English, lasts, "With {gap-days} Allergan units the effect lasts",
        {{}, "With {gap-days} Allergan", "timeline-duration", "a dose in units"});
    row("dose in words", English, lasts, "With twenty units the effect lasts",
        {{}, "With twenty units", "timeline-duration", "a dose in units"});
    row("dose after its unit", English, lasts, "With units: {gap-days} the effect lasts",
        {{}, "With units: {gap", "timeline-duration", "a dose in units"});
    row("dose in what is fair", English, "    body: |\n      **One article says.**",
        "    side_a: It builds up.\n    side_b: It does not.\n    fair: With twenty units.\n    "
        "body: "
        "|\n      **One article says.**",
        {{}, "fair: With twenty", "builds-up-or-not", "a dose in units"});
    row("Arabic dose with an article", Arabic, "{gap-days} يومًا", "{gap-days} الوحدات",
        {{}, "{gap-days} الوحدات", "timeline-duration", "a dose in units"});
    row("staff's words", English, "- it goes away with time", "- ask for Apraclonidine drops",
        {{}, "- ask for Apra", "frown-side-effects", "'apraclonidine' is for staff alone"});
    row("claim in a note", Arabic, "staff_note: تذكر النشرة", "staff_note: وS0-01 تذكر النشرة",
        {{}, "staff_note: وS0-01", "what-is-botox", "S0-01 names a claim"});
    row("review date", English, "status: approved", "status: approved\n    review_due: next year",
        {{}, "review_due: next", "timeline-duration", "must be a date"});
}

void TestContentFaults::finds()
{
    QFETCH(QString, editedFile);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QString, entry);
    QFETCH(QString, sentence);

    tests::ContentFolder folder;
    QVERIFY2(folder.replace(editedFile, before, after), "nothing to edit");
    const int number = folder.lineOf(file, line);
    QVERIFY2(number > 0, "no such line");
    const authoring::Faults faults = folder.faults();
    QVERIFY2(isThere(faults, file, number, entry, sentence),
             (QByteArray::number(number) + " expected; found:\n" + listed(faults)).constData());
    QVERIFY(!authoring::allowsBuilding(faults, false));
}

void TestContentFaults::missingFile_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {Library, Sources, Glossary, Treatment, English, Arabic,
                                QStringLiteral("en.yaml"), QStringLiteral("ar.yaml")})
        QTest::newRow(qPrintable(file)) << file;
}

void TestContentFaults::missingFile()
{
    QFETCH(QString, file);
    tests::ContentFolder folder;
    QVERIFY(folder.remove(file));
    QVERIFY(isThere(folder.faults(), file, 0, {}, QStringLiteral("can't be read")));
}

void TestContentFaults::invalidUtf8()
{
    tests::ContentFolder folder;
    QByteArray bytes = folder.read(Arabic);
    const QByteArray title = QStringLiteral("title: تدلّي").toUtf8();
    const qsizetype at = bytes.indexOf(title);
    const int line = 1 + int(bytes.left(at).count('\n'));
    folder.write(Arabic, bytes.insert(at + title.size() - 1, "\xFF"));
    QVERIFY(isThere(folder.faults(), Arabic, line, {}, QStringLiteral("not UTF-8")));
}

void TestContentFaults::unreadableFileHidesWhatWouldFollow()
{
    tests::ContentFolder folder;
    QVERIFY(folder.remove(Arabic));
    QCOMPARE(folder.faults().size(), 1);
}

void TestContentFaults::faultsStandInTheOrderOfTheFiles()
{
    tests::ContentFolder folder;
    QVERIFY(folder.replace(English, QStringLiteral("Droopy"), QStringLiteral("2 droopy")));
    QVERIFY(folder.replace(English, QStringLiteral("Get help"), QStringLiteral("Get 3 help")));
    QVERIFY(folder.replace(Sources, QStringLiteral("tier: T2"), QStringLiteral("tier: T9")));
    const authoring::Faults faults = folder.faults();
    for (qsizetype i = 1; i < faults.size(); ++i) {
        const authoring::Place &a = faults[i - 1].place;
        const authoring::Place &b = faults[i].place;
        QVERIFY(a.file < b.file || (a.file == b.file && a.line <= b.line));
    }
}

void TestContentFaults::lineWithinABody()
{
    tests::ContentFolder folder;
    QVERIFY(folder.replace(English, QStringLiteral("- call us if it"),
                           QStringLiteral("- call 999 if it")));
    QVERIFY(isThere(folder.faults(), English, folder.lineOf(English, QStringLiteral("999")),
                    QStringLiteral("frown-side-effects"), QStringLiteral("a digit outside")));
}

void TestContentFaults::noteNamesASourceNobodyCites()
{
    tests::ContentFolder folder;
    QVERIFY(folder.replace(English, QStringLiteral("staff_note: The label"),
                           QStringLiteral("staff_note: LABEL (not LABEL-OLD)")));
    QVERIFY2(authoring::allowsBuilding(folder.faults(), false),
             listed(folder.faults()).constData());
    QVERIFY(folder.replace(Sources, QStringLiteral("  - id: TWINS\n"),
                           QStringLiteral("  - id: LABEL-OLD\n    title: An older label\n"
                                          "    authors: Allergan\n    year: \"2001\"\n"
                                          "    kind: regulator label\n    tier: T1\n"
                                          "    funding: Regulator\n    address: \"\"\n"
                                          "  - id: TWINS\n")));
    const authoring::Faults faults = folder.faults();
    QVERIFY2(isThere(faults, English, folder.lineOf(English, QStringLiteral("LABEL-OLD")),
                     QStringLiteral("what-is-botox"), QStringLiteral("source LABEL-OLD is cited")),
             listed(faults).constData());
    QVERIFY2(!listed(faults).contains("source LABEL is"), listed(faults).constData());
}

void TestContentFaults::textPastItsReviewDateIsNoted()
{
    tests::ContentFolder folder;
    QVERIFY(folder.replace(English, QStringLiteral("    status: approved\n"),
                           QStringLiteral("    status: expired\n    review_due: 2020-02-29\n")));
    const authoring::Faults faults = folder.faults();
    QVERIFY2(authoring::allowsBuilding(faults, false), listed(faults).constData());
    QVERIFY2(listed(faults).contains("timeline-duration: past its review date, 2020-02-29"),
             listed(faults).constData());
}

QTEST_GUILESS_MAIN(TestContentFaults)
#include "tst_contentfaults.moc"
