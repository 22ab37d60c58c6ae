#include "language/wording.h"

#include <QCoreApplication>

namespace bayan::language {

namespace {

constexpr const char *Context = "Wording";

const char *evidenceSource(content::Evidence evidence)
{
    switch (evidence) {
    case content::Evidence::None:
        return QT_TRANSLATE_NOOP("Wording", "None");
    case content::Evidence::VeryLimited:
        return QT_TRANSLATE_NOOP("Wording", "Very limited");
    case content::Evidence::Limited:
        return QT_TRANSLATE_NOOP("Wording", "Limited");
    case content::Evidence::Moderate:
        return QT_TRANSLATE_NOOP("Wording", "Moderate");
    case content::Evidence::Strong:
        return QT_TRANSLATE_NOOP("Wording", "Strong");
    }
    return "";
}

const char *evidencePhraseSource(content::Evidence evidence)
{
    switch (evidence) {
    case content::Evidence::None:
        return QT_TRANSLATE_NOOP("Wording", "No evidence");
    case content::Evidence::VeryLimited:
        return QT_TRANSLATE_NOOP("Wording", "Very limited evidence");
    case content::Evidence::Limited:
        return QT_TRANSLATE_NOOP("Wording", "Limited evidence");
    case content::Evidence::Moderate:
        return QT_TRANSLATE_NOOP("Wording", "Moderate evidence");
    case content::Evidence::Strong:
        return QT_TRANSLATE_NOOP("Wording", "Strong evidence");
    }
    return "";
}

const char *directionSource(content::Direction direction)
{
    switch (direction) {
    case content::Direction::None:
        return QT_TRANSLATE_NOOP("Wording", "What to know");
    case content::Direction::Benefit:
        return QT_TRANSLATE_NOOP("Wording", "Benefits");
    case content::Direction::Harm:
        return QT_TRANSLATE_NOOP("Wording", "Harms");
    }
    return "";
}

const char *horizonSource(content::Horizon horizon)
{
    switch (horizon) {
    case content::Horizon::None:
        return QT_TRANSLATE_NOOP("Wording", "At any time");
    case content::Horizon::ShortTerm:
        return QT_TRANSLATE_NOOP("Wording", "Short term");
    case content::Horizon::LongTerm:
        return QT_TRANSLATE_NOOP("Wording", "Long term");
    }
    return "";
}

const char *kindSource(content::Kind kind)
{
    switch (kind) {
    case content::Kind::Alert:
        return QT_TRANSLATE_NOOP("Wording", "Urgent");
    case content::Kind::Safety:
        return QT_TRANSLATE_NOOP("Wording", "Safety");
    case content::Kind::Overview:
        return QT_TRANSLATE_NOOP("Wording", "Overview");
    case content::Kind::Mechanism:
        return QT_TRANSLATE_NOOP("Wording", "How it works");
    case content::Kind::Timeline:
        return QT_TRANSLATE_NOOP("Wording", "Over time");
    case content::Kind::Fact:
    case content::Kind::FactBox:
        return QT_TRANSLATE_NOOP("Wording", "In numbers");
    case content::Kind::Effect:
        return QT_TRANSLATE_NOOP("Wording", "Effect");
    case content::Kind::Risk:
        return QT_TRANSLATE_NOOP("Wording", "Risk");
    case content::Kind::Disagreement:
        return QT_TRANSLATE_NOOP("Wording", "Sources disagree");
    case content::Kind::Myth:
        return QT_TRANSLATE_NOOP("Wording", "Not shown");
    case content::Kind::EvidenceGap:
        return QT_TRANSLATE_NOOP("Wording", "Not known yet");
    case content::Kind::Contraindication:
        return QT_TRANSLATE_NOOP("Wording", "Who should not have it");
    case content::Kind::Checklist:
        return QT_TRANSLATE_NOOP("Wording", "Checklist");
    case content::Kind::Aftercare:
        return QT_TRANSLATE_NOOP("Wording", "Aftercare");
    case content::Kind::Maintenance:
        return QT_TRANSLATE_NOOP("Wording", "Coming back");
    case content::Kind::Faq:
        return QT_TRANSLATE_NOOP("Wording", "Question");
    case content::Kind::Method:
        return QT_TRANSLATE_NOOP("Wording", "About this information");
    }
    return "";
}

} // namespace

QString evidenceWord(content::Evidence evidence, const Phrasebook &phrases)
{
    return phrases.phrase(Context, evidenceSource(evidence));
}

QString evidencePhrase(content::Evidence evidence, const Phrasebook &phrases)
{
    return phrases.phrase(Context, evidencePhraseSource(evidence));
}

QString directionWord(content::Direction direction, const Phrasebook &phrases)
{
    return phrases.phrase(Context, directionSource(direction));
}

QString horizonWord(content::Horizon horizon, const Phrasebook &phrases)
{
    return phrases.phrase(Context, horizonSource(horizon));
}

QString kindWord(content::Kind kind, const Phrasebook &phrases)
{
    return phrases.phrase(Context, kindSource(kind));
}

} // namespace bayan::language
