// Pictures of every page of the window, of the private view, the dialogs, of each
// drawing, and of the patient's screen entry by entry, in each language and theme,
// to be looked at by a person, on displays of 1440 by 900 and 1920 by 1080, or both
// of the size that is given:
//   bayan_pages FOLDER [WIDTHxHEIGHT]

#include "ui/desk.h"

#include "pictures/balance.h"
#include "pictures/facemap.h"
#include "ui/clinicdialog.h"
#include "ui/codedialog.h"
#include "ui/consultview.h"
#include "ui/patientpage.h"
#include "ui/patientscreen.h"
#include "ui/pictureview.h"
#include "ui/pin.h"
#include "ui/pindialog.h"
#include "ui/previewdialog.h"
#include "ui/rackdialog.h"
#include "ui/receptionwindow.h"
#include "ui/sheetorder.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
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

// Each drawing alone, with the entry it belongs to.
void addPictures(Album &album, const Desk &desk, const QStringList &suffix)
{
    const content::Treatment &treatment = desk.consult->treatment();
    const language::Phrasebook &phrases = desk.consult->phrases();
    const auto add = [&](std::unique_ptr<pictures::Picture> picture, const QString &name) {
        ui::PictureView view(*desk.look);
        QPalette paper = desk.look->palette();
        paper.setColor(QPalette::Window, desk.look->colour(ui::Tone::Surface));
        view.setPalette(paper);
        view.setPicture(std::move(picture), phrases.direction());
        for (const int width : {760, 380}) {
            view.resize(width, view.heightForWidth(width));
            album.add(view, QStringList{width < 760 ? QStringLiteral("narrow")
                                                    : QStringLiteral("picture"),
                                        name} +
                                suffix);
        }
    };
    for (const content::Entry &entry : treatment.entries) {
        pictures::Pictures made = pictures::picturesOf(entry, treatment, phrases);
        for (std::size_t i = 0; i < made.size(); ++i)
            add(std::move(made[i]), entry.id + QString::number(i + 1));
    }
    add(std::make_unique<pictures::FaceMap>(treatment.areas, phrases), QStringLiteral("face"));
    add(std::make_unique<pictures::Balance>(
            treatment, phrases,
            QList<content::Horizon>{content::Horizon::ShortTerm, content::Horizon::LongTerm}),
        QStringLiteral("balance"));
}

void addDialogs(Album &album, const Desk &desk, const QStringList &suffix)
{
    const ui::ClinicDialog::Sample noSample = [](const handout::ClinicProfile &, const QString &) {
        return content::Error{content::Error::Kind::NotFound, {}, {}};
    };
    FakePrompts prompts;
    ui::ClinicDialog clinic({}, desk.library->languages(), prompts, noSample);
    ui::PinDialog pin(true, desk.file->iniPath());
    const ui::SheetOrder order(*desk.consult);
    ui::RackDialog rack(order);
    ui::RackDialog noPrinter(order, false);
    ui::CodeDialog code(*desk.library, desk.interfaceLanguage->code());
    const auto sheet = order.composeNameless();
    if (!sheet)
        qFatal("%s", qPrintable(sheet.error().sentence));
    ui::PreviewDialog preview(*sheet, *desk.look);
    preview.resize(1000, 800);
    const std::pair<QDialog *, const char *> dialogs[] = {
        {&clinic, "clinic"}, {&pin, "pin"},        {&rack, "rack"}, {&noPrinter, "rack-no-printer"},
        {&code, "code"},     {&preview, "preview"}};
    for (const auto &[dialog, name] : dialogs) {
        dialog->show();
        QTest::qWait(400); // pages counted
        album.add(*dialog, QStringList{QLatin1String(name)} + suffix);
        dialog->hide();
    }
}

void addAll(Album &album, ui::Theme theme, const QString &themeName, const QString &language,
            QSize size)
{
    const QStringList suffix{language, themeName};
    Desk desk;
    desk.look->setTheme(theme);
    desk.interfaceLanguage->setCode(language);
    desk.consult->setPatientLanguage(language);
    const QSize staff = size.isValid() ? size : QSize(1440, 900);
    const QSize patient = size.isValid() ? size : QSize(1920, 1080);
    desk.displays.displays = {{QStringLiteral("one"), QRect(QPoint(), staff)},
                              {QStringLiteral("two"), QRect(QPoint(staff.width(), 0), patient)}};
    ui::Settings settings;
    settings.pin = ui::Pin::fromDigits(QStringLiteral("2468")).stored();
    ui::MainWindow &window = desk.show(settings, staff);
    auto *view = window.findChild<ui::ConsultView *>();
    for (const QString &page : ui::ConsultView::pageIds()) {
        view->setPage(page);
        QTest::qWait(250); // made in pieces, pages counted
        album.add(window, QStringList{QStringLiteral("window"), page} + suffix);
    }
    auto *search = child<QLineEdit>(window, "searchField");
    search->setFocus();
    search->setText(language == Arabic ? QStringLiteral("الجبهة") : QStringLiteral("forehead"));
    QTest::qWait(250);
    album.add(window, QStringList{QStringLiteral("window"), QStringLiteral("search")} + suffix);
    search->clear();
    child<QAction>(window, "action_reception")->trigger();
    auto *reception = topLevel<ui::ReceptionWindow>();
    reception->resize(size.isValid() ? size : QSize(1100, 760));
    QTest::qWait(400);
    album.add(*reception, QStringList{QStringLiteral("reception")} + suffix);
    reception->close();
    child<QAction>(window, "action_present")->trigger();
    auto *screen = topLevel<ui::PatientScreen>();
    for (int turns = 0; turns < 5; ++turns)
        QTest::keyClick(screen, Qt::Key_PageDown);
    QTest::qWait(100);
    album.add(window, QStringList{QStringLiteral("private")} + suffix);
    album.add(*screen, QStringList{QStringLiteral("patient")} + suffix);
    QTest::keyClick(screen, Qt::Key_Escape);
    QTest::qWait(50);
    album.add(*screen, QStringList{QStringLiteral("pinpad")} + suffix);
    QTest::keyClick(screen->focusWidget(), Qt::Key_Escape);
    if (theme == ui::Theme::Light) {
        QTest::keyClick(screen, Qt::Key_Home);
        addPatientPages(album, language);
    }
    addDialogs(album, desk, suffix);
    addPictures(album, desk, suffix);
}

// "1024x600"; invalid where it is none.
QSize sizeFrom(const QByteArray &words)
{
    const QByteArrayList sides = words.split('x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    return size.isEmpty() ? QSize() : size;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QTextStream err(stderr);
    const QSize size = argc == 3 ? sizeFrom(argv[2]) : QSize();
    if (argc < 2 || argc > 3 || (argc == 3 && !size.isValid()) ||
        !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        err << "Usage: bayan_pages FOLDER [WIDTHxHEIGHT]\n";
        return 2;
    }
    Album album(QString::fromLocal8Bit(argv[1]));
    for (const auto &[theme, name] : Themes) {
        for (const QString &language : {English, Arabic})
            addAll(album, theme, name, language, size);
    }
    err << album.count() << " pictures\n";
    return 0;
}
