#include "fuzz/targets.h"

#include <cstdio>
#include <cstdlib>

namespace {

std::string target;

} // namespace

/// CORRIDOR_FUZZ_TARGET says what is fuzzed; without it the names of all targets are printed.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    if (const char *wanted = std::getenv("CORRIDOR_FUZZ_TARGET")) {
        target = wanted;
        return 0;
    }
    for (const std::string &name : corridor::ingest::fuzz::targets())
        std::puts(name.c_str());
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string input(data, data + size);
    if (const std::string wrong = corridor::ingest::fuzz::run(target, input); !wrong.empty()) {
        std::fprintf(stderr, "WRONG: %s\n", wrong.c_str());
        std::abort();
    }
    return 0;
}
