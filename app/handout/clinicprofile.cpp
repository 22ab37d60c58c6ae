#include "handout/clinicprofile.h"

#include "handout/filewriting.h"
#include "handout/sheet.h"
#include "handout/tr.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace bayan::handout {

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 1 << 20; // a profile is a few hundred bytes

// What is wrong with the file's words; thrown and caught in here alone.
struct Fault
{
    QString sentence;
};

QString stringAt(const QJsonValue &value, const QString &key)
{
    if (!value.isString())
        throw Fault{Tr::tr("\"%1\" must be text between quotation marks.").arg(key)};
    return value.toString();
}

QMap<QString, QString> namesAt(const QJsonValue &value)
{
    if (!value.isObject())
        throw Fault{Tr::tr("\"names\" must hold one name for each language.")};
    QMap<QString, QString> names;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        names.insert(it.key(), stringAt(it.value(), QStringLiteral("names: ") + it.key()));
    return names;
}

bool digitsAt(const QJsonValue &value)
{
    const QString word = stringAt(value, QStringLiteral("digits"));
    if (word != QLatin1String("native") && word != QLatin1String("western"))
        throw Fault{Tr::tr("\"digits\" must be \"western\" or \"native\".")};
    return word == QLatin1String("native");
}

QString paperAt(const QJsonValue &value)
{
    const QString name = stringAt(value, QStringLiteral("paper"));
    if (!name.isEmpty() && !paperNamed(name))
        throw Fault{Tr::tr("\"paper\" must be \"A4\" or \"Letter\".")};
    return name;
}

void checkVersion(const QJsonObject &object)
{
    const QJsonValue value = object.value(QLatin1String("bayanProfile"));
    if (value.isUndefined())
        throw Fault{Tr::tr("It is not a clinic profile: \"bayanProfile\" is missing.")};
    if (!value.isDouble() || value.toDouble() < 1)
        throw Fault{Tr::tr("\"bayanProfile\" must be a number.")};
    if (value.toDouble() > Version)
        throw Fault{Tr::tr("It was written by a newer Bayan. Update this one.")};
}

ClinicProfile profileOf(const QJsonObject &object)
{
    checkVersion(object);
    ClinicProfile profile;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (key == QLatin1String("names"))
            profile.names = namesAt(it.value());
        else if (key == QLatin1String("phone"))
            profile.phone = stringAt(it.value(), key);
        else if (key == QLatin1String("emergencyNumber"))
            profile.emergencyNumber = stringAt(it.value(), key);
        else if (key == QLatin1String("digits"))
            profile.nativeDigits = digitsAt(it.value());
        else if (key == QLatin1String("paper"))
            profile.paper = paperAt(it.value());
        else if (key != QLatin1String("bayanProfile"))
            throw Fault{Tr::tr("\"%1\" is unknown. Correct or remove it.").arg(key)};
    }
    return profile;
}

content::Error unreadable(const QString &sentence, const QString &cause)
{
    return {content::Error::Kind::FileUnreadable, sentence, cause};
}

} // namespace

QString ClinicProfile::name(const QString &language) const
{
    const QString own = names.value(language);
    if (!own.isEmpty())
        return own;
    for (const QString &name : names) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

content::Result<ClinicProfile> readClinicProfile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return unreadable(Tr::tr("The clinic profile %1 is not there. Check its name.").arg(shown),
                          QStringLiteral("no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Tr::tr("The clinic profile %1 can't be opened. Check that you may read "
                                 "it.")
                              .arg(shown),
                          file.errorString());

    const QString damaged = Tr::tr("The clinic profile %1 is damaged. Export it again, or restore "
                                   "a copy.")
                                .arg(shown);
    const QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile)
        return unreadable(damaged, QStringLiteral("larger than a profile can be"));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject())
        return unreadable(
            damaged,
            QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset));
    try {
        return profileOf(document.object());
    } catch (const Fault &fault) {
        return unreadable(
            Tr::tr("The clinic profile %1 can't be used. %2").arg(shown, fault.sentence),
            fault.sentence);
    }
}

content::Result<void> writeClinicProfile(const ClinicProfile &profile, const QString &path)
{
    QJsonObject names;
    for (auto it = profile.names.cbegin(); it != profile.names.cend(); ++it)
        names.insert(it.key(), it.value());
    const QJsonObject object{
        {QStringLiteral("bayanProfile"), Version},
        {QStringLiteral("names"), names},
        {QStringLiteral("phone"), profile.phone},
        {QStringLiteral("emergencyNumber"), profile.emergencyNumber},
        {QStringLiteral("digits"),
         profile.nativeDigits ? QStringLiteral("native") : QStringLiteral("western")},
        {QStringLiteral("paper"), profile.paper},
    };
    return writeWhole(QJsonDocument(object).toJson(), path);
}

} // namespace bayan::handout
