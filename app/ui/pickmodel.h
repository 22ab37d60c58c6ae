#pragma once

#include <QAbstractListModel>

namespace bayan::ui {

class Consult;
class Look;

// The rows of the sheet panel: each section's name, and under it its entries
// to be ticked. The locked entry has no tick: it is always in.
class PickModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1, IsSectionRole, IsLockedRole };

    // Consult and look outlive the model.
    PickModel(Consult &consult, const Look &look, QObject *parent = nullptr);

    // Titles are read by staff: in this language of the library where a text
    // has one, else in another.
    void setLanguage(const QString &code);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString section; // of a section's row
        QString entry;   // of an entry's row
        bool locked = false;
        QString title;
    };

    void rebuild();
    void name();

    Consult &m_consult;
    const Look &m_look;
    QString m_language;
    QList<Row> m_rows;
};

} // namespace bayan::ui
