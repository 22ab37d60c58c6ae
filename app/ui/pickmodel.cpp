#include "ui/pickmodel.h"

#include "pictures/icon.h"
#include "ui/consult.h"
#include "ui/look.h"

#include <QGuiApplication>
#include <QSet>

#include <algorithm>

namespace bayan::ui {

PickModel::PickModel(Consult &consult, const Look &look, QObject *parent)
    : QAbstractListModel(parent)
    , m_consult(consult)
    , m_look(look)
    , m_language(consult.patientLanguage())
{
    connect(&consult, &Consult::treatmentChanged, this, &PickModel::rebuild);
    connect(&consult, &Consult::pickChanged, this, &PickModel::followPick);
    connect(&consult, &Consult::shownChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {IsShownRole});
    });
    rebuild();
}

QList<PickModel::Row> PickModel::rows() const
{
    QList<Row> rows;
    const content::Treatment &treatment = m_consult.treatment();
    const QStringList &picked = m_consult.pick().entries();
    const QSet<QString> ticked(picked.cbegin(), picked.cend());
    for (const content::Section &section : treatment.sections) {
        rows.append(Row{section.id, {}, false, {}});
        const auto entries = treatment.entriesOf(section.id);
        // The places of the ticked ones, taken in the pick's order.
        QStringList order;
        for (const QString &id : picked) {
            const content::Entry *entry = treatment.entry(id);
            if (entry && entry->section == section.id)
                order.append(id);
        }
        for (const content::Entry *entry : entries) {
            if (entry->audience == content::Audience::Clinician)
                continue;
            rows.append(Row{{},
                            ticked.contains(entry->id) ? QString() : entry->id,
                            entry->sheetRule == content::SheetRule::Locked,
                            {}});
        }
        qsizetype next = 0;
        for (Row &row : rows) {
            if (row.section.isEmpty() && row.entry.isEmpty() && next < order.size()) {
                row.entry = order[next++];
                row.locked = treatment.entry(row.entry)->sheetRule == content::SheetRule::Locked;
            }
        }
    }
    name(rows);
    return rows;
}

void PickModel::rebuild()
{
    beginResetModel();
    m_rows = rows();
    endResetModel();
}

void PickModel::followPick()
{
    if (m_rows.isEmpty())
        return;
    const QList<Row> now = rows();
    const auto same = [](const Row &a, const Row &b) {
        return a.entry == b.entry && a.section == b.section;
    };
    if (!std::equal(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(), same)) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &old : before) {
            const Row &row = m_rows[old.row()];
            const auto it = std::find_if(now.cbegin(), now.cend(),
                                         [&](const Row &other) { return same(row, other); });
            after.append(it == now.cend() ? QModelIndex() : index(int(it - now.cbegin())));
        }
        m_rows = now;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::CheckStateRole});
}

bool PickModel::isMovable(const Row &row) const
{
    return !row.entry.isEmpty() && !row.locked && m_consult.pick().contains(row.entry);
}

bool PickModel::moveRows(const QModelIndex &, int row, int count, const QModelIndex &, int before)
{
    if (count != 1 || row < 0 || row >= m_rows.size() || !isMovable(m_rows[row]))
        return false;
    // Dropped on its own section's name: first of it.
    while (before >= 0 && before < m_rows.size() && before != row &&
           !m_rows[before].entry.isEmpty() && !isMovable(m_rows[before]))
        ++before;
    QString next;
    if (before >= 0 && before < m_rows.size())
        next = m_rows[before].entry; // empty on the next section's name: last
    const qsizetype low = std::min(row, before);
    const qsizetype high = std::min(qsizetype(std::max(row, before)), m_rows.size() - 1);
    for (qsizetype i = low + 1; i < high; ++i) {
        if (m_rows[i].entry.isEmpty())
            return false; // into another section
    }
    if (before < row && next.isEmpty())
        return false;
    handout::Pick pick = m_consult.pick();
    if (!pick.move(m_consult.treatment(), m_rows[row].entry, next))
        return false;
    m_consult.setPick(pick);
    return true;
}

bool PickModel::step(const QModelIndex &index, int by)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isMovable(m_rows[index.row()]))
        return false;
    // Over the neighbour that is ticked; going down, before the one after it.
    qsizetype place = index.row();
    for (int over = by > 0 ? 2 : 1; over > 0; --over) {
        do {
            place += by;
            if (place < 0 || (place < m_rows.size() && m_rows[place].entry.isEmpty() && by < 0))
                return false;
        } while (place < m_rows.size() && !m_rows[place].entry.isEmpty() &&
                 !isMovable(m_rows[place]));
        if (by > 0 && (place >= m_rows.size() || m_rows[place].entry.isEmpty())) {
            if (over == 2)
                return false; // it is the last
            break;
        }
    }
    return moveRows({}, index.row(), 1, {}, int(place));
}

void PickModel::name(QList<Row> &rows) const
{
    const content::Treatment &treatment = m_consult.treatment();
    for (Row &row : rows) {
        if (row.entry.isEmpty()) {
            const language::Phrasebook &phrases = m_consult.phrases(m_language);
            row.title =
                phrases.shown(m_consult.named(treatment.section(row.section)->titles, m_language));
        } else {
            const Consult::Words words = m_consult.words(*treatment.entry(row.entry), m_language);
            row.title = words.phrases->shown(words.text->title);
        }
    }
}

void PickModel::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    m_language = code;
    name(m_rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool isSection = row.entry.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.locked ? tr("Always on the sheet") : QString();
    case Qt::AccessibleTextRole: {
        const QString title = row.locked ? tr("%1, always on the sheet").arg(row.title) : row.title;
        return m_consult.shown().contains(row.entry) ? tr("%1, shown").arg(title) : title;
    }
    case Qt::CheckStateRole:
        if (isSection || row.locked)
            return {};
        return m_consult.pick().contains(row.entry) ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        if (!row.locked)
            return {};
        return pictures::icon(pictures::Icon::Lock, m_look.colour(Tone::Urgent));
    case Qt::ForegroundRole:
        return m_look.colour(isSection ? Tone::Muted : row.locked ? Tone::Urgent : Tone::Text);
    case Qt::FontRole:
        return isSection ? QVariant(m_look.controlFont(Step::Small,
                                                       QGuiApplication::layoutDirection(), true))
                         : QVariant();
    case EntryRole:
        return row.entry;
    case IsSectionRole:
        return isSection;
    case IsLockedRole:
        return row.locked;
    case IsShownRole:
        return m_consult.shown().contains(row.entry);
    default:
        return {};
    }
}

bool PickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows[index.row()];
    if (row.entry.isEmpty() || row.locked)
        return false;
    m_consult.setTicked(row.entry, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PickModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    const Row &row = m_rows[index.row()];
    if (row.entry.isEmpty())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!row.locked)
        flags |= Qt::ItemIsUserCheckable;
    if (isMovable(row))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace bayan::ui
