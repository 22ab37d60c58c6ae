#include "ui/pickmodel.h"

#include "pictures/icon.h"
#include "ui/consult.h"
#include "ui/look.h"

#include <QGuiApplication>

namespace bayan::ui {

PickModel::PickModel(Consult &consult, const Look &look, QObject *parent)
    : QAbstractListModel(parent)
    , m_consult(consult)
    , m_look(look)
    , m_language(consult.patientLanguage())
{
    connect(&consult, &Consult::treatmentChanged, this, &PickModel::rebuild);
    connect(&consult, &Consult::pickChanged, this, [this] {
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::CheckStateRole});
        }
    });
    rebuild();
}

void PickModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const content::Treatment &treatment = m_consult.treatment();
    for (const content::Section &section : treatment.sections) {
        m_rows.append(Row{section.id, {}, false, {}});
        for (const content::Entry *entry : treatment.entriesOf(section.id)) {
            if (entry->audience == content::Audience::Clinician)
                continue;
            m_rows.append(Row{{}, entry->id, entry->sheetRule == content::SheetRule::Locked, {}});
        }
    }
    name();
    endResetModel();
}

void PickModel::name()
{
    const content::Treatment &treatment = m_consult.treatment();
    for (Row &row : m_rows) {
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
    name();
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
    case Qt::AccessibleTextRole:
        return row.locked ? tr("%1, always on the sheet").arg(row.title) : row.title;
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Row &row = m_rows[index.row()];
    if (row.entry.isEmpty())
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!row.locked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace bayan::ui
