#include "ui/treatmentheader.h"

#include "pictures/icon.h"
#include "ui/badge.h"
#include "ui/consult.h"
#include "ui/languageswitch.h"
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

constexpr int Inset = 24; // pixels

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
    m_summary->setObjectName(QStringLiteral("treatmentSummary"));
    m_name->setAtWindowsSide();
    m_summary->setAtWindowsSide();
    m_draft->setObjectName(QStringLiteral("draftBadge"));
    m_switchLabel->setObjectName(QStringLiteral("patientReads"));

    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_switchLabel);
    controls->addWidget(m_switch);
    controls->addSpacing(8);
    controls->addWidget(m_present);
    controls->addStretch(0); // under the name they have more room than they need

    m_title = new QHBoxLayout;
    m_title->setSpacing(16);
    m_title->addWidget(m_name, 1, Qt::AlignVCenter);
    m_title->addWidget(m_draft);
    m_first = new QHBoxLayout;
    m_first->setSpacing(16);
    m_first->addLayout(m_title, 1);
    m_first->addLayout(controls);
    m_second = new QHBoxLayout;
    m_second->setSpacing(16);
    m_second->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Inset, 12, Inset, 4);
    layout->setSpacing(4);
    layout->addLayout(m_first);
    layout->addLayout(m_second);

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
            return text && text->isDraft();
        });
    m_isDraft = draft;
    m_switch->setCurrent(code);
    arrange();
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
    arrange();
}

// Pixels the name has to have: a third of the header, more where it is to be one line,
// or all of a shorter name, and no word of it broken.
int TreatmentHeader::nameWidth(Step step) const
{
    const QFontMetrics title(m_look.font(step, m_consult.direction(), true));
    int longest = 0;
    const QStringList words = m_name->plainText().split(u' ');
    for (const QString &word : words)
        longest = std::max(longest, title.horizontalAdvance(word));
    const int part = m_brief ? width() * 2 / 5 : width() / 3;
    return std::max(longest, std::min(title.horizontalAdvance(m_name->plainText()), part));
}

// What does not fit beside the name goes below it or away, or keeps its picture
// alone: the switch says in its own words what it is for.
void TreatmentHeader::arrange()
{
    const auto wide = [](const QWidget *widget) { return widget->sizeHint().width(); };
    Step step = Step::Title;
    bool stacked = false; // the name over the controls
    const auto left = [&] {
        const int name = width() - 2 * Inset - nameWidth(step);
        return stacked ? name : name - m_first->spacing() - wide(m_switch) - 16 - wide(m_present);
    };
    m_first->setSpacing(m_brief ? 8 : 16);
    m_present->setText(m_presentWords);
    if (left() < 0)
        m_present->setText(QString());
    if (m_brief && left() < 0)
        step = Step::Lead;
    stacked = left() < 0;
    m_first->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const language::Phrasebook &phrases = m_consult.phrases();
    const auto fits = [&](const char *words, Badge::Form form = Badge::Form::Words) {
        m_draft->setWords(phrases.phrase("Header", words), phrases.direction());
        m_draft->setForm(form);
        m_title->setSpacing(form == Badge::Form::Mark ? 8 : 16);
        return left() >= wide(m_draft) + m_title->spacing();
    };
    const char *said = QT_TRANSLATE_NOOP("Header", "Draft: not yet approved");
    const char *word = QT_TRANSLATE_NOOP("Header", "Draft");
    bool beside = fits(said);
    if (m_brief && m_isDraft && !beside) {
        // One line: a word where there is no room for more, a smaller name, its mark
        // alone; never without one.
        beside = fits(word);
        if (!beside) {
            m_present->setText(QString());
            beside = fits(word);
        }
        if (!beside) {
            step = Step::Lead;
            if (!fits(word))
                fits(said, Badge::Form::Mark);
            beside = true;
        }
    }
    m_name->setStep(step);
    if (beside)
        m_title->insertWidget(1, m_draft);
    else
        m_second->addWidget(m_draft, 0, Qt::AlignTop);
    m_draft->setVisible(m_isDraft);
    const int draft = m_isDraft && beside ? wide(m_draft) + m_title->spacing() : 0;
    m_switchLabel->setVisible(!stacked && left() - draft >= wide(m_switchLabel) + 8);
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
    m_presentWords = tr("Present");
    m_present->setAccessibleName(m_presentWords);
    m_present->setToolTip(tr("Show the entries to the patient, one by one (F5)"));
    m_present->setFont(m_look.controlFont(Step::Body, layoutDirection(), true));
    m_present->setIcon(pictures::icon(pictures::Icon::Screen, m_look.colour(Tone::Accent)));
    QPalette palette = m_look.palette();
    palette.setColor(QPalette::ButtonText, m_look.colour(Tone::Accent));
    m_present->setPalette(palette);
    arrange();
}

} // namespace bayan::ui
