#include "ui/nextpanel.h"

#include "ui/consult.h"
#include "ui/evidencelabel.h"
#include "ui/look.h"
#include "ui/patientscreen.h"
#include "ui/presenter.h"
#include "ui/proseview.h"
#include "ui/slideview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

constexpr int Below = 44; // pixels: between its parts and under it

} // namespace

NextPanel::NextPanel(Consult &consult, Presenter &presenter, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_presenter(presenter)
    , m_look(look)
    , m_language(consult.patientLanguage())
    , m_heading(new QLabel)
    , m_slide(new SlideView(look))
    , m_title(new ProseView(look, Step::Lead))
    , m_summary(new ProseView(look, Step::Body))
    , m_evidence(new EvidenceLabel(look))
{
    setObjectName(QStringLiteral("nextPanel"));
    m_slide->setObjectName(QStringLiteral("nextSlide"));
    m_title->setObjectName(QStringLiteral("nextTitle"));
    m_title->setBold(true);
    m_summary->setTone(Tone::Muted);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    words->addWidget(m_evidence, 0, Qt::AlignLeading);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_slide, 5, Qt::AlignTop);
    row->addLayout(words, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addLayout(row);
    connect(m_slide, &SlideView::resized, this, &NextPanel::resized);
    connect(&look, &Look::changed, this, &NextPanel::restyle);
    restyle();
    retranslateUi();
}

void NextPanel::setLanguage(const QString &code)
{
    m_language = code;
    showNext();
}

void NextPanel::showNext()
{
    const content::Entry *next =
        m_consult.treatment().entry(m_presenter.presentation().nextEntry());
    for (QWidget *widget : QList<QWidget *>{m_slide, m_title, m_evidence})
        widget->setVisible(next);
    if (!next)
        m_summary->hide();
    m_heading->setText(next ? tr("Next") : tr("This is the last entry."));
    if (!next)
        return;
    const Consult::Words words = m_consult.words(*next, m_language);
    m_title->setText(words.text->title, *words.phrases);
    m_summary->setText(words.text->summary, *words.phrases);
    m_evidence->setEvidence(next->evidence, *words.phrases);
    fitSoon();
}

// A child that hides while its parents are being shown is shown all the same.
void NextPanel::fitSoon()
{
    QMetaObject::invokeMethod(this, &NextPanel::fitSummary, Qt::QueuedConnection);
}

// Whole or not at all. By the room there is, not by what the panel takes of it,
// which follows from this.
void NextPanel::fitSummary()
{
    if (!parentWidget() || m_title->isHidden())
        return;
    const int width = m_title->width();
    const int room = parentWidget()->contentsRect().bottom() - y() - m_heading->height() - Below;
    m_summary->setVisible(m_title->heightForWidth(width) + m_summary->heightForWidth(width) +
                              m_evidence->sizeHint().height() <=
                          room);
}

void NextPanel::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    fitSoon();
}

void NextPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSoon();
}

void NextPanel::showSlide(qreal proportion)
{
    m_slide->setProportion(proportion);
    m_slide->setSlide(m_presenter.screen().slideOf(m_presenter.presentation().nextEntry(),
                                                   m_slide->size(), devicePixelRatioF()));
}

void NextPanel::restyle()
{
    QPalette muted = m_look.palette();
    muted.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    m_heading->setPalette(muted);
    m_heading->setFont(m_look.controlFont(Step::Small, layoutDirection(), true));
}

void NextPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void NextPanel::retranslateUi()
{
    m_slide->setAccessibleName(tr("Next"));
    showNext();
}

} // namespace bayan::ui
