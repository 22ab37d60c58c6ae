#pragma once

#include "ui/look.h"

#include <QFrame>

namespace bayan::ui {

class ProseView;

// What a word means, in a small note beside it.
class TermNote final : public QFrame
{
    Q_OBJECT

public:
    // The look outlives the note.
    TermNote(const Look &look, QWidget *parent);

    // Shows the note under the word, or over it where there is no room. The
    // rectangle is the word's, in global coordinates.
    void showFor(const QString &word, const QString &definition, Qt::LayoutDirection direction,
                 const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    ProseView *m_word;
    ProseView *m_definition;
};

} // namespace bayan::ui
