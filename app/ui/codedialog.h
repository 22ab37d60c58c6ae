#pragma once

#include "content/library.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace bayan::ui {

// Says which texts stood on a sheet, from the code at its foot.
class CodeDialog final : public QDialog
{
    Q_OBJECT

public:
    // The library outlives the dialog; treatments are named in 'language'.
    CodeDialog(const content::Library &library, const QString &language, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslateUi();

    const content::Library &m_library;
    QString m_language;
    QLabel *m_prompt;
    QLineEdit *m_code;
    QLabel *m_answer;
    QTreeWidget *m_texts;
};

} // namespace bayan::ui
