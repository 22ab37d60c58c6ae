#include "ui/aboutbox.h"

#include "content/library.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace bayan::ui {

namespace {

struct AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(QWidget *window, const content::Library &library)
{
    QMessageBox box(window);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(AboutBox::tr("About Bayan"));
    box.setText(AboutBox::tr("Bayan %1, content %2")
                    .arg(QStringLiteral(BAYAN_VERSION), library.contentVersion()));
    box.setInformativeText(AboutBox::tr(
        "Bayan shows and prints information about treatments, with its sources. It informs; it "
        "decides nothing and does not replace a clinician’s advice.\n\nBotox is a trademark of "
        "its owner, with whom Bayan is not connected.\n\nNothing about a patient is stored."));
    box.exec();
}

} // namespace bayan::ui
