#pragma once

#include <QAbstractListModel>

namespace bayan::ui {

class Consult;
class Look;

// The rows of the sheet panel: each section's name, and under it its entries
// to be ticked. The locked entry has no tick: it is always in. Ticked entries
// stand in the order the sheet will have; the others stay where the treatment
// has them.
class PickModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1, IsSectionRole, IsLockedRole, IsShownRole };

    // Consult and look outlive the model.
    PickModel(Consult &consult, const Look &look, QObject *parent = nullptr);

    // Titles are read by staff: in this language of the library where a text
    // has one, else in another.
    void setLanguage(const QString &code);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Within a section, and to a place among what is ticked there. One row at a
    // time; false where a row may not go.
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to,
                  int before) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    // One step towards the start (-1) or the end (1) of its section.
    bool step(const QModelIndex &index, int by);

private:
    struct Row
    {
        QString section; // of a section's row
        QString entry;   // of an entry's row
        bool locked = false;
        QString title;
    };

    void rebuild();
    QList<Row> rows() const;
    void name(QList<Row> &rows) const;
    void followPick();
    bool isMovable(const Row &row) const;

    Consult &m_consult;
    const Look &m_look;
    QString m_language;
    QList<Row> m_rows;
};

} // namespace bayan::ui
