#pragma once

#include <QLineEdit>

namespace bayan::ui {

// A field for words that may mix scripts: a Latin name, an Arabic word, a phone
// number. While nobody types in it, it shows them as they will be printed, where a
// plain field would turn the number round. Its text stays what was typed.
class WordsField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit WordsField(Qt::LayoutDirection direction, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bayan::ui
