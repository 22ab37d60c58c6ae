#pragma once

#include "content/library.h"
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

    // The library must outlive the model; names are read when they are shown.
    void setLibrary(const content::Library &library);
    // Names are given in this language, ready to be shown; where it has none, in
    // another of the library's.
    void setLanguage(const language::Phrasebook &phrases);

    // -1 where there is no such treatment.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString shown(const QMap<QString, QString> &words) const;

    const content::Library *m_library = nullptr;
    std::optional<language::Phrasebook> m_phrases;
};

} // namespace bayan::ui
