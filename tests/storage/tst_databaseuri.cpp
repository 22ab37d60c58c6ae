#include "storage/databaseuri.h"

#include <QTest>

class TestDatabaseUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("uri");
        QTest::newRow("plain") << "/usr/share/content.sqlite"
                               << "file:///usr/share/content.sqlite";
        QTest::newRow("space") << "/a b"
                               << "file:///a%20b";
        QTest::newRow("hash, question mark, percent") << "/a#b?c%41"
                                                      << "file:///a%23b%3Fc%2541";
        QTest::newRow("Arabic") << "/نور"
                                << "file:///%D9%86%D9%88%D8%B1";
        QTest::newRow("drive") << "C:/Program Files/x"
                               << "file:///C:/Program%20Files/x";
        QTest::newRow("server") << "//server/share/x"
                                << "file:////server/share/x";
    }

    void encodes()
    {
        QFETCH(QString, path);
        QFETCH(QString, uri);
        QCOMPARE(bayan::storage::immutableUri(path), uri + QLatin1String("?immutable=1"));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseUri)
#include "tst_databaseuri.moc"
