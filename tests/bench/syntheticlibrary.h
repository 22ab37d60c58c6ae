#pragma once

#include <QString>
#include <QStringList>

namespace bayan::bench {

// A library of made-up words in English and Arabic letters, as often used as
// words are (Zipf): the commonest stands in nearly every text. One text of about
// 90 words an entry, English and Arabic in turn. The same every time.
//
// Gives its path under 'folder', where it is kept from run to run, or an empty
// string where it can't be made. Making 200,000 takes minutes.
QString syntheticLibrary(const QString &folder, int entries);

// What somebody may type there, key by key: common and rare words, two and more
// of them, mistyped ones, and the wrong keyboard.
QStringList syntheticKeystrokes();

} // namespace bayan::bench
