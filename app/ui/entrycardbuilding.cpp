// What an entry's card is made of.
#include "ui/consult.h"
#include "ui/entrycard.h"
#include "ui/entrypictures.h"
#include "ui/evidencelabel.h"
#include "ui/proseview.h"
#include "ui/titlebutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bayan::ui {

void EntryCard::buildTitle()
{
    if (m_form == Form::Full) {
        if (entry().direction != content::Direction::None) {
            m_direction = new DirectionLabel(m_look);
            m_layout->addWidget(m_direction, 0, Qt::AlignLeading);
        }
        m_title = new ProseView(m_look, Step::Lead);
        m_title->setBold(true);
        m_layout->addWidget(m_title);
        return;
    }
    m_titleButton = new TitleButton(m_look, m_form == Form::Question ? Step::Lead : Step::Body);
    m_titleButton->setObjectName(QStringLiteral("title_") + m_entryId);
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(16);
    m_titleRow->addWidget(m_titleButton, 1);
    connect(m_titleButton, &QAbstractButton::toggled, this, &EntryCard::setOpen);
    if (m_form != Form::Sides)
        m_layout->addLayout(m_titleRow);
}

// Four cells: what they disagree on, one side, the other, what is fair to say.
void EntryCard::buildSides()
{
    buildTitle();
    m_cell = new QWidget;
    auto *cell = new QVBoxLayout(m_cell);
    cell->setContentsMargins(16, 16, 16, 16); // as the pictures beside it leave room
    cell->setSpacing(4);
    m_kind = new ProseView(m_look, Step::Small);
    m_kind->setTone(Tone::Muted);
    cell->addWidget(m_kind);
    cell->addLayout(m_titleRow);
    cell->addStretch(1);
    buildFooter(cell);
    m_sides = new EntryPictures(m_consult, m_look, entry(), EntryPictures::Of::Sides);
    m_cellAndSides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cellAndSides->setSpacing(8);
    m_cellAndSides->addWidget(m_cell, 24);
    m_cellAndSides->addWidget(m_sides, 76);
    m_layout->addLayout(m_cellAndSides);
}

void EntryCard::buildFooter(QVBoxLayout *layout)
{
    auto *footer = new QHBoxLayout;
    footer->setSpacing(12);
    m_evidence = new EvidenceLabel(m_look);
    footer->addWidget(m_evidence);
    footer->addStretch(1);
    // A closed question is one line: its tick stands beside it.
    QHBoxLayout *last = m_form == Form::Question ? m_titleRow : footer;
    if (entry().sheetRule == content::SheetRule::Locked) {
        m_lock = new QLabel;
        m_lock->setObjectName(QStringLiteral("lock_") + m_entryId);
        last->addWidget(m_lock);
    } else {
        m_tick = new QCheckBox;
        m_tick->setObjectName(QStringLiteral("tick_") + m_entryId);
        connect(m_tick, &QCheckBox::toggled, this,
                [this](bool ticked) { m_consult.setTicked(m_entryId, ticked); });
        last->addWidget(m_tick);
    }
    layout->addLayout(footer);
}

} // namespace bayan::ui
