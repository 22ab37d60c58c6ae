#pragma once

#include "ui/entrypage.h"

class QTableView;

namespace bayan::ui {

class SourcesModel;

// How the evidence is graded, and every source the treatment rests on.
class SourcesPage final : public EntryPage
{
    Q_OBJECT

public:
    SourcesPage(Consult &consult, const Look &look, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitTable();

    SourcesModel *m_model;
    QTableView *m_table;
    int m_fittedWidth = -1;
};

} // namespace bayan::ui
