#include "main/largepages.h"

#include <cstdint>
#include <cstdlib>

// Only for the allocator of the C library: a sanitizer brings one of its own.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define CORRIDOR_LARGE_PAGES
#endif

#ifdef CORRIDOR_LARGE_PAGES
#include <malloc.h>
#include <sys/mman.h>
#endif

namespace corridor {

#ifdef CORRIDOR_LARGE_PAGES

namespace {

constexpr int kReserve = 32 << 20;
constexpr int kUsualStep = 128 << 10;
constexpr std::size_t kMoreThanLeft = 2 << 20;
constexpr int kLargestInHeap = 16 << 20; ///< Pictures of a whole window: each would be mapped and cleared anew.
constexpr std::uintptr_t kLargePage = 2 << 20;

/// What lies between the pages that a heap has touched already, which stay small, and its first large one: it stays
/// allocated and is never written to, so that it takes addresses but no memory.
thread_local void *t_unused = nullptr;

} // namespace

void takeLargePages()
{
    if (t_unused)
        return;
    mallopt(M_MMAP_THRESHOLD, kLargestInHeap);
    mallopt(M_TRIM_THRESHOLD, 2 * kReserve);
    mallopt(M_TOP_PAD, kReserve);
    // More than a heap has left: it grows now, by all of the reserve, and the block lies where it grew.
    void *first = std::malloc(kMoreThanLeft);
    const auto begin = reinterpret_cast<std::uintptr_t>(first);
    std::free(first);
    const std::uintptr_t page = ((begin + kMoreThanLeft) / kLargePage + 1) * kLargePage; // behind its end
    t_unused = std::malloc(page - begin - 2 * sizeof(void *));
    madvise(reinterpret_cast<void *>(page), std::size_t(kReserve), MADV_HUGEPAGE); // NOLINT(performance-no-int-to-ptr)
}

void endLargePages()
{
    mallopt(M_TOP_PAD, kUsualStep);
    mallopt(M_TRIM_THRESHOLD, 2 * kLargestInHeap);
}

#else

void takeLargePages() {}
void endLargePages() {}

#endif

} // namespace corridor
