#include "ui/languageswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolButton>

namespace bayan::ui {

namespace {

// A part of the switch: tinted, bold and underlined when it is on.
class Segment final : public QToolButton
{
public:
    explicit Segment(const Look &look)
        : m_look(look)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(text()) + m_look.scaled(32), m_look.scaled(40)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
        painter.setPen(QPen(m_look.colour(Tone::ControlBorder), 1.5));
        painter.setBrush(m_look.colour(isChecked() || underMouse() ? Tone::Tint : Tone::Surface));
        painter.drawRoundedRect(box, 6, 6);
        if (isChecked()) {
            painter.fillRect(QRectF(4, height() - 4, width() - 8, 3), m_look.colour(Tone::Accent));
        }
        QFont shown = font();
        shown.setBold(isChecked());
        painter.setFont(shown);
        painter.setPen(m_look.colour(isChecked() ? Tone::Accent : Tone::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(m_look.colour(Tone::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4);
        }
    }

private:
    const Look &m_look;
};

} // namespace

LanguageSwitch::LanguageSwitch(const Look &look, const QList<content::Language> &languages,
                               QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_languages(languages)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // The order of languages is the same in every interface language.
    for (qsizetype i = 0; i < languages.size(); ++i) {
        auto *segment = new Segment(look);
        segment->setText(languages[i].name);
        segment->setObjectName(QStringLiteral("patientLanguage_") + languages[i].code);
        segment->setAccessibleName(languages[i].name);
        m_group->addButton(segment, int(i));
        layout->addWidget(segment);
    }
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(m_languages[id].code); });
    connect(&look, &Look::changed, this, &LanguageSwitch::restyle);
    restyle();
}

void LanguageSwitch::setCurrent(const QString &code)
{
    for (qsizetype i = 0; i < m_languages.size(); ++i) {
        if (m_languages[i].code == code)
            m_group->button(int(i))->setChecked(true);
    }
}

void LanguageSwitch::restyle()
{
    for (qsizetype i = 0; i < m_languages.size(); ++i)
        m_group->button(int(i))->setFont(m_look.controlFont(Step::Body, m_languages[i].direction));
    updateGeometry();
}

} // namespace bayan::ui
