#pragma once

#include "content/language.h"
#include "content/result.h"
#include "handout/clinicprofile.h"
#include "handout/sheet.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QPushButton;

namespace bayan::ui {

class ClinicForm;
class PageView;
class Prompts;

// What the clinic says of itself on every sheet, beside a sheet that says it.
class ClinicDialog final : public QDialog
{
    Q_OBJECT

public:
    // A sheet of a clinic with this profile, in a language (code); empty: in any.
    using Sample = std::function<content::Result<handout::Sheet>(const handout::ClinicProfile &,
                                                                 const QString &)>;

    // The prompts outlive the dialog.
    ClinicDialog(const handout::ClinicProfile &profile, const QList<content::Language> &languages,
                 Prompts &prompts, const Sample &sample, QWidget *parent = nullptr);
    ~ClinicDialog() override;

    handout::ClinicProfile profile() const;

    // Asks before it lets go of what has been typed.
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void placeSample();
    void chooseLogo();
    void importProfile();
    void exportProfile();
    void showSample();
    void follow(const QWidget *field);

    Prompts &m_prompts;
    Sample m_sample;
    QList<content::Language> m_languages;
    handout::ClinicProfile m_opened; // what the form said at first
    QString m_shown;                 // the language of the words that were last come to
    bool m_atEnd = false;            // those words end the sheet
    ClinicForm *m_form;
    PageView *m_page;
    qreal m_tallness = 1.414; // of the sample's page: its height over its width
    QPushButton *m_save;
    QPushButton *m_export;
    QTimer m_soon; // a moment after the last change
};

} // namespace bayan::ui
