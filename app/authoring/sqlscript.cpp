#include "authoring/sqlscript.h"

#include <QFile>
#include <QRegularExpression>

// Q_INIT_RESOURCE must not stand in a namespace. The linker would drop the
// resource of a static library nobody names.
static void initSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace bayan::authoring {

QStringList schemaStatements()
{
    initSchema();
    QFile file(QStringLiteral(":/schema/library.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString script = QString::fromUtf8(file.readAll());
    // No string of the schema holds two hyphens or a semicolon.
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    script.remove(comment);
    QStringList statements;
    for (const QString &statement : script.split(QLatin1Char(';'))) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

} // namespace bayan::authoring
