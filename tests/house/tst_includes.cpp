#include "support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

// What each module may include besides itself. An entry with a file name opens
// that one file alone.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> table{
        {QStringLiteral("content"), {}},
        {QStringLiteral("storage"), {QStringLiteral("content"), QStringLiteral("language")}},
        {QStringLiteral("language"), {QStringLiteral("content")}},
        {QStringLiteral("pictures"), {QStringLiteral("content"), QStringLiteral("language")}},
        {QStringLiteral("painting"), {}},
        {QStringLiteral("pdf"), {QStringLiteral("painting")}},
        {QStringLiteral("handout"),
         {QStringLiteral("content"), QStringLiteral("language"), QStringLiteral("pictures"),
          QStringLiteral("pdf")}},
        {QStringLiteral("ui"),
         {QStringLiteral("content"), QStringLiteral("language"), QStringLiteral("painting"),
          QStringLiteral("pictures"), QStringLiteral("handout")}},
        {QStringLiteral("commands"),
         {QStringLiteral("content"), QStringLiteral("language"), QStringLiteral("handout")}},
        {QStringLiteral("authoring"),
         {QStringLiteral("content"), QStringLiteral("storage/schema.h")}},
        // The composition root.
        {QStringLiteral("main.cpp"),
         {QStringLiteral("content"), QStringLiteral("storage"), QStringLiteral("language"),
          QStringLiteral("pictures"), QStringLiteral("handout"), QStringLiteral("ui"),
          QStringLiteral("commands")}},
    };
    return table;
}

QString appFolder()
{
    return bayan::support::sourceFolder() + QStringLiteral("/app");
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Paths under app/, "module/file.h".
QStringList sources()
{
    QStringList paths;
    QDirIterator it(appFolder(), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(QDir(appFolder()).relativeFilePath(it.next()));
    paths.sort();
    return paths;
}

QString moduleOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

// What is wrong with the includes of this file, a line each.
QStringList faults(const QString &path, const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression sql(QStringLiteral("^\\s*#\\s*include\\s*<QSql"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression moc(QStringLiteral("\\.moc$"));

    const QString own = moduleOf(path);
    if (!allowed().contains(own))
        return {path + QStringLiteral(": the module is not in the table")};
    QStringList found;
    auto it = quoted.globalMatch(text);
    while (it.hasNext()) {
        const QString included = it.next().captured(1);
        if (included.contains(moc))
            continue;
        const QString other = moduleOf(included);
        const QStringList open = allowed().value(own);
        if (!included.contains(u'/') || !QFile::exists(appFolder() + u'/' + included))
            found.append(QStringLiteral("%1: \"%2\" is not a module/file.h").arg(path, included));
        else if (other != own && !open.contains(other) && !open.contains(included))
            found.append(QStringLiteral("%1: %2 may not use \"%3\"").arg(path, own, included));
    }
    if (text.contains(sql) && own != QLatin1String("storage") && own != QLatin1String("authoring"))
        found.append(path + QStringLiteral(": SQL belongs to storage"));
    return found;
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArrowIsAllowed()
    {
        const QStringList paths = sources();
        QVERIFY(paths.size() > 50);
        QStringList found;
        for (const QString &path : paths)
            found += faults(path, read(appFolder() + u'/' + path));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theTableNamesEveryModule()
    {
        QStringList modules = QDir(appFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        modules.append(QStringLiteral("main.cpp"));
        modules.sort();
        QCOMPARE(QStringList(allowed().keys()), modules);
    }

    void theTableHasNoLoop()
    {
        QStringList left = allowed().keys();
        while (!left.isEmpty()) {
            const auto settled = [&](const QString &module) {
                const QStringList uses = allowed().value(module);
                return std::none_of(uses.cbegin(), uses.cend(), [&](const QString &used) {
                    return left.contains(moduleOf(used));
                });
            };
            const auto it = std::find_if(left.cbegin(), left.cend(), settled);
            QVERIFY2(it != left.cend(), qPrintable(left.join(u' ')));
            left.removeOne(QString(*it));
        }
    }

    void aForbiddenArrowIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const QString &path, const QString &text, int n) {
            QTest::newRow(name) << path << text << n;
        };
        row("own", QStringLiteral("ui/a.cpp"), QStringLiteral("#include \"ui/mainwindow.h\"\n"), 0);
        row("down", QStringLiteral("ui/a.cpp"), QStringLiteral("#include \"content/enums.h\"\n"),
            0);
        row("up", QStringLiteral("content/a.cpp"),
            QStringLiteral("int x;\n # include \"ui/mainwindow.h\"\n"), 1);
        row("past the interface", QStringLiteral("commands/a.cpp"),
            QStringLiteral("#include \"storage/sqlitelibrary.h\"\n"), 1);
        row("the schema alone", QStringLiteral("authoring/a.cpp"),
            QStringLiteral("#include \"storage/schema.h\"\n"
                           "#include \"storage/sqlitelibrary.h\"\n"),
            1);
        row("without its module", QStringLiteral("ui/a.cpp"),
            QStringLiteral("#include \"mainwindow.h\"\n"), 1);
        row("SQL", QStringLiteral("ui/a.cpp"), QStringLiteral("#include <QSqlQuery>\n"), 1);
        row("a new module", QStringLiteral("helpers/a.cpp"), QString(), 1);
    }

    void aForbiddenArrowIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, count);
        const QStringList found = faults(path, text);
        QVERIFY2(found.size() == count, qPrintable(found.join(u'\n')));
    }

    void theCompositionRootStaysSmall()
    {
        const QString root = read(appFolder() + QStringLiteral("/main.cpp"));
        QVERIFY(!root.isEmpty());
        QVERIFY(root.count(u'\n') < 100);
    }
};

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
