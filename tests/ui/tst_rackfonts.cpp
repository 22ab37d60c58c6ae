#include "desk.h"

#include "ui/rackdialog.h"
#include "ui/sheetorder.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

using namespace bayan;
using namespace bayan::tests;

// Without a font for Arabic.
class TestRackFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeMadeIsSaidAndNotPrinted()
    {
        Desk desk;
        ui::SheetOrder order(*desk.consult);
        ui::RackDialog dialog(order);
        dialog.show();
        auto *fault = child<QLabel>(dialog, "rackFault");
        auto *print = child<QAbstractButton>(dialog, "rackPrint");
        QTRY_VERIFY(fault->isVisible());
        QVERIFY(fault->text().contains(QStringLiteral("Noto Sans Arabic")));
        QVERIFY(dialog.rect().contains(QRect(fault->mapTo(&dialog, QPoint()), fault->size())));
        QTRY_COMPARE(child<QLabel>(dialog, "rackPages_ar")->text(),
                     QStringLiteral("can’t be made"));
        QVERIFY(fault->height() >= fault->heightForWidth(fault->width()));

        auto *english = child<QSpinBox>(dialog, "rack_en");
        auto *arabic = child<QSpinBox>(dialog, "rack_ar");
        english->setValue(3);
        QVERIFY(print->isEnabled());
        arabic->setValue(2);
        QVERIFY(!print->isEnabled());
        QVERIFY(fault->isVisible());
        arabic->setValue(0);
        QVERIFY(print->isEnabled());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fonts.conf"));
    QDir().mkpath(folder.filePath(QStringLiteral("fonts")));
    QDirIterator fonts(
        QStringLiteral("/usr/share/fonts"),
        {QStringLiteral("NotoSans-Regular.ttf"), QStringLiteral("NotoSans-Bold.ttf")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (fonts.hasNext()) {
        const QFileInfo font(fonts.next());
        QFile::copy(font.filePath(), folder.filePath(QStringLiteral("fonts/") + font.fileName()));
    }
    QFile file(path);
    const QString config = QStringLiteral("<?xml version=\"1.0\"?><fontconfig><dir>%1</dir>"
                                          "</fontconfig>")
                               .arg(folder.filePath(QStringLiteral("fonts")));
    if (!file.open(QIODevice::WriteOnly) || file.write(config.toUtf8()) < 0)
        return 1;
    file.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(path));
    QApplication app(argc, argv);
    TestRackFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rackfonts.moc"
