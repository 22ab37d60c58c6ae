#include "ui/sourcespage.h"

#include "ui/consult.h"
#include "ui/proseview.h"
#include "ui/sourcesmodel.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QtMath>

#include <utility>

namespace bayan::ui {

namespace {

// Room around the words of a cell; a word longer than its column goes on below.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const QString words = std::exchange(cell.text, QString());
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter);
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(
            cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(QRectF(cell.rect.adjusted(Side, Above, -Side, -Above)), words,
                          wrapping(cell.direction));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        QTextLayout layout(cell.text, cell.font);
        layout.setTextOption(wrapping(cell.direction));
        const int room = option.rect.width() - 2 * Side;
        qreal height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            height += line.height();
        }
        layout.endLayout();
        return {option.rect.width(), qCeil(height) + 2 * Above};
    }

private:
    static QTextOption wrapping(Qt::LayoutDirection direction)
    {
        QTextOption option;
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }

    static constexpr int Side = 4;
    static constexpr int Above = 6;
};

} // namespace

SourcesPage::SourcesPage(Consult &consult, const Look &look, QWidget *parent)
    : EntryPage(consult, look, parent)
    , m_model(new SourcesModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("sourcesPage"));
    addSection(QStringLiteral("about"), EntryCard::Form::Brief);
    QStringList names;
    for (const content::Source &source : consult.treatment().sources)
        names.append(consult.sourceName(source));
    m_model->setSources(consult.treatment().sources, names);
    m_table->setObjectName(QStringLiteral("sourcesTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setFont(look.controlFont(Step::Small, Qt::LeftToRight));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepTold([this] {
        m_table->setAccessibleName(this->consult().phrases().phrase("SourcesPage", "Sources"));
    });
    makeLater([this] {
        column()->addSpacing(16);
        addHeading(Step::Title, [this] {
            return this->consult().phrases().phrase("SourcesPage",
                                                    QT_TRANSLATE_NOOP("SourcesPage", "Sources"));
        });
        column()->addWidget(m_table);
        column()->addStretch(1);
        fitTable();
    });
    connect(&look, &Look::changed, this, [this, &look] {
        m_table->setFont(look.controlFont(Step::Small, Qt::LeftToRight));
        m_fittedWidth = -1;
        fitTable();
    });
}

void SourcesPage::fitTable()
{
    // Titles are published words, mostly Latin; the table grows to hold them.
    const int width = viewport()->width() - 48;
    if (width <= 0 || width == m_fittedWidth)
        return;
    m_fittedWidth = width;
    const int shares[] = {20, 36, 20, 24}; // per cent, by column
    for (int i = 0; i < SourcesModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, width * shares[i] / 100);
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->verticalHeader()->length() +
                            m_table->horizontalHeader()->sizeHint().height() + 4);
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    EntryPage::resizeEvent(event);
    fitTable();
}

void SourcesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    EntryPage::changeEvent(event);
}

} // namespace bayan::ui
