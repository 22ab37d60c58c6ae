#include "ui/sheetpanel.h"

#include "pictures/icon.h"
#include "ui/bayanstyle.h"
#include "ui/consult.h"
#include "ui/ink.h"
#include "ui/look.h"
#include "ui/picklist.h"
#include "ui/pickmodel.h"
#include "ui/sheetorder.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bayan::ui {

SheetPanel::SheetPanel(Consult &consult, SheetOrder &order, const Look &look, Form form,
                       QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_order(order)
    , m_look(look)
    , m_model(new PickModel(consult, look, this))
    , m_heading(new QLabel)
    , m_list(new PickList(look))
    , m_tickShown(new QPushButton)
    , m_languageHeading(new QLabel)
    , m_languageLayout(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_languages(new QButtonGroup(this))
    , m_summary(new QCheckBox)
    , m_largePrint(new QCheckBox)
    , m_name(new QLineEdit)
    , m_printInk(new QCheckBox)
    , m_pages(new QLabel)
    , m_preview(new QPushButton)
    , m_print(new QPushButton)
    , m_save(new QPushButton)
{
    setObjectName(QStringLiteral("sheetPanel"));
    m_heading->setObjectName(QStringLiteral("sheetHeading"));
    m_heading->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setModel(m_model);
    m_tickShown->setObjectName(QStringLiteral("tickShownButton"));
    m_printInk->setObjectName(QStringLiteral("printInk"));
    m_languageLayout->setSpacing(0);
    m_summary->setObjectName(QStringLiteral("summaryChoice"));
    m_largePrint->setObjectName(QStringLiteral("largePrintChoice"));
    m_name->setObjectName(QStringLiteral("patientName"));
    m_name->setMaxLength(80);
    m_name->setTextMargins(8, 0, 8, 0);
    m_pages->setObjectName(QStringLiteral("pageCount"));
    m_preview->setObjectName(QStringLiteral("previewButton"));
    m_print->setObjectName(QStringLiteral("printButton"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_print->setProperty(MainButtonProperty, true);

    m_counting.setSingleShot(true);
    m_counting.setInterval(150);
    arrange(form);
    connectAll();
    rebuildLanguages();
    restyle();
    retranslateUi();
    chainFocus();
}

void SheetPanel::connectAll()
{
    connect(&m_counting, &QTimer::timeout, this, &SheetPanel::countPages);
    connect(&m_order, &SheetOrder::changed, this, &SheetPanel::countSoon);
    connect(&m_order, &SheetOrder::changed, this, &SheetPanel::rebuildLanguages);
    connect(&m_consult, &Consult::patientLanguageChanged, this, &SheetPanel::rebuildLanguages);
    connect(&m_consult, &Consult::treatmentChanged, this, &SheetPanel::countSoon);
    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { m_order.setLanguages(m_order.choices().value(id)); });
    connect(&m_order, &SheetOrder::changed, this, &SheetPanel::showOrder);
    connect(m_summary, &QCheckBox::toggled, &m_order, &SheetOrder::setSummary);
    connect(m_largePrint, &QCheckBox::toggled, &m_order, &SheetOrder::setLargePrint);
    connect(m_tickShown, &QPushButton::clicked, &m_consult, &Consult::tickShown);
    connect(m_printInk, &QCheckBox::toggled, &m_order, &SheetOrder::setPrintsInk);
    connect(&m_consult, &Consult::shownChanged, this, &SheetPanel::showSuggestions);
    connect(&m_consult, &Consult::pickChanged, this, &SheetPanel::showSuggestions);
    connect(&m_consult.ink(), &Ink::changed, this, &SheetPanel::showSuggestions);
    connect(m_name, &QLineEdit::textChanged, &m_order, &SheetOrder::setPatientName);
    connect(m_preview, &QPushButton::clicked, this, &SheetPanel::previewRequested);
    connect(m_print, &QPushButton::clicked, this, &SheetPanel::printRequested);
    connect(m_save, &QPushButton::clicked, this, &SheetPanel::saveRequested);
    connect(&m_look, &Look::changed, this, &SheetPanel::restyle);
}

void SheetPanel::setCounting(bool counts)
{
    m_countsPages = counts;
    if (counts)
        m_counting.start();
    else
        m_counting.stop();
}

void SheetPanel::countSoon()
{
    if (m_countsPages)
        m_counting.start();
}

void SheetPanel::setInterfaceLanguage(const QString &code)
{
    m_model->setLanguage(code);
}

void SheetPanel::rebuildLanguages()
{
    const QList<QStringList> choices = m_order.choices();
    // The buttons stay, so that focus stays; there are as many choices always.
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = qobject_cast<QRadioButton *>(m_languages->button(int(i)));
        if (!button) {
            button = new QRadioButton;
            m_languages->addButton(button, int(i));
            m_languageLayout->addWidget(button);
        }
        QStringList names;
        for (const QString &code : choices[i])
            names.append(m_consult.phrases(code).language().name);
        button->setObjectName(QStringLiteral("sheetLanguage_") + choices[i].join(u'_'));
        const QString words = names.size() == 1
                                  ? names.first()
                                  : tr("%1 and %2 side by side").arg(names[0], names[1]);
        if (i + 1 < choices.size())
            button->setText(words);
        else
            m_pairWords = words; // told in brief where there is no room
        button->setChecked(choices[i] == m_order.languages());
    }
    arrangeChoices();
}

void SheetPanel::showOrder()
{
    m_summary->setChecked(m_order.isSummary());
    m_largePrint->setChecked(m_order.isLargePrint());
    m_printInk->setChecked(m_order.printsInk());
    // Unlike clear(), leaves nothing to undo.
    if (m_name->text() != m_order.patientName())
        m_name->setText(m_order.patientName());
}

void SheetPanel::showSuggestions()
{
    const int more = int(m_consult.shownUnticked().size());
    m_tickShown->setVisible(more > 0);
    m_tickShown->setText(tr("Tick what was shown (%n)", nullptr, more));
    const bool ink = !m_consult.ink().isEmpty();
    m_printInk->setVisible(ink);
    if (!ink)
        m_printInk->setChecked(false);
}

void SheetPanel::countPages()
{
    const content::Result<handout::Sheet> sheet = m_order.compose();
    m_pageCount = sheet ? sheet->pageCount() : 0;
    const int topics = int(m_consult.pick().entries().size());
    m_pages->setText(sheet ? tr("%1, %2, %3", "pages, paper, topics")
                                 .arg(tr("%n page(s)", nullptr, m_pageCount), m_order.paper().key(),
                                      tr("%n topic(s)", nullptr, topics))
                           : sheet.error().sentence);
    if (m_foot->parentWidget() == this)
        m_pages->setWordWrap(!sheet);
    m_print->setEnabled(bool(sheet));
    m_save->setEnabled(bool(sheet));
    m_preview->setEnabled(bool(sheet));
    Q_EMIT pageCountChanged(m_pageCount);
}

void SheetPanel::restyle()
{
    const Qt::LayoutDirection direction = layoutDirection();
    m_heading->setFont(m_look.controlFont(Step::Lead, direction, true));
    m_languageHeading->setFont(m_look.controlFont(Step::Small, direction, true));
    m_print->setFont(m_look.controlFont(Step::Body, direction, true));
    m_print->setIcon(pictures::icon(pictures::Icon::Printer, m_look.colour(Tone::OnAccent)));
    m_preview->setIcon(pictures::icon(pictures::Icon::Preview, m_look.colour(Tone::Text)));
    m_save->setIcon(pictures::icon(pictures::Icon::Save, m_look.colour(Tone::Text)));
    QPalette palette = m_look.palette();
    palette.setColor(QPalette::Base, m_look.colour(Tone::Window));
    palette.setColor(QPalette::Highlight, m_look.colour(Tone::Tint));
    palette.setColor(QPalette::HighlightedText, m_look.colour(Tone::Text));
    m_list->setPalette(palette);
    QPalette muted = m_look.palette();
    muted.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    m_languageHeading->setPalette(muted);
    arrangeChoices();
}

void SheetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void SheetPanel::retranslateUi()
{
    m_heading->setText(tr("For this patient’s sheet"));
    m_list->setAccessibleName(tr("Topics on the sheet"));
    m_languageHeading->setText(tr("Sheet language"));
    m_largePrint->setText(tr("Large print"));
    m_name->setPlaceholderText(tr("Name: printed, then forgotten"));
    m_name->setAccessibleName(tr("Patient’s name, printed and then forgotten"));
    m_preview->setText(tr("Preview"));
    m_print->setText(tr("Print sheet"));
    m_save->setText(tr("Save PDF"));
    m_printInk->setText(tr("Print the drawing too"));
    rebuildLanguages();
    showSuggestions();
    countSoon();
}

} // namespace bayan::ui
