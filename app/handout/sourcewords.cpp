#include "handout/sourcewords.h"

#include <algorithm>

namespace bayan::handout {

using content::Citation;
using content::Entry;
using content::Source;

namespace {

// A browser adds the rest; without it more addresses stand on one line.
QString typed(const QString &address)
{
    const qsizetype scheme = address.indexOf(QLatin1String("://"));
    return scheme < 0 ? address : address.sliced(scheme + 3);
}

} // namespace

SourceWords::SourceWords(const content::Treatment &treatment)
    : m_treatment(treatment)
{
    QHash<QString, QList<QString>> sharing;
    for (const Source &source : treatment.sources)
        sharing[source.shortName()].append(source.id);
    for (auto it = sharing.cbegin(); it != sharing.cend(); ++it) {
        for (qsizetype i = 0; i < it->size(); ++i) {
            QString name = it.key();
            if (it->size() > 1 && i < 26)
                name += QStringLiteral(" (%1)").arg(QChar(char16_t(u'a' + i)));
            m_names.insert(it->at(i), name);
        }
    }
}

QString SourceWords::shortName(const Source &source) const
{
    return m_names.value(source.id, source.shortName());
}

QString SourceWords::publication(const Source &source) const
{
    const auto closed = [](QString words) {
        const bool ends = words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(u'!');
        return ends ? words : words + u'.';
    };
    QStringList parts{closed(source.title)};
    if (!source.isCopy() && !source.address.isEmpty())
        parts.append(typed(source.address));
    return parts.join(u' ');
}

QList<const Source *> SourceWords::citedBy(const QList<const Entry *> &entries) const
{
    QList<const Source *> cited;
    for (const Entry *entry : entries) {
        for (const Citation &citation : entry->citations) {
            const Source *source = m_treatment.source(citation.source);
            if (source && !cited.contains(source))
                cited.append(source);
        }
    }
    std::stable_sort(cited.begin(), cited.end(), [this](const Source *a, const Source *b) {
        return shortName(*a).compare(shortName(*b), Qt::CaseInsensitive) < 0;
    });
    return cited;
}

} // namespace bayan::handout
