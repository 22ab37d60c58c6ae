#pragma once

#include "handout/sheet.h"

#include <QWidget>

#include <optional>

namespace bayan::ui {

// One page of a sheet on white paper, painted at whatever size it is given.
class PageView final : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(const handout::Sheet &sheet, int page = 0, QWidget *parent = nullptr);
    // Empty paper, until there is a sheet.
    explicit PageView(QWidget *parent = nullptr);

    // 'page' counts from 0.
    void setSheet(const handout::Sheet &sheet, int page = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<handout::Sheet> m_sheet;
    int m_page = 0;
};

} // namespace bayan::ui
