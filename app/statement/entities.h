// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace saldoscope {

/// Bytes of the entity that begins `text`, decoded onto `to`; 0 where it is none that is known: then '&' is a letter.
std::size_t takeEntity(std::string &to, std::string_view text);

} // namespace saldoscope
