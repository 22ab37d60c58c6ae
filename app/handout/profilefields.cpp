#include "handout/profilefields.h"

#include "handout/logo.h"
#include "handout/phonenumber.h"
#include "handout/sheet.h"
#include "handout/tr.h"

#include <QJsonArray>

namespace bayan::handout {

namespace {

// Reads one value after the other and keeps what is wrong with them.
class FieldReader
{
public:
    void read(const QString &key, const QJsonValue &value, ClinicProfile &profile)
    {
        if (key == QLatin1String("bayanProfile"))
            checkVersion(value);
        else if (key == QLatin1String("names"))
            profile.names = wordsAt(value, key, LongestName);
        else if (key == QLatin1String("addresses"))
            profile.addresses = wordsAt(value, key, LongestWords);
        else if (key == QLatin1String("practitioners"))
            profile.practitioners = wordsAt(value, key, LongestWords);
        else if (key == QLatin1String("footers"))
            profile.footers = wordsAt(value, key, LongestWords);
        else if (key == QLatin1String("logo"))
            profile.logo = logoAt(value, key);
        else if (key == QLatin1String("phone"))
            profile.phone = numberAt(value, key);
        else if (key == QLatin1String("emergencyNumber"))
            profile.emergencyNumber = numberAt(value, key);
        else if (key == QLatin1String("website"))
            profile.website = lineAt(value, key, LongestWords);
        else if (key == QLatin1String("digits"))
            profile.nativeDigits = digitsAt(value);
        else if (key == QLatin1String("calendar"))
            profile.hijriDate = hijriAt(value);
        else if (key == QLatin1String("paper"))
            profile.paper = paperAt(value, key);
        else if (key == QLatin1String("sheetLanguages"))
            profile.sheetLanguages = languagesAt(value, key);
        else if (key == QLatin1String("keepsLog"))
            profile.logsSheets = flagAt(value, key);
        else
            say(Tr::tr("\"%1\" is unknown. Correct or remove it.").arg(key));
    }

    void say(const QString &fault) { m_faults.append(fault); }
    const QStringList &faults() const { return m_faults; }

private:
    void checkVersion(const QJsonValue &value)
    {
        if (!value.isDouble() || value.toDouble() < 1)
            say(Tr::tr("\"bayanProfile\" must be a number."));
    }

    QString stringAt(const QJsonValue &value, const QString &key)
    {
        if (!value.isString())
            say(Tr::tr("\"%1\" must be text between quotation marks.").arg(key));
        return value.toString();
    }

    QString numberAt(const QJsonValue &value, const QString &key)
    {
        const QString number = stringAt(value, key).simplified();
        if (looksLikePhoneNumber(number))
            return number;
        say(Tr::tr("\"%1\" must be a phone number: digits, spaces, +, - and brackets.").arg(key));
        return {};
    }

    QString lineAt(const QJsonValue &value, const QString &key, qsizetype longest)
    {
        const QString text = stringAt(value, key).simplified();
        if (text.size() <= longest)
            return text;
        say(Tr::tr("\"%1\" is longer than the %2 letters that fit on a sheet. Shorten it.")
                .arg(key)
                .arg(longest));
        return {};
    }

    QMap<QString, QString> wordsAt(const QJsonValue &value, const QString &key, qsizetype longest)
    {
        if (!value.isObject())
            say(Tr::tr("\"%1\" must hold one text for each language.").arg(key));
        QMap<QString, QString> words;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString line = lineAt(it.value(), key + QStringLiteral(": ") + it.key(), longest);
            if (!line.isEmpty())
                words.insert(it.key(), line);
        }
        return words;
    }

    QStringList languagesAt(const QJsonValue &value, const QString &key)
    {
        if (!value.isArray())
            say(Tr::tr("\"sheetLanguages\" must be a list of language codes."));
        QStringList codes;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array) {
            const QString code = stringAt(each, key);
            if (!code.isEmpty())
                codes.append(code);
        }
        codes.removeDuplicates();
        return codes;
    }

    QImage logoAt(const QJsonValue &value, const QString &key)
    {
        const QString text = stringAt(value, key);
        if (text.isEmpty())
            return {};
        const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        const content::Result<QImage> logo =
            logoFrom(bytes ? *bytes : QByteArray(), QStringLiteral("\"logo\""));
        if (logo)
            return *logo;
        say(logo.error().sentence);
        return {};
    }

    bool flagAt(const QJsonValue &value, const QString &key)
    {
        if (!value.isBool())
            say(Tr::tr("\"%1\" must be true or false.").arg(key));
        return value.toBool();
    }

    bool hijriAt(const QJsonValue &value)
    {
        const QString word = value.toString();
        if (word != QLatin1String("gregorian") && word != QLatin1String("gregorian and hijri"))
            say(Tr::tr("\"calendar\" must be \"gregorian\" or \"gregorian and hijri\"."));
        return word == QLatin1String("gregorian and hijri");
    }

    bool digitsAt(const QJsonValue &value)
    {
        const QString word = value.toString();
        if (word != QLatin1String("native") && word != QLatin1String("western"))
            say(Tr::tr("\"digits\" must be \"western\" or \"native\"."));
        return word == QLatin1String("native");
    }

    QString paperAt(const QJsonValue &value, const QString &key)
    {
        const QString name = stringAt(value, key);
        if (name.isEmpty() || paperNamed(name))
            return name;
        say(Tr::tr("\"paper\" must be \"A4\" or \"Letter\"."));
        return {};
    }

    QStringList m_faults;
};

QJsonObject wordsAsJson(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

ProfileReading profileFrom(const QJsonObject &object)
{
    ProfileReading reading;
    FieldReader reader;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const qsizetype before = reader.faults().size();
        reader.read(it.key(), it.value(), reading.profile);
        if (reader.faults().size() > before)
            reading.wrongKeys.append(it.key());
    }
    reading.faults = reader.faults();
    return reading;
}

QJsonObject asJson(const ClinicProfile &profile)
{
    QJsonObject object{
        {QStringLiteral("bayanProfile"), ProfileVersion},
        {QStringLiteral("names"), wordsAsJson(profile.names)},
        {QStringLiteral("addresses"), wordsAsJson(profile.addresses)},
        {QStringLiteral("practitioners"), wordsAsJson(profile.practitioners)},
        {QStringLiteral("footers"), wordsAsJson(profile.footers)},
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
    return object;
}

} // namespace bayan::handout
