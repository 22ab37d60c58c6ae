#pragma once

#include <QCoreApplication>

namespace bayan::handout {

// Where sentences for staff are translated. What patients read is in the
// context "Sheet" and goes through language::Phrasebook.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

} // namespace bayan::handout
