#include "ui/sourcesmodel.h"

#include "language/isolation.h"

#include <algorithm>

namespace bayan::ui {

namespace {

// Latin words in a table that may be laid out right to left.
QString published(const QString &words)
{
    return words.isEmpty() ? words : language::leftToRight(words);
}

// An address with places to break it at: it has no spaces. Letters in a row
// beyond so many break anywhere.
QString breakable(const QString &address)
{
    constexpr int Most = 12;
    QString broken;
    int run = 0;
    for (const QChar letter : address) {
        const bool inWord = letter.isLetterOrNumber();
        if (inWord && run == Most) {
            broken += QChar(0x200B);
            run = 0;
        }
        broken += letter;
        run = inWord ? run + 1 : 0;
        if (!inWord)
            broken += QChar(0x200B);
    }
    return broken;
}

} // namespace

SourcesModel::SourcesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SourcesModel::setSources(const QList<content::Source> &sources, const QStringList &names)
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < sources.size(); ++i)
        m_rows.append({sources[i], names.value(i)});
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    endResetModel();
}

void SourcesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1),
                           {Qt::DisplayRole});
    }
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SourcesModel::note(const content::Source &source) const
{
    if (source.isCopy())
        return tr("Seen as a copy; original to be checked");
    return published(breakable(source.address));
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const content::Source &source = row.source;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignTop);
    if (role == Qt::ToolTipRole)
        return source.funding;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn:
        return published(row.name);
    case TitleColumn:
        return published(source.title);
    case AuthorsColumn:
        return published(source.authors);
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
    case NameColumn:
        return tr("Source");
    case TitleColumn:
        return tr("Title");
    case AuthorsColumn:
        return tr("Authors or agency");
    case NoteColumn:
        return tr("Where to find it");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bayan::ui
