#include "ui/rackdialog.h"

#include "language/isolation.h"
#include "ui/bayanstyle.h"
#include "ui/dialogbody.h"
#include "ui/sheetorder.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int MostCopies = 500;
constexpr int Letters = 70;
constexpr int Side = 44; // pixels: a finger's

// Shows the digits the window's other numbers have, and takes those of any script.
class CopiesBox final : public QSpinBox
{
public:
    QString textFromValue(int value) const override { return QString::number(value); }
    int valueFromText(const QString &text) const override
    {
        return language::westernDigits(text).toInt();
    }

    QValidator::State validate(QString &text, int &) const override
    {
        bool isNumber = false;
        const int value = language::westernDigits(text).toInt(&isNumber);
        return text.isEmpty()                                         ? QValidator::Intermediate
               : isNumber && value >= minimum() && value <= maximum() ? QValidator::Acceptable
                                                                      : QValidator::Invalid;
    }
};

} // namespace

RackDialog::RackDialog(const SheetOrder &order, bool hasPrinter, QWidget *parent)
    : QDialog(parent)
    , m_order(order)
    , m_summary(new QCheckBox(tr("One-page summary")))
    , m_largePrint(new QCheckBox(tr("Large print")))
    , m_fault(new QLabel)
    , m_sum(new QLabel)
    , m_hasPrinter(hasPrinter)
{
    setObjectName(QStringLiteral("rackDialog"));
    setWindowTitle(tr("Print for the rack"));
    auto *what = new QLabel(tr("The topics ticked now, without a name, as one print job."));
    what->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("rackSummary"));
    m_summary->setChecked(order.isSummary());
    m_largePrint->setObjectName(QStringLiteral("rackLargePrint"));
    m_largePrint->setChecked(order.isLargePrint());
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(0);
    kinds->addWidget(m_summary);
    kinds->addWidget(m_largePrint);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    const QList<QStringList> choices = order.choices();
    for (const QStringList &languages : choices)
        addRow(grid, languages);
    m_fault->setObjectName(QStringLiteral("rackFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_sum->setObjectName(QStringLiteral("rackSum"));
    m_sum->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_sum->setFont(bold);
    m_fault->setFont(bold);

    auto *body = new DialogBody(Letters);
    body->column()->addWidget(what);
    if (!hasPrinter) {
        auto *missing =
            new QLabel(tr("No printer is set up on this computer. Add one in the system's "
                          "settings, or save one of each as a PDF and print it elsewhere."));
        missing->setObjectName(QStringLiteral("rackNoPrinter"));
        missing->setWordWrap(true);
        missing->setFont(bold);
        body->column()->addWidget(missing);
    }
    body->column()->addLayout(grid);
    body->column()->addLayout(kinds);
    body->column()->addWidget(m_fault);
    body->column()->addWidget(m_sum);
    body->column()->addStretch(1);
    QDialogButtonBox *buttons = makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(body, 1);
    layout->addWidget(buttons);
    (hasPrinter ? m_print : m_save)->setDefault(true); // of this dialog, now that it stands in it

    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &RackDialog::countNext);
    connect(m_summary, &QCheckBox::toggled, this, &RackDialog::countAgain);
    connect(m_largePrint, &QCheckBox::toggled, this, &RackDialog::countAgain);
    countAgain();
    m_rows.constFirst().copies->setFocus();
    m_rows.constFirst().copies->selectAll();
}

