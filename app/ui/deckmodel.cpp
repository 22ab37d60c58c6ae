#include "ui/deckmodel.h"

#include "ui/consult.h"
#include "ui/presentation.h"

namespace bayan::ui {

DeckModel::DeckModel(Consult &consult, const Presentation &presentation, QObject *parent)
    : QAbstractListModel(parent)
    , m_consult(consult)
    , m_presentation(presentation)
    , m_language(consult.patientLanguage())
{
    connect(&presentation, &Presentation::started, this, &DeckModel::rebuild);
    connect(&consult, &Consult::treatmentChanged, this, &DeckModel::rebuild);
    connect(&consult, &Consult::pickChanged, this, &DeckModel::marksChanged);
    connect(&consult, &Consult::shownChanged, this, &DeckModel::marksChanged);
    rebuild();
}

void DeckModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const QString &id : m_presentation.deck()) {
        const content::Entry *entry = m_consult.treatment().entry(id);
        if (!entry)
            continue;
        const Consult::Words words = m_consult.words(*entry, m_language);
        m_rows.append({id, words.phrases->shown(words.text->title),
                       entry->sheetRule == content::SheetRule::Locked});
    }
    endResetModel();
}

void DeckModel::marksChanged()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void DeckModel::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    m_language = code;
    rebuild();
}

int DeckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DeckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool shown = m_consult.shown().contains(row.entry);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        const QString sheet = row.locked ? tr("%1, always on the sheet").arg(row.title) : row.title;
        return shown ? tr("%1, shown").arg(sheet) : sheet;
    }
    case Qt::CheckStateRole:
        if (row.locked)
            return {};
        return m_consult.pick().contains(row.entry) ? Qt::Checked : Qt::Unchecked;
    case EntryRole:
        return row.entry;
    case IsShownRole:
        return shown;
    case IsLockedRole:
        return row.locked;
    default:
        return {};
    }
}

bool DeckModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows[index.row()];
    if (row.locked)
        return false;
    m_consult.setTicked(row.entry, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags DeckModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_rows[index.row()].locked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace bayan::ui
