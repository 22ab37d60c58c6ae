#include "ui/previewdialog.h"

#include "pictures/icon.h"
#include "ui/bayanstyle.h"
#include "ui/fingerscrolling.h"
#include "ui/look.h"
#include "ui/pageview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace bayan::ui {

namespace {

constexpr int Gap = 24; // around and between pages

} // namespace

PreviewDialog::PreviewDialog(const handout::Sheet &sheet, const Look &look, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_scroll(new QScrollArea)
    , m_place(new QLabel)
    , m_smaller(new QPushButton)
    , m_larger(new QPushButton)
    , m_save(new QPushButton)
    , m_print(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("previewDialog"));
    auto *paper = new QWidget;
    auto *pages = new QVBoxLayout(paper);
    pages->setContentsMargins(Gap, Gap, Gap, Gap);
    pages->setSpacing(Gap);
    for (int i = 0; i < m_sheet.pageCount(); ++i) {
        auto *page = new PageView(m_sheet, i);
        page->setObjectName(QStringLiteral("page_%1").arg(i + 1));
        pages->addWidget(page, 0, Qt::AlignHCenter);
        m_pages.append(page);
    }
    m_scroll->setWidget(paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setObjectName(QStringLiteral("previewPages"));
    scrollByFinger(*m_scroll);

    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_smaller->setObjectName(QStringLiteral("previewSmaller"));
    m_larger->setObjectName(QStringLiteral("previewLarger"));
    m_save->setObjectName(QStringLiteral("previewSave"));
    m_print->setObjectName(QStringLiteral("previewPrint"));
    m_close->setObjectName(QStringLiteral("previewClose"));
    m_print->setProperty(MainButtonProperty, true);
    m_print->setIcon(pictures::icon(pictures::Icon::Printer, look.colour(Tone::OnAccent)));
    m_save->setIcon(pictures::icon(pictures::Icon::Save, look.colour(Tone::Text)));
    m_smaller->setText(QStringLiteral("−"));
    m_larger->setText(QStringLiteral("+"));
    for (QPushButton *button : {m_smaller, m_larger})
        button->setFixedWidth(look.scaled(48));
    m_print->setDefault(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(24, 12, 24, 12);
    bar->setSpacing(8);
    bar->addWidget(m_place);
    bar->addStretch(1);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addSpacing(16);
    bar->addWidget(m_close);
    bar->addWidget(m_save);
    bar->addWidget(m_print);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(bar);

    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::printRequested);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::saveRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoomBy(-25); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoomBy(25); });
    for (const auto key : {QKeySequence::ZoomIn, QKeySequence::ZoomOut}) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this,
                [this, key] { zoomBy(key == QKeySequence::ZoomIn ? 25 : -25); });
    }
    for (const int key : {Qt::Key_Home, Qt::Key_End}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, [this, key] {
            QScrollBar *scroll = m_scroll->verticalScrollBar();
            scroll->setValue(key == Qt::Key_Home ? scroll->minimum() : scroll->maximum());
        });
    }
    m_scroll->setFocus(); // the arrows and Page keys turn pages at once
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &PreviewDialog::showPlace);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &PreviewDialog::showPlace);
    // Room for the frame the desktop draws around it.
    resize(parent ? (parent->size() - QSize(80, 80)).boundedTo(QSize(1000, 1100))
                  : QSize(820, 900));
    retranslateUi();
}

int PreviewDialog::pageHeight() const
{
    return m_pages.constFirst()->height();
}

void PreviewDialog::zoomBy(int percent)
{
    m_zoom = std::clamp(m_zoom + percent, 50, 250);
    fitPages();
}

void PreviewDialog::fitPages()
{
    // The dialog's own width: the scroll area is given its share only later.
    const int room = width() - 2 * Gap - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int pageWidth = std::max(200, std::min(room, 860) * m_zoom / 100);
    const QSizeF page = m_sheet.pageSize();
    for (QWidget *view : m_pages)
        view->setFixedSize(pageWidth, qRound(pageWidth * page.height() / page.width()));
}

void PreviewDialog::showPlace()
{
    // Reckoned, not asked of the pages: they are placed only after this.
    const int middle = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    const int current =
        std::clamp((middle - Gap) / (pageHeight() + Gap) + 1, 1, int(m_pages.size()));
    m_place->setText(
        tr("Page %1 of %2, %3").arg(current).arg(m_pages.size()).arg(m_sheet.paper().key()));
}

void PreviewDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitPages();
}

void PreviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void PreviewDialog::retranslateUi()
{
    setWindowTitle(tr("Preview: %1").arg(m_sheet.title()));
    m_scroll->setAccessibleName(tr("Pages of the sheet"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger"));
    m_save->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    showPlace();
}

} // namespace bayan::ui
