#include "content/library.h"

namespace bayan::content {

Library::~Library() = default;

} // namespace bayan::content
