#include "content/treatment.h"

#include <algorithm>

namespace bayan::content {

namespace {

template<class T> const T *findById(const QList<T> &list, const QString &id)
{
    const auto it =
        std::find_if(list.cbegin(), list.cend(), [&](const T &item) { return item.id == id; });
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

bool Text::isDraft() const
{
    return status != QLatin1String("approved") && status != QLatin1String("expired") &&
           status != QLatin1String("withdrawn");
}

bool Text::isPastReview(const QDate &day) const
{
    return status == QLatin1String("expired") || (reviewDue.isValid() && reviewDue < day);
}

const Text *Entry::text(const QString &language) const
{
    const auto it = texts.constFind(language);
    return it == texts.cend() ? nullptr : &*it;
}

namespace {

// The beginning of a title, cut at a word.
QString beginning(const QString &title)
{
    constexpr qsizetype Longest = 36;
    if (title.size() <= Longest)
        return title;
    return title.left(title.lastIndexOf(QLatin1Char(' '), Longest)) + QChar(0x2026);
}

} // namespace

QString Source::shortName() const
{
    if (!hasAuthors())
        return year.isEmpty() ? beginning(title) : beginning(title) + QLatin1Char(' ') + year;
    // "Brin MF, De Boulle K" gives Brin; "US FDA / openFDA" stays an agency.
    QString first = authors.section(QLatin1Char(','), 0, 0).section(QLatin1Char('/'), 0, 0);
    const QStringList words = first.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool initialsLast = words.size() > 1 && words.last().size() <= 3 &&
                              words.last() == words.last().toUpper() &&
                              words.first() != words.first().toUpper();
    if (initialsLast)
        first = words.mid(0, words.size() - 1).join(QLatin1Char(' '));
    return year.isEmpty() ? first.trimmed() : first.trimmed() + QLatin1Char(' ') + year;
}

const Entry *Treatment::entry(const QString &id) const
{
    return findById(entries, id);
}

const Section *Treatment::section(const QString &id) const
{
    return findById(sections, id);
}

const Source *Treatment::source(const QString &id) const
{
    return findById(sources, id);
}

const Figure *Treatment::figure(const QString &id) const
{
    return findById(figures, id);
}

const Claim *Treatment::claim(const QString &id) const
{
    return findById(claims, id);
}

QList<const Entry *> Treatment::entriesOf(const QString &section) const
{
    QList<const Entry *> found;
    for (const Entry &entry : entries) {
        if (entry.section == section)
            found.append(&entry);
    }
    return found;
}

} // namespace bayan::content
