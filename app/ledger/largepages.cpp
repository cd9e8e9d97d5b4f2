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
    const auto start = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t toPage = (kPage - start % kPage) % kPage;
    if (bytes > toPage + kPage)
        ::madvise(static_cast<std::byte *>(memory) + toPage, (bytes - toPage) / kPage * kPage, MADV_HUGEPAGE); // where it is refused, small pages do
#endif
}

} // namespace saldoscope
