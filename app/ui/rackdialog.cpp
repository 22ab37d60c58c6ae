#include "ui/rackdialog.h"

#include "ui/sheetorder.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

constexpr int MostCopies = 500;

} // namespace

RackDialog::RackDialog(const SheetOrder &order, QWidget *parent)
    : QDialog(parent)
    , m_choices(order.choices())
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("rackDialog"));
    setWindowTitle(tr("Print for the rack"));
    auto *what = new QLabel(tr("The topics ticked now, without a name, as one print job."));
    what->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    QPushButton *print = m_buttons->button(QDialogButtonBox::Ok);
    print->setText(tr("Choose a printer…"));
    const auto allow = [this, print] { print->setEnabled(!lines().isEmpty()); };
    for (const QStringList &languages : std::as_const(m_choices)) {
        auto *copies = new QSpinBox;
        copies->setObjectName(QStringLiteral("rack_") + languages.join(u'_'));
        copies->setRange(0, MostCopies);
        const QStringList names = order.namesOf(languages);
        const QString name =
            names.size() == 1 ? names.first() : tr("%1, then %2").arg(names[0], names[1]);
        copies->setAccessibleName(tr("Sheets: %1").arg(name));
        form->addRow(name, copies);
        m_copies.append(copies);
        connect(copies, &QSpinBox::valueChanged, this, allow);
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    allow();
    resize(420, sizeHint().height());
}

QList<RackLine> RackDialog::lines() const
{
    QList<RackLine> lines;
    for (qsizetype i = 0; i < m_copies.size(); ++i) {
        if (m_copies[i]->value() > 0)
            lines.append({m_choices[i], m_copies[i]->value()});
    }
    return lines;
}

} // namespace bayan::ui
