#pragma once

#include <cstdlib>
#include <sys/mman.h>

namespace corridor {

/// What larger pages than the usual 4 KiB have.
constexpr std::size_t kLargePage = std::size_t(1) << 21;

/// \a bytes of memory, or null where it does not suffice; free with std::free(). From a large page on it comes in such
/// pages where the system has them: getting it in usual ones takes longer than much of what is done with it.
[[nodiscard]] inline void *allocateLarge(std::size_t bytes)
{
    if (bytes < kLargePage)
        return std::malloc(bytes);
    void *const memory = std::aligned_alloc(kLargePage, (bytes + kLargePage - 1) / kLargePage * kLargePage);
    if (memory)
        (void)::madvise(memory, bytes, MADV_HUGEPAGE); // a wish: without it the memory is as good
    return memory;
}

} // namespace corridor
