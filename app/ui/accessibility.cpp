#include "ui/accessibility.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace bayan::ui {

namespace {

// A button drawn by us. One that opens what is under it says so instead of
// calling itself checked.
class ButtonInterface final : public QAccessibleWidget
{
public:
    ButtonInterface(QAbstractButton *button, bool expands)
        : QAccessibleWidget(button, QAccessible::Button)
        , m_expands(expands)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool checked = button().isChecked();
        if (m_expands) {
            state.expandable = true;
            state.expanded = checked;
            state.collapsed = !checked;
        } else if (button().isCheckable()) {
            state.checkable = true;
            state.checked = checked;
        }
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && widget()->accessibleName().isEmpty())
            return button().text();
        return QAccessibleWidget::text(kind);
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(widget()); }

    bool m_expands;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (className == QLatin1String("bayan::ui::TitleButton"))
        return new ButtonInterface(static_cast<QAbstractButton *>(widget), true);
    if (className == QLatin1String("bayan::ui::KeyButton"))
        return new ButtonInterface(static_cast<QAbstractButton *>(widget), false);
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("bayan::ui::ProseView"), QAccessible::StaticText},
        {QStringLiteral("bayan::ui::EvidenceLabel"), QAccessible::StaticText},
        {QStringLiteral("bayan::ui::DirectionLabel"), QAccessible::StaticText},
        {QStringLiteral("bayan::ui::Badge"), QAccessible::StaticText},
        {QStringLiteral("bayan::ui::UrgentStrip"), QAccessible::AlertMessage},
        {QStringLiteral("bayan::ui::EntryCard"), QAccessible::Grouping},
        {QStringLiteral("bayan::ui::LanguageSwitch"), QAccessible::Grouping},
        {QStringLiteral("bayan::ui::PatientPage"), QAccessible::Document},
        {QStringLiteral("bayan::ui::SlideView"), QAccessible::Graphic},
        {QStringLiteral("bayan::ui::PictureView"), QAccessible::Graphic},
        {QStringLiteral("bayan::ui::FaceView"), QAccessible::Grouping},
        {QStringLiteral("bayan::ui::AreaPanel"), QAccessible::Grouping},
        // Qt's own crashes where a reader asks for a scroll bar that has just gone.
        {QStringLiteral("QScrollArea"), QAccessible::Client},
    };
    const auto role = roles.constFind(className);
    return role == roles.cend() ? nullptr : new QAccessibleWidget(widget, *role);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(make);
}

} // namespace bayan::ui
