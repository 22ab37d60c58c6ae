#include "commands/json.h"
#include "commands/lookup.h"
#include "commands/tr.h"
#include "commands/verb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bayan::commands {

namespace {

constexpr int Limit = 50;

// The library marks matches with these.
constexpr QChar MatchStart(0x02);
constexpr QChar MatchEnd(0x03);

QString marked(QString snippet, const QString &before, const QString &after)
{
    return snippet.replace(MatchStart, before).replace(MatchEnd, after).simplified();
}

QByteArray asJson(const QList<content::SearchHit> &hits)
{
    QJsonArray array;
    for (const content::SearchHit &hit : hits) {
        array.append(QJsonObject{{QStringLiteral("treatment"), hit.treatment},
                                 {QStringLiteral("section"), hit.section},
                                 {QStringLiteral("entry"), hit.entry},
                                 {QStringLiteral("language"), hit.language},
                                 {QStringLiteral("title"), hit.title},
                                 {QStringLiteral("snippet"), marked(hit.snippet, {}, {})}});
    }
    return toText(QJsonDocument(array));
}

// Where the entry stands, in the language it was found in.
QString place(const content::SearchHit &hit, const content::Library &library)
{
    const content::Result<content::Treatment> treatment = library.treatment(hit.treatment);
    if (!treatment)
        return hit.treatment;
    const content::Section *section = treatment->section(hit.section);
    return Tr::tr("%1 › %2", "treatment and section")
        .arg(wordsIn(treatment->name.names, hit.language, library),
             section ? wordsIn(section->titles, hit.language, library) : hit.section);
}

QByteArray asLines(const QList<content::SearchHit> &hits, const Call &call)
{
    if (hits.isEmpty())
        return Tr::tr("Nothing found for “%1”.").arg(call.operand).toUtf8() + '\n';
    QString lines;
    for (const content::SearchHit &hit : hits) {
        lines += Tr::tr("%1 — %2", "entry and its place").arg(hit.title, place(hit, call.library)) +
                 QStringLiteral("\n    ") +
                 marked(hit.snippet, QStringLiteral("["), QStringLiteral("]")) + u'\n';
    }
    return lines.toUtf8();
}

} // namespace

content::Result<QByteArray> runSearch(const Call &call)
{
    QString language;
    if (call.options.has(QStringLiteral("language"))) {
        const auto languages =
            findLanguages(call.library, call.options.value(QStringLiteral("language")));
        if (!languages)
            return languages.error();
        // Two are the same as all of two, and there is no asking for some of three.
        if (languages->size() == 1)
            language = languages->first().code;
    }
    const auto hits = call.library.search(call.operand, language, Limit);
    if (!hits)
        return hits.error();
    return call.options.has(QStringLiteral("json")) ? asJson(*hits) : asLines(*hits, call);
}

} // namespace bayan::commands
