#include "handout/clinicprofile.h"

#include "handout/filewriting.h"
#include "handout/profilefields.h"
#include "handout/tr.h"
#include "language/isolation.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bayan::handout {

namespace {

constexpr qint64 LargestFile = 16 << 20; // a few hundred bytes and a logo

content::Error unreadable(const QString &sentence, const QString &cause)
{
    return {content::Error::Kind::FileUnreadable, sentence, cause};
}

QString unusable(const QString &path, const QString &faults)
{
    return Tr::tr("The clinic profile %1 can't be used. %2").arg(path, faults);
}

bool isNewer(const QJsonObject &object)
{
    return object.value(QLatin1String("bayanProfile")).toDouble() > ProfileVersion;
}

} // namespace

QString ClinicProfile::inLanguage(const QMap<QString, QString> &words, const QString &language)
{
    const QString own = words.value(language);
    if (!own.isEmpty())
        return own;
    for (const QString &any : words) {
        if (!any.isEmpty())
            return any;
    }
    return {};
}

content::Result<ProfileReading> readProfileFields(const QString &path)
{
    const QString shown = language::pathAmongWords(path);
    QFile file(path);
    if (!file.exists())
        return unreadable(Tr::tr("The clinic profile %1 is not there. Check its name.").arg(shown),
                          QStringLiteral("no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Tr::tr("The clinic profile %1 can't be opened. Check that you may read "
                                 "it.")
                              .arg(shown),
                          file.errorString());

    const QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile)
        return unreadable(Tr::tr("The file %1 is larger than a clinic profile can be. Choose the "
                                 "one that was exported.")
                              .arg(shown),
                          QStringLiteral("more than %1 bytes").arg(LargestFile));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject()) {
        const auto line = 1 + bytes.left(std::max(0, parseError.offset)).count('\n');
        return unreadable(
            Tr::tr("The clinic profile %1 is damaged in line %2. Correct it there, export it "
                   "again, or restore a copy.")
                .arg(shown)
                .arg(line),
            QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset));
    }
    if (isNewer(document.object()))
        return unreadable(
            unusable(shown, Tr::tr("It was written by a newer Bayan. Update this one.")),
            QStringLiteral("profile of a later version"));
    if (!document.object().contains(QLatin1String("bayanProfile"))) // any other program's
        return unreadable(
            unusable(shown, Tr::tr("It is not a clinic profile: \"bayanProfile\" is missing.")),
            QStringLiteral("no \"bayanProfile\""));
    ProfileReading reading = profileFrom(document.object());
    const QString faults = reading.faults.join(u' ');
    if (!faults.isEmpty() && reading.profile == ClinicProfile()) // nothing in it is right
        return unreadable(unusable(shown, faults), faults);
    return reading;
}

content::Result<ClinicProfile> readClinicProfile(const QString &path)
{
    const content::Result<ProfileReading> reading = readProfileFields(path);
    if (!reading)
        return reading.error();
    if (const QString faults = reading->faults.join(u' '); !faults.isEmpty())
        return unreadable(unusable(language::pathAmongWords(path), faults), faults);
    return reading->profile;
}

bool isNewerProfile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           isNewer(QJsonDocument::fromJson(file.read(LargestFile)).object());
}

ClinicProfile completed(const ProfileReading &reading, const ClinicProfile &before)
{
    QJsonObject fields = asJson(reading.profile);
    const QJsonObject kept = asJson(before);
    for (const QString &key : reading.wrongKeys)
        fields.insert(key, kept.value(key));
    return profileFrom(fields).profile;
}

content::Result<void> writeClinicProfile(const ClinicProfile &profile, const QString &path)
{
    return writeWhole(QJsonDocument(asJson(profile)).toJson(), path);
}

} // namespace bayan::handout
