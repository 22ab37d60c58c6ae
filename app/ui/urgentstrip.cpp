#include "ui/urgentstrip.h"

#include "content/markup.h"
#include "language/isolation.h"
#include "pictures/icon.h"
#include "ui/consult.h"
#include "ui/fingerscrolling.h"
#include "ui/proseview.h"
#include "ui/titlebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace bayan::ui {

namespace {

// Pixels at normal text size.
constexpr int Stacks = 640;
constexpr int LowestSigns = 56; // three lines
constexpr int LeastBelow = 40;  // of the page

} // namespace

// As tall as its words, up to a limit; then they are scrolled.
class UrgentStrip::Signs final : public QScrollArea
{
public:
    explicit Signs(ProseView *words)
        : m_words(words)
    {
        setObjectName(QStringLiteral("urgentSigns"));
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setWidget(words);
        words->setAutoFillBackground(false);
        scrollByFinger(*this);
    }

    void setLimit(int limit)
    {
        m_limit = limit;
        verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
        updateGeometry();
    }

    // The keyboard stops here only while there is something to scroll.
    void chooseFocus(int width)
    {
        const bool scrolls = m_words->heightForWidth(width) > m_limit;
        setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::NoFocus);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return std::min(m_words->heightForWidth(width), m_limit);
    }
    QSize sizeHint() const override { return m_words->sizeHint(); }
    QSize minimumSizeHint() const override { return m_words->minimumSizeHint(); }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QScrollArea::focusInEvent(event);
        parentWidget()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QScrollArea::focusOutEvent(event);
        parentWidget()->update();
    }

private:
    ProseView *m_words;
    int m_limit = std::numeric_limits<int>::max();
};

UrgentStrip::UrgentStrip(Consult &consult, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_look(look)
    , m_icon(new QLabel)
    , m_title(new ProseView(look, Step::Body))
    , m_open(new TitleButton(look, Step::Body))
    , m_words(new ProseView(look, Step::Small))
    , m_signs(new Signs(m_words))
    , m_phone(new QLabel)
    , m_call(new ProseView(look, Step::Body))
{
    setObjectName(QStringLiteral("urgentStrip"));
    m_phone->setObjectName(QStringLiteral("urgentPhone"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // The title and whom to call in one line, the signs under them over the
    // whole width: the fewest lines in a small window.
    auto *call = new QHBoxLayout;
    call->setSpacing(8);
    call->addWidget(m_phone, 0, Qt::AlignTop); // beside its line, however tall the title is
    call->addWidget(m_call);
    call->addStretch(1);
    m_first = new QBoxLayout(QBoxLayout::LeftToRight);
    m_first->addWidget(m_title, 1);
    m_first->addWidget(m_open, 1);
    m_first->addLayout(call);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(m_first);
    words->addWidget(m_signs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    m_title->setObjectName(QStringLiteral("urgentTitle"));
    m_title->setBold(true);
    m_title->setTone(Tone::Urgent);
    m_open->setObjectName(QStringLiteral("urgentOpen"));
    m_open->setTone(Tone::Urgent);
    m_open->hide();
    m_words->setObjectName(QStringLiteral("urgentWords"));
    m_call->setObjectName(QStringLiteral("urgentCall"));
    m_call->setBold(true);
    m_call->setTone(Tone::Urgent);
    connect(m_open, &QAbstractButton::toggled, this, &UrgentStrip::opened);
    connect(m_open, &QAbstractButton::toggled, this, [this] {
        showSigns();
        m_signs->verticalScrollBar()->setValue(0); // from the first sign on
    });
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
    m_open->setTitle({}, m_consult.direction());
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
        if (const QString notice = m_consult.notice(words); !notice.isEmpty())
            list += u' ' + language::inOwnDirection(notice);
        m_title->setText(words.text->title, *words.phrases);
        m_open->setTitle(m_title->plainText(), words.phrases->direction());
        m_words->setText(list, *words.phrases);
        break;
    }
    const QString call = m_consult.emergencyCall(m_consult.patientLanguage());
    m_call->setReadyText(call, m_consult.direction());
    const QFontMetrics metrics(m_look.font(Step::Body, m_consult.direction(), true));
    m_call->setFixedWidth(metrics.horizontalAdvance(call) + 4);
    m_phone->setFixedHeight(m_call->heightForWidth(m_call->width()));
    const QColor colour = m_look.colour(Tone::Urgent);
    m_icon->setPixmap(pictures::icon(pictures::Icon::Warning, colour).pixmap(m_look.scaled(24)));
    m_phone->setPixmap(pictures::icon(pictures::Icon::Phone, colour, m_consult.direction())
                           .pixmap(m_look.scaled(18)));
    keepWhole();
    update();
}

void UrgentStrip::setBrief(bool brief)
{
    m_brief = brief;
    m_title->setVisible(!brief);
    m_open->setVisible(brief);
    if (!brief)
        m_open->setChecked(false);
    showSigns();
}

bool UrgentStrip::isOpen() const
{
    return m_open->isChecked();
}

QList<QWidget *> UrgentStrip::focusStops() const
{
    return {m_open, m_signs};
}

void UrgentStrip::showSigns()
{
    m_signs->setVisible(!m_brief || m_open->isChecked());
    keepWhole();
}

void UrgentStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() < m_look.scaled(Stacks);
    m_first->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_first->setSpacing(stacked ? 4 : 24);
    keepWhole();
}

void UrgentStrip::keepWhole()
{
    // Whatever else has to give way in a small window: not a word of this.
    int limit = std::numeric_limits<int>::max();
    if (m_brief) {
        m_signs->setLimit(0);
        layout()->invalidate();
        const int others = layout()->heightForWidth(width());
        const int most = parentWidget()->height() - y() - m_look.scaled(LeastBelow);
        limit = std::max(most - others, m_look.scaled(LowestSigns));
    }
    m_signs->setLimit(limit);
    m_signs->chooseFocus(m_signs->width());
    layout()->invalidate();
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
    if (m_signs->hasFocus()) {
        painter.setPen(QPen(m_look.colour(Tone::Accent), 2));
        painter.drawRect(m_signs->geometry().adjusted(-3, -1, 3, 1));
    }
    if (m_look.theme() == Theme::HighContrast) {
        painter.setPen(QPen(m_look.colour(Tone::Urgent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace bayan::ui
