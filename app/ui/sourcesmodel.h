#pragma once

#include "content/treatment.h"

#include <QAbstractTableModel>

namespace bayan::ui {

// The sources a treatment rests on. Titles and names are as published, in no
// one's translation; what we say of them is in the interface language.
class SourcesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, AuthorsColumn, YearColumn, KindColumn, NoteColumn, ColumnCount };

    explicit SourcesModel(QObject *parent = nullptr);

    void setSources(const QList<content::Source> &sources);
    // The interface language has changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString note(const content::Source &source) const;

    QList<content::Source> m_sources;
};

} // namespace bayan::ui
