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
    m_draft->setObjectName(QStringLiteral("draftBadge"));
    m_switchLabel->setObjectName(QStringLiteral("patientReads"));

    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_switchLabel);
    controls->addWidget(m_switch);
    controls->addSpacing(8);
    controls->addWidget(m_present);

    m_first = new QHBoxLayout;
    m_first->setSpacing(16);
    m_first->addWidget(m_name, 1);
    m_first->addWidget(m_draft);
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
            return text && text->status != QLatin1String("approved");
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

// Pixels the name has to have: a third of the header, or all of a shorter name, and
// no word of it broken.
int TreatmentHeader::nameWidth() const
{
    const QFontMetrics title(m_look.font(Step::Title, m_consult.direction(), true));
    int longest = 0;
    const QStringList words = m_name->plainText().split(u' ');
    for (const QString &word : words)
        longest = std::max(longest, title.horizontalAdvance(word));
    return std::max(longest, std::min(title.horizontalAdvance(m_name->plainText()), width() / 3));
}

// What does not fit beside the name goes below it or away, or keeps its picture
// alone: the switch says in its own words what it is for.
void TreatmentHeader::arrange()
{
    const auto wide = [](const QWidget *widget) { return widget->sizeHint().width(); };
    const auto left = [&] {
        return width() - 2 * Inset - nameWidth() - 16 - wide(m_switch) - 16 - wide(m_present) - 8;
    };
    m_present->setText(m_presentWords);
    if (left() < 0)
        m_present->setText(QString());
    int room = left();
    m_first->setDirection(room < 0 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const language::Phrasebook &phrases = m_consult.phrases();
    const auto sayDraft = [&](const char *words) {
        m_draft->setWords(phrases.phrase("Header", words), phrases.direction());
        return room >= wide(m_draft) + 16;
    };
    // Where a word is all there is room for, a word.
    bool beside = sayDraft(QT_TRANSLATE_NOOP("Header", "Draft: not yet approved")) ||
                  (m_brief && sayDraft(QT_TRANSLATE_NOOP("Header", "Draft")));
    if (m_brief && m_isDraft && !beside) {
        m_present->setText(QString());
        room = left();
        beside = sayDraft(QT_TRANSLATE_NOOP("Header", "Draft"));
    }
    if (m_isDraft && beside)
        room -= wide(m_draft) + 16;
    if (beside)
        m_first->insertWidget(1, m_draft);
    else
        m_second->addWidget(m_draft, 0, Qt::AlignTop);
    m_draft->setVisible(m_isDraft && (beside || !m_brief));
    m_switchLabel->setVisible(room >= wide(m_switchLabel) + 8);
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
