#include "ui/entrycard.h"

#include "content/markup.h"
#include "pictures/icon.h"
#include "ui/consult.h"
#include "ui/evidencelabel.h"
#include "ui/proseview.h"
#include "ui/titlebutton.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace bayan::ui {

EntryCard::EntryCard(Consult &consult, const Look &look, const content::Entry &entry, Form form,
                     QWidget *parent)
    : QFrame(parent)
    , m_consult(consult)
    , m_look(look)
    , m_entryId(entry.id)
    , m_form(form)
    , m_open(form == Form::Full)
{
    setObjectName(QStringLiteral("entry_") + m_entryId);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setSpacing(4);

    if (m_form == Form::Full) {
        if (entry.direction != content::Direction::None) {
            m_direction = new DirectionLabel(look);
            m_layout->addWidget(m_direction, 0, Qt::AlignLeading);
        }
        m_title = new ProseView(look, Step::Lead);
        m_title->setBold(true);
        m_layout->addWidget(m_title);
    } else {
        m_titleButton = new TitleButton(look, m_form == Form::Question ? Step::Lead : Step::Body);
        m_titleButton->setObjectName(QStringLiteral("title_") + m_entryId);
        m_titleRow = new QHBoxLayout;
        m_titleRow->setSpacing(16);
        m_titleRow->addWidget(m_titleButton, 1);
        m_layout->addLayout(m_titleRow);
        connect(m_titleButton, &QAbstractButton::toggled, this, &EntryCard::setOpen);
    }

    m_notice = new ProseView(look, Step::Small);
    m_notice->setTone(Tone::Urgent);
    m_layout->addWidget(m_notice);

    m_summary = new ProseView(look, Step::Body);
    if (m_form == Form::Full)
        m_summary->setTone(Tone::Muted);
    m_layout->addWidget(m_summary);

    buildFooter(m_layout);
    connect(&m_consult, &Consult::pickChanged, this, &EntryCard::showTick);
    showWords();
    retranslateUi();
}

void EntryCard::buildFooter(QVBoxLayout *layout)
{
    auto *footer = new QHBoxLayout;
    footer->setSpacing(12);
    m_evidence = new EvidenceLabel(m_look);
    footer->addWidget(m_evidence);
    footer->addStretch(1);
    if (entry().sheetRule == content::SheetRule::Locked) {
        m_lock = new QLabel;
        m_lock->setObjectName(QStringLiteral("lock_") + m_entryId);
        (m_form == Form::Question ? m_titleRow : footer)->addWidget(m_lock);
    } else {
        m_tick = new QCheckBox;
        m_tick->setObjectName(QStringLiteral("tick_") + m_entryId);
        connect(m_tick, &QCheckBox::toggled, this,
                [this](bool ticked) { m_consult.setTicked(m_entryId, ticked); });
        // A closed question is one line: its tick stands beside it.
        (m_form == Form::Question ? m_titleRow : footer)->addWidget(m_tick);
    }
    layout->addStretch(1);
    layout->addLayout(footer);
}

QSize EntryCard::sizeHint() const
{
    // Its height follows from its width: a hint from all its words would cost
    // laying them out once more.
    return {m_look.scaled(320), m_look.scaled(80)};
}

QSize EntryCard::minimumSizeHint() const
{
    return {m_look.scaled(120), 0};
}

QList<QWidget *> EntryCard::focusStops() const
{
    QList<QWidget *> stops;
    if (m_titleButton)
        stops.append(m_titleButton);
    if (m_tick)
        stops.append(m_tick);
    return stops;
}

const content::Entry &EntryCard::entry() const
{
    return *m_consult.treatment().entry(m_entryId);
}

void EntryCard::setOpen(bool open)
{
    if (m_form == Form::Full || open == m_open)
        return;
    m_open = open;
    m_titleButton->setChecked(open);
    if (open)
        makeBody();
    m_body->setVisible(open);
    m_sources->setVisible(open);
    m_summary->setVisible(m_form == Form::Brief || open);
    m_evidence->setVisible(m_form == Form::Brief || open);
    Q_EMIT opened(open);
}

