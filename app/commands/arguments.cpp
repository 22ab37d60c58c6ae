#include "commands/arguments.h"

#include "commands/complaint.h"
#include "commands/tr.h"
#include "commands/verb.h"

#include <algorithm>

namespace bayan::commands {

// lupdate takes a qualified type before a function's name for its scope.
using content::Error;

namespace {

bool isOption(const QString &word)
{
    return word == QLatin1String("-h") || word.startsWith(QLatin1String("--"));
}

Error unknownOption(const QString &dashed, const QList<Option> &options)
{
    QStringList known;
    for (const Option &option : options)
        known.append(QStringLiteral("--") + option.name);
    return unknownWord(Error::Kind::Usage, Tr::tr("There is no option “%1”").arg(dashed), dashed,
                       known, QStringLiteral("bayan --help"));
}

} // namespace

content::Result<Arguments> Arguments::read(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == QLatin1String("--")) {
            arguments.m_words += words.sliced(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word.size() == 1) {
            arguments.m_words.append(word);
            continue;
        }
        const QString dashed =
            word == QLatin1String("-h") ? QStringLiteral("--help") : word.section(u'=', 0, 0);
        const auto option = std::find_if(options.cbegin(), options.cend(), [&](const Option &o) {
            return dashed == QStringLiteral("--") + o.name;
        });
        if (option == options.cend())
            return unknownOption(dashed, options);

        QString value;
        const bool joined = word.contains(u'=');
        if (joined)
            value = word.section(u'=', 1);
        if (option->value.isEmpty()) {
            if (joined)
                return wrongUsage(Tr::tr("“%1” takes no value").arg(dashed));
        } else {
            if (!joined && i + 1 < words.size() && !isOption(words[i + 1]))
                value = words[++i];
            if (value.isEmpty())
                return wrongUsage(Tr::tr("“%1” needs a value, %2").arg(dashed, option->value));
        }
        QStringList &values = arguments.m_values[option->name];
        if (!values.isEmpty() && option->use != Option::Use::Repeatable)
            return wrongUsage(Tr::tr("“%1” is given more than once").arg(dashed));
        values.append(value);
    }
    return arguments;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? otherwise : given.first();
}

} // namespace bayan::commands
