// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace saldoscope {

/// XML may stand in one line, where the number of the line says nothing of the place: then rows are told by their bytes.
inline bool hasLongLines(std::string_view text)
{
    constexpr std::size_t kLong = 2000;
    std::size_t longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        longest = std::max(longest, end - at);
        at = end + 1;
    }
    return longest > kLong && longest * 2 > text.size(); // a header of SGML has lines of its own
}

} // namespace saldoscope
