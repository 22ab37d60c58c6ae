#include "ui/treatmentmodel.h"

#include "language/phrasebook.h"

namespace bayan::ui {

TreatmentModel::TreatmentModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TreatmentModel::setTreatments(const QList<content::TreatmentName> &treatments)
{
    beginResetModel();
    m_treatments = treatments;
    m_rows = QList<Row>(treatments.size());
    endResetModel();
}

void TreatmentModel::setLanguage(const language::Phrasebook &phrases,
                                 const QList<content::Language> &languages)
{
    const QString &code = phrases.language().code;
    for (qsizetype i = 0; i < m_treatments.size(); ++i) {
        const content::TreatmentName &treatment = m_treatments[i];
        m_rows[i] = {phrases.shown(content::inLanguage(treatment.names, code, languages)),
                     phrases.shown(content::inLanguage(treatment.subtitles, code, languages))};
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int TreatmentModel::rowOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_treatments.size(); ++i) {
        if (m_treatments[i].id == id)
            return int(i);
    }
    return -1;
}

int TreatmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TreatmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows[index.row()].name;
    case Qt::ToolTipRole: // whole, where the list is narrow
        return QString(m_rows[index.row()].name + u'\n' + m_rows[index.row()].subtitle);
    case Qt::AccessibleDescriptionRole:
    case SubtitleRole:
        return m_rows[index.row()].subtitle;
    case IdRole:
        return m_treatments[index.row()].id;
    default:
        return {};
    }
}

} // namespace bayan::ui
