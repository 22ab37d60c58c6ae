#include "authoring/styleguidereader.h"

namespace bayan::authoring {

namespace {

const QString FileName = QStringLiteral("style.yaml");

QList<Exception> exceptions(Fields &fields, const QString &key, Reading &reading)
{
    QList<Exception> read;
    const YamlNode *list = fields.node(key, YamlNode::Kind::List, Need::Optional);
    if (!list)
        return read;
    for (const YamlNode &item : list->items) {
        Fields one(item, {}, reading);
        Exception exception;
        exception.place = one.place();
        exception.entry = one.text(QStringLiteral("entry"), Need::Optional);
        exception.words = one.text(QStringLiteral("words"), Need::Required);
        exception.because = one.text(QStringLiteral("because"), Need::Required);
        read.append(exception);
    }
    return read;
}

QList<BannedWords> bannedWords(Fields &fields, Reading &reading)
{
    QList<BannedWords> read;
    const YamlNode *list =
        fields.node(QStringLiteral("banned"), YamlNode::Kind::List, Need::Optional);
    if (!list)
        return read;
    for (const YamlNode &item : list->items) {
        Fields one(item, {}, reading);
        BannedWords banned;
        banned.place = one.place();
        banned.words = one.texts(QStringLiteral("words"));
        banned.unless = one.texts(QStringLiteral("unless"));
        banned.headingsOnly = one.flag(QStringLiteral("headings_only"));
        banned.write = one.text(QStringLiteral("write"), Need::Required);
        banned.because = one.text(QStringLiteral("because"), Need::Required);
        read.append(banned);
    }
    return read;
}

QMap<QString, int> numerals(Fields &fields, Reading &reading)
{
    QMap<QString, int> read;
    if (const YamlNode *map =
            fields.node(QStringLiteral("numerals"), YamlNode::Kind::Map, Need::Optional)) {
        Fields values(*map, {}, reading);
        for (const YamlNode::Key &key : map->keys)
            read.insert(key.name, values.integer(key.name, 0, Need::Required));
    }
    return read;
}

// The grades a text may have, where they are limited.
void readGrades(Fields &fields, StyleGuide &guide, Reading &reading)
{
    const YamlNode *map =
        fields.node(QStringLiteral("grades"), YamlNode::Kind::Map, Need::Optional);
    if (!map)
        return;
    Fields grades(*map, {}, reading);
    guide.medianGrade = grades.number(QStringLiteral("median"), 0, Need::Required);
    guide.hardestGrade = grades.number(QStringLiteral("hardest"), 0, Need::Required);
    guide.listGrade = grades.number(QStringLiteral("lists"), 0, Need::Optional);
    guide.listTexts = grades.texts(QStringLiteral("list_texts"));
}

StyleGuide readGuide(const YamlNode &node, Reading &reading)
{
    Fields fields(node, {}, reading);
    StyleGuide guide;
    guide.place = fields.place();
    const Words formula = fields.words(QStringLiteral("reading"), Need::Optional);
    guide.reading = formula.text;
    if (!formula.isEmpty() && formula.text != QLatin1String("flesch-kincaid") &&
        formula.text != QLatin1String("osman")) {
        fields.refuse(formula.place, QStringLiteral("'reading' must be flesch-kincaid or osman"));
    }
    readGrades(fields, guide, reading);
    guide.longSentence = fields.integer(QStringLiteral("long_sentence"), 0, Need::Optional);
    guide.beforePassive = fields.texts(QStringLiteral("before_passive"));
    guide.address = fields.texts(QStringLiteral("address"));
    guide.participles = fields.texts(QStringLiteral("participles"));
    guide.oneWordForOneThing = fields.flag(QStringLiteral("one_word_for_one_thing"));
    guide.otherSenses = exceptions(fields, QStringLiteral("other_senses"), reading);
    guide.banned = bannedWords(fields, reading);
    guide.frequencies = fields.texts(QStringLiteral("frequencies"));
    guide.unnumbered = exceptions(fields, QStringLiteral("unnumbered"), reading);
    guide.negations = fields.texts(QStringLiteral("negations"));
    guide.lacks = fields.texts(QStringLiteral("lacks"));
    guide.numerals = numerals(fields, reading);
    guide.dictionary = fields.text(QStringLiteral("dictionary"), Need::Optional);
    return guide;
}

} // namespace

QMap<QString, StyleGuide> readStyleGuides(YamlFiles &files, Reading &reading)
{
    QMap<QString, StyleGuide> guides;
    const auto file = files.readIfThere(FileName);
    if (!file)
        return guides;
    // None of these words is shown to anybody: the checks of what is shown pass over them.
    const qsizetype shown = reading.words.size();
    {
        Fields fields(*file, {}, reading);
        if (const YamlNode *languages =
                fields.node(QStringLiteral("languages"), YamlNode::Kind::Map, Need::Required)) {
            Fields inLanguages(*languages, {}, reading);
            for (const YamlNode::Key &key : languages->keys) {
                const YamlNode *guide =
                    inLanguages.node(key.name, YamlNode::Kind::Map, Need::Required);
                if (guide)
                    guides.insert(key.name, readGuide(*guide, reading));
            }
        }
    }
    reading.words.resize(shown);
    for (auto it = guides.begin(); it != guides.end(); ++it)
        it->ownWords = files.readLines(QStringLiteral("words.%1.txt").arg(it.key()));
    return guides;
}

} // namespace bayan::authoring
