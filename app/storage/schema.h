#pragma once

namespace bayan::storage {

// Written into a library's header, and checked when it is opened.
constexpr int ApplicationId = 0x4259414E; // "BYAN"
constexpr int SchemaVersion = 2;          // user_version

} // namespace bayan::storage
