// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace saldoscope {

/// Appends UTF-8 text folded for comparing: lower case, letters without their accents (å → a, ß → ss, æ → ae). What is
/// no letter stays as it is; bytes that are no UTF-8 are passed through.
void foldInto(std::string_view text, std::string &out);
std::string folded(std::string_view text);

} // namespace saldoscope
