#pragma once

#include "handout/clinicprofile.h"

#include <QJsonObject>

namespace bayan::handout {

// The version of profile files this program writes.
constexpr int ProfileVersion = 1;

// The fields of a profile's JSON, each by itself: one that is wrong is left out
// and said.
ProfileReading profileFrom(const QJsonObject &object);

QJsonObject asJson(const ClinicProfile &profile);

} // namespace bayan::handout
