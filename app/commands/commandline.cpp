#include "commands/commandline.h"

#include "commands/complaint.h"
#include "commands/help.h"
#include "commands/tr.h"
#include "language/interfacelanguage.h"
#include "language/isolation.h"

#include <QIODevice>
#include <QLocale>

#include <algorithm>

namespace bayan::commands {

namespace {

using content::Error;
using language::InterfaceLanguage;

bool names(const QList<Option> &options, const QString &name)
{
    return std::any_of(options.cbegin(), options.cend(),
                       [&](const Option &option) { return option.name == name; });
}

// Every option there is, so that one may stand before its verb.
QList<Option> allOptions()
{
    QList<Option> options = globalOptions() + windowOptions();
    for (const Verb &verb : verbs()) {
        for (const Option &option : verb.options) {
            if (!names(options, option.name))
                options.append(option);
        }
    }
    return options;
}

Error unknownVerb(const QString &word)
{
    QStringList known;
    for (const Verb &verb : verbs())
        known.append(verb.name);
    return unknownWord(Error::Kind::Usage, Tr::tr("There is no command “%1”").arg(word), word,
                       known, QStringLiteral("bayan --help"));
}

content::Result<void> checkOptions(const Arguments &options, const Verb *verb)
{
    for (const QString &name : options.optionNames()) {
        if (names(globalOptions(), name) || names(verb ? verb->options : windowOptions(), name))
            continue;
        return verb ? wrongUsage(Tr::tr("“bayan %1” has no option “--%2”").arg(verb->name, name),
                                 verb->name)
                    : wrongUsage(Tr::tr("“--%1” needs a command").arg(name));
    }
    const QString language = options.value(QStringLiteral("interface-language"));
    if (!language.isEmpty() &&
        !InterfaceLanguage::available().contains(language, Qt::CaseInsensitive))
        return notAmong(Tr::tr("Bayan does not speak “%1”").arg(language),
                        InterfaceLanguage::available());
    return {};
}

// What a verb can't do without. Not asked of somebody who asks for help.
content::Result<void> checkNeeds(const CommandLine &line, const QStringList &rest)
{
    const Verb &verb = *line.verb;
    const qsizetype operands = verb.operand.isEmpty() ? 0 : 1;
    if (rest.size() > operands && !verb.operandWords)
        return wrongUsage(Tr::tr("“bayan %1” takes no “%2”").arg(verb.name, rest[operands]),
                          verb.name);
    if (operands == 1 && line.operand.trimmed().isEmpty())
        return wrongUsage(Tr::tr("“bayan %1” needs %2").arg(verb.name, verb.operand), verb.name);
    for (const Option &option : verb.options) {
        if (option.use == Option::Use::Required && !line.options.has(option.name))
            return wrongUsage(
                Tr::tr("“bayan %1” needs --%2 %3").arg(verb.name, option.name, option.value),
                verb.name);
    }
    return {};
}

content::Result<QByteArray> answer(const CommandLine &line, const QString &language,
                                   const LibraryOpener &openLibrary)
{
    if (line.options.has(QStringLiteral("help")))
        return help(line.verb);
    if (line.options.has(QStringLiteral("version")))
        return QByteArrayLiteral("bayan " BAYAN_VERSION "\n");
    const auto library = openLibrary(line.options.value(QStringLiteral("library")));
    if (!library)
        return library.error();
    return line.verb->run({line.operand, line.options, **library, language});
}

} // namespace

bool CommandLine::opensWindow() const
{
    return !verb && !options.has(QStringLiteral("help")) && !options.has(QStringLiteral("version"));
}

content::Result<CommandLine> readCommandLine(const QStringList &words)
{
    const content::Result<Arguments> arguments = Arguments::read(words, allOptions());
    if (!arguments)
        return arguments.error();

    CommandLine line;
    line.options = *arguments;
    QStringList rest = arguments->words();
    while (rest.value(0) == QLatin1String("help")) { // as other programs have it
        rest.removeFirst();
        line.options.replace(QStringLiteral("help"), {});
    }
    if (!rest.isEmpty()) {
        const QString name = rest.takeFirst();
        line.verb = findVerb(name);
        if (!line.verb)
            return unknownVerb(name);
        line.operand = line.verb->operandWords ? rest.join(u' ') : rest.value(0);
    }
    if (const auto fine = checkOptions(line.options, line.verb); !fine)
        return fine.error();
    const QString language = QStringLiteral("interface-language");
    if (line.options.has(language))
        line.options.replace(language, interfaceLanguage(words));
    if (line.verb && !line.options.has(QStringLiteral("help"))) {
        if (const auto fine = checkNeeds(line, rest); !fine)
            return fine.error();
    }
    return line;
}

QString interfaceLanguage(const QStringList &words)
{
    const QString option = QStringLiteral("--interface-language");
    QString wanted;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option)
            wanted = words.value(i + 1);
        else if (words[i].startsWith(option + u'='))
            wanted = words[i].section(u'=', 1);
    }
    for (const QString &code : InterfaceLanguage::available()) {
        if (code.compare(wanted, Qt::CaseInsensitive) == 0)
            return code;
    }
    return InterfaceLanguage::closest(QLocale::system().uiLanguages());
}

int run(const QStringList &words, const LibraryOpener &openLibrary, QIODevice &out, QIODevice &err)
{
    InterfaceLanguage language;
    language.setCode(interfaceLanguage(words));

    const auto fail = [&](const Error &error) {
        err.write(language::forTerminal(error.sentence).toUtf8() + '\n');
        return error.kind == Error::Kind::Usage ? 2 : 1;
    };
    const content::Result<CommandLine> line = readCommandLine(words);
    if (!line)
        return fail(line.error());
    const content::Result<QByteArray> result = answer(*line, language.code(), openLibrary);
    if (!result)
        return fail(result.error());
    if (out.write(*result) != result->size())
        return fail({Error::Kind::CannotWrite,
                     Tr::tr("The result could not be written: is the disk full?"),
                     out.errorString()});
    return 0;
}

} // namespace bayan::commands
