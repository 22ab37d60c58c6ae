#include "ui/codedialog.h"

#include "handout/sheetcode.h"
#include "ui/displays.h"
#include "ui/fingerscrolling.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

enum Column { Title, Language, Revision, Slug, Columns };

constexpr int DirectionRole = Qt::UserRole;

// Each cell reads its own way, so that a full stop and what stands for words cut off
// are at its end; all start at the side the window starts from.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int Row = 28; // pixels: a finger's line
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 12, std::max(size.height(), Row)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        const bool fromRight = option->direction == Qt::RightToLeft;
        QStyledItemDelegate::initStyleOption(option, index);
        option->direction = Qt::LayoutDirection(index.data(DirectionRole).toInt());
        option->displayAlignment =
            (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    }
};

} // namespace

CodeDialog::CodeDialog(const content::Library &library, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_language(language)
    , m_prompt(new QLabel)
    , m_code(new QLineEdit)
    , m_answer(new QLabel)
    , m_texts(new QTreeWidget)
{
    setObjectName(QStringLiteral("codeDialog"));
    m_code->setObjectName(QStringLiteral("sheetCode"));
    m_code->setLayoutDirection(Qt::LeftToRight); // whatever the menus' language
    m_code->setPlaceholderText(QStringLiteral("BYN 7K4F 29QD"));
    m_code->setMaxLength(2000);
    m_code->setTextMargins(8, 0, 8, 0);
    m_prompt->setBuddy(m_code);
    m_answer->setObjectName(QStringLiteral("codeAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_answer->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_texts->setObjectName(QStringLiteral("codeTexts"));
    m_texts->setColumnCount(Columns);
    m_texts->setRootIsDecorated(false);
    m_texts->setUniformRowHeights(true);
    m_texts->setItemDelegate(new CellDelegate(m_texts));
    // The titles take what the others leave.
    m_texts->header()->setStretchLastSection(false);
    m_texts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_texts->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    scrollByFinger(*m_texts);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // A scanner ends with Enter: the answer stays, and the next code replaces this one.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_code, &QLineEdit::returnPressed, m_code, &QLineEdit::selectAll);
    connect(m_code, &QLineEdit::textChanged, this, &CodeDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_prompt);
    layout->addWidget(m_code);
    layout->addWidget(m_answer);
    layout->addWidget(m_texts, 1);
    layout->addWidget(buttons);
    resize(QSize(112 * fontMetrics().averageCharWidth(), 560).boundedTo(roomOn(*screen())));
    retranslateUi();
}

void CodeDialog::check()
{
    m_texts->clear();
    const auto sheet = handout::readSheetCode(m_library, m_code->text());
    if (!sheet) {
        m_answer->setText(sheet.error().sentence);
        return;
    }
    const content::TreatmentName treatment = m_library.treatmentName(sheet->treatment);
    const QString name = content::inLanguage(treatment.names, m_language, m_library.languages());
    m_answer->setText(tr("%1, texts of version %2: %n text(s) stood on the sheet.", nullptr,
                         int(sheet->texts.size()))
                          .arg(name, sheet->contentVersion));
    for (const handout::CodedText &text : sheet->texts) {
        const QList<content::Language> languages = m_library.languages();
        const content::Language *language = content::findLanguage(languages, text.language);
        auto *item = new QTreeWidgetItem(m_texts);
        item->setText(Title, text.title);
        item->setToolTip(Title, text.title);
        item->setText(Language, language ? language->name : text.language);
        item->setText(Revision, QString::number(text.revision));
        item->setText(Slug, text.entry);
        for (const int column : {Title, Language, Revision, Slug}) {
            const bool own = language && (column == Title || column == Language);
            item->setData(column, DirectionRole, own ? language->direction : Qt::LeftToRight);
        }
    }
}

void CodeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void CodeDialog::retranslateUi()
{
    setWindowTitle(tr("Check a sheet code"));
    m_prompt->setText(tr("&Code at the foot of the sheet"));
    m_code->setAccessibleName(tr("Code at the foot of the sheet"));
    m_texts->setAccessibleName(tr("Texts on the sheet"));
    m_texts->setHeaderLabels({tr("Text"), tr("Language"), tr("Edition"), tr("Short name")});
    check();
}

} // namespace bayan::ui
