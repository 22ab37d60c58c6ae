#include "ui/treatmentmodel.h"

namespace bayan::ui {

TreatmentModel::TreatmentModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TreatmentModel::setTreatments(const QList<content::TreatmentName> &treatments)
{
    beginResetModel();
    m_treatments = treatments;
    endResetModel();
}

void TreatmentModel::setLanguage(const language::Phrasebook &phrases,
                                 const QList<content::Language> &languages)
{
    m_phrases = phrases;
    m_languages = languages;
    if (!m_treatments.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_treatments.size()) - 1));
}

// When a row is asked for: of two thousand, a list shows twenty.
QString TreatmentModel::shown(const QMap<QString, QString> &words) const
{
    if (!m_phrases)
        return {};
    return m_phrases->shown(content::inLanguage(words, m_phrases->language().code, m_languages));
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
    return parent.isValid() ? 0 : int(m_treatments.size());
}

QVariant TreatmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const content::TreatmentName &treatment = m_treatments[index.row()];
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
