#include "support/paths.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace bayan;

namespace {

QString path(const QString &file)
{
    return support::sourceFolder() + QStringLiteral("/packaging/") + file;
}

QString read(const QString &name)
{
    return support::sourceText(QStringLiteral("packaging/") + name);
}

QString captured(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1);
}

const QString MenuEntry = QStringLiteral("linux/bayan.desktop");
const QString Description = QStringLiteral("linux/org.example.bayan.metainfo.xml");

} // namespace

class TestDesktopFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirValidatorsAreContent_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("menu entry") << QStringLiteral("desktop-file-validate")
                                    << QStringList{QStringLiteral("--warn-kde"), path(MenuEntry)};
        QTest::newRow("description")
            << QStringLiteral("appstreamcli")
            << QStringList{QStringLiteral("validate"), QStringLiteral("--no-net"),
                           path(Description)}; // hints differ with its version
    }

    void theirValidatorsAreContent()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished(), qPrintable(process.errorString()));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("warning"), said.constData());
    }

    void everyWordIsInBothLanguages()
    {
        const QString entry = read(MenuEntry);
        for (const char *key : {"Name", "GenericName", "Comment", "Keywords"}) {
            const QString name = QString::fromLatin1(key);
            QVERIFY2(!captured(u'^' + name + QStringLiteral("=(.+)$"), entry).isEmpty(), key);
            QVERIFY2(!captured(u'^' + name + QStringLiteral("\\[ar\\]=(.+)$"), entry).isEmpty(),
                     key);
        }
        const QString description = read(Description);
        for (const char *tag : {"name", "developer_name", "summary", "p", "li"}) {
            const QString name = QString::fromLatin1(tag);
            const auto english = description.count(u'<' + name + u'>');
            const auto arabic =
                description.count(u'<' + name + QStringLiteral(" xml:lang=\"ar\">"));
            QVERIFY2(english > 0, tag);
            QVERIFY2(english == arabic, tag);
        }
    }

    void theVersionIsTheProgramsEverywhere()
    {
        const QString version = QStringLiteral(BAYAN_VERSION);
        const QString changelog = read(QStringLiteral("debian/changelog"));
        QCOMPARE(captured(QStringLiteral("\\Abayan \\(([^)]+)\\)"), changelog), version);
        const QString release = QStringLiteral("<release version=\"%1\" date=\"([^\"]+)\"/>");
        const QString date =
            captured(release.arg(QRegularExpression::escape(version)), read(Description));
        const QDate day = QDate::fromString(date, Qt::ISODate);
        QVERIFY(day.isValid());
        QVERIFY(changelog.section(QStringLiteral("\n -- "), 1, 1)
                    .contains(QLocale::c().toString(day, QStringLiteral("dd MMM yyyy"))));
    }

    void theLicenceIsTheProjects()
    {
        const QString licence = support::sourceText(QStringLiteral("LICENSE"));
        const QString granted =
            licence.mid(licence.indexOf(QLatin1String("Permission is"))).simplified();
        QString copyright = read(QStringLiteral("debian/copyright"));
        copyright.replace(QLatin1String("\n .\n"), QLatin1String("\n\n"));
        QVERIFY(granted.size() > 500);
        QVERIFY(copyright.simplified().contains(granted));
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)

#include "tst_desktopfiles.moc"
