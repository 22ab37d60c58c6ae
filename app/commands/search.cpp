#include "commands/json.h"
#include "commands/lookup.h"
#include "commands/tr.h"
#include "commands/verb.h"
#include "language/isolation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

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

// Names where entries stand. Loads each treatment once.
class Places
{
public:
    explicit Places(const content::Library &library)
        : m_library(library)
    {
    }

    // In the language the entry was found in.
    QString of(const content::SearchHit &hit)
    {
        auto known = m_treatments.find(hit.treatment);
        if (known == m_treatments.end())
            known = m_treatments.emplace(hit.treatment, m_library.treatment(hit.treatment)).first;
        const content::Result<content::Treatment> &treatment = known->second;
        if (!treatment)
            return hit.treatment;
        const content::Section *section = treatment->section(hit.section);
        const auto words = [&](const QMap<QString, QString> &names, const QString &id) {
            const QString name = content::inLanguage(names, hit.language, m_library.languages());
            return name.isEmpty() ? id : name;
        };
        return Tr::tr("%1 › %2", "treatment and section")
            .arg(words(treatment->name.names, hit.treatment),
                 section ? words(section->titles, hit.section) : hit.section);
    }

private:
    const content::Library &m_library;
    std::map<QString, content::Result<content::Treatment>> m_treatments;
};

// Enough of a query to know it again.
QString shortened(const QString &query)
{
    constexpr qsizetype Most = 80;
    if (query.size() <= Most)
        return query;
    return query.first(query[Most - 1].isHighSurrogate() ? Most - 1 : Most) + u'…';
}

QByteArray asLines(const content::SearchAnswer &answer, const Call &call)
{
    if (answer.hits.isEmpty()) {
        QString sentence = Tr::tr("Nothing found for “%1”.").arg(shortened(call.operand));
        if (!answer.nearest.isEmpty())
            sentence += u' ' + Tr::tr("Near it: %1").arg(answer.nearest.join(QStringLiteral(", ")));
        return language::forTerminal(sentence).toUtf8() + '\n';
    }
    Places places(call.library);
    QString lines;
    if (!answer.readAs.isEmpty())
        lines += Tr::tr("Searched for “%1”.").arg(answer.readAs) + u'\n';
    for (const content::SearchHit &hit : answer.hits) {
        lines += Tr::tr("%1 — %2", "entry and its place").arg(hit.title, places.of(hit)) +
                 QStringLiteral("\n    ") +
                 marked(hit.snippet, QStringLiteral("["), QStringLiteral("]")) + u'\n';
    }
    return language::forTerminal(lines).toUtf8();
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
    const auto answer = call.library.search(call.operand, language, Limit);
    if (!answer)
        return answer.error();
    return call.options.has(QStringLiteral("json")) ? asJson(answer->hits) : asLines(*answer, call);
}

} // namespace bayan::commands
