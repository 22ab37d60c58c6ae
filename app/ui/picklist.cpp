#include "ui/picklist.h"

#include "pictures/icon.h"
#include "ui/fingerscrolling.h"
#include "ui/look.h"
#include "ui/pickmodel.h"
#include "ui/rowwords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace bayan::ui {

namespace {

constexpr int Long = 200; // rows

} // namespace

PickDelegate::PickDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

QStyleOptionViewItem PickDelegate::narrowed(const QStyleOptionViewItem &option) const
{
    // Room for the eye in every row, so that nothing moves when it comes.
    QStyleOptionViewItem narrow = option;
    const int room = m_look.scaled(24);
    narrow.rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(room, 0, 0, 0)
                                                      : option.rect.adjusted(0, 0, -room, 0);
    return narrow;
}

QRect PickDelegate::wordsBox(const QStyleOptionViewItem &option) const
{
    // The box is as wide for one letter as for a sentence, which would be shaped for
    // nothing here: its lines are broken by RowWords.
    QStyleOptionViewItem row = option;
    row.text = QStringLiteral("x");
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &row, row.widget) + 1;
    return style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget)
        .adjusted(margin, 0, -margin, 0);
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = narrowed(option);
    initStyleOption(&row, index);
    const QRect box = wordsBox(row);
    const QString words = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool selected = row.state & QStyle::State_Selected;
    painter->save();
    RowWords(words, row.font, row.direction, box.width())
        .paint(*painter, box,
               row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->restore();
    if (!index.data(PickModel::IsShownRole).toBool())
        return;
    const int side = m_look.scaled(18);
    QRect eye(0, 0, side, side);
    eye.moveCenter(option.rect.center());
    if (option.direction == Qt::RightToLeft)
        eye.moveLeft(option.rect.left() + 2);
    else
        eye.moveRight(option.rect.right() - 2);
    pictures::paintIcon(painter, pictures::Icon::Preview, eye, m_look.colour(Tone::Muted));
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() - 2 * view->spacing() : option.rect.width();
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, width, 1000);
    row = narrowed(row);
    initStyleOption(&row, index);
    const RowWords words(row.text, row.font, row.direction, std::max(40, wordsBox(row).width()));
    return {width, std::max(words.height() + m_look.scaled(6), m_look.scaled(28))};
}

bool PickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    bool wanted = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        wanted =
            mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        wanted = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    if (!wanted || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

PickList::PickList(const Look &look, QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new PickDelegate(look, this));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(1);
    setBatchSize(24);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    viewport()->setAutoFillBackground(false);
    scrollByFinger(*this);
}

void PickList::setModel(QAbstractItemModel *rows)
{
    QListView::setModel(rows);
    setMovement(QListView::Static);
    setDragEnabled(true);
    setAcceptDrops(true);
    connect(rows, &QAbstractItemModel::modelReset, this, &PickList::chooseLayout);
    chooseLayout();
}

// A long list must not hold up the window; in batches it stays blank until the
// last one, which a list of the usual length need not.
void PickList::chooseLayout()
{
    setLayoutMode(model()->rowCount() > Long ? QListView::Batched : QListView::SinglePass);
}

void PickList::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (by != 0 && event->modifiers() == Qt::AltModifier)
        step(by);
    else
        QListView::keyPressEvent(event);
}

void PickList::step(int by)
{
    auto *rows = qobject_cast<PickModel *>(model());
    if (rows && rows->step(currentIndex(), by))
        scrollTo(currentIndex());
}

// Qt's own dragging listens to a mouse. By a neighbour at a time, once the finger
// is past its middle.
void PickList::carry(QPoint finger)
{
    const QModelIndex under = indexAt({viewport()->width() / 2, finger.y()});
    const int by = under.row() - currentIndex().row();
    if (!m_holds || !under.isValid() || by == 0)
        return;
    m_carries = true;
    const int middle = visualRect(under).center().y();
    if (by > 0 ? finger.y() >= middle : finger.y() <= middle)
        step(by > 0 ? 1 : -1);
}

void PickList::mousePressEvent(QMouseEvent *event)
{
    m_holds = indexAt(event->position().toPoint()).isValid();
    QListView::mousePressEvent(event);
}

void PickList::mouseMoveEvent(QMouseEvent *event)
{
    if (event->source() == Qt::MouseEventSynthesizedByApplication)
        carry(event->position().toPoint());
    else
        QListView::mouseMoveEvent(event);
}

void PickList::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_carries, false))
        setState(NoState); // a tick is for a tap
    else
        QListView::mouseReleaseEvent(event);
}

} // namespace bayan::ui