void EntryCard::makeBody()
{
    const Consult::Words words = m_consult.words(entry());
    if (!m_body) {
        const int place = m_layout->indexOf(m_summary) + 1;
        m_body = new ProseView(m_look, Step::Body);
        m_body->setMarkedWords(m_markedWords);
        m_sources = new ProseView(m_look, Step::Small);
        m_sources->setTone(Tone::Muted);
        m_layout->insertWidget(place, m_body);
        m_layout->insertWidget(place + 1, m_sources);
    }
    m_body->setBlocks(content::parseMarkup(words.text->body), *words.phrases);
    QStringList names;
    for (const content::Citation &citation : entry().citations) {
        if (const content::Source *source = m_consult.treatment().source(citation.source))
            names.append(m_consult.sourceName(*source));
    }
    const language::Phrasebook &phrases = m_consult.phrases();
    m_sources->setReadyText(phrases.phrase("Entry", QT_TRANSLATE_NOOP("Entry", "Sources:")) +
                                QLatin1Char(' ') +
                                phrases.shown(names.join(phrases.direction() == Qt::RightToLeft
                                                             ? QStringLiteral("؛ ")
                                                             : QStringLiteral("; "))),
                            phrases.direction());
}

void EntryCard::setMarkedWords(const QSet<QString> &words)
{
    m_markedWords = words;
    for (ProseView *view : {m_title, m_summary, m_body}) {
        if (view)
            view->setMarkedWords(words);
    }
}

void EntryCard::showWords()
{
    const Consult::Words words = m_consult.words(entry());
    const language::Phrasebook &phrases = m_consult.phrases();
    if (m_title)
        m_title->setText(words.text->title, *words.phrases);
    else
        m_titleButton->setTitle(words.phrases->shown(words.text->title),
                                words.phrases->direction());
    setAccessibleName(words.phrases->shown(words.text->title));
    m_summary->setText(words.text->summary, *words.phrases);
    m_summary->setVisible(m_form != Form::Question || m_open);
    m_evidence->setEvidence(entry().evidence, phrases);
    m_evidence->setVisible(m_form != Form::Question || m_open);
    if (m_direction)
        m_direction->setDirection(entry().direction, phrases);
    m_notice->setVisible(words.missing || words.stale);
    if (words.missing) {
        m_notice->setReadyText(
            phrases.phrase("Entry",
                           QT_TRANSLATE_NOOP("Entry", "Not yet available in this language.")),
            phrases.direction());
    } else if (words.stale) {
        m_notice->setReadyText(
            phrases.phrase("Entry", QT_TRANSLATE_NOOP("Entry", "This translation is being checked "
                                                               "again: its original has changed.")),
            phrases.direction());
    }
    if (m_open || m_body)
        makeBody();
    showTick();
    showLock();
    retranslateUi();
}

void EntryCard::showLock()
{
    if (m_lock) {
        m_lock->setPixmap(pictures::icon(pictures::Icon::Lock, m_look.colour(Tone::Urgent))
                              .pixmap(m_look.scaled(18)));
    }
}

void EntryCard::showTick()
{
    if (m_tick)
        m_tick->setChecked(m_consult.pick().contains(m_entryId));
}

void EntryCard::retranslateUi()
{
    if (m_lock) {
        m_lock->setToolTip(tr("Always on the sheet"));
        m_lock->setAccessibleName(tr("Always on the sheet"));
    }
    if (m_tick) {
        m_tick->setToolTip(tr("Print this on the sheet"));
        m_tick->setAccessibleName(tr("On the sheet: %1").arg(accessibleName()));
        if (m_form != Form::Brief)
            m_tick->setText(tr("On the sheet"));
    }
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.colour(Tone::Line));
}

void EntryCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace bayan::ui
