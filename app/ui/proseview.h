#pragma once

#include "content/markup.h"
#include "ui/look.h"

#include <QHash>
#include <QSet>
#include <QTextLayout>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace bayan::language {
class Phrasebook;
}

namespace bayan::ui {

struct ExplainedWord;
class TermNote;

// Words to be read: paragraphs, bullets and bold, wrapped to the width it is
// given, always in the direction of their own language.
class ProseView final : public QWidget
{
    Q_OBJECT

public:
    // The look outlives the view.
    ProseView(const Look &look, Step step, QWidget *parent = nullptr);
    ~ProseView() override;

    void setTone(Tone tone);
    void setStep(Step step);
    void setBold(bool bold);
    // At the side the window starts from, whichever way the words read; else each
    // language starts at its own.
    void setAtWindowsSide() { m_atWindowsSide = true; }

    // The phrasebook says language, direction and digits; it is copied from,
    // not kept.
    void setBlocks(const QList<content::Block> &blocks, const language::Phrasebook &phrases);
    // One paragraph without markup.
    void setText(const QString &text, const language::Phrasebook &phrases);
    // One paragraph ready to be shown, with no language of its own.
    void setReadyText(const QString &text, Qt::LayoutDirection direction);

    // Underlines the words that 'find' gives for each paragraph. A click says what
    // one means; so does the keyboard, which stops here then: the arrow keys go
    // from one to the next, Escape puts the note away. Setting other words ends it.
    void explain(const std::function<QList<ExplainedWord>(const QString &)> &find);
    bool hasTerms() const { return !m_terms.isEmpty(); }
    // The note that says what a word means; nullptr while none was asked for.
    const TermNote *note() const { return m_note; }

    QString plainText() const { return m_plainText; }

    // Folded words (content/folding.h) to be marked wherever they stand; none
    // marks nothing.
    void setMarkedWords(const QSet<QString> &words);
    int marks() const; // how many words are marked

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Paragraph;
    struct Term
    {
        qsizetype paragraph;
        qsizetype start;
        qsizetype length;
        QString word;
        QString definition;
    };

    void forgetTerms();
    qsizetype termAt(QPointF point) const;
    QRectF boxOf(const Term &term) const;
    void showTerm(qsizetype index);
    void hideNote();
    void restyle();
    QList<QTextLayout::FormatRange> marksIn(const QString &text) const;
    int layOut(int width) const;

    const Look &m_look;
    Step m_step;
    Tone m_tone = Tone::Text;
    bool m_bold = false;
    bool m_atWindowsSide = false;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QString m_plainText;
    QSet<QString> m_markedWords;
    std::vector<std::unique_ptr<Paragraph>> m_paragraphs;
    QList<Term> m_terms;
    qsizetype m_current = 0; // of the terms, for the keyboard
    TermNote *m_note = nullptr;
    mutable int m_laidOutWidth = -1;
    // Layouts ask for the same few widths again and again, and shaping is dear.
    mutable QHash<int, int> m_heights;
};

} // namespace bayan::ui
