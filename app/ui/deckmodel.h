#pragma once

#include <QAbstractListModel>

namespace bayan::ui {

class Consult;
class Presentation;

// The rows of the private view's list: the entries in the order they are
// shown, with what the patient has seen and what goes on the sheet.
class DeckModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1, IsShownRole, IsLockedRole };

    // Both outlive the model.
    DeckModel(Consult &consult, const Presentation &presentation, QObject *parent = nullptr);

    // Titles are read by staff.
    void setLanguage(const QString &code);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString entry;
        QString title;
        bool locked;
    };

    void rebuild();
    void marksChanged();

    Consult &m_consult;
    const Presentation &m_presentation;
    QString m_language;
    QList<Row> m_rows;
};

} // namespace bayan::ui
