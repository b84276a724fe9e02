#pragma once

#include "import/base/trouble.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

/// The program that reads archives, workbooks and HTML pages for the dashboard, in a process of its own.
namespace corridor::sheetreader {

using ingest::Place;
using ingest::Problem;
using ingest::Trouble;

/// Limits that the dashboard gives on the command line; see ingest::Limits for what each means.
struct Settings {
    std::uint64_t unpackedBytes = std::uint64_t(16) << 30;
    std::uint64_t ratio = 200;
    std::uint64_t sheetBytes = std::uint64_t(256) << 20;
    std::uint64_t memory = 0; ///< 0: no limit.
    std::size_t fieldBytes = std::size_t(1) << 20;
    std::size_t columns = 4096;
    std::size_t members = 1000;
    unsigned seconds = 60;
    std::string encoding; ///< Of an HTML page; empty: as the page says.
};

/// Ends the work: main() writes the problem as the last line.
struct Failure {
    Problem problem;
};

[[noreturn]] inline void fail(Trouble trouble, std::string found, Place place = {})
{
    throw Failure{Problem{trouble, std::move(place), std::move(found), {}}};
}

} // namespace corridor::sheetreader
