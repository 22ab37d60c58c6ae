#include "ui/searchfield.h"

#include "pictures/icon.h"
#include "ui/look.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace bayan::ui {

namespace {

constexpr int PageOfRows = 5;

} // namespace

SearchField::SearchField(const Look &look, QWidget *parent)
    : QLineEdit(parent)
    , m_look(look)
    , m_clear(addAction(QIcon(), TrailingPosition))
    , m_key(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText))
{
    setObjectName(QStringLiteral("searchField"));
    // Qt's own would look through every theme of icons while the window starts.
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(&look, &Look::changed, this, &SearchField::restyle);
    restyle();
    retranslateUi();
}

int SearchField::hintWidth() const
{
    return fontMetrics().horizontalAdvance(m_key) + m_look.scaled(12);
}

void SearchField::restyle()
{
    setFont(m_look.controlFont(Step::Small, layoutDirection()));
    setMinimumHeight(m_look.scaled(40));
    m_clear->setIcon(pictures::icon(pictures::Icon::Cross, m_look.colour(Tone::Muted)));
    // Margins do not mirror with the layout.
    const int icon = m_look.scaled(30);
    setTextMargins(layoutDirection() == Qt::RightToLeft ? 0 : icon, 0,
                   layoutDirection() == Qt::RightToLeft ? icon : 0, 0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return;
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT moveRequested(PageOfRows);
        return;
    case Qt::Key_PageUp:
        Q_EMIT moveRequested(-PageOfRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chooseRequested();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto side = [this](int fromStart, int width, int height) {
        const QRect box(fromStart, (this->height() - height) / 2, width, height);
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const int size = m_look.scaled(18);
    pictures::paintIcon(&painter, pictures::Icon::Search, side(m_look.scaled(10), size, size),
                        m_look.colour(Tone::Muted));
    if (!text().isEmpty() || hasFocus())
        return;
    const int height = m_look.scaled(22);
    const QRect key = side(width() - hintWidth() - m_look.scaled(8), hintWidth(), height);
    painter.setPen(m_look.colour(Tone::Line));
    painter.drawRoundedRect(key.adjusted(0, 0, -1, -1), 4, 4);
    painter.setPen(m_look.colour(Tone::Muted));
    painter.drawText(key, Qt::AlignCenter, m_key);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslateUi()
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    m_clear->setText(tr("Clear the search"));
    setAccessibleDescription(
        tr("Finds topics in all languages while you type. Arrow keys choose, Enter opens."));
}

} // namespace bayan::ui
