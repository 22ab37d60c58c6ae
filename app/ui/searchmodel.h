#pragma once

#include "content/library.h"

#include <QAbstractListModel>
#include <QList>

#include <functional>

namespace bayan::ui {

// What a search found: under the name of each treatment and section its topics.
// A group stands where its best topic stood, and each topic once.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        SnippetRole, // matches between U+0002 and U+0003, as in DisplayRole
        DirectionRole,
        EntryRole,
        TreatmentRole,
    };

    // Names a group and shows library words as a person reads them.
    struct Words
    {
        std::function<QString(const content::SearchHit &)> place;
        std::function<QString(const QString &words, const QString &language)> shown;
        std::function<Qt::LayoutDirection(const QString &language)> direction;
    };

    explicit SearchModel(QObject *parent = nullptr);

    void setHits(const QList<content::SearchHit> &hits, const Words &words);
    int topics() const { return m_topics; }

    // The next row that is a topic, from this one on in steps of 'by', or -1.
    int topicFrom(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool heading = false;
        QString title;
        QString snippet;
        QString treatment;
        QString entry;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    QList<Row> m_rows;
    int m_topics = 0;
};

} // namespace bayan::ui
