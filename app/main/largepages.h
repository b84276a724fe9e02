#pragma once

namespace corridor {

/// Lets the calling thread take the memory that it allocates next, some 32 MB, from large pages. A start touches
/// thousands of small ones otherwise, and the kernel has to find, clear and map each of them: a third of the time until
/// the first page is painted. Only address space is reserved; what is not used costs nothing. To be called before the
/// thread allocates much. Does nothing where the system or its C library does not know large pages.
void takeLargePages();

/// The first page is painted: the heap grows in its usual steps again.
void endLargePages();

} // namespace corridor
