#include "handout/clinicprofile.h"

#include "handout/filewriting.h"
#include "handout/logo.h"
#include "handout/phonenumber.h"
#include "handout/sheet.h"
#include "handout/tr.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bayan::handout {

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 16 << 20; // a few hundred bytes and a logo

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

QString numberAt(const QJsonValue &value, const QString &key)
{
    const QString number = stringAt(value, key).simplified();
    if (!looksLikePhoneNumber(number))
        throw Fault{
            Tr::tr("\"%1\" must be a phone number: digits, spaces, +, - and brackets.").arg(key)};
    return number;
}

QString lineAt(const QJsonValue &value, const QString &key, qsizetype longest)
{
    const QString text = stringAt(value, key).simplified();
    if (text.size() > longest)
        throw Fault{Tr::tr("\"%1\" is longer than the %2 letters that fit on a sheet. Shorten it.")
                        .arg(key)
                        .arg(longest)};
    return text;
}

QMap<QString, QString> wordsAt(const QJsonValue &value, const QString &key,
                               qsizetype longest = LongestWords)
{
    if (!value.isObject())
        throw Fault{Tr::tr("\"%1\" must hold one text for each language.").arg(key)};
    QMap<QString, QString> words;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        words.insert(it.key(), lineAt(it.value(), key + QStringLiteral(": ") + it.key(), longest));
    }
    return words;
}

QStringList languagesAt(const QJsonValue &value)
{
    QStringList codes;
    if (!value.isArray())
        throw Fault{Tr::tr("\"sheetLanguages\" must be a list of language codes.")};
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        codes.append(stringAt(each, QStringLiteral("sheetLanguages")));
    codes.removeDuplicates();
    return codes;
}

QImage logoAt(const QJsonValue &value)
{
    const QString text = stringAt(value, QStringLiteral("logo"));
    if (text.isEmpty())
        return {};
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const content::Result<QImage> logo =
        logoFrom(bytes ? *bytes : QByteArray(), QStringLiteral("\"logo\""));
    if (!logo)
        throw Fault{logo.error().sentence};
    return *logo;
}

bool flagAt(const QJsonValue &value, const QString &key)
{
    if (!value.isBool())
        throw Fault{Tr::tr("\"%1\" must be true or false.").arg(key)};
    return value.toBool();
}

bool hijriAt(const QJsonValue &value)
{
    const QString word = stringAt(value, QStringLiteral("calendar"));
    if (word != QLatin1String("gregorian") && word != QLatin1String("gregorian and hijri"))
        throw Fault{Tr::tr("\"calendar\" must be \"gregorian\" or \"gregorian and hijri\".")};
    return word != QLatin1String("gregorian");
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
            profile.names = wordsAt(it.value(), key, LongestName);
        else if (key == QLatin1String("addresses"))
            profile.addresses = wordsAt(it.value(), key);
        else if (key == QLatin1String("practitioners"))
            profile.practitioners = wordsAt(it.value(), key);
        else if (key == QLatin1String("footers"))
            profile.footers = wordsAt(it.value(), key);
        else if (key == QLatin1String("logo"))
            profile.logo = logoAt(it.value());
        else if (key == QLatin1String("phone"))
            profile.phone = numberAt(it.value(), key);
        else if (key == QLatin1String("emergencyNumber"))
            profile.emergencyNumber = numberAt(it.value(), key);
        else if (key == QLatin1String("website"))
            profile.website = lineAt(it.value(), key, LongestWords);
        else if (key == QLatin1String("digits"))
            profile.nativeDigits = digitsAt(it.value());
        else if (key == QLatin1String("calendar"))
            profile.hijriDate = hijriAt(it.value());
        else if (key == QLatin1String("paper"))
            profile.paper = paperAt(it.value());
        else if (key == QLatin1String("sheetLanguages"))
            profile.sheetLanguages = languagesAt(it.value());
        else if (key == QLatin1String("keepsLog"))
            profile.logsSheets = flagAt(it.value(), key);
        else if (key != QLatin1String("bayanProfile"))
            throw Fault{Tr::tr("\"%1\" is unknown. Correct or remove it.").arg(key)};
    }
    return profile;
}

QJsonObject asObject(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

content::Error unreadable(const QString &sentence, const QString &cause)
{
    return {content::Error::Kind::FileUnreadable, sentence, cause};
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
        return unreadable(Tr::tr("The file %1 is larger than a clinic profile can be. Choose the "
                                 "one that was exported.")
                              .arg(shown),
                          QStringLiteral("more than %1 bytes").arg(LargestFile));
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

bool isNewerProfile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && QJsonDocument::fromJson(file.read(LargestFile))
                                                     .object()
                                                     .value(QLatin1String("bayanProfile"))
                                                     .toDouble() > Version;
}

content::Result<void> writeClinicProfile(const ClinicProfile &profile, const QString &path)
{
    QJsonObject object{
        {QStringLiteral("bayanProfile"), Version},
        {QStringLiteral("names"), asObject(profile.names)},
        {QStringLiteral("addresses"), asObject(profile.addresses)},
        {QStringLiteral("practitioners"), asObject(profile.practitioners)},
        {QStringLiteral("footers"), asObject(profile.footers)},
        {QStringLiteral("phone"), profile.phone},
        {QStringLiteral("emergencyNumber"), profile.emergencyNumber},
        {QStringLiteral("website"), profile.website},
        {QStringLiteral("digits"),
         profile.nativeDigits ? QStringLiteral("native") : QStringLiteral("western")},
        {QStringLiteral("calendar"),
         profile.hijriDate ? QStringLiteral("gregorian and hijri") : QStringLiteral("gregorian")},
        {QStringLiteral("paper"), profile.paper},
        {QStringLiteral("sheetLanguages"), QJsonArray::fromStringList(profile.sheetLanguages)},
        {QStringLiteral("keepsLog"), profile.logsSheets},
    };
    if (!profile.logo.isNull())
        object.insert(QStringLiteral("logo"),
                      QString::fromLatin1(logoBytes(profile.logo).toBase64()));
    return writeWhole(QJsonDocument(object).toJson(), path);
}

} // namespace bayan::handout
