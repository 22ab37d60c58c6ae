#include "ui/areapanel.h"

#include "pictures/iconarray.h"
#include "ui/consult.h"
#include "ui/entrycard.h"
#include "ui/evidencelabel.h"
#include "ui/pictureview.h"
#include "ui/proseview.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace bayan::ui {

AreaPanel::AreaPanel(Consult &consult, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("areaPanel"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void AreaPanel::show(const content::FaceArea &area)
{
    delete m_content;
    m_cards.clear();
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);

    const QString name = m_consult.phrases().shown(m_consult.named(area.names));
    auto *heading = new ProseView(m_look, Step::Lead);
    heading->setBold(true);
    heading->setReadyText(name, m_consult.direction());
    m_column->addWidget(heading);
    setAccessibleName(name);
    for (const auto direction :
         {content::Direction::Benefit, content::Direction::Harm, content::Direction::None})
        addEntries(area, direction);
    addFigures(area);
    if (m_column->count() == 1) {
        auto *nothing = new ProseView(m_look, Step::Body);
        nothing->setTone(Tone::Muted);
        nothing->setReadyText(
            m_consult.phrases().phrase(
                "Effects", QT_TRANSLATE_NOOP("Effects", "Nothing is recorded for this area yet.")),
            m_consult.direction());
        m_column->addWidget(nothing);
    }
    m_column->addStretch(1);
    m_layout->addWidget(m_content);
    m_content->show();
}

void AreaPanel::addEntries(const content::FaceArea &area, content::Direction direction)
{
    bool first = true;
    for (const QString &id : area.entries) {
        const content::Entry *entry = m_consult.treatment().entry(id);
        if (!entry || entry->direction != direction ||
            entry->audience == content::Audience::Clinician)
            continue;
        if (first && direction != content::Direction::None) {
            auto *label = new DirectionLabel(m_look);
            label->setDirection(direction, m_consult.phrases());
            m_column->addWidget(label);
        }
        first = false;
        auto *card = new EntryCard(m_consult, m_look, *entry, EntryCard::Form::Brief);
        m_cards.append(card);
        m_column->addWidget(card);
    }
}

void AreaPanel::addFigures(const content::FaceArea &area)
{
    for (const QString &id : area.figures) {
        const content::Figure *figure = m_consult.treatment().figure(id);
        if (!figure || !figure->drawable)
            continue;
        auto *view = new PictureView(m_look);
        view->setObjectName(QStringLiteral("areaFigure_") + id);
        view->setPicture(std::make_unique<pictures::IconArray>(*figure, m_consult.phrases()),
                         m_consult.direction());
        m_column->addSpacing(8);
        m_column->addWidget(view);
    }
}

QList<QWidget *> AreaPanel::focusStops() const
{
    QList<QWidget *> stops;
    for (const EntryCard *card : m_cards)
        stops.append(card->focusStops());
    return stops;
}

} // namespace bayan::ui
