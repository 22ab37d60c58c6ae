#pragma once

#include "content/language.h"
#include "content/treatment.h"

#include <QAbstractListModel>

namespace bayan::language {
class Phrasebook;
}

namespace bayan::ui {

// The treatments of a library, named in one language.
class TreatmentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SubtitleRole };

    explicit TreatmentModel(QObject *parent = nullptr);

    void setTreatments(const QList<content::TreatmentName> &treatments);
    // Names in this language, ready to be shown; copied from, not kept.
    // where it has none, in another of 'languages'.
    void setLanguage(const language::Phrasebook &phrases,
                     const QList<content::Language> &languages);

    // -1 where there is no such treatment.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString name;
        QString subtitle;
    };

    QList<content::TreatmentName> m_treatments;
    QList<Row> m_rows;
};

} // namespace bayan::ui
