#include "ui/treatmentheader.h"

#include "pictures/icon.h"
#include "ui/consult.h"
#include "ui/languageswitch.h"
#include "ui/look.h"
#include "ui/proseview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int Stacks = 640; // pixels at normal text size

// A dashed outline, a pencil and the words: this is not approved yet.
class DraftBadge final : public QWidget
{
public:
    explicit DraftBadge(const Look &look)
        : m_look(look)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setObjectName(QStringLiteral("draftBadge"));
    }

    void setWords(const QString &words, Qt::LayoutDirection direction)
    {
        m_words = words;
        m_direction = direction;
        setAccessibleName(words);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_look.font(Step::Small, m_direction));
        return {metrics.horizontalAdvance(m_words) + m_look.scaled(16) + 30, m_look.scaled(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.colour(Tone::ControlBorder), 1.5, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        const bool rightToLeft = m_direction == Qt::RightToLeft;
        const qreal side = m_look.scaled(16);
        const QColor colour = m_look.colour(Tone::Muted);
        pictures::paintIcon(
            &painter, pictures::Icon::Pencil,
            QRectF(rightToLeft ? width() - 10 - side : 10.0, (height() - side) / 2, side, side),
            colour, m_direction);
        painter.setPen(colour);
        painter.setFont(m_look.font(Step::Small, m_direction));
        painter.setLayoutDirection(m_direction);
        const int shift = int(side) + 16;
        painter.drawText(
            rect().adjusted(rightToLeft ? 10 : shift, 0, rightToLeft ? -shift : -10, 0),
            int((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                Qt::AlignAbsolute | Qt::TextDontClip),
            m_words);
    }

private:
    const Look &m_look;
    QString m_words;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace

TreatmentHeader::TreatmentHeader(Consult &consult, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_name(new ProseView(look, Step::Title))
    , m_summary(new ProseView(look, Step::Body))
    , m_draft(new DraftBadge(look))
    , m_switchLabel(new QLabel)
    , m_switch(new LanguageSwitch(look, consult.library().languages()))
{
    setObjectName(QStringLiteral("treatmentHeader"));
    m_name->setBold(true);
    m_name->setObjectName(QStringLiteral("treatmentName"));
    m_summary->setTone(Tone::Muted);
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

    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(24, 12, 24, 4);
    m_layout->setSpacing(8);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(controls);

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
    m_draft->setVisible(draft);
    static_cast<DraftBadge *>(m_draft)->setWords(
        phrases.phrase("Header", QT_TRANSLATE_NOOP("Header", "Draft: not yet approved")),
        phrases.direction());
    m_switch->setCurrent(code);
}

void TreatmentHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Words need a line of their own where the controls would crush them.
    m_layout->setDirection(width() < m_look.scaled(Stacks) ? QBoxLayout::TopToBottom
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
}

} // namespace bayan::ui
