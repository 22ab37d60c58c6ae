#include "commands/json.h"
#include "commands/verb.h"
#include "handout/sheetcode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bayan::commands {

namespace {

QByteArray asJson(const handout::CodedSheet &sheet)
{
    QJsonArray texts;
    for (const handout::CodedText &text : sheet.texts) {
        texts.append(QJsonObject{{QStringLiteral("slug"), text.entry},
                                 {QStringLiteral("language"), text.language},
                                 {QStringLiteral("revision"), text.revision},
                                 {QStringLiteral("title"), text.title}});
    }
    return toText(QJsonDocument(QJsonObject{
        {QStringLiteral("code"), sheet.code},
        {QStringLiteral("contentVersion"), sheet.contentVersion},
        {QStringLiteral("treatment"), sheet.treatment},
        {QStringLiteral("languages"), QJsonArray::fromStringList(sheet.languages)},
        {QStringLiteral("arrangement"),
         sheet.kind.beside ? QStringLiteral("beside") : QStringLiteral("after")},
        {QStringLiteral("summary"), sheet.kind.summary},
        {QStringLiteral("largePrint"), sheet.kind.largePrint},
        {QStringLiteral("texts"), texts},
    }));
}

// Fields apart by tabs: titles hold spaces.
QByteArray asLines(const handout::CodedSheet &sheet)
{
    QString lines;
    for (const handout::CodedText &text : sheet.texts)
        lines +=
            QStringList{text.entry, text.language, QString::number(text.revision), text.title}.join(
                u'\t') +
            u'\n';
    return lines.toUtf8();
}

} // namespace

content::Result<QByteArray> runVerify(const Call &call)
{
    const auto sheet = handout::readSheetCode(call.library, call.operand);
    if (!sheet)
        return sheet.error();
    return call.options.has(QStringLiteral("json")) ? asJson(*sheet) : asLines(*sheet);
}

} // namespace bayan::commands
