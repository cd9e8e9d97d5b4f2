// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace saldoscope::mt940 {

/// What field :86: says of a row, in UTF-8. Kept from row to row, so that its room is asked for once.
struct Remittance {
    std::string counterparty;
    std::string account;     ///< of the other side
    std::string text;
    std::string code;        ///< German business code and posting text: "166 GUTSCHRIFT"
    std::string further;     ///< "endToEndId=…" lines
    struct Room {
        std::string joined, purpose, name;
    } room;                  ///< for putting lines together
    void clear();
    void addFurther(std::string_view key, std::string_view value);
};

/// Reads `value` (all lines of :86:) in whatever form it has: subfields after a separator (?20, >20, ~20), code words
/// between slashes (/REMI/), "KEY: value" words of Dutch banks, or free text.
void readRemittance(std::string_view value, Remittance &remittance);

} // namespace saldoscope::mt940
