#include "ui/presenterheader.h"

#include "pictures/icon.h"
#include "ui/badge.h"
#include "ui/consult.h"
#include "ui/look.h"
#include "ui/presenter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTime>

namespace bayan::ui {

namespace {

// Pixels at normal text size: narrower than this, there is no room for them.
constexpr int BadgeFrom = 900;
constexpr int DisplayFrom = 700;

} // namespace

PresenterHeader::PresenterHeader(Consult &consult, Presenter &presenter, const Look &look,
                                 QWidget *parent)
    : QWidget(parent)
    , m_consult(consult)
    , m_presenter(presenter)
    , m_look(look)
    , m_language(consult.patientLanguage())
    , m_title(new QLabel)
    , m_private(new Badge(look, pictures::Icon::Lock))
    , m_displayIcon(new QLabel)
    , m_display(new QLabel)
    , m_clockIcon(new QLabel)
    , m_time(new QLabel)
    , m_soFar(new QLabel)
{
    setObjectName(QStringLiteral("presenterHeader"));
    m_title->setObjectName(QStringLiteral("presentingTitle"));
    m_private->setObjectName(QStringLiteral("privateBadge"));
    m_display->setObjectName(QStringLiteral("patientDisplay"));
    m_display->setWordWrap(true);
    m_display->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_time->setObjectName(QStringLiteral("presenterTime"));
    m_soFar->setObjectName(QStringLiteral("presenterSoFar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 10, 24, 10);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(16);
    layout->addWidget(m_private);
    layout->addWidget(m_display, 1);
    layout->insertWidget(4, m_displayIcon);
    layout->addSpacing(16);
    layout->addStretch(0);
    layout->addWidget(m_clockIcon);
    layout->addWidget(m_time);
    layout->addWidget(m_soFar);

    m_ticking.setInterval(1000);
    connect(&m_ticking, &QTimer::timeout, this, &PresenterHeader::showTime);
    connect(&presenter, &Presenter::displayChanged, this, &PresenterHeader::showDisplay);
    connect(&presenter.presentation(), &Presentation::blankChanged, this,
            &PresenterHeader::showDisplay);
    connect(&consult, &Consult::patientLanguageChanged, this, &PresenterHeader::showDisplay);
    connect(&consult, &Consult::treatmentChanged, this, &PresenterHeader::retranslateUi);
    connect(&look, &Look::changed, this, &PresenterHeader::restyle);
    restyle();
    retranslateUi();
}

void PresenterHeader::setLanguage(const QString &code)
{
    m_language = code;
    retranslateUi();
}

void PresenterHeader::showDisplay()
{
    const QString language = m_consult.phrases().language().name;
    const int number = m_presenter.patientDisplay();
    m_private->setWords(m_presenter.isOnSingleDisplay() ? tr("For staff, not for the patient")
                                                        : tr("Only you see this window"),
                        layoutDirection());
    m_display->setText(m_presenter.presentation().isBlank() ? tr("Patient’s screen: blank")
                       : number > 0
                           ? tr("Patient’s screen: display %1, %2").arg(number).arg(language)
                           : tr("Patient’s screen: this display, F5, %1").arg(language));
}

void PresenterHeader::showTime()
{
    m_time->setText(QTime::currentTime().toString(QStringLiteral("HH:mm")));
    const qint64 seconds = m_presenter.presentation().secondsSoFar();
    m_soFar->setText(tr("%1 so far", "minutes and seconds")
                         .arg(QStringLiteral("%1:%2")
                                  .arg(seconds / 60, 2, 10, QLatin1Char('0'))
                                  .arg(seconds % 60, 2, 10, QLatin1Char('0'))));
}

void PresenterHeader::restyle()
{
    const Qt::LayoutDirection direction = layoutDirection();
    QPalette muted = m_look.palette();
    muted.setColor(QPalette::WindowText, m_look.colour(Tone::Muted));
    m_title->setFont(m_look.controlFont(Step::Lead, direction, true));
    m_time->setFont(m_look.controlFont(Step::Lead, direction, true));
    for (QLabel *label : {m_display, m_soFar}) {
        label->setFont(m_look.controlFont(Step::Body, direction));
        label->setPalette(muted);
    }
    m_displayIcon->setPixmap(pictures::icon(pictures::Icon::Screen, m_look.colour(Tone::Muted))
                                 .pixmap(m_look.scaled(20)));
    m_clockIcon->setPixmap(
        pictures::icon(pictures::Icon::Clock, m_look.colour(Tone::Text)).pixmap(m_look.scaled(20)));
}

void PresenterHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->setVisible(width() >= m_look.scaled(BadgeFrom));
    m_displayIcon->setVisible(width() >= m_look.scaled(DisplayFrom));
    m_display->setVisible(width() >= m_look.scaled(DisplayFrom));
}

void PresenterHeader::showEvent(QShowEvent *event)
{
    showTime();
    m_ticking.start();
    QWidget::showEvent(event);
}

void PresenterHeader::hideEvent(QHideEvent *event)
{
    m_ticking.stop();
    QWidget::hideEvent(event);
}

void PresenterHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void PresenterHeader::retranslateUi()
{
    const QString name = m_consult.phrases(m_language)
                             .shown(m_consult.named(m_consult.treatment().name.names, m_language));
    m_title->setText(tr("Presenting: %1").arg(name));
    showDisplay();
    showTime();
}

} // namespace bayan::ui
