#pragma once

#include <QRegularExpression>

namespace bayan::content {

// Whole words of a text that may be ids of sources or claims ("LBL-COPY", "CARR03"), in
// any language: an Arabic "and" is written onto the word it leads to.
const QRegularExpression &identifiers();

} // namespace bayan::content
