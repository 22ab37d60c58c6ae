// Pictures of every page of the window, of the private view, the dialogs, and of
// the patient's screen entry by entry, in each language and theme, to be looked
// at by a person:
//   bayan_pages FOLDER

#include "ui/desk.h"

#include "ui/clinicdialog.h"
#include "ui/consultview.h"
#include "ui/patientpage.h"
#include "ui/patientscreen.h"
#include "ui/pindialog.h"
#include "ui/rackdialog.h"
#include "ui/sheetorder.h"

#include <QAction>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace bayan;
using namespace bayan::tests;

namespace {

const QList<std::pair<ui::Theme, QString>> Themes{
    {ui::Theme::Light, QStringLiteral("light")},
    {ui::Theme::Dark, QStringLiteral("dark")},
    {ui::Theme::HighContrast, QStringLiteral("contrast")},
};

class Album
{
public:
    explicit Album(const QString &folder)
        : m_folder(folder)
    {
    }

    void add(QWidget &widget, const QStringList &name)
    {
        const QString path = m_folder.filePath(name.join(u'-') + QStringLiteral(".png"));
        if (widget.grab().save(path))
            ++m_count;
        else
            qFatal("could not write %s", qPrintable(path));
    }

    int count() const { return m_count; }

private:
    QDir m_folder;
    int m_count = 0;
};

void addPatientPages(Album &album, const QString &language)
{
    auto &screen = *topLevel<ui::PatientScreen>();
    const auto *page = child<ui::PatientPage>(screen, "patientPage");
    for (int turns = 0; turns < 1000; ++turns) {
        const QString entry = page->entry();
        const int part = page->part();
        QCoreApplication::processEvents(); // the bar makes room for its words
        album.add(screen, {QStringLiteral("patient"), language,
                           QStringLiteral("%1").arg(turns + 1, 3, 10, QLatin1Char('0')), entry});
        QTest::keyClick(&screen, Qt::Key_PageDown);
        if (page->entry() == entry && page->part() == part)
            break;
    }
    QTest::keyClick(&screen, Qt::Key_Home);
}

void addAll(Album &album, ui::Theme theme, const QString &themeName, const QString &language)
{
    Desk desk;
    desk.look->setTheme(theme);
    desk.interfaceLanguage->setCode(language);
    desk.consult->setPatientLanguage(language);
    desk.displays.displays = {{QStringLiteral("one"), QRect(0, 0, 1440, 900)},
                              {QStringLiteral("two"), QRect(1440, 0, 1920, 1080)}};
    ui::MainWindow &window = desk.show();
    auto *view = window.findChild<ui::ConsultView *>();
    for (const QString &page : ui::ConsultView::pageIds()) {
        view->setPage(page);
        QTest::qWait(250); // made in pieces, pages counted
        album.add(window, {QStringLiteral("window"), page, language, themeName});
    }
    child<QAction>(window, "action_present")->trigger();
    auto *screen = topLevel<ui::PatientScreen>();
    for (int turns = 0; turns < 5; ++turns)
        QTest::keyClick(screen, Qt::Key_PageDown);
    QTest::qWait(100);
    album.add(window, {QStringLiteral("private"), language, themeName});
    album.add(*screen, {QStringLiteral("patient"), language, themeName});
    if (theme == ui::Theme::Light) {
        QTest::keyClick(screen, Qt::Key_Home);
        addPatientPages(album, language);
    }
    const ui::ClinicDialog::Sample noSample = [](const handout::ClinicProfile &) {
        return content::Error{content::Error::Kind::NotFound, {}, {}};
    };
    ui::ClinicDialog clinic({}, desk.library->languages(), desk.prompts, noSample);
    clinic.show();
    album.add(clinic, {QStringLiteral("clinic"), language, themeName});
    ui::PinDialog pin(true, desk.file->iniPath());
    pin.show();
    const ui::SheetOrder order(*desk.consult);
    ui::RackDialog rack(order);
    rack.show();
    QTest::qWait(400); // pages counted
    album.add(rack, {QStringLiteral("rack"), language, themeName});
    album.add(pin, {QStringLiteral("pin"), language, themeName});
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QTextStream err(stderr);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        err << "Usage: bayan_pages FOLDER\n";
        return 2;
    }
    Album album(QString::fromLocal8Bit(argv[1]));
    for (const auto &[theme, name] : Themes) {
        for (const QString &language : {English, Arabic})
            addAll(album, theme, name, language);
    }
    err << album.count() << " pictures\n";
    return 0;
}
