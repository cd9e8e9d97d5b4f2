// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"

#include <string>
#include <string_view>

namespace saldoscope {

/// Printed statements name the year once, above the table, and give their rows only day and month.
class PageDates
{
public:
    /// Looks for whole dates in a line, whatever stands around them.
    void see(std::string_view line);
    /// "02.01.", "2 Jan", "01/02" with the year in which it is not after the newest date seen; any other text as it is.
    std::string completed(std::string_view cell) const;

private:
    Day m_newest = kNoDay;
};

} // namespace saldoscope
