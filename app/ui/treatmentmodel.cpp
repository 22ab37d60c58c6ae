#include "ui/treatmentmodel.h"

namespace bayan::ui {

TreatmentModel::TreatmentModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TreatmentModel::setLibrary(const content::Library &library)
{
    beginResetModel();
    m_library = &library;
    endResetModel();
}

void TreatmentModel::setLanguage(const language::Phrasebook &phrases)
{
    m_phrases = phrases;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0), index(rows - 1));
}

QString TreatmentModel::shown(const QMap<QString, QString> &words) const
{
    if (!m_phrases)
        return {};
    return m_phrases->shown(
        content::inLanguage(words, m_phrases->language().code, m_library->languages()));
}

int TreatmentModel::rowOf(const QString &id) const
{
    return m_library ? m_library->placeOf(id) : -1;
}

int TreatmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_library ? 0 : m_library->treatmentCount();
}

QVariant TreatmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const content::TreatmentName treatment = m_library->treatmentName(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(treatment.names);
    case Qt::ToolTipRole: // whole, where the list is narrow
        return QString(shown(treatment.names) + u'\n' + shown(treatment.subtitles));
    case Qt::AccessibleDescriptionRole:
    case SubtitleRole:
        return shown(treatment.subtitles);
    case IdRole:
        return treatment.id;
    default:
        return {};
    }
}

} // namespace bayan::ui
