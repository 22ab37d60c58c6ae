#pragma once

#include "ui/look.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace bayan::ui {

class Consult;
class EntryPage;
class TreatmentHeader;
class UrgentStrip;

// The middle of the window: header, tabs, the urgent strip, and the page.
class ConsultView final : public QWidget
{
    Q_OBJECT

public:
    // 'look' is of the pages, 'frame' of what stands over them.
    ConsultView(Consult &consult, const Look &look, const Look &frame, QWidget *parent = nullptr);

    // "overview", "effects", "safety", "questions", "sources".
    static const QStringList &pageIds();

    // For the next patient: the first page, from its top, nothing open.
    void startAfresh();

    // Turns to the page the entry is on, scrolls to it and marks these folded
    // words in it. False where no page has it.
    bool showEntry(const QString &entry, const QSet<QString> &words);
    void clearMarks();

    // The patient has been led to what was opened on this page.
    void forgetOpenedEntry();

    QString page() const;
    void setPage(const QString &id);

Q_SIGNALS:
    void pageChanged(const QString &id);
    void presentRequested();
    // Which entry of the page that is seen somebody opened; empty: none.
    void openedEntryChanged(const QString &entry);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    EntryPage *addPage(const QString &id);
    EntryPage *makePage(const QString &id);
    void showPage(int index);
    void showHeader();
    void dropPages();
    void retranslateUi();

    Consult &m_consult;
    const Look &m_look;
    const Look &m_frame;
    TreatmentHeader *m_header;
    UrgentStrip *m_strip;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QMap<QString, EntryPage *> m_pages; // made when first shown
};

} // namespace bayan::ui
