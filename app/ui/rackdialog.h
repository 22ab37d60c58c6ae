#pragma once

#include "ui/rackorder.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace bayan::ui {

class SheetOrder;

// How many sheets of each language the rack shall hold, of which kind, and how
// many pages that will be.
class RackDialog final : public QDialog
{
    Q_OBJECT

public:
    // The order outlives the dialog, and says which kind it starts with. Where no
    // printer is set up the dialog says so and what to do; a PDF can be made all the same.
    explicit RackDialog(const SheetOrder &order, bool hasPrinter = true, QWidget *parent = nullptr);

    // Lines of which there are any.
    RackOrder answer() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        QStringList languages;
        QSpinBox *copies;
        QLabel *pages;
        int pageCount; // of one sheet; 0: not counted yet
        QString fault; // why no such sheet can be made; else empty
    };

    QDialogButtonBox *makeButtons();
    void addRow(QGridLayout *grid, const QStringList &languages);
    QPushButton *stepper(QSpinBox *copies, const QString &sign, int step);
    RackLine lineOf(const Row &row) const;
    void countAgain();
    void countNext();
    void showSum();
    void showFault(const QString &fault);

    const SheetOrder &m_order;
    QList<Row> m_rows;
    QCheckBox *m_summary;
    QCheckBox *m_largePrint;
    QLabel *m_fault;
    QLabel *m_sum;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    bool m_hasPrinter;
    bool m_asPdf = false;
    QTimer m_counting; // a row a turn, so that the dialog answers meanwhile
};

} // namespace bayan::ui
