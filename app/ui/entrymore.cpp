#include "ui/entrymore.h"

#include "content/markup.h"
#include "ui/consult.h"
#include "ui/entrypictures.h"
#include "ui/evidencelabel.h"
#include "ui/glossary.h"
#include "ui/proseview.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

// Pixels at normal text size.
constexpr int BesideFrom = 900;   // pictures stand beside the words
constexpr int ReadingWidth = 680; // of the words
constexpr int NotchWidth = 20;    // what points at the card
constexpr int NotchHeight = 9;

} // namespace

EntryMore::EntryMore(Consult &consult, const Look &look, const content::Entry &entry, Place place,
                     bool withSides, Glossary *glossary, QWidget *parent)
    : QFrame(parent)
    , m_consult(consult)
    , m_look(look)
    , m_entryId(entry.id)
    , m_place(place)
    , m_glossary(glossary)
    , m_body(new ProseView(look, Step::Body))
    , m_pictures(new EntryPictures(consult, look, entry,
                                   withSides ? EntryPictures::Of::SidesAndFigures
                                             : EntryPictures::Of::Figures))
    , m_sources(new ProseView(look, Step::Small))
{
    setObjectName(QStringLiteral("more_") + m_entryId);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_body->setObjectName(QStringLiteral("body_") + m_entryId);
    m_sources->setTone(Tone::Muted);
    if (m_place == Place::Apart)
        buildApart();
    else
        build();
    showWords();
}

void EntryMore::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_body);
    layout->addWidget(m_pictures);
    layout->addWidget(m_sources);
}

void EntryMore::buildApart()
{
    const content::Entry &entry = *m_consult.treatment().entry(m_entryId);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16 + NotchHeight, 24, 24);
    layout->setSpacing(8);
    if (entry.direction != content::Direction::None) {
        m_direction = new DirectionLabel(m_look);
        layout->addWidget(m_direction, 0, Qt::AlignLeading);
    }
    m_title = new ProseView(m_look, Step::Lead);
    m_title->setBold(true);
    layout->addWidget(m_title);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(32);
    m_columns->addWidget(m_body, 1);
    m_columns->addWidget(m_pictures, 1);
    m_columns->addStretch(0);
    layout->addLayout(m_columns);
    layout->addWidget(m_sources);
}

void EntryMore::setMarkedWords(const QSet<QString> &words)
{
    m_body->setMarkedWords(words);
}

void EntryMore::showWords()
{
    const content::Entry &entry = *m_consult.treatment().entry(m_entryId);
    const Consult::Words words = m_consult.words(entry);
    const language::Phrasebook &phrases = m_consult.phrases();
    setAccessibleName(words.phrases->shown(words.text->title));
    if (m_title)
        m_title->setText(words.text->title, *words.phrases);
    if (m_direction)
        m_direction->setDirection(entry.direction, phrases);
    m_body->setBlocks(content::parseMarkup(words.text->body), *words.phrases);
    if (m_glossary)
        m_glossary->explain(m_body, m_consult.treatment(), *words.phrases);
    m_pictures->showWords();
    m_pictures->setVisible(!m_pictures->isEmpty());
    arrange();
    m_sources->setReadyText(phrases.phrase("Entry", QT_TRANSLATE_NOOP("Entry", "Sources:")) +
                                QLatin1Char(' ') + m_consult.sourceNames(entry, phrases),
                            phrases.direction());
}

void EntryMore::arrange()
{
    if (!m_columns)
        return;
    const bool beside = width() >= m_look.scaled(BesideFrom) || m_pictures->isEmpty();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setMaximumWidth(beside ? m_look.scaled(ReadingWidth) : QWIDGETSIZE_MAX);
}

QSize EntryMore::sizeHint() const
{
    // As a card's: its height follows from its width.
    return {m_look.scaled(320), m_look.scaled(20)};
}

void EntryMore::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void EntryMore::paintEvent(QPaintEvent *)
{
    if (m_place == Place::InCard)
        return;
    const QRectF box = QRectF(rect()).adjusted(0.5, NotchHeight + 0.5, -0.5, -8.5);
    QPainterPath shape;
    shape.addRoundedRect(box, 8, 8);
    if (m_card) {
        const int middle = mapFromGlobal(m_card->mapToGlobal(m_card->rect().center())).x();
        QPainterPath notch;
        notch.addPolygon(
            QPolygonF({QPointF(middle - NotchWidth / 2.0, box.top() + 1), QPointF(middle, 0.5),
                       QPointF(middle + NotchWidth / 2.0, box.top() + 1)}));
        notch.closeSubpath();
        shape = shape.united(notch);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colour(Tone::Line), 1));
    painter.setBrush(m_look.colour(Tone::Window));
    painter.drawPath(shape);
}

} // namespace bayan::ui
