#include "content/keyboard.h"

#include <QHash>

namespace bayan::content {

namespace {

struct Key
{
    char16_t latin;
    QStringView arabic;
};

// Arabic 101, plain keys and then those with Shift that give letters.
constexpr Key Keys[] = {{u'`', u"ذ"},  {u'q', u"ض"}, {u'w', u"ص"}, {u'e', u"ث"},  {u'r', u"ق"},
                        {u't', u"ف"},  {u'y', u"غ"}, {u'u', u"ع"}, {u'i', u"ه"},  {u'o', u"خ"},
                        {u'p', u"ح"},  {u'[', u"ج"}, {u']', u"د"}, {u'a', u"ش"},  {u's', u"س"},
                        {u'd', u"ي"},  {u'f', u"ب"}, {u'g', u"ل"}, {u'h', u"ا"},  {u'j', u"ت"},
                        {u'k', u"ن"},  {u'l', u"م"}, {u';', u"ك"}, {u'\'', u"ط"}, {u'z', u"ئ"},
                        {u'x', u"ء"},  {u'c', u"ؤ"}, {u'v', u"ر"}, {u'b', u"لا"}, {u'n', u"ى"},
                        {u'm', u"ة"},  {u',', u"و"}, {u'.', u"ز"}, {u'/', u"ظ"},  {u'?', u"؟"},
                        {u'H', u"أ"},  {u'Y', u"إ"}, {u'N', u"آ"}, {u'G', u"لأ"}, {u'T', u"لإ"},
                        {u'B', u"لآ"}, {u'K', u"،"}, {u'P', u"؛"}};

QString toArabic(const QString &typed)
{
    static const QHash<QChar, QStringView> arabic = [] {
        QHash<QChar, QStringView> map;
        for (const Key &key : Keys)
            map.insert(key.latin, key.arabic);
        return map;
    }();
    QString text;
    for (const QChar c : typed) {
        const auto known = arabic.constFind(c);
        // Caps Lock is of no account to Arabic letters.
        const auto lower = known == arabic.cend() ? arabic.constFind(c.toLower()) : known;
        if (lower == arabic.cend())
            text += c;
        else
            text += *lower;
    }
    return text;
}

QString toLatin(const QString &typed)
{
    static const QHash<QString, QChar> latin = [] {
        QHash<QString, QChar> map;
        for (const Key &key : Keys)
            map.insert(key.arabic.toString(), QChar(key.latin).toLower());
        return map;
    }();
    QString text;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        // One key gives lam-alef.
        const auto both = latin.constFind(typed.mid(i, 2));
        if (i + 1 < typed.size() && both != latin.cend()) {
            text += *both;
            ++i;
            continue;
        }
        const auto one = latin.constFind(typed.mid(i, 1));
        text += one == latin.cend() ? typed[i] : *one;
    }
    return text;
}

} // namespace

QString onOtherKeyboard(const QString &typed)
{
    bool arabic = false;
    bool latin = false;
    for (const QChar c : typed) {
        arabic = arabic || (c.isLetter() && c.script() == QChar::Script_Arabic);
        latin = latin || (c.isLetter() && c.script() == QChar::Script_Latin);
    }
    if (arabic == latin)
        return typed;
    return arabic ? toLatin(typed) : toArabic(typed);
}

} // namespace bayan::content
