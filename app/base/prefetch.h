// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saldoscope {

/// Asks for memory that will be read soon and is likely to be far away. Only a hint; nothing where the compiler knows none.
inline void prefetch([[maybe_unused]] const void *memory)
{
#ifdef __GNUC__
    __builtin_prefetch(memory);
#endif
}

} // namespace saldoscope
