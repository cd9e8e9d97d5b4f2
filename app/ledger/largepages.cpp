// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/largepages.h"

#include <cstddef>
#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace saldoscope {

namespace {

constexpr std::size_t kPage = std::size_t(2) << 20;

} // namespace

void *allocateLarge(std::size_t bytes)
{
#ifdef __linux__
    if (bytes >= 2 * kPage) {
        const std::size_t whole = (bytes + kPage - 1) / kPage * kPage;
        void *memory = std::aligned_alloc(kPage, whole);
        if (memory)
            preferLargePages(memory, whole);
        return memory;
    }
#endif
    return std::malloc(bytes);
}

void preferLargePages([[maybe_unused]] void *memory, [[maybe_unused]] std::size_t bytes)
{
#ifdef __linux__
    if (bytes < 2 * kPage)
        return;
    // The whole mapping is asked for, with what stands around it in the first page: large pages lie on their own borders.
    constexpr std::uintptr_t kSmallPage = 4096;
    const std::uintptr_t start = reinterpret_cast<std::uintptr_t>(memory) / kSmallPage * kSmallPage;
    const std::uintptr_t end = (reinterpret_cast<std::uintptr_t>(memory) + bytes) / kSmallPage * kSmallPage;
    ::madvise(reinterpret_cast<void *>(start), end - start, MADV_HUGEPAGE); // where it is refused, small pages do
#endif
}

} // namespace saldoscope
