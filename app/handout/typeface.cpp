#include "handout/typeface.h"

#include "handout/sheet.h"
#include "handout/tr.h"

#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <array>

namespace bayan::handout {

namespace {

struct ScriptFace
{
    QLocale::Script script;
    Typeface face;
};

// Patients chose 16 points for Arabic; 14 is what plain-print guidance asks of
// Latin. The first is the one other scripts borrow Latin letters from. From line
// to line it is a hair less than 1.5: at that Poppler takes each for a paragraph.
const std::array<ScriptFace, 2> &faces()
{
    static const std::array<ScriptFace, 2> all = {{
        {QLocale::LatinScript,
         {QStringLiteral("Noto Sans"),
          QStringLiteral("fonts-noto-core"),
          {12, 14, 15, 20, 1.42, 1.06},
          {16, 18, 20, 26, 1.5, 1.1}}},
        {QLocale::ArabicScript,
         {QStringLiteral("Noto Sans Arabic"),
          QStringLiteral("fonts-noto-core"),
          {13.8, 16, 17, 23, 1.498, 1.05},
          {18.4, 20.7, 23, 30, 1.6, 1.1}}},
    }};
    return all;
}

const Typeface &faceOf(QLocale::Script script)
{
    const auto it = std::find_if(faces().begin(), faces().end(),
                                 [=](const ScriptFace &face) { return face.script == script; });
    return it == faces().end() ? faces().front().face : it->face;
}

} // namespace

const Typeface &typefaceFor(const content::Language &language)
{
    if (language.direction == Qt::RightToLeft)
        return typefaceFor(language.direction);
    return faceOf(QLocale(language.code).script());
}

const Typeface &typefaceFor(Qt::LayoutDirection direction)
{
    return faceOf(direction == Qt::RightToLeft ? QLocale::ArabicScript : QLocale::LatinScript);
}

QFont fontFor(const Typeface &typeface, qreal size, bool bold)
{
    QStringList families{typeface.family};
    for (const ScriptFace &other : faces()) {
        if (other.face.family != typeface.family)
            families.append(other.face.family);
    }
    QFont font(families);
    font.setPixelSize(qRound(size * UnitsPerPoint));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing keeps Latin letters apart: as a ligature, "fi" is one
    // character in a PDF and searching for "confirmed" fails. This much is
    // invisible. Arabic keeps the forms its script demands.
    if (&typeface == &faces().front().face)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

pictures::Style picturesStyle(const content::Language &language, bool largePrint, qreal width)
{
    const Typeface &typeface = typefaceFor(language);
    const TypeScale &scale = typeface.scaleFor(largePrint);
    pictures::Style style;
    style.colours = pictures::printColours();
    style.small = fontFor(typeface, scale.small, false);
    style.body = style.small;
    style.lineHeight = scale.lineHeight;
    style.baseLine = scale.baseline - scale.lineHeight / 2;
    style.unitsPerPoint = UnitsPerPoint;
    // Groups that are compared stand beside each other, with shapes as small as
    // that takes in a narrow column.
    constexpr qreal BesideEachOther = 560;
    constexpr qreal UsualPixel = 0.6; // of a point: smaller than on screen
    style.pixel = std::min(UsualPixel, width / BesideEachOther) * UnitsPerPoint;
    return style;
}

bool isInstalled(const QString &family)
{
    const QStringList families = QFontDatabase::families();
    return std::any_of(families.cbegin(), families.cend(), [&](const QString &name) {
        return name == family || name.startsWith(family + QLatin1String(" ["));
    });
}

content::Result<void> checkFonts(const content::Language &language)
{
    const Typeface &typeface = typefaceFor(language);
    if (isInstalled(typeface.family))
        return {};
    return content::Error{content::Error::Kind::FontMissing,
                          Tr::tr("The font %1 is not installed, so the sheet can't be laid out. "
                                 "Install the package %2.")
                              .arg(typeface.family, typeface.package),
                          QStringLiteral("no family for %1").arg(language.code)};
}

} // namespace bayan::handout
