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
    enum Column { NameColumn, TitleColumn, AuthorsColumn, NoteColumn, ColumnCount };

    explicit SourcesModel(QObject *parent = nullptr);

    // In the order of their names, which are those cards and sheets use.
    void setSources(const QList<content::Source> &sources, const QStringList &names);
    // The interface language has changed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString note(const content::Source &source) const;

    struct Row
    {
        content::Source source;
        QString name;
    };

    QList<Row> m_rows;
};

} // namespace bayan::ui
