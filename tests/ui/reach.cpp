#include "reach.h"

#include "ui/badge.h"
#include "ui/decklist.h"
#include "ui/evidencelabel.h"
#include "ui/keybutton.h"
#include "ui/picklist.h"
#include "ui/proseview.h"
#include "ui/said.h"
#include "ui/titlebutton.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>

namespace bayan::tests {

namespace {

bool isQts(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_"));
}

QString nameOf(const QWidget *widget, const QString &words)
{
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             words.left(40));
}

// The part of the widget that is seen in its window.
QRect seen(const QWidget *widget, const QRect &part)
{
    QRect box = part.translated(widget->mapTo(widget->window(), QPoint()));
    for (const QWidget *over = widget; over; over = over->parentWidget()) {
        box &= QRect(over->mapTo(widget->window(), QPoint()), over->size());
        if (over->isWindow())
            break;
    }
    return box;
}

void add(std::vector<Spot> &spots, const QWidget *widget, const QString &words, const QRect &part)
{
    const QRect box = seen(widget, part);
    // What is scrolled half out of sight is looked at when it is in.
    if (box.size() == part.size() && !words.trimmed().isEmpty())
        spots.push_back({nameOf(widget, words), box});
}

QRect wordsOfButton(const QAbstractButton *button)
{
    QStyleOptionButton option;
    option.initFrom(button);
    if (qobject_cast<const QCheckBox *>(button))
        return button->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, button);
    if (qobject_cast<const QRadioButton *>(button))
        return button->style()->subElementRect(QStyle::SE_RadioButtonContents, &option, button);
    if (qobject_cast<const ui::KeyButton *>(button)) {
        const int cap = button->height() + 6;
        return button->layoutDirection() == Qt::RightToLeft
                   ? button->rect().adjusted(2, 4, -cap, -4)
                   : button->rect().adjusted(cap, 4, -2, -4);
    }
    return button->rect().adjusted(5, 5, -5, -5);
}

// Of a row, without ticks, locks and eyes.
QRect wordsOfRow(const QListView *list, const QRect &row)
{
    int lead = 8;
    int trail = 8;
    if (qobject_cast<const ui::PickList *>(list)) {
        lead = 34;
        trail = 26;
    } else if (qobject_cast<const ui::DeckList *>(list)) {
        trail = 100;
    }
    return QStyle::visualRect(list->layoutDirection(), row, row.adjusted(lead, 2, -trail, -2));
}

} // namespace

std::vector<Spot> wordsIn(QWidget &window)
{
    std::vector<Spot> spots;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled() || isQts(widget))
            continue;
        if (const auto *prose = qobject_cast<const ui::ProseView *>(widget)) {
            add(spots, widget, prose->plainText(), widget->rect());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            add(spots, widget, label->text(), widget->rect());
        } else if (qobject_cast<const ui::EvidenceLabel *>(widget) ||
                   qobject_cast<const ui::DirectionLabel *>(widget) ||
                   qobject_cast<const ui::Badge *>(widget)) {
            add(spots, widget, widget->accessibleName(), widget->rect().adjusted(4, 4, -4, -4));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(spots, widget, button->text(), wordsOfButton(button));
        } else if (const auto *list = qobject_cast<const QListView *>(widget)) {
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                const QModelIndex index = list->model()->index(i, 0);
                const QRect row = list->visualRect(index);
                if (list->viewport()->rect().contains(row))
                    add(spots, list->viewport(), index.data().toString(), wordsOfRow(list, row));
            }
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(spots, widget, tabs->tabText(i), tabs->tabRect(i).adjusted(4, 6, -4, -6));
        }
    }
    return spots;
}

std::vector<Spot> targetsIn(QWidget &window)
{
    std::vector<Spot> spots;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled() || isQts(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        if (button && qobject_cast<const QLineEdit *>(widget->parent()))
            continue; // within a field that is a target itself
        if (button || field) {
            spots.push_back({nameOf(widget, button ? button->text() : field->placeholderText()),
                             QRect(QPoint(), widget->size())});
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                spots.push_back({nameOf(widget, tabs->tabText(i)), tabs->tabRect(i)});
        } else if (const auto *list = qobject_cast<const QListView *>(widget)) {
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                const QModelIndex index = list->model()->index(i, 0);
                const QRect row = list->visualRect(index);
                if (row.isValid() && index.flags() & Qt::ItemIsSelectable)
                    spots.push_back({nameOf(widget, index.data().toString()), row});
            }
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const auto actions = bar->actions();
            for (QAction *action : actions)
                spots.push_back({nameOf(widget, action->text()), bar->actionGeometry(action)});
        }
    }
    return spots;
}

QStringList cutIn(QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || isQts(widget))
            continue;
        QString words;
        QSize needs;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            words = label->text();
            needs = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                      : label->sizeHint();
        } else if (const auto *prose = qobject_cast<const ui::ProseView *>(widget)) {
            words = prose->plainText();
            needs = QSize(0, prose->heightForWidth(prose->width()));
        } else if (widget->hasHeightForWidth() && qobject_cast<const QAbstractButton *>(widget)) {
            words = qobject_cast<const QAbstractButton *>(widget)->text();
            needs = QSize(0, widget->heightForWidth(widget->width()));
        } else if (const auto *key = qobject_cast<const ui::KeyButton *>(widget)) {
            words = key->text();
            needs = key->sizeHint();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            words = button->text();
            // The ink: an Arabic font's line is higher than a tick.
            needs = {button->fontMetrics().size(Qt::TextShowMnemonic, words).width(),
                     button->fontMetrics().tightBoundingRect(words).height()};
            if (!button->icon().isNull())
                needs.rwidth() += button->iconSize().width();
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            const int last = tabs->count() - 1;
            words = last < 0 ? QString() : tabs->tabText(last);
            if (last >= 0 && !tabs->usesScrollButtons())
                needs = tabs->sizeHint();
            for (int i = 0; i <= last; ++i) {
                const QFontMetrics metrics(tabs->font());
                if (tabs->tabRect(i).width() < metrics.horizontalAdvance(tabs->tabText(i)) ||
                    tabs->tabRect(i).height() < metrics.height())
                    found.append(nameOf(tabs, tabs->tabText(i)));
            }
        } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            words = field->placeholderText();
            needs = field->fontMetrics().size(0, words) + QSize(8, 0);
        }
        if (words.trimmed().isEmpty())
            continue;
        if (needs.width() > widget->width() || needs.height() > widget->height() + 1) {
            found.append(QStringLiteral("%1: %2 × %3 for %4 × %5")
                             .arg(nameOf(widget, words))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(needs.width())
                             .arg(needs.height()));
        }
        // Out of its window, with nothing to scroll it back.
        bool scrolls = false;
        for (const QWidget *over = widget->parentWidget(); over && !over->isWindow();
             over = over->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(over);
        if (!scrolls && seen(widget, widget->rect()).size() != widget->size())
            found.append(nameOf(widget, words) + QStringLiteral(": out of sight"));
    }
    return found;
}

std::vector<Spot> edgesIn(QWidget &window)
{
    std::vector<Spot> spots;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled() || isQts(widget))
            continue;
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const bool edged =
            (field && field->hasFrame()) || qobject_cast<const QPushButton *>(widget) ||
            qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const ui::Said *>(widget);
        const QRect box = seen(widget, widget->rect());
        if (edged && box.size() == widget->size() && box.left() >= 3)
            spots.push_back({nameOf(widget, widget->accessibleName()), box});
    }
    return spots;
}

} // namespace bayan::tests
