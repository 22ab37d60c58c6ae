#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString key; // context, source words and comment
    QString source;
    QStringList translations;
    bool numerus = false;
    bool finished = true;
};

QList<Message> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message;
            message.key = context;
            message.numerus =
                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            messages.append(message);
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
            messages.last().key += QLatin1String(" | ") + messages.last().source;
        } else if (xml.name() == QLatin1String("comment")) {
            messages.last().key += QLatin1String(" | ") + xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            // "unfinished", "vanished", "obsolete"
            messages.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!messages.last().numerus)
                messages.last().translations = {xml.readElementText()};
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList keysOf(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys.append(message.key);
    keys.sort();
    return keys;
}

// "%1 %1 %2" and "%2 %1" need the same words: a place may be used twice.
QStringList places(const QString &words)
{
    static const QRegularExpression place(QStringLiteral("%(L?\\d+)"));
    QStringList found;
    auto it = place.globalMatch(words);
    while (it.hasNext())
        found.append(it.next().captured(1));
    found.removeDuplicates();
    found.sort();
    return found;
}

// How many plural forms Qt's rules know for a language.
int pluralForms(const QString &code)
{
    static const QMap<QString, int> forms{{QStringLiteral("en"), 2}, {QStringLiteral("ar"), 6}};
    return forms.value(code, 0);
}

QString folder()
{
    return bayan::support::sourceFolder() + QStringLiteral("/translations");
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("code");
        QStringList codes = QDir(folder()).entryList({QStringLiteral("bayan_*.ts")}, QDir::Files);
        for (QString &code : codes) {
            code = code.sliced(6).chopped(3);
            QTest::newRow(qPrintable(code)) << code;
        }
    }

    // lupdate on a copy must find nothing new, and drop nothing.
    void followsTheSources()
    {
        QFETCH_GLOBAL(QString, code);
        const QString path = folder() + QStringLiteral("/bayan_%1.ts").arg(code);
        QTemporaryDir scratch;
        const QString copy = scratch.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(path, copy));
        QStringList arguments{bayan::support::sourceFolder() + QStringLiteral("/app"),
                              QStringLiteral("-silent"), QStringLiteral("-locations"),
                              QStringLiteral("none"), QStringLiteral("-no-obsolete")};
        if (code == QLatin1String("en"))
            arguments.append(QStringLiteral("-pluralonly"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(BAYAN_LUPDATE),
                      arguments + QStringList{QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
        // Where it loses track, words end up in a context nobody looks in.
        const QString complaints = QString::fromUtf8(lupdate.readAllStandardError());
        QVERIFY2(!complaints.contains(QLatin1String("Qualifying")), qPrintable(complaints));

        const QStringList now = keysOf(readTs(path));
        const QStringList wanted = keysOf(readTs(copy));
        QStringList wrong;
        for (const QString &key : wanted) {
            if (!now.contains(key))
                wrong.append(QStringLiteral("not translated yet: ") + key);
        }
        for (const QString &key : now) {
            if (!wanted.contains(key))
                wrong.append(QStringLiteral("not in the sources any more: ") + key);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void isFinished()
    {
        QFETCH_GLOBAL(QString, code);
        const QList<Message> messages = readTs(folder() + QStringLiteral("/bayan_%1.ts").arg(code));
        QVERIFY(!messages.isEmpty());
        QStringList wrong;
        for (const Message &message : messages) {
            if (!message.finished)
                wrong.append(QStringLiteral("unfinished: ") + message.key);
            for (const QString &translation : message.translations) {
                if (translation.trimmed().isEmpty())
                    wrong.append(QStringLiteral("empty: ") + message.key);
            }
            if (message.numerus && message.translations.size() != pluralForms(code))
                wrong.append(QStringLiteral("%1 plural forms: %2")
                                 .arg(message.translations.size())
                                 .arg(message.key));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // %1 and its kin are all there. %n may be left to the words ("one page",
    // the Arabic dual), but not where a form stands for many numbers.
    void keepsThePlaces()
    {
        QFETCH_GLOBAL(QString, code);
        QStringList wrong;
        for (const Message &message : readTs(folder() + QStringLiteral("/bayan_%1.ts").arg(code))) {
            for (const QString &translation : message.translations) {
                if (places(translation) != places(message.source))
                    wrong.append(QStringLiteral("other places: ") + message.key);
            }
            if (!message.numerus || message.translations.size() != pluralForms(code))
                continue;
            const QStringList open = code == QLatin1String("ar") ? message.translations.sliced(3)
                                                                 : message.translations.sliced(1);
            for (const QString &translation : open) {
                if (!translation.contains(QLatin1String("%n")))
                    wrong.append(QStringLiteral("no %n: ") + message.key);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void directionIsTheLanguages()
    {
        QFETCH_GLOBAL(QString, code);
        const QLocale locale(code);
        QString direction = QStringLiteral("LTR");
        for (const Message &message : readTs(folder() + QStringLiteral("/bayan_%1.ts").arg(code))) {
            if (message.key == QLatin1String("QGuiApplication | QT_LAYOUT_DIRECTION"))
                direction = message.translations.value(0);
        }
        QCOMPARE(direction, locale.textDirection() == Qt::RightToLeft ? QStringLiteral("RTL")
                                                                      : QStringLiteral("LTR"));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
