#pragma once

#include "pictures/facemap.h"
#include "ui/look.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace bayan::language {
class Phrasebook;
}

class QAbstractButton;
class QButtonGroup;

namespace bayan::ui {

// The face map to point at: areas answer to a click, their names are buttons
// that the keyboard reaches and so chooses. One area is chosen; pointing at
// another shows it, and says its figures, for as long as one points.
class FaceView final : public QWidget
{
    Q_OBJECT

public:
    // The look outlives the view.
    explicit FaceView(const Look &look, QWidget *parent = nullptr);
    ~FaceView() override;

    // The chosen area stays, where there still is one of that name.
    void setAreas(const QList<content::FaceArea> &areas, const language::Phrasebook &phrases);

    // What is said of an area while one points at it, ready to be shown.
    void setSaying(const std::function<QString(const QString &area)> &say) { m_say = say; }

    void choose(const QString &area);
    QString chosen() const;

    // The names, in reading order.
    QList<QWidget *> focusStops() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QString &area);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    pictures::Style style() const;
    QString areaAt(QPointF point) const;
    void placeNames();
    void pointAt(const QString &area);

    const Look &m_look;
    std::unique_ptr<pictures::FaceMap> m_map;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QString m_chosen;
    QString m_pointedAt; // shown instead while it is; empty for none
    QButtonGroup *m_group;
    std::function<QString(const QString &)> m_say;
};

} // namespace bayan::ui
