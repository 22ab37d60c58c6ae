#pragma once

#include "content/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace bayan::commands {

struct Option
{
    enum class Use { Optional, Required, Repeatable };

    QString name;    // "output", without the dashes
    QString value{}; // what the help calls its value; empty: it takes none
    Use use = Use::Optional;
    const char *meaning = nullptr; // for the help; translated in Commands
};

// A command line taken apart, the verb and its operand still among the words.
class Arguments
{
public:
    // Options may stand anywhere, as --name VALUE or --name=VALUE; "--" ends
    // them, and -h is --help. Error::Usage for one that is not of 'options', lacks its value, has
    // one it does not take, or is given twice and may not be.
    static content::Result<Arguments> read(const QStringList &words, const QList<Option> &options);

    const QStringList &words() const { return m_words; }
    QStringList optionNames() const { return m_values.keys(); }
    bool has(const QString &option) const { return m_values.contains(option); }
    QStringList values(const QString &option) const { return m_values.value(option); }
    QString value(const QString &option, const QString &otherwise = {}) const;
    // Puts a value in place of what was, or was not, given for an option.
    void replace(const QString &option, const QString &value) { m_values[option] = {value}; }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace bayan::commands
