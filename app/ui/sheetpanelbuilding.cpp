// How the panel's parts stand and in which order the keyboard meets them.
#include "ui/look.h"
#include "ui/picklist.h"
#include "ui/sheetpanel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bayan::ui {

namespace {

constexpr int LowestList = 240; // pixels at normal text size

} // namespace

void SheetPanel::arrange(Form form)
{
    const bool wide = form == Form::Wide;
    auto *basket = new QVBoxLayout;
    basket->setSpacing(8);
    basket->addWidget(m_heading);
    basket->addWidget(m_list, 1);
    basket->addWidget(m_tickShown);
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(0);
    for (QCheckBox *kind : {m_summary, m_largePrint, m_printInk})
        kinds->addWidget(kind);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_languageHeading);
    choices->addLayout(m_languageLayout);
    choices->addLayout(kinds);
    choices->addWidget(m_name);
    m_foot = new QWidget;
    makeFoot(form);
    if (wide)
        choices->addStretch(1);
    else
        choices->addWidget(m_foot);
    m_parts = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    m_parts->setContentsMargins(16, 16, 16, 16);
    m_parts->setSpacing(wide ? 32 : 8);
    m_parts->addLayout(basket, 1);
    m_parts->addLayout(choices, wide ? 1 : 0);
}

void SheetPanel::makeFoot(Form form)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (form == Form::Wide) {
        m_foot->setLayout(buttons);
        buttons->setContentsMargins(0, 0, 0, 0);
        buttons->addWidget(m_pages, 1);
        m_pages->setWordWrap(true); // it gives way, the buttons do not
        buttons->addWidget(m_preview);
        buttons->addWidget(m_save);
        buttons->addWidget(m_print);
        return;
    }
    auto *layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_pages);
    layout->addWidget(m_print);
    buttons->addWidget(m_preview, 1);
    buttons->addWidget(m_save, 1);
    layout->addLayout(buttons);
}

void SheetPanel::setStacked(bool stacked)
{
    // What is chosen first stands first.
    m_parts->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_parts->setSpacing(stacked ? 16 : 32);
    m_list->setMinimumHeight(stacked ? m_look.scaled(LowestList) : 0);
    chainFocus();
}

// As it is read.
void SheetPanel::chainFocus()
{
    QList<QWidget *> stops;
    const QList<QAbstractButton *> languages = m_languages->buttons();
    for (QAbstractButton *language : languages)
        stops.append(language);
    stops.append({m_summary, m_largePrint, m_printInk, m_name});
    const QList<QWidget *> basket{m_list, m_tickShown};
    const bool first = m_parts->direction() != QBoxLayout::BottomToTop;
    stops = first ? basket + stops : stops + basket;
    if (m_foot->parentWidget() == this)
        stops.append({m_print, m_preview, m_save});
    else if (m_foot->window() == window())
        stops.append({m_preview, m_save, m_print});
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

} // namespace bayan::ui
