#include "bench/syntheticlibrary.h"

#include "authoring/databasewriter.h"
#include "authoring/searchwriter.h"
#include "authoring/sqlscript.h"
#include "content/keyboard.h"
#include "storage/schema.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace bayan::bench {

namespace {

constexpr int Words = 20000; // in each language
constexpr unsigned Seed = 4;

// Pronounceable, so that they share beginnings as words do. std::mt19937 gives
// the same numbers everywhere; the standard's distributions do not.
QStringList makeWords(bool arabic)
{
    const QString consonants = arabic ? QStringLiteral("بتثجحخدذرزسشصضطعغفقكلمنهوي")
                                      : QStringLiteral("bcdfghjklmnprstvwz");
    const QString vowels = arabic ? QStringLiteral("اوي") : QStringLiteral("aeiou");
    std::mt19937 random(arabic ? Seed + 1 : Seed);
    const auto one = [&](const QString &of) { return of[qsizetype(random()) % of.size()]; };
    QStringList words;
    QSet<QString> known;
    while (words.size() < Words) {
        QString word;
        const int syllables = 2 + int(random() % 3);
        for (int i = 0; i < syllables; ++i) {
            word += one(consonants);
            if (!arabic || random() % 2 == 0)
                word += one(vowels);
        }
        if (random() % 2 == 0)
            word += one(consonants);
        if (arabic && random() % 4 == 0)
            word.prepend(QStringLiteral("ال"));
        if (!known.contains(word)) {
            known.insert(word);
            words.append(word);
        }
    }
    return words;
}

const QStringList &wordsOf(bool arabic)
{
    static const QStringList english = makeWords(false);
    static const QStringList other = makeWords(true);
    return arabic ? other : english;
}

class Zipf
{
public:
    Zipf()
    {
        double sum = 0;
        for (int rank = 1; rank <= Words; ++rank)
            m_sums.push_back(sum += 1.0 / rank);
    }

    int rank(std::mt19937 &random) const
    {
        const double at = m_sums.back() * double(random()) / double(std::mt19937::max());
        return int(std::lower_bound(m_sums.begin(), m_sums.end() - 1, at) - m_sums.begin());
    }

private:
    std::vector<double> m_sums;
};

QString id(const char *kind, int number)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(number);
}

} // namespace

QString syntheticLibrary(const QString &folder, int entries)
{
    const QString path = QDir(folder).filePath(QStringLiteral("search-%1.sqlite").arg(entries));
    if (QFile::exists(path) || !QDir().mkpath(folder))
        return path;
    const QString made = path + QStringLiteral(".part");
    QFile::remove(made);
    authoring::DatabaseWriter writer(made);
    for (const QString &statement : authoring::schemaStatements())
        writer.execute(statement);
    writer.execute(QStringLiteral("PRAGMA application_id = %1").arg(storage::ApplicationId));
    writer.execute(QStringLiteral("PRAGMA user_version = %1").arg(storage::SchemaVersion));
    writer.insert(QStringLiteral("meta"), {QStringLiteral("contentVersion"), QStringLiteral("0")});
    writer.insert(QStringLiteral("language"), {QStringLiteral("en"), 0, QStringLiteral("ltr"),
                                               QStringLiteral("English"), QString()});
    writer.insert(QStringLiteral("language"), {QStringLiteral("ar"), 1, QStringLiteral("rtl"),
                                               QStringLiteral("العربية"), QString()});

    authoring::SearchWriter search(writer, {});
    std::mt19937 random(Seed);
    const Zipf zipf;
    for (int entry = 0; entry < entries; ++entry) {
        const bool arabic = entry % 2 == 1;
        const auto words = [&](int count) {
            QStringList text;
            for (int i = 0; i < count; ++i)
                text.append(wordsOf(arabic)[zipf.rank(random)]);
            return text.join(QLatin1Char(' '));
        };
        search.add({id("treatment", entry / 60),
                    id("section", entry % 11),
                    id("entry", entry),
                    arabic ? QStringLiteral("ar") : QStringLiteral("en"),
                    words(5),
                    words(15),
                    words(60),
                    {words(1), words(2), words(1), words(3)},
                    false});
    }
    search.finish();
    writer.finish();
    if (!writer.fault().isEmpty())
        qFatal("%s", qPrintable(writer.fault()));
    if (!QFile::rename(made, path))
        return {};
    return path;
}

QStringList syntheticKeystrokes()
{
    QStringList queries;
    for (const bool arabic : {false, true}) {
        const QStringList &words = wordsOf(arabic);
        // The commonest words first: they match half the library.
        for (const int rank : {0, 1, 2, 5, 10, 30, 100, 300, 1000, 3000, 10000, 19000})
            queries.append(words[rank]);
        queries.append(words[0] + u' ' + words[1]);
        queries.append(words[3] + u' ' + words[400]);
        queries.append(words[50] + u' ' + words[4000] + u' ' + words[7]);
        queries.append(words[20] + u' ' + words[2] + u' ' + words[200] + u' ' + words[2000]);
        for (const int rank : {40, 4000}) {
            QString slip = words[rank] + words[rank].right(1);
            queries.append(slip);
            queries.append(content::onOtherKeyboard(words[rank]));
        }
    }
    QStringList keystrokes;
    for (const QString &query : std::as_const(queries)) {
        for (qsizetype typed = 1; typed <= query.size(); ++typed)
            keystrokes.append(query.left(typed));
    }
    return keystrokes;
}

} // namespace bayan::bench
