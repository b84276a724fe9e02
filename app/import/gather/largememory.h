#pragma once

#include "core/largememory.h"

#include <new>
#include <vector>

namespace corridor::ingest {

/// Memory for lists of millions of figures: large pieces come in pages of 2 MiB where the system has them, because
/// getting 100 MB in pages of 4 KiB takes a fifth of the time of reading them.
template<typename T>
struct LargeMemory {
    using value_type = T;

    LargeMemory() = default;
    template<typename Other>
    LargeMemory(const LargeMemory<Other> &) noexcept // NOLINT(google-explicit-constructor): as containers want it
    {}

    [[nodiscard]] T *allocate(std::size_t count)
    {
        if (count > static_cast<std::size_t>(-1) / 2 / sizeof(T))
            throw std::bad_alloc();
        void *memory = allocateLarge(count * sizeof(T));
        if (memory == nullptr)
            throw std::bad_alloc();
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t) noexcept { std::free(memory); }

    template<typename Other>
    bool operator==(const LargeMemory<Other> &) const noexcept
    {
        return true;
    }
};

template<typename T>
using LargeVector = std::vector<T, LargeMemory<T>>;

} // namespace corridor::ingest
