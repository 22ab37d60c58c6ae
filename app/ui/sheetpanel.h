#pragma once

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bayan::ui {

class Consult;
class Look;
class PickList;
class PickModel;
class SheetOrder;

// What this patient takes home: ticks, languages, name, pages, and the buttons
// that make it.
class SheetPanel final : public QWidget
{
    Q_OBJECT

public:
    // A column beside something; or list and choices side by side, and the foot
    // for the owner to place where it stays in sight.
    enum class Form { Narrow, Wide };

    // All outlive the panel.
    SheetPanel(Consult &consult, SheetOrder &order, const Look &look, Form form = Form::Narrow,
               QWidget *parent = nullptr);

    // Pages and the buttons that make the sheet. In the panel where it is
    // narrow; else without a parent until its owner places it.
    QWidget *foot() const { return m_foot; }

    // Wide alone: the choices over the list, where they have no room beside it.
    void setStacked(bool stacked);

    // Entry titles in the staff's language.
    void setInterfaceLanguage(const QString &code);

    // Whether pages are counted: not before the window has been painted, nor while
    // nobody sees it.
    void setCounting(bool counts);

    // Counted a moment after the last change, off the person's path.
    int pageCount() const { return m_pageCount; }

Q_SIGNALS:
    void previewRequested();
    void printRequested();
    void saveRequested();
    void pageCountChanged(int pages);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(Form form);
    void arrangeChoices();
    void makeFoot(Form form);
    void connectAll();
    void chainFocus();
    void rebuildLanguages();
    void showOrder();
    void countSoon();
    void countPages();
    void showSuggestions();
    void restyle();
    void retranslateUi();

    Consult &m_consult;
    SheetOrder &m_order;
    const Look &m_look;
    PickModel *m_model;
    QBoxLayout *m_parts = nullptr; // list and choices
    QWidget *m_foot = nullptr;
    QLabel *m_heading;
    PickList *m_list;
    QPushButton *m_tickShown;
    QLabel *m_languageHeading;
    QBoxLayout *m_languageLayout;
    QButtonGroup *m_languages;
    QString m_pairWords; // of the last of them, in two languages
    QBoxLayout *m_kinds = nullptr;
    QCheckBox *m_summary;
    QCheckBox *m_largePrint;
    QLineEdit *m_name;
    QCheckBox *m_printInk;
    QLabel *m_pages;
    QPushButton *m_preview;
    QPushButton *m_print;
    QPushButton *m_save;
    QTimer m_counting;
    bool m_countsPages = false;
    int m_pageCount = 0;
};

} // namespace bayan::ui
