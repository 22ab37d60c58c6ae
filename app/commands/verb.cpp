#include "commands/verb.h"

#include <algorithm>

namespace bayan::commands {

const QList<Option> &globalOptions()
{
    static const QList<Option> options{
        {QStringLiteral("library"), QStringLiteral("FILE"), Option::Use::Optional,
         QT_TRANSLATE_NOOP("Commands", "another library than the installed one")},
        {QStringLiteral("interface-language"), QStringLiteral("en|ar"), Option::Use::Optional,
         QT_TRANSLATE_NOOP("Commands", "the language of messages and menus")},
        {.name = QStringLiteral("version"),
         .meaning = QT_TRANSLATE_NOOP("Commands", "the program's version")},
        {.name = QStringLiteral("help"),
         .use = Option::Use::Repeatable,
         .meaning = QT_TRANSLATE_NOOP("Commands", "this help, or a command's")},
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
    static const Option json{.name = QStringLiteral("json"),
                             .meaning = QT_TRANSLATE_NOOP("Commands", "the answer as JSON")};
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
                     Option::Use::Required,
                     QT_TRANSLATE_NOOP("Commands", "the sheet's language; of two the first leads")},
                    {QStringLiteral("output"), QStringLiteral("FILE.pdf"), Option::Use::Required,
                     QT_TRANSLATE_NOOP("Commands", "the file the sheet is written to")},
                    {QStringLiteral("section"), QStringLiteral("ID"), Option::Use::Repeatable,
                     QT_TRANSLATE_NOOP("Commands",
                                       "this section, not the usual topics; repeatable")},
                    {QStringLiteral("entry"), QStringLiteral("ID"), Option::Use::Repeatable,
                     QT_TRANSLATE_NOOP("Commands", "this entry, likewise; repeatable")},
                    {QStringLiteral("arrangement"), QStringLiteral("beside|after"),
                     Option::Use::Optional,
                     QT_TRANSLATE_NOOP("Commands", "two languages line by line, or apart")},
                    {.name = QStringLiteral("summary"),
                     .meaning = QT_TRANSLATE_NOOP("Commands",
                                                  "one page: the urgent signs, the rest by title")},
                    {.name = QStringLiteral("large-print"),
                     .meaning = QT_TRANSLATE_NOOP("Commands", "in 18 points, Arabic in 20.7")},
                    {QStringLiteral("paper"), QStringLiteral("A4|Letter"), Option::Use::Optional,
                     QT_TRANSLATE_NOOP("Commands", "the paper's size; else the clinic's, or A4")},
                    {QStringLiteral("profile"), QStringLiteral("FILE"), Option::Use::Optional,
                     QT_TRANSLATE_NOOP("Commands", "clinic details, exported by the window")},
                    {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"), Option::Use::Optional,
                     QT_TRANSLATE_NOOP("Commands", "the date on the sheet; else today")},
                },
            .summary = QT_TRANSLATE_NOOP("Commands", "writes a patient's sheet as a PDF"),
            .run = runHandout,
            .drawsText = true,
        },
        {
            .name = QStringLiteral("search"),
            .operand = QStringLiteral("QUERY"),
            .options = {{QStringLiteral("language"), QStringLiteral("en|ar"), Option::Use::Optional,
                         QT_TRANSLATE_NOOP("Commands", "texts of this language only")},
                        json},
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
