#include "ui/sheetrail.h"

#include "pictures/icon.h"
#include "ui/bayanstyle.h"
#include "ui/look.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bayan::ui {

SheetRail::SheetRail(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_open(new QPushButton)
    , m_counts(new QLabel)
    , m_print(new QPushButton)
{
    setObjectName(QStringLiteral("sheetRail"));
    m_open->setObjectName(QStringLiteral("railOpen"));
    m_print->setObjectName(QStringLiteral("railPrint"));
    m_print->setProperty(MainButtonProperty, true);
    m_counts->setObjectName(QStringLiteral("railCounts"));
    m_counts->setAlignment(Qt::AlignHCenter);
    m_counts->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 16, 4, 16);
    layout->setSpacing(8);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    layout->addWidget(m_print, 0, Qt::AlignHCenter);
    connect(m_open, &QPushButton::clicked, this, &SheetRail::openRequested);
    connect(m_print, &QPushButton::clicked, this, &SheetRail::printRequested);
    connect(&look, &Look::changed, this, &SheetRail::restyle);
    restyle();
    retranslateUi();
}

void SheetRail::setCounts(int topics, int pages)
{
    m_topics = topics;
    m_pages = pages;
    retranslateUi();
}

void SheetRail::restyle()
{
    const int side = m_look.scaled(48);
    for (QPushButton *button : {m_open, m_print}) {
        button->setFixedSize(side, side);
        button->setIconSize(QSize(m_look.scaled(24), m_look.scaled(24)));
    }
    m_open->setIcon(pictures::icon(pictures::Icon::Document, m_look.colour(Tone::Text)));
    m_print->setIcon(pictures::icon(pictures::Icon::Printer, m_look.colour(Tone::OnAccent)));
    m_counts->setFont(m_look.controlFont(Step::Small, layoutDirection()));
    setFixedWidth(std::max(side, m_look.scaled(64)) + 20);
}

void SheetRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void SheetRail::retranslateUi()
{
    m_open->setToolTip(tr("Show what is on the sheet (F9)"));
    m_open->setAccessibleName(tr("Show what is on the sheet"));
    m_print->setToolTip(tr("Print sheet"));
    m_print->setAccessibleName(tr("Print sheet"));
    m_counts->setText(tr("%n topic(s)", nullptr, m_topics) + u'\n' +
                      tr("%n page(s)", nullptr, m_pages));
}

} // namespace bayan::ui
