// How the panel's parts stand and in which order the keyboard meets them.
#include "ui/fingerscrolling.h"
#include "ui/look.h"
#include "ui/picklist.h"
#include "ui/sheetpanel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace bayan::ui {

namespace {

// Pixels.
constexpr int LowestStacked = 240; // of the list, at normal text size
constexpr int LowestList = 96; // over choices and foot, at any: the foot grows, the window does not
constexpr int LowestChoices = 72;
constexpr int Inset = 16;
constexpr int LowPanel = 700; // at normal text size: of a display 768 high
constexpr int RowSpacing = 8;

// Scrolls what the sheet shall be where the panel is too low for all of it, so that
// nothing is crushed. Over the panel's whole width: its bar stands in the margin.
class ChoicesArea final : public QScrollArea
{
public:
    explicit ChoicesArea(QVBoxLayout *choices)
    {
        setObjectName(QStringLiteral("sheetChoices"));
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // what has the focus is brought into sight
        auto *content = new QWidget;
        content->setLayout(choices);
        setWidget(content);
        for (QWidget *ground : {viewport(), content})
            ground->setAutoFillBackground(false);
        scrollByFinger(*this);
        connect(qApp, &QApplication::focusChanged, this, [this, content](QWidget *, QWidget *now) {
            if (now && content->isAncestorOf(now))
                ensureWidgetVisible(now, 0, 8);
        });
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override
    {
        return {0, std::min(widget()->sizeHint().height(), LowestChoices)};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool more = event->type() == QEvent::LayoutRequest; // or less to choose
        if (more)
            widget()->layout()->activate(); // its parts' hints are old until then
        const bool handled = QScrollArea::eventFilter(watched, event);
        if (more)
            updateGeometry();
        return handled;
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        setMargins();
    }

    void changeEvent(QEvent *event) override
    {
        QScrollArea::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            setMargins();
    }

private:
    void setMargins()
    {
        const int trailing = Inset - (width() - viewport()->width());
        // Layouts mirror their items, not their margins.
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        widget()->layout()->setContentsMargins(rightToLeft ? trailing : Inset, 0,
                                               rightToLeft ? Inset : trailing, 0);
    }
};

} // namespace

void SheetPanel::arrange(Form form)
{
    const bool wide = form == Form::Wide;
    auto *basket = new QVBoxLayout;
    basket->setSpacing(8);
    basket->addWidget(m_heading);
    basket->addWidget(m_list, 1);
    basket->addWidget(m_tickShown);
    m_kinds = new QBoxLayout(QBoxLayout::TopToBottom);
    m_kinds->setSpacing(0);
    for (QCheckBox *kind : {m_summary, m_largePrint})
        m_kinds->addWidget(kind);
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(0);
    kinds->addLayout(m_kinds);
    kinds->addWidget(m_printInk);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_languageHeading);
    choices->addLayout(m_languageLayout);
    choices->addLayout(kinds);
    choices->addWidget(m_name);
    m_foot = new QWidget;
    makeFoot(form);
    m_parts = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    m_parts->addLayout(basket, 1);
    if (wide) {
        choices->addStretch(1);
        m_parts->setContentsMargins(Inset, Inset, Inset, Inset);
        m_parts->setSpacing(32);
        m_parts->addLayout(choices, 1);
        return;
    }
    // The list gives way first, then the choices; the foot never does.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_heading->setWordWrap(false); // what has a height for its width is never made lower
    m_list->setMinimumHeight(LowestList);
    basket->setContentsMargins(Inset, 0, Inset, 0);
    m_foot->layout()->setContentsMargins(Inset, 0, Inset, 0);
    m_parts->setContentsMargins(0, Inset, 0, Inset);
    m_parts->setSpacing(8);
    m_parts->addWidget(new ChoicesArea(choices));
    m_parts->addWidget(m_foot);
}

// In rows where the panel is low and they fit into one: the topics need the room.
void SheetPanel::arrangeChoices()
{
    const bool low = m_foot->parentWidget() == this && height() < m_look.scaled(LowPanel);
    const int room = width() - 2 * Inset;
    // One of them says less in a row where all of it does not fit.
    const auto arrange = [&](QBoxLayout &layout, const QList<QAbstractButton *> &buttons,
                             QAbstractButton &longest, const QString &whole, const QString &brief) {
        const QFontMetrics metrics = longest.fontMetrics();
        int others = (int(buttons.size()) - 1) * RowSpacing;
        for (const QAbstractButton *button : buttons)
            others += button->sizeHint().width();
        others -= metrics.horizontalAdvance(longest.text());
        const bool fits = others + metrics.horizontalAdvance(whole) <= room;
        const bool row = low && (fits || others + metrics.horizontalAdvance(brief) <= room);
        const QString text = row && !fits ? brief : whole;
        longest.setText(text);
        longest.setToolTip(text == whole ? QString() : whole);
        // Begins with what is seen, unless it holds it.
        const QString name = whole.contains(text, Qt::CaseInsensitive)
                                 ? whole
                                 : tr("%1: %2", "brief, whole").arg(text, whole);
        if (longest.accessibleName() != name)
            longest.setAccessibleName(name);
        layout.setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        layout.setSpacing(row ? RowSpacing : 0);
    };
    const QList<QAbstractButton *> languages = m_languages->buttons();
    const bool onePair = languages.size() == 3;
    arrange(*m_languageLayout, languages, *languages.last(), m_pairWords,
            onePair ? tr("Both", "languages") : m_pairWords);
    arrange(*m_kinds, {m_summary, m_largePrint}, *m_summary, tr("One-page summary"), tr("Summary"));
}

void SheetPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeChoices();
}

void SheetPanel::makeFoot(Form form)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (form == Form::Wide) {
        m_foot->setLayout(buttons);
        buttons->setContentsMargins(0, 0, 0, 0);
        buttons->addWidget(m_pages, 1);
        m_pages->setWordWrap(true); // it gives way, the buttons do not
        buttons->addWidget(m_preview);
        buttons->addWidget(m_save);
        buttons->addWidget(m_print);
        return;
    }
    auto *layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_pages);
    layout->addWidget(m_print);
    buttons->addWidget(m_preview, 1);
    buttons->addWidget(m_save, 1);
    layout->addLayout(buttons);
}

void SheetPanel::setStacked(bool stacked)
{
    // What is chosen first stands first.
    m_parts->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_parts->setSpacing(stacked ? 16 : 32);
    m_list->setMinimumHeight(stacked ? m_look.scaled(LowestStacked) : 0);
    chainFocus();
}

// As it is read.
void SheetPanel::chainFocus()
{
    QList<QWidget *> stops;
    const QList<QAbstractButton *> languages = m_languages->buttons();
    for (QAbstractButton *language : languages)
        stops.append(language);
    stops.append({m_summary, m_largePrint, m_printInk, m_name});
    const QList<QWidget *> basket{m_list, m_tickShown};
    const bool first = m_parts->direction() != QBoxLayout::BottomToTop;
    stops = first ? basket + stops : stops + basket;
    if (m_foot->parentWidget() == this)
        stops.append({m_print, m_preview, m_save});
    else if (m_foot->window() == window())
        stops.append({m_preview, m_save, m_print});
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

} // namespace bayan::ui
