// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day.h"
#include "base/money.h"
#include "statement/fieldreading.h"

#include <optional>
#include <string_view>
#include <utility>

namespace saldoscope::mt940 {

std::string_view firstLine(std::string_view value); ///< trimmed
/// Digits from the front of `text`, at most `most`; -1 where there are fewer than `least`.
int takeNumber(std::string_view &text, std::size_t least, std::size_t most);
/// Letters that an amount may be written with, from the front of `text`.
std::string_view takeAmount(std::string_view &text);
/// SWIFT's decimal mark is the comma; some banks write a point.
NumberStyle styleOf(std::string_view amount);

/// ":61:" taken apart; nothing where it cannot be.
struct Line61 {
    int year = 0, month = 0, day = 0;                    ///< of the value date, as written
    std::optional<std::pair<int, int>> entry;            ///< month and day of the entry date
    bool expected = false, reversal = false, debit = false;
    std::string_view amount;
    std::string_view type;
    std::string_view reference;
    std::string_view bankReference;
    std::string_view supplementary;
};

std::optional<Line61> line61(std::string_view value);

/// "C200904EUR0," of :60F:, :62F:, :64:.
struct Balance {
    Day on = kNoDay;
    bool badDay = false;
    Currency currency;
    std::optional<qint64> minor;
};

/// Without a code the amount is in `otherwise`.
std::optional<Balance> balanceOf(std::string_view value, Currency otherwise = {});

} // namespace saldoscope::mt940
