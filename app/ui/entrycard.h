#pragma once

#include "content/treatment.h"
#include "ui/look.h"

#include <QFrame>
#include <QSet>

class QBoxLayout;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bayan::ui {

class Consult;
class DirectionLabel;
class EntryMore;
class EntryPictures;
class EvidenceLabel;
class Glossary;
class ProseView;
class TitleButton;

// One entry for the patient to read, with its evidence, its sources and the
// tick that puts it on the sheet.
class EntryCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Form {
        Full,     // everything is shown
        Brief,    // title and summary; the title opens the rest
        Question, // the title; it opens the rest
        Sides,    // the title beside what both sides say and what is fair; it opens the rest
    };

    // The entry belongs to the consult's treatment, which with the look
    // outlives the card. So does the page's glossary; without one no word is
    // explained.
    EntryCard(Consult &consult, const Look &look, const content::Entry &entry, Form form,
              Glossary *glossary = nullptr, QWidget *parent = nullptr);

    const QString &entryId() const { return m_entryId; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

    // What it opens stands apart, where its page puts it: more() over more room
    // than the card has. To be said before it is opened.
    void setApart() { m_apart = true; }
    EntryMore *more() const { return m_more; } // null until it was opened

    // What the keyboard stops at, in order.
    QList<QWidget *> focusStops() const;

    // Folded words to be marked in what is read.
    void setMarkedWords(const QSet<QString> &words);

    // Takes the words anew: the patient's language or digits have changed.
    void showWords();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(bool open);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const content::Entry &entry() const;
    void buildTitle();
    void buildFooter(QVBoxLayout *layout);
    void buildSides();
    void explain(ProseView *words);
    void retranslateUi();
    void showTick();
    void showLock();
    void makeMore();

    Consult &m_consult;
    const Look &m_look;
    QString m_entryId;
    Form m_form;
    Glossary *m_glossary;
    bool m_open = false;
    QSet<QString> m_markedWords;
    TitleButton *m_titleButton = nullptr; // Brief and Question
    ProseView *m_title = nullptr;         // Full
    ProseView *m_notice = nullptr;
    ProseView *m_summary = nullptr;
    EntryMore *m_more = nullptr; // made when first opened
    bool m_apart = false;
    EntryPictures *m_sides = nullptr;     // Sides
    QWidget *m_cell = nullptr;            // Sides: what they disagree on
    QBoxLayout *m_cellAndSides = nullptr; // Sides
    ProseView *m_kind = nullptr;          // Sides
    QVBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_titleRow = nullptr; // Brief and Question
    EvidenceLabel *m_evidence = nullptr;
    DirectionLabel *m_direction = nullptr;
    QCheckBox *m_tick = nullptr;
    QLabel *m_lock = nullptr;
};

} // namespace bayan::ui
