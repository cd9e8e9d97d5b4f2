// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>

namespace saldoscope {

/// Memory for big tables: in large pages where the system has them, because touching and looking up a million rows in
/// small pages takes longer than the work itself. Null where there is no memory. To be freed by std::free.
void *allocateLarge(std::size_t bytes);

/// Asks for large pages where memory was got from elsewhere and not touched yet.
void preferLargePages(void *memory, std::size_t bytes);

/// reserve() of a container whose memory comes from elsewhere.
template <class Vector> void reserveLarge(Vector &vector, std::size_t count)
{
    if (count <= vector.capacity())
        return;
    vector.reserve(count);
    preferLargePages(vector.data(), vector.capacity() * sizeof(typename Vector::value_type));
}

/// The same for containers.
template <class T> struct LargePages {
    using value_type = T;

    LargePages() = default;
    template <class U> LargePages(const LargePages<U> &) { }

    T *allocate(std::size_t count)
    {
        void *memory = allocateLarge(count * sizeof(T));
        if (!memory)
            throw std::bad_alloc(); // as containers expect it
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t) { std::free(memory); }
    bool operator==(const LargePages &) const { return true; }
};

} // namespace saldoscope
