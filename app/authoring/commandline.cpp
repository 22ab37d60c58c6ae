#include "authoring/commandline.h"

#include "authoring/compiler.h"
#include "authoring/confirmation.h"
#include "authoring/libraryfile.h"
#include "authoring/readingreport.h"
#include "authoring/scorecard.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace bayan::authoring {

namespace {

enum ExitStatus { Done = 0, Failed = 1, Misused = 2 };

const char *Usage = "Usage: bayan-content build CONTENT_DIR --output FILE [--allow-stale]\n"
                    "       bayan-content check CONTENT_DIR\n"
                    "       bayan-content report CONTENT_DIR\n"
                    "       bayan-content score CONTENT_DIR TREATMENT [--json]\n"
                    "       bayan-content confirm CONTENT_DIR TREATMENT LANGUAGE [ENTRY...]\n"
                    "\n"
                    "build    checks the content and writes the library; any fault stops it.\n"
                    "         --allow-stale lets translations be missing or lag behind.\n"
                    "check    prints every fault as 'file:line: entry: sentence'.\n"
                    "report   how hard each text is to read, and all there is to say about\n"
                    "         its style: nothing that has to be mended.\n"
                    "score    how a treatment stands against what patient information is held\n"
                    "         to; what data cannot answer is left to a person.\n"
                    "confirm  records that translations were checked against the present\n"
                    "         English words.\n";

struct Streams
{
    QTextStream &out;
    QTextStream &err;
};

int misused(const Streams &streams, const QString &sentence)
{
    streams.err << "bayan-content: " << sentence << "\n\n" << Usage;
    return Misused;
}

void print(const Streams &streams, const Faults &faults)
{
    for (const Fault &fault : faults) {
        if (fault.grade != Fault::Grade::Detail)
            (fault.grade == Fault::Grade::Note ? streams.out : streams.err)
                << fault.toString() << '\n';
    }
}

int check(const Streams &streams, const QString &folder)
{
    const CheckedContent content = checkContent(folder);
    print(streams, content.faults);
    if (!allowsBuilding(content.faults, false))
        return Failed;
    streams.out << countsOf(content.manuscript) << '\n';
    return Done;
}

int report(const Streams &streams, const QString &folder)
{
    const CheckedContent content = checkContent(folder);
    for (const QString &line : readingTable(content.manuscript))
        streams.out << line << '\n';
    for (const Fault &fault : content.faults) {
        if (fault.grade == Fault::Grade::Note || fault.grade == Fault::Grade::Detail)
            streams.out << fault.toString() << '\n';
    }
    return Done;
}

int score(const Streams &streams, const QString &folder, const QString &treatment, bool json)
{
    const CheckedContent content = checkContent(folder);
    const std::optional<Scorecard> card = scorecardOf(content.manuscript, treatment);
    if (!card) {
        streams.err << "bayan-content: there is no treatment " << treatment << " in " << folder
                    << '\n';
        return Failed;
    }
    if (json)
        streams.out << QString::fromUtf8(QJsonDocument(card->toJson()).toJson());
    else
        streams.out << card->toText();
    return Done;
}

int build(const Streams &streams, const QString &folder, const QString &output,
          bool translationsMayLag)
{
    CheckedContent content = checkContent(folder);
    // Building is quiet about what nobody has to mend.
    content.faults.removeIf([](const Fault &f) { return f.grade == Fault::Grade::Note; });
    print(streams, content.faults);
    if (!allowsBuilding(content.faults, translationsMayLag)) {
        streams.err << "bayan-content: " << output << " was not written, for these faults\n";
        return Failed;
    }
    if (const content::Result<void> written = writeLibrary(content.manuscript, output); !written) {
        streams.err << "bayan-content: " << written.error().sentence << '\n';
        return Failed;
    }
    return Done;
}

int confirm(const Streams &streams, const QStringList &arguments)
{
    const content::Result<int> changed =
        confirmTranslations(arguments[0], arguments[1], arguments[2], arguments.mid(3));
    if (!changed) {
        streams.err << "bayan-content: " << changed.error().sentence << '\n';
        return Failed;
    }
    streams.out << "stamps changed: " << *changed << '\n';
    return Done;
}

} // namespace

int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const Streams streams{out, err};
    QCommandLineParser parser;
    const QCommandLineOption output(QStringLiteral("output"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption allowStale(QStringLiteral("allow-stale"));
    const QCommandLineOption help(QStringLiteral("help"));
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOptions({output, allowStale, json, help});
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList{QString()} + arguments))
        return misused(streams, parser.errorText());
    if (parser.isSet(help)) {
        out << Usage;
        return Done;
    }

    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return misused(streams, QStringLiteral("what to do is missing"));
    const QString &verb = words.first();
    const QStringList rest = words.mid(1);
    const bool building = verb == QLatin1String("build");
    if (!building && (parser.isSet(output) || parser.isSet(allowStale)))
        return misused(streams, QStringLiteral("these options belong to build"));

    if (verb != QLatin1String("score") && parser.isSet(json))
        return misused(streams, QStringLiteral("--json belongs to score"));

    if (building) {
        if (rest.size() != 1 || parser.value(output).isEmpty())
            return misused(streams, QStringLiteral("build takes a folder and --output FILE"));
        return build(streams, rest.first(), parser.value(output), parser.isSet(allowStale));
    }
    if (verb == QLatin1String("check")) {
        if (rest.size() != 1)
            return misused(streams, QStringLiteral("check takes a folder"));
        return check(streams, rest.first());
    }
    if (verb == QLatin1String("report")) {
        if (rest.size() != 1)
            return misused(streams, QStringLiteral("report takes a folder"));
        return report(streams, rest.first());
    }
    if (verb == QLatin1String("score")) {
        if (rest.size() != 2)
            return misused(streams, QStringLiteral("score takes a folder and a treatment"));
        return score(streams, rest[0], rest[1], parser.isSet(json));
    }
    if (verb == QLatin1String("confirm")) {
        if (rest.size() < 3)
            return misused(streams,
                           QStringLiteral("confirm takes a folder, a treatment and a language"));
        return confirm(streams, rest);
    }
    return misused(streams, QStringLiteral("there is no '%1'").arg(verb));
}

} // namespace bayan::authoring
