#pragma once

#include "authoring/manuscript.h"

#include <QList>
#include <QString>

namespace bayan::authoring {

// "{frown-lid-droop.treated}" in a text.
struct Placeholder
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString figure; // "frown-lid-droop"
    QString part;   // "treated"; empty for a quantity
};

// All that stands in braces, whether or not it names anything.
QList<Placeholder> placeholders(const QString &text);

// The text with spaces for what stands in braces, so that offsets stay.
QString blanked(const QString &text);

// The part of a figure that is not a number but whole sentences.
bool isSentence(const Placeholder &placeholder);

// The text with its numbers and its figures' sentences. A placeholder that
// names nothing stays as it is; the checks find it.
QString filled(const QString &text, const TreatmentDraft &treatment, const QString &language);

} // namespace bayan::authoring
