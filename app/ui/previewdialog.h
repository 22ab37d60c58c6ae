#pragma once

#include "handout/sheet.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace bayan::ui {

class Look;

// The sheet's pages as they will be printed, one under the other.
class PreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const handout::Sheet &sheet, const Look &look, QWidget *parent = nullptr);

Q_SIGNALS:
    void printRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitPages();
    void zoomBy(int percent);
    int pageHeight() const;
    void showPlace();
    void retranslateUi();

    handout::Sheet m_sheet;
    int m_zoom = 100; // per cent of the width that fits
    QScrollArea *m_scroll;
    QList<QWidget *> m_pages;
    QLabel *m_place;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace bayan::ui
