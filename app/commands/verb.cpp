#include "commands/verb.h"

#include <algorithm>

namespace bayan::commands {

const QList<Option> &globalOptions()
{
    static const QList<Option> options{
        {.name = QStringLiteral("library"), .value = QStringLiteral("FILE")},
        {.name = QStringLiteral("interface-language"), .value = QStringLiteral("en|ar")},
        {.name = QStringLiteral("version")},
        {.name = QStringLiteral("help")},
    };
    return options;
}

const QList<Option> &windowOptions()
{
    static const QList<Option> options{{.name = QStringLiteral("exit-after-startup")}};
    return options;
}

const QList<Verb> &verbs()
{
    static const Option json{.name = QStringLiteral("json")};
    static const QList<Verb> table{
        {
            .name = QStringLiteral("list"),
            .operand = {},
            .options = {json},
            .summary = QT_TRANSLATE_NOOP("Commands", "treatments, sections and entries"),
            .run = runList,
        },
        {
            .name = QStringLiteral("handout"),
            .operand = QStringLiteral("TREATMENT"),
            .options =
                {
                    {QStringLiteral("language"), QStringLiteral("en|ar|en+ar|ar+en"),
                     Option::Use::Required},
                    {QStringLiteral("output"), QStringLiteral("FILE.pdf"), Option::Use::Required},
                    {QStringLiteral("section"), QStringLiteral("ID"), Option::Use::Repeatable},
                    {QStringLiteral("entry"), QStringLiteral("ID"), Option::Use::Repeatable},
                    {QStringLiteral("arrangement"), QStringLiteral("beside|after")},
                    {.name = QStringLiteral("summary")},
                    {.name = QStringLiteral("large-print")},
                    {QStringLiteral("paper"), QStringLiteral("A4|Letter")},
                    {QStringLiteral("profile"), QStringLiteral("FILE")},
                    {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD")},
                },
            .summary = QT_TRANSLATE_NOOP("Commands", "writes a patient's sheet as a PDF"),
            .run = runHandout,
            .drawsText = true,
        },
        {
            .name = QStringLiteral("search"),
            .operand = QStringLiteral("QUERY"),
            .options = {{QStringLiteral("language"), QStringLiteral("en|ar")}, json},
            .summary = QT_TRANSLATE_NOOP("Commands", "finds entries by their words"),
            .run = runSearch,
        },
        {
            .name = QStringLiteral("check"),
            .operand = {},
            .options = {json},
            .summary = QT_TRANSLATE_NOOP("Commands", "is the library whole, and what is in it?"),
            .run = runCheck,
        },
        {
            .name = QStringLiteral("verify"),
            .operand = QStringLiteral("CODE"),
            .options = {json},
            .summary = QT_TRANSLATE_NOOP("Commands", "what exactly was on that sheet?"),
            .run = runVerify,
            .operandWords = true,
        },
    };
    return table;
}

const Verb *findVerb(const QString &name)
{
    const auto it = std::find_if(verbs().cbegin(), verbs().cend(),
                                 [&](const Verb &verb) { return verb.name == name; });
    return it == verbs().cend() ? nullptr : &*it;
}

} // namespace bayan::commands
