// The words of a ProseView that are explained.
#include "ui/glossary.h"
#include "ui/proseparagraph.h"
#include "ui/proseview.h"
#include "ui/termnote.h"

#include <QMouseEvent>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bayan::ui {

void ProseView::forgetTerms()
{
    m_terms.clear();
    m_current = 0;
    hideNote();
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(false);
    unsetCursor();
    setAccessibleDescription(QString());
}

void ProseView::explain(const std::function<QList<ExplainedWord>(const QString &)> &find)
{
    forgetTerms();
    QStringList said;
    for (qsizetype i = 0; i < qsizetype(m_paragraphs.size()); ++i) {
        Paragraph &paragraph = *m_paragraphs[size_t(i)];
        for (const ExplainedWord &word : find(paragraph.layout.text())) {
            m_terms.append({i, word.start, word.length, word.word, word.definition});
            said.append(word.word + QStringLiteral(": ") + word.definition);
            QTextLayout::FormatRange range;
            range.start = int(word.start);
            range.length = int(word.length);
            range.format.setUnderlineStyle(QTextCharFormat::DotLine);
            paragraph.ranges.append(range);
        }
    }
    if (m_terms.isEmpty())
        return;
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleDescription(said.join(u' '));
    restyle();
}

// In the widget's coordinates; of a word on two lines, the part on the first.
QRectF ProseView::boxOf(const Term &term) const
{
    layOut(width());
    const Paragraph &paragraph = *m_paragraphs[size_t(term.paragraph)];
    const QTextLine line = paragraph.layout.lineForTextPosition(int(term.start));
    if (!line.isValid())
        return {};
    const int last = std::min(int(term.start + term.length), line.textStart() + line.textLength());
    const qreal from = line.cursorToX(int(term.start));
    const qreal to = line.cursorToX(last);
    return QRectF(std::min(from, to), paragraph.top + line.y(), std::abs(to - from), line.height());
}

qsizetype ProseView::termAt(QPointF point) const
{
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        if (boxOf(m_terms[i]).contains(point))
            return i;
    }
    return -1;
}

void ProseView::showTerm(qsizetype index)
{
    m_current = index;
    const Term &term = m_terms[index];
    if (!m_note)
        m_note = new TermNote(m_look, this);
    const QRect box = boxOf(term).toAlignedRect();
    m_note->showFor(term.word, term.definition, m_direction,
                    QRect(mapToGlobal(box.topLeft()), box.size()));
    update();
}

void ProseView::hideNote()
{
    if (m_note)
        m_note->hide();
}

void ProseView::mousePressEvent(QMouseEvent *event)
{
    const qsizetype term = termAt(event->position());
    if (term < 0) {
        hideNote();
        QWidget::mousePressEvent(event);
        return;
    }
    showTerm(term);
}

void ProseView::mouseMoveEvent(QMouseEvent *event)
{
    if (termAt(event->position()) >= 0)
        setCursor(Qt::WhatsThisCursor);
    else
        unsetCursor();
}

void ProseView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        hideNote();
}

void ProseView::keyPressEvent(QKeyEvent *event)
{
    const bool forwards =
        event->key() == (m_direction == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool backwards =
        event->key() == (m_direction == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (event->key() == Qt::Key_Escape && m_note && m_note->isVisible())
        hideNote();
    else if (forwards && m_current + 1 < m_terms.size())
        showTerm(m_current + 1);
    else if (backwards && m_current > 0)
        showTerm(m_current - 1);
    else if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_Return) &&
             m_current < m_terms.size())
        showTerm(m_current);
    else
        QWidget::keyPressEvent(event);
}

void ProseView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < m_terms.size())
        showTerm(m_current);
}

void ProseView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    hideNote();
}

} // namespace bayan::ui
