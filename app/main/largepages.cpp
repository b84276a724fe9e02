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
#include <unistd.h>
#endif

namespace corridor {

#ifdef CORRIDOR_LARGE_PAGES

namespace {

constexpr int kReserve = 32 << 20;
constexpr int kUsualStep = 128 << 10;
constexpr int kLargestInHeap = 16 << 20; ///< Pictures of a whole window: each would be mapped and cleared anew.
constexpr std::uintptr_t kLargePage = 2 << 20;

/// What lies before the first large page of the program's heap stays allocated and unused.
void *g_unused = nullptr;

} // namespace

void takeLargePages()
{
    mallopt(M_MMAP_THRESHOLD, kLargestInHeap);
    mallopt(M_TRIM_THRESHOLD, 2 * kLargestInHeap);
    mallopt(M_TOP_PAD, kReserve);
    // More than a heap has left at first: it grows now, by all of the reserve, and the block lies where it grew.
    const std::size_t block = 4 * std::size_t(kUsualStep);
    void *first = std::malloc(block);
    const auto begin = reinterpret_cast<std::uintptr_t>(first);
    std::free(first);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const bool programHeap = begin < end && end - begin <= std::uintptr_t(kReserve) + 2 * block;
    std::uintptr_t page = begin & ~(kLargePage - 1); // the heaps of other threads begin at one
    if (programHeap && !g_unused) {
        page += kLargePage;
        g_unused = std::malloc(page - begin - 2 * sizeof(void *)); // never written to: no memory, only addresses
    }
    madvise(reinterpret_cast<void *>(page), std::size_t(kReserve), MADV_HUGEPAGE); // NOLINT(performance-no-int-to-ptr)
}

void endLargePages() { mallopt(M_TOP_PAD, kUsualStep); }

#else

void takeLargePages() {}
void endLargePages() {}

#endif

} // namespace corridor
