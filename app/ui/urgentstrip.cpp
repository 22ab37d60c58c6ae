#include "ui/urgentstrip.h"

#include "content/markup.h"
#include "pictures/icon.h"
#include "ui/consult.h"
#include "ui/proseview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

constexpr int Stacks = 640; // pixels at normal text size

} // namespace

UrgentStrip::UrgentStrip(Consult &consult, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_icon(new QLabel)
    , m_title(new ProseView(look, Step::Body))
    , m_words(new ProseView(look, Step::Small))
    , m_phone(new QLabel)
    , m_call(new ProseView(look, Step::Body))
{
    setObjectName(QStringLiteral("urgentStrip"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // The title and whom to call in one line, the signs under them over the
    // whole width: the fewest lines in a small window.
    auto *call = new QHBoxLayout;
    call->setSpacing(8);
    call->addWidget(m_phone);
    call->addWidget(m_call);
    call->addStretch(1);
    m_first = new QBoxLayout(QBoxLayout::LeftToRight);
    m_first->setSpacing(4);
    m_first->addWidget(m_title, 1);
    m_first->addLayout(call);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(m_first);
    words->addWidget(m_words);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    m_title->setObjectName(QStringLiteral("urgentTitle"));
    m_title->setBold(true);
    m_title->setTone(Tone::Urgent);
    m_words->setObjectName(QStringLiteral("urgentWords"));
    m_call->setObjectName(QStringLiteral("urgentCall"));
    m_call->setBold(true);
    m_call->setTone(Tone::Urgent);
    connect(&consult, &Consult::treatmentChanged, this, &UrgentStrip::showWords);
    connect(&consult, &Consult::patientLanguageChanged, this, &UrgentStrip::showWords);
    connect(&consult, &Consult::profileChanged, this, &UrgentStrip::showWords);
    connect(&look, &Look::changed, this, &UrgentStrip::showWords);
    showWords();
}

void UrgentStrip::showWords()
{
    setLayoutDirection(m_consult.direction());
    m_title->setReadyText({}, m_consult.direction());
    m_words->setReadyText({}, m_consult.direction());
    for (const content::Entry &entry : m_consult.treatment().entries) {
        if (entry.sheetRule != content::SheetRule::Locked)
            continue;
        const Consult::Words words = m_consult.words(entry);
        const bool rightToLeft = words.phrases->direction() == Qt::RightToLeft;
        QStringList signs;
        for (const content::Block &block : content::parseMarkup(words.text->body)) {
            if (block.kind == content::Block::Kind::Bullet)
                signs.append(block.plainText());
        }
        QString list = signs.join(rightToLeft ? QStringLiteral("؛ ") : QStringLiteral("; "));
        if (!list.isEmpty() && !list.endsWith(u'.'))
            list += u'.';
        m_title->setText(words.text->title, *words.phrases);
        m_words->setText(list, *words.phrases);
        break;
    }
    const QString call = m_consult.emergencyCall(m_consult.patientLanguage());
    m_call->setReadyText(call, m_consult.direction());
    const QFontMetrics metrics(m_look.font(Step::Body, m_consult.direction(), true));
    m_call->setFixedWidth(metrics.horizontalAdvance(call) + 4);
    const QColor colour = m_look.colour(Tone::Urgent);
    m_icon->setPixmap(pictures::icon(pictures::Icon::Warning, colour).pixmap(m_look.scaled(24)));
    m_phone->setPixmap(pictures::icon(pictures::Icon::Phone, colour, m_consult.direction())
                           .pixmap(m_look.scaled(18)));
    keepWhole();
    update();
}

void UrgentStrip::setBrief(bool brief)
{
    m_words->setVisible(!brief);
    setToolTip(brief ? m_words->plainText() : QString());
    keepWhole();
}

void UrgentStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_first->setDirection(width() < m_look.scaled(Stacks) ? QBoxLayout::TopToBottom
                                                          : QBoxLayout::LeftToRight);
    keepWhole();
}

void UrgentStrip::keepWhole()
{
    // Whatever else has to give way in a small window: not a word of this.
    setMinimumHeight(layout()->heightForWidth(width()));
}

void UrgentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Tone::UrgentTint));
    const int bar = 6;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rightToLeft ? width() - bar : 0, 0, bar, height()),
                     m_look.colour(Tone::Urgent));
    if (m_look.theme() == Theme::HighContrast) {
        painter.setPen(QPen(m_look.colour(Tone::Urgent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace bayan::ui
