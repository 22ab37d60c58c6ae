#include "ui/clinicediting.h"

#include "ui/clinicdialog.h"
#include "ui/consult.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/sheetorder.h"

namespace bayan::ui {

void editClinic(Consult &consult, const SheetOrder &order, const SettingsFile &file,
                Prompts &prompts, QWidget *window)
{
    QStringList notices;
    const handout::ClinicProfile kept = file.readProfile(&notices);
    for (const QString &notice : std::as_const(notices))
        prompts.tell(window, notice);
    if (!file.mayReplaceProfile())
        return;               // nothing typed here could be kept
    consult.setProfile(kept); // another window may have changed them since
    ClinicDialog dialog(
        consult.profile(), consult.library().languages(), prompts,
        [&order](const handout::ClinicProfile &profile, const QString &language) {
            return order.composeSample(profile, language);
        },
        window);
    while (dialog.exec() == QDialog::Accepted) {
        const content::Result<void> written = file.writeProfile(dialog.profile());
        if (written) {
            consult.setProfile(dialog.profile());
            return;
        }
        prompts.tell(&dialog, written.error().sentence);
    }
}

} // namespace bayan::ui
