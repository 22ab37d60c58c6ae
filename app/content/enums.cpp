#include "content/enums.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace bayan::content {

namespace {

template<class Enum> struct Word
{
    Enum value;
    QLatin1String word;
};

template<class Enum> struct Vocabulary;

template<> struct Vocabulary<Kind>
{
    static constexpr std::array words = {
        Word<Kind>{Kind::Alert, QLatin1String("alert")},
        Word<Kind>{Kind::Safety, QLatin1String("safety")},
        Word<Kind>{Kind::Overview, QLatin1String("overview")},
        Word<Kind>{Kind::Mechanism, QLatin1String("mechanism")},
        Word<Kind>{Kind::Timeline, QLatin1String("timeline")},
        Word<Kind>{Kind::Fact, QLatin1String("fact")},
        Word<Kind>{Kind::FactBox, QLatin1String("fact_box")},
        Word<Kind>{Kind::Effect, QLatin1String("effect")},
        Word<Kind>{Kind::Risk, QLatin1String("risk")},
        Word<Kind>{Kind::Disagreement, QLatin1String("disagreement")},
        Word<Kind>{Kind::Myth, QLatin1String("myth")},
        Word<Kind>{Kind::EvidenceGap, QLatin1String("evidence_gap")},
        Word<Kind>{Kind::Contraindication, QLatin1String("contraindication")},
        Word<Kind>{Kind::Checklist, QLatin1String("checklist")},
        Word<Kind>{Kind::Aftercare, QLatin1String("aftercare")},
        Word<Kind>{Kind::Maintenance, QLatin1String("maintenance")},
        Word<Kind>{Kind::Faq, QLatin1String("faq")},
        Word<Kind>{Kind::Method, QLatin1String("method")},
    };
};

template<> struct Vocabulary<Horizon>
{
    static constexpr std::array words = {
        Word<Horizon>{Horizon::None, QLatin1String("none")},
        Word<Horizon>{Horizon::ShortTerm, QLatin1String("short term")},
        Word<Horizon>{Horizon::LongTerm, QLatin1String("long term")},
    };
};

template<> struct Vocabulary<Direction>
{
    static constexpr std::array words = {
        Word<Direction>{Direction::None, QLatin1String("none")},
        Word<Direction>{Direction::Benefit, QLatin1String("benefit")},
        Word<Direction>{Direction::Harm, QLatin1String("harm")},
    };
};

template<> struct Vocabulary<Audience>
{
    static constexpr std::array words = {
        Word<Audience>{Audience::Patient, QLatin1String("patient")},
        Word<Audience>{Audience::Clinician, QLatin1String("clinician")},
        Word<Audience>{Audience::Both, QLatin1String("both")},
    };
};

template<> struct Vocabulary<Evidence>
{
    static constexpr std::array words = {
        Word<Evidence>{Evidence::None, QLatin1String("none")},
        Word<Evidence>{Evidence::VeryLimited, QLatin1String("very limited")},
        Word<Evidence>{Evidence::Limited, QLatin1String("limited")},
        Word<Evidence>{Evidence::Moderate, QLatin1String("moderate")},
        Word<Evidence>{Evidence::Strong, QLatin1String("strong")},
    };
};

template<> struct Vocabulary<SheetRule>
{
    static constexpr std::array words = {
        Word<SheetRule>{SheetRule::Optional, QLatin1String("optional")},
        Word<SheetRule>{SheetRule::Standard, QLatin1String("standard")},
        Word<SheetRule>{SheetRule::Locked, QLatin1String("locked")},
    };
};

template<class Enum> QString wordOf(Enum value)
{
    const auto &words = Vocabulary<Enum>::words;
    return std::find_if(words.begin(), words.end(), [&](const auto &w) { return w.value == value; })
        ->word;
}

} // namespace

QString toString(Kind kind)
{
    return wordOf(kind);
}

QString toString(Horizon horizon)
{
    return wordOf(horizon);
}

QString toString(Direction direction)
{
    return wordOf(direction);
}

QString toString(Audience audience)
{
    return wordOf(audience);
}

QString toString(Evidence evidence)
{
    return wordOf(evidence);
}

QString toString(SheetRule rule)
{
    return wordOf(rule);
}

template<class Enum> std::optional<Enum> fromString(const QString &word)
{
    const auto &words = Vocabulary<Enum>::words;
    const auto it =
        std::find_if(words.begin(), words.end(), [&](const auto &w) { return w.word == word; });
    return it == words.end() ? std::nullopt : std::optional(it->value);
}

template std::optional<Kind> fromString<Kind>(const QString &);
template std::optional<Horizon> fromString<Horizon>(const QString &);
template std::optional<Direction> fromString<Direction>(const QString &);
template std::optional<Audience> fromString<Audience>(const QString &);
template std::optional<Evidence> fromString<Evidence>(const QString &);
template std::optional<SheetRule> fromString<SheetRule>(const QString &);

} // namespace bayan::content
