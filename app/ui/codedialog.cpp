#include "ui/codedialog.h"

#include "handout/sheetcode.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

enum Column { Title, Language, Revision, Slug, Columns };

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
    m_prompt->setBuddy(m_code);
    m_answer->setObjectName(QStringLiteral("codeAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_answer->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_texts->setObjectName(QStringLiteral("codeTexts"));
    m_texts->setColumnCount(Columns);
    m_texts->setRootIsDecorated(false);
    m_texts->setUniformRowHeights(true);

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
    resize(760, 560);
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
    QString name = sheet->treatment;
    for (const content::TreatmentName &treatment : m_library.treatments()) {
        if (treatment.id == sheet->treatment)
            name = content::inLanguage(treatment.names, m_language, m_library.languages());
    }
    m_answer->setText(tr("%1, texts of version %2: %n text(s) stood on the sheet.", nullptr,
                         int(sheet->texts.size()))
                          .arg(name, sheet->contentVersion));
    for (const handout::CodedText &text : sheet->texts) {
        const QList<content::Language> languages = m_library.languages();
        const content::Language *language = content::findLanguage(languages, text.language);
        auto *item = new QTreeWidgetItem(m_texts);
        item->setText(Title, text.title);
        item->setText(Language, language ? language->name : text.language);
        item->setText(Revision, QString::number(text.revision));
        item->setText(Slug, text.entry);
    }
    for (int column = 1; column < Columns; ++column)
        m_texts->resizeColumnToContents(column);
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
    m_texts->header()->resizeSection(Title, 360);
    for (int column = 1; column < Columns; ++column)
        m_texts->resizeColumnToContents(column);
    check();
}

} // namespace bayan::ui
