#pragma once

#include "ui/rackorder.h"

#include <QDialog>

class QDialogButtonBox;
class QSpinBox;

namespace bayan::ui {

class SheetOrder;

// How many sheets of each language the rack shall hold.
class RackDialog final : public QDialog
{
    Q_OBJECT

public:
    // The order outlives the dialog.
    explicit RackDialog(const SheetOrder &order, QWidget *parent = nullptr);

    // Those of which there are any.
    QList<RackLine> lines() const;

private:
    QList<QStringList> m_choices;
    QList<QSpinBox *> m_copies;
    QDialogButtonBox *m_buttons;
};

} // namespace bayan::ui
