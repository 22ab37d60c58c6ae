#include "commands/help.h"

#include "commands/tr.h"
#include "commands/verb.h"

#include <algorithm>

namespace bayan::commands {

namespace {

QString usageOf(const Option &option)
{
    QString usage = QStringLiteral("--") + option.name;
    if (!option.value.isEmpty())
        usage += u' ' + option.value;
    switch (option.use) {
    case Option::Use::Required:
        return usage;
    case Option::Use::Optional:
        return u'[' + usage + u']';
    case Option::Use::Repeatable:
        return u'[' + usage + QStringLiteral("]...");
    }
    return usage;
}

// Wraps at 78 columns, further lines indented.
QString usageOf(const Verb &verb)
{
    QStringList parts{QStringLiteral("bayan"), verb.name};
    if (!verb.operand.isEmpty())
        parts.append(verb.operand);
    for (const Option &option : verb.options)
        parts.append(usageOf(option));
    QString lines;
    QString line;
    for (const QString &part : parts) {
        if (!line.isEmpty() && line.size() + 1 + part.size() > 78) {
            lines += line + u'\n';
            line = QString(11, u' ');
        }
        line += (line.isEmpty() || line.endsWith(u' ') ? QString() : QStringLiteral(" ")) + part;
    }
    return lines + line + u'\n';
}

QString row(const QString &name, qsizetype width, const QString &meaning)
{
    return QStringLiteral("  ") + name.leftJustified(width + 2) + meaning + u'\n';
}

QString rows(const QList<Option> &options)
{
    const auto written = [](const Option &option) {
        return QStringLiteral("--%1 %2").arg(option.name, option.value).trimmed();
    };
    qsizetype width = 0;
    for (const Option &option : options)
        width = std::max(width, written(option).size());
    QString rows;
    for (const Option &option : options)
        rows += row(written(option), width, Tr::tr(option.meaning));
    return rows;
}

} // namespace

QByteArray help(const Verb *verb)
{
    QString text;
    if (verb) {
        text = usageOf(*verb) + u'\n' + Tr::tr(verb->summary) + u'\n';
        if (!verb->options.isEmpty())
            text += u'\n' + rows(verb->options);
        return text.toUtf8();
    }
    text += Tr::tr("Bayan explains a treatment to a patient, on screen and on paper.") + u'\n';
    text += u'\n' + row(QStringLiteral("bayan"), 14, Tr::tr("opens the window"));
    for (const Verb &each : verbs())
        text += row(QStringLiteral("bayan ") + each.name, 14, Tr::tr(each.summary));
    text += u'\n' + Tr::tr("Before or after a command:") + u'\n';
    text += rows(globalOptions());
    text += u'\n' + Tr::tr("It informs; it decides nothing.") + u'\n';
    return text.toUtf8();
}

} // namespace bayan::commands
