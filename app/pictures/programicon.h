#pragma once

#include <QIcon>

namespace bayan::pictures {

// The program's own sign, as the installed icon shows it, for title bars and task
// bars. Needs a QGuiApplication.
QIcon programIcon();

} // namespace bayan::pictures
