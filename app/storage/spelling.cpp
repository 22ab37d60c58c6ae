#include "storage/spelling.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bayan::storage {

namespace {

// Letters heard as one, longer groups first; what is not heard becomes nothing.
struct Heard
{
    QStringView written;
    QStringView as;
};
constexpr std::array<Heard, 30> Sounds{{
    {u"sch", u"sk"}, {u"ph", u"f"}, {u"ch", u"k"}, {u"ck", u"k"}, {u"gh", u""},  {u"ce", u"s"},
    {u"ci", u"s"},   {u"cy", u"s"}, {u"c", u"k"},  {u"q", u"k"},  {u"x", u"ks"}, {u"z", u"s"},
    {u"a", u""},     {u"e", u""},   {u"i", u""},   {u"o", u""},   {u"u", u""},   {u"y", u""},
    {u"h", u""},     {u"w", u""},   {u"ط", u"ت"},  {u"ص", u"س"},  {u"ث", u"س"},  {u"ض", u"د"},
    {u"ظ", u"د"},    {u"ذ", u"د"},  {u"ا", u""},   {u"و", u""},   {u"ي", u""},   {u"ء", u""},
}};

} // namespace

QString soundOf(const QString &folded)
{
    if (folded.isEmpty())
        return {};
    QString sound(folded.front());
    for (qsizetype at = folded.front() == u'c' || folded.front() == u'p' ? 0 : 1;
         at < folded.size();) {
        const QStringView rest = QStringView(folded).mid(at);
        const auto heard = std::find_if(Sounds.cbegin(), Sounds.cend(), [&](const Heard &group) {
            return rest.startsWith(group.written);
        });
        const QStringView next = heard == Sounds.cend() ? rest.first(1) : heard->as;
        if (at == 0)
            sound.clear();
        if (!next.isEmpty() && !sound.endsWith(next))
            sound += next;
        at += heard == Sounds.cend() ? 1 : heard->written.size();
    }
    return sound;
}

int slipsBetween(const QString &one, const QString &other)
{
    constexpr int Many = 3;
    if (std::abs(one.size() - other.size()) >= Many)
        return Many;
    // Optimal string alignment: the last three rows of the usual table.
    const auto width = std::size_t(other.size()) + 1;
    std::array<std::vector<int>, 3> rows;
    for (std::vector<int> &row : rows)
        row.resize(width);
    for (std::size_t k = 0; k < width; ++k)
        rows[0][k] = int(k);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        std::vector<int> &now = rows[std::size_t(i % 3)];
        const std::vector<int> &before = rows[std::size_t((i + 2) % 3)];
        const std::vector<int> &earlier = rows[std::size_t((i + 1) % 3)];
        now[0] = int(i);
        for (std::size_t k = 1; k < width; ++k) {
            const auto at = qsizetype(k) - 1;
            const int changed = one[i - 1] == other[at] ? 0 : 1;
            now[k] = std::min({before[k] + 1, now[k - 1] + 1, before[k - 1] + changed});
            if (i > 1 && k > 1 && one[i - 1] == other[at - 1] && one[i - 2] == other[at])
                now[k] = std::min(now[k], earlier[k - 2] + 1);
        }
    }
    return std::min(Many, rows[std::size_t(one.size() % 3)][width - 1]);
}

} // namespace bayan::storage
