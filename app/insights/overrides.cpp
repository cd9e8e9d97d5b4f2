// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/overrides.h"

#include <algorithm>
#include <bitset>

namespace saldoscope {

void applyOverrides(std::span<Verdict> verdicts, std::span<const RowKey> keys, const Overrides &overrides, const CategoryTree &tree)
{
    if (overrides.isEmpty())
        return;
    constexpr std::size_t kBits = 1U << 14;
    std::bitset<kBits> some; // nearly every row is told by one bit that nothing was said of it
    for (auto each = overrides.cbegin(); each != overrides.cend(); ++each)
        some.set(each.key() % kBits);
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (!some.test(keys[row] % kBits))
            continue;
        if (const auto chosen = overrides.constFind(keys[row]); chosen != overrides.cend())
            verdicts[row] = {*chosen, Layer::Override, 100, 0, std::max(verdicts[row].sensitivity, tree[*chosen].sensitivity)};
    }
}

} // namespace saldoscope
