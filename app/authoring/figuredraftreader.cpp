#include "authoring/figuredraftreader.h"

#include "authoring/yamlfile.h"

namespace bayan::authoring {

FigureDraft readFigure(const YamlNode &node, Reading &reading)
{
    Fields fields(node, idOf(node), reading);
    bool derived = false;
    content::Figure figure;
    figure.id = fields.text(QStringLiteral("id"), Need::Required);
    const QString risk = fields.text(QStringLiteral("risk"), Need::Optional);
    figure.kind = fields.text(QStringLiteral("kind"), Need::Required);
    figure.outcome = fields.text(QStringLiteral("outcome"), Need::Required);
    figure.source = fields.text(QStringLiteral("source"), Need::Required);
    figure.population = fields.text(QStringLiteral("population"), Need::Optional);
    figure.timeFrame = fields.text(QStringLiteral("time_frame"), Need::Optional);
    figure.direction =
        fields.word(QStringLiteral("direction"), content::Direction::None, Need::Optional);
    if (figure.kind == QLatin1String("proportion")) {
        figure.treated = fields.integer(QStringLiteral("treated"), -1, Need::Required);
        figure.treatedOf = fields.integer(QStringLiteral("treated_of"), -1, Need::Required);
        figure.control = fields.integer(QStringLiteral("control"), -1, Need::Optional);
        figure.controlOf = fields.integer(QStringLiteral("control_of"), -1, Need::Optional);
        figure.per = fields.integer(QStringLiteral("per"), 0, Need::Required);
        figure.drawable = fields.flag(QStringLiteral("drawable"));
        derived = fields.flag(QStringLiteral("derived"));
        figure.area = fields.text(QStringLiteral("area"), Need::Optional);
        figure.comparator = fields.text(QStringLiteral("comparator"), Need::Optional);
        figure.sponsor = fields.text(QStringLiteral("sponsor"), Need::Optional);
    } else if (figure.kind == QLatin1String("range")) {
        figure.low = fields.number(QStringLiteral("low"), 0, Need::Required);
        figure.high = fields.number(QStringLiteral("high"), 0, Need::Required);
        figure.unit = fields.text(QStringLiteral("unit"), Need::Required);
    } else if (figure.kind == QLatin1String("quantity")) {
        figure.low = fields.number(QStringLiteral("value"), 0, Need::Required);
        figure.high = figure.low;
        figure.unit = fields.text(QStringLiteral("unit"), Need::Required);
    } else if (!figure.kind.isEmpty()) {
        fields.refuse(fields.placeOf(QStringLiteral("kind")),
                      QStringLiteral("'%1' is no word for 'kind'").arg(figure.kind));
    }
    return {figure, fields.place(), derived, risk};
}

MarkDraft readMark(const YamlNode &node, Reading &reading)
{
    Fields fields(node, idOf(node), reading);
    MarkDraft draft;
    draft.place = fields.place();
    content::TimelineMark &mark = draft.mark;
    mark.id = fields.text(QStringLiteral("id"), Need::Required);
    mark.lane = fields.text(QStringLiteral("lane"), Need::Required);
    mark.form = fields.text(QStringLiteral("form"), Need::Required);
    draft.from = fields.words(QStringLiteral("from"), Need::Required);
    draft.to = mark.form == QLatin1String("moment")
                   ? draft.from
                   : fields.words(QStringLiteral("to"), Need::Required);
    mark.evidence = fields.word(QStringLiteral("evidence"), mark.evidence, Need::Required);
    mark.source = fields.text(QStringLiteral("source"), Need::Required);
    return draft;
}

AreaDraft readArea(const YamlNode &node, Reading &reading)
{
    Fields fields(node, idOf(node), reading);
    AreaDraft draft;
    draft.place = fields.place();
    draft.area.id = fields.text(QStringLiteral("id"), Need::Required);
    draft.entries = fields.list(QStringLiteral("entries"));
    draft.figures = fields.list(QStringLiteral("figures"));
    return draft;
}

WordsById<FigureWords> readFigureWords(Fields &language, Reading &reading)
{
    WordsById<FigureWords> read;
    const YamlNode *figures =
        language.node(QStringLiteral("figures"), YamlNode::Kind::Map, Need::Optional);
    for (qsizetype i = 0; figures && i < figures->keys.size(); ++i) {
        const QString &id = figures->keys[i].name;
        Fields fields(figures->items[i], id, reading);
        read.insert(id, {fields.words(QStringLiteral("outcome"), Need::Required),
                         fields.words(QStringLiteral("population"), Need::Required),
                         fields.words(QStringLiteral("time"), Need::Required)});
    }
    return read;
}

WordsById<Words> readLabels(Fields &language, const QString &key, Reading &reading)
{
    WordsById<Words> read;
    if (const YamlNode *labels = language.node(key, YamlNode::Kind::Map, Need::Optional)) {
        Fields fields(*labels, {}, reading);
        for (const YamlNode::Key &label : labels->keys) {
            fields.setOwner(label.name);
            read.insert(label.name, fields.words(label.name, Need::Required));
        }
    }
    return read;
}

} // namespace bayan::authoring
