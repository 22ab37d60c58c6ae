#include "ui/entrycard.h"

#include "language/wording.h"
#include "pictures/icon.h"
#include "ui/consult.h"
#include "ui/entrymore.h"
#include "ui/entrypictures.h"
#include "ui/evidencelabel.h"
#include "ui/glossary.h"
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

namespace {

constexpr int BesideFrom = 720; // pixels at normal size: what they disagree on beside the sides

} // namespace

EntryCard::EntryCard(Consult &consult, const Look &look, const content::Entry &entry, Form form,
                     Glossary *glossary, QWidget *parent)
    : QFrame(parent)
    , m_consult(consult)
    , m_look(look)
    , m_entryId(entry.id)
    , m_form(form)
    , m_glossary(glossary)
    , m_open(form == Form::Full)
{
    setObjectName(QStringLiteral("entry_") + m_entryId);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setSpacing(4);
    if (m_form == Form::Sides)
        buildSides();
    else
        buildTitle();

    m_notice = new ProseView(look, Step::Small);
    m_notice->setTone(Tone::Urgent);
    m_layout->addWidget(m_notice);

    m_summary = new ProseView(look, Step::Body);
    if (m_form == Form::Full)
        m_summary->setTone(Tone::Muted);
    m_summary->setObjectName(QStringLiteral("summary_") + m_entryId);
    m_layout->addWidget(m_summary);

    if (m_form != Form::Sides) {
        m_layout->addStretch(1);
        buildFooter(m_layout);
    }
    connect(&m_consult, &Consult::pickChanged, this, &EntryCard::showTick);
    showWords();
    retranslateUi();
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
    for (ProseView *words : {m_summary, m_more ? m_more->body() : nullptr}) {
        if (words && words->hasTerms())
            stops.append(words);
    }
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
        makeMore();
    m_more->setVisible(open);
    m_summary->setVisible(m_form == Form::Brief || open);
    m_evidence->setVisible(m_form != Form::Question || open);
    Q_EMIT opened(open);
}

void EntryCard::makeMore()
{
    if (m_more) {
        m_more->showWords();
    } else {
        m_more = new EntryMore(m_consult, m_look, entry(),
                               m_apart ? EntryMore::Place::Apart : EntryMore::Place::InCard,
                               m_form != Form::Sides, m_glossary, m_apart ? parentWidget() : this);
        m_more->setMarkedWords(m_markedWords);
        if (m_apart)
            m_more->pointAt(this);
        else
            m_layout->insertWidget(m_layout->indexOf(m_summary) + 1, m_more);
    }
    if (m_titleButton && m_more->body()->hasTerms())
        setTabOrder(m_titleButton, m_more->body());
}

void EntryCard::setMarkedWords(const QSet<QString> &words)
{
    m_markedWords = words;
    for (ProseView *view : {m_title, m_summary}) {
        if (view)
            view->setMarkedWords(words);
    }
    if (m_more)
        m_more->setMarkedWords(words);
}

void EntryCard::explain(ProseView *words)
{
    if (!m_glossary)
        return;
    m_glossary->explain(words, m_consult.treatment(), *m_consult.words(entry()).phrases);
    if (m_titleButton && words->hasTerms())
        setTabOrder(m_titleButton, words);
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
    m_summary->setVisible(m_form == Form::Full || m_form == Form::Brief || m_open);
    explain(m_summary);
    if (m_sides) {
        m_sides->showWords();
        m_kind->setReadyText(language::kindWord(content::Kind::Disagreement, phrases),
                             phrases.direction());
    }
    m_evidence->setEvidence(entry().evidence, phrases);
    m_evidence->setVisible(m_form != Form::Question || m_open);
    if (m_direction)
        m_direction->setDirection(entry().direction, phrases);
    const QString notice = m_consult.notice(words);
    m_notice->setVisible(!notice.isEmpty());
    m_notice->setReadyText(notice, phrases.direction());
    if (m_open || m_more)
        makeMore();
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
        if (m_form == Form::Full || m_form == Form::Question)
            m_tick->setText(tr("On the sheet"));
    }
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_form != Form::Sides) {
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.colour(Tone::Line));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colour(Tone::ControlBorder), 1));
    painter.setBrush(m_look.colour(Tone::Window));
    painter.drawRoundedRect(QRectF(m_cell->geometry()).adjusted(0.5, 8.5, -0.5, -8.5), 8, 8);
}

void EntryCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_cellAndSides)
        m_cellAndSides->setDirection(width() < m_look.scaled(BesideFrom) ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
}

void EntryCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace bayan::ui
