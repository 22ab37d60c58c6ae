#include "ui/sourcesmodel.h"

namespace bayan::ui {

SourcesModel::SourcesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SourcesModel::setSources(const QList<content::Source> &sources)
{
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

void SourcesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_sources.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_sources.size()) - 1, ColumnCount - 1),
                           {Qt::DisplayRole});
    }
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SourcesModel::note(const content::Source &source) const
{
    if (source.isCopy())
        return tr("Seen as a copy; original to be checked");
    return source.address;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const content::Source &source = m_sources[index.row()];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignTop);
    if (role == Qt::ToolTipRole)
        return source.funding;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TitleColumn:
        return source.title;
    case AuthorsColumn:
        return source.authors;
    case YearColumn:
        return source.year;
    case KindColumn:
        return source.kind;
    case NoteColumn:
        return note(source);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Title");
    case AuthorsColumn:
        return tr("Authors or agency");
    case YearColumn:
        return tr("Year");
    case KindColumn:
        return tr("Kind");
    case NoteColumn:
        return tr("Where to find it");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bayan::ui
