#include "ui/treatmentheader.h"

#include "pictures/icon.h"
#include "ui/badge.h"
#include "ui/consult.h"
#include "ui/languageswitch.h"
#include "ui/look.h"
#include "ui/proseview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int Stacks = 640; // pixels at normal text size

} // namespace

TreatmentHeader::TreatmentHeader(Consult &consult, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_name(new ProseView(look, Step::Title))
    , m_summary(new ProseView(look, Step::Body))
    , m_draft(new Badge(look, pictures::Icon::Pencil))
    , m_switchLabel(new QLabel)
    , m_switch(new LanguageSwitch(look, consult.library().languages()))
    , m_present(new QPushButton)
{
    setObjectName(QStringLiteral("treatmentHeader"));
    m_name->setBold(true);
    m_name->setObjectName(QStringLiteral("treatmentName"));
    m_summary->setTone(Tone::Muted);
    m_draft->setObjectName(QStringLiteral("draftBadge"));
    m_switchLabel->setObjectName(QStringLiteral("patientReads"));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_summary);

    auto *choice = new QVBoxLayout;
    choice->setSpacing(2);
    choice->addWidget(m_switchLabel);
    choice->addWidget(m_switch);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(16);
    controls->addStretch(1);
    controls->addWidget(m_draft, 0, Qt::AlignTop);
    controls->addLayout(choice);
    controls->addWidget(m_present, 0, Qt::AlignBottom);

    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(24, 12, 24, 4);
    m_layout->setSpacing(8);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(controls);

    m_present->setObjectName(QStringLiteral("presentButton"));
    connect(m_present, &QPushButton::clicked, this, &TreatmentHeader::presentRequested);
    connect(m_switch, &LanguageSwitch::chosen, &consult, &Consult::setPatientLanguage);
    connect(&consult, &Consult::treatmentChanged, this, &TreatmentHeader::showWords);
    connect(&consult, &Consult::patientLanguageChanged, this, &TreatmentHeader::showWords);
    connect(&look, &Look::changed, this, [this] {
        showWords();
        retranslateUi();
    });
    showWords();
    retranslateUi();
}

void TreatmentHeader::showWords()
{
    const content::Treatment &treatment = m_consult.treatment();
    const language::Phrasebook &phrases = m_consult.phrases();
    const QString code = m_consult.patientLanguage();
    m_name->setText(m_consult.named(treatment.name.names), phrases);
    m_summary->setText(m_consult.named(treatment.summaries), phrases);
    const bool draft =
        std::any_of(treatment.entries.cbegin(), treatment.entries.cend(), [&](const auto &entry) {
            const content::Text *text = m_consult.words(entry).text;
            return text && text->status != QLatin1String("approved");
        });
    m_isDraft = draft;
    m_draft->setVisible(m_isDraft && !m_brief);
    m_draft->setWords(
        phrases.phrase("Header", QT_TRANSLATE_NOOP("Header", "Draft: not yet approved")),
        phrases.direction());
    m_switch->setCurrent(code);
}

void TreatmentHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TreatmentHeader::setBrief(bool brief)
{
    m_brief = brief;
    m_summary->setVisible(!brief);
    m_switchLabel->setVisible(!brief);
    m_draft->setVisible(m_isDraft && !brief);
    arrange();
}

void TreatmentHeader::arrange()
{
    // Words need a line of their own where the controls would crush them.
    m_layout->setDirection(width() < m_look.scaled(Stacks) && !m_brief ? QBoxLayout::TopToBottom
                                                                       : QBoxLayout::LeftToRight);
}

void TreatmentHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void TreatmentHeader::retranslateUi()
{
    m_switchLabel->setText(tr("Patient reads"));
    m_switchLabel->setFont(m_look.controlFont(Step::Small, layoutDirection()));
    m_switch->setAccessibleName(tr("The language the patient reads"));
    m_switch->setToolTip(tr("The language the patient reads (F6)"));
    m_present->setText(tr("Present"));
    m_present->setToolTip(tr("Show the entries to the patient, one by one (F5)"));
    m_present->setFont(m_look.controlFont(Step::Body, layoutDirection(), true));
    m_present->setIcon(pictures::icon(pictures::Icon::Screen, m_look.colour(Tone::Accent)));
    QPalette palette = m_look.palette();
    palette.setColor(QPalette::ButtonText, m_look.colour(Tone::Accent));
    m_present->setPalette(palette);
}

} // namespace bayan::ui
