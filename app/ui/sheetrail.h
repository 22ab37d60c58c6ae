#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bayan::ui {

class Look;

// The sheet panel folded away in a small window: how many topics, how many
// pages, and the two things one does with it.
class SheetRail final : public QWidget
{
    Q_OBJECT

public:
    SheetRail(const Look &look, QWidget *parent = nullptr);

    void setCounts(int topics, int pages);

Q_SIGNALS:
    void openRequested();
    void printRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void retranslateUi();

    const Look &m_look;
    QPushButton *m_open;
    QLabel *m_counts;
    QPushButton *m_print;
    int m_topics = 0;
    int m_pages = 0;
};

} // namespace bayan::ui
