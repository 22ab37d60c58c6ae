#pragma once

#include "content/language.h"
#include "content/treatment.h"
#include "language/phrasebook.h"

#include <QAbstractListModel>

#include <optional>

namespace bayan::ui {

// The treatments of a library, named in one language.
class TreatmentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SubtitleRole };

    explicit TreatmentModel(QObject *parent = nullptr);

    void setTreatments(const QList<content::TreatmentName> &treatments);
    // Names are given in this language, ready to be shown; where it has none, in
    // another of 'languages'.
    void setLanguage(const language::Phrasebook &phrases,
                     const QList<content::Language> &languages);

    // -1 where there is no such treatment.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString shown(const QMap<QString, QString> &words) const;

    QList<content::TreatmentName> m_treatments;
    std::optional<language::Phrasebook> m_phrases;
    QList<content::Language> m_languages;
};

} // namespace bayan::ui
