#pragma once

#include "content/language.h"
#include "handout/clinicprofile.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QLineEdit;

namespace bayan::ui {

// What the clinic says of itself on every sheet: names, phone, emergency
// number, digit shapes and paper.
class ClinicDialog final : public QDialog
{
    Q_OBJECT

public:
    ClinicDialog(const handout::ClinicProfile &profile, const QList<content::Language> &languages,
                 QWidget *parent = nullptr);

    handout::ClinicProfile profile() const;

private:
    QMap<QString, QLineEdit *> m_names;
    QLineEdit *m_phone;
    QLineEdit *m_emergency;
    QComboBox *m_digits;
    QComboBox *m_paper;
};

} // namespace bayan::ui
