#include "authoring/stamp.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace bayan::authoring {

namespace {

constexpr qsizetype DigestLength = 8;

QRegularExpressionMatch parsed(const TextDraft &translation)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{0,6})(?: ([0-9a-f]{8}))?$"));
    return form.match(translation.translates.text);
}

} // namespace

QString stampOf(const TextDraft &original)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Words *words : {&original.title, &original.summary, &original.body}) {
        hash.addData(words->text.simplified().toUtf8());
        hash.addData(QByteArrayLiteral("\n"));
    }
    for (const Words *words : {&original.sideA, &original.sideB, &original.fair}) {
        if (!words->isEmpty())
            hash.addData(words->text.simplified().toUtf8() + '\n');
    }
    return QStringLiteral("%1 %2")
        .arg(original.revision)
        .arg(QString::fromLatin1(hash.result().toHex().left(DigestLength)));
}

Standing standingOf(const TextDraft &translation, const TextDraft &original)
{
    const QRegularExpressionMatch stamp = parsed(translation);
    if (!stamp.hasMatch())
        return Standing::Malformed;
    if (stamp.captured(2).isEmpty())
        return Standing::Unconfirmed;
    return stamp.captured(0) == stampOf(original) ? Standing::Current : Standing::Stale;
}

int translatedRevision(const TextDraft &translation)
{
    return parsed(translation).captured(1).toInt();
}

} // namespace bayan::authoring
