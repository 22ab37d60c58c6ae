#include "ui/searchmodel.h"

#include <QSet>

#include <algorithm>

namespace bayan::ui {

namespace {

QString withoutMarks(QString words)
{
    return words.remove(QChar(2)).remove(QChar(3));
}

} // namespace

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SearchModel::setHits(const QList<content::SearchHit> &hits, const Words &words)
{
    struct Group
    {
        QString place;
        QList<Row> rows;
    };
    QList<Group> groups;
    QSet<QString> seen;
    for (const content::SearchHit &hit : hits) {
        if (seen.contains(hit.entry))
            continue; // in another language
        seen.insert(hit.entry);
        const QString place = words.place(hit);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group &known) { return known.place == place; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {place, {}});
        group->rows.append({false, words.shown(hit.markedTitle, hit.language),
                            words.shown(hit.snippet, hit.language), hit.treatment, hit.entry,
                            words.direction(hit.language)});
    }
    beginResetModel();
    m_rows.clear();
    m_topics = int(seen.size());
    for (const Group &group : std::as_const(groups)) {
        Row heading;
        heading.heading = true;
        heading.title = group.place;
        m_rows.append(heading);
        m_rows += group.rows;
    }
    endResetModel();
}

int SearchModel::topicFrom(int row, int by) const
{
    for (; row >= 0 && row < m_rows.size(); row += by) {
        if (!m_rows[row].heading)
            return row;
    }
    return -1;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.heading ? row.title
                           : withoutMarks(row.title + QStringLiteral(". ") + row.snippet);
    case IsHeadingRole:
        return row.heading;
    case SnippetRole:
        return row.snippet;
    case DirectionRole:
        return int(row.direction);
    case EntryRole:
        return row.entry;
    case TreatmentRole:
        return row.treatment;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[index.row()].heading)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bayan::ui