QDialogButtonBox *RackDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_print = buttons->addButton(tr("Choose a printer…"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(QStringLiteral("rackPrint"));
    m_save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("rackSave"));
    (m_hasPrinter ? m_print : m_save)->setProperty(MainButtonProperty, true);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_asPdf = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void RackDialog::addRow(QGridLayout *grid, const QStringList &languages)
{
    const QStringList names = m_order.namesOf(languages);
    const QString name =
        names.size() == 1 ? names.first() : tr("%1 and %2 side by side").arg(names[0], names[1]);
    // It reads the window's way, whichever language it begins with.
    auto *label = new QLabel(QChar(isRightToLeft() ? 0x200f : 0x200e) + name);
    label->setWordWrap(true);
    // At the side the window starts from, whichever way its own words run.
    label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    auto *copies = new CopiesBox;
    copies->setObjectName(QStringLiteral("rack_") + languages.join(u'_'));
    copies->setRange(0, MostCopies);
    copies->setButtonSymbols(QAbstractSpinBox::NoButtons);
    copies->setAlignment(Qt::AlignCenter);
    copies->setAccessibleName(tr("Sheets: %1").arg(name));
    copies->setMinimumSize(std::max(2 * Side, 8 * copies->fontMetrics().averageCharWidth()), Side);
    label->setBuddy(copies);
    QPushButton *fewer = stepper(copies, QStringLiteral("−"), -1);
    fewer->setObjectName(QStringLiteral("rackFewer_") + languages.join(u'_'));
    fewer->setAccessibleName(tr("One sheet less: %1").arg(name));
    QPushButton *more = stepper(copies, QStringLiteral("+"), 1);
    more->setObjectName(QStringLiteral("rackMore_") + languages.join(u'_'));
    more->setAccessibleName(tr("One sheet more: %1").arg(name));
    auto *pages = new QLabel;
    pages->setObjectName(QStringLiteral("rackPages_") + languages.join(u'_'));
    pages->setMinimumWidth(pages->fontMetrics().averageCharWidth() * 16);
    const int row = grid->rowCount();
    int column = 0;
    for (QWidget *widget : QList<QWidget *>{label, fewer, copies, more, pages})
        grid->addWidget(widget, row, column++);
    m_rows.append({languages, copies, pages, 0, {}});
    connect(copies, &QSpinBox::valueChanged, this, &RackDialog::showSum);
}

QPushButton *RackDialog::stepper(QSpinBox *copies, const QString &sign, int step)
{
    auto *button = new QPushButton(sign);
    button->setAutoDefault(false);
    button->setAutoRepeat(true);
    button->setFixedSize(std::max(Side, button->sizeHint().height()),
                         std::max(Side, button->sizeHint().height()));
    connect(button, &QPushButton::clicked, copies, [copies, step] { copies->stepBy(step); });
    return button;
}

RackLine RackDialog::lineOf(const Row &row) const
{
    return {row.languages, row.copies->value(), m_summary->isChecked(), m_largePrint->isChecked()};
}

RackOrder RackDialog::answer() const
{
    RackOrder answer;
    answer.asPdf = m_asPdf;
    for (const Row &row : m_rows) {
        if (row.copies->value() > 0)
            answer.lines.append(lineOf(row));
    }
    return answer;
}

void RackDialog::countAgain()
{
    for (Row &row : m_rows) {
        row.pageCount = 0;
        row.fault.clear();
        row.pages->setText(tr("counting…"));
    }
    m_counting.start();
    showSum();
}

void RackDialog::countNext()
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &each) {
        return each.pageCount == 0 && each.fault.isEmpty();
    });
    if (row == m_rows.end()) {
        m_counting.stop();
        return;
    }
    const content::Result<handout::Sheet> sheet = m_order.composeForRack(lineOf(*row));
    row->fault = sheet ? QString() : sheet.error().sentence;
    row->pageCount = sheet ? sheet->pageCount() : 0;
    row->pages->setText(sheet ? tr("%n page(s) each", nullptr, row->pageCount)
                              : tr("can’t be made"));
    showSum();
}

void RackDialog::showSum()
{
    int sheets = 0;
    int pages = 0;
    bool counted = true;
    bool fails = false;
    QString fault;
    for (const Row &row : std::as_const(m_rows)) {
        const int copies = row.copies->value();
        sheets += copies;
        pages += copies * row.pageCount;
        counted = counted && (copies == 0 || row.pageCount > 0);
        fails = fails || (copies > 0 && !row.fault.isEmpty());
        if (fault.isEmpty())
            fault = row.fault;
    }
    m_print->setEnabled(m_hasPrinter && sheets > 0 && !fails);
    m_save->setEnabled(sheets > 0 && !fails);
    showFault(fault);
    m_sum->setText(
        sheets == 0 ? tr("How many of each?")
        : counted   ? tr("In all: %1, %2")
                        .arg(tr("%n sheet(s)", nullptr, sheets), tr("%n page(s)", nullptr, pages))
                  : tr("In all: %1").arg(tr("%n sheet(s)", nullptr, sheets)));
}

void RackDialog::showFault(const QString &fault)
{
    if (fault == m_fault->text())
        return;
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty() || !isVisible())
        return;
    giveRoom(this);
    QAccessibleEvent event(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RackDialog::showEvent(QShowEvent *event)
{
    giveRoom(this);
    QDialog::showEvent(event);
}

} // namespace bayan::ui
