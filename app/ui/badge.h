#pragma once

#include "pictures/icon.h"
#include "ui/look.h"

#include <QWidget>

namespace bayan::ui {

// A dashed outline, an icon and a few words: something to know about what
// stands beside it.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    // The look outlives the badge.
    Badge(const Look &look, pictures::Icon icon, QWidget *parent = nullptr);

    void setWords(const QString &words, Qt::LayoutDirection direction);

    // The icon alone, where there is no room for words; they are its tool tip then.
    enum class Form { Words, Mark };
    void setForm(Form form);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    pictures::Icon m_icon;
    Form m_form = Form::Words;
    QString m_words;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace bayan::ui
