#include "import/gather/placing.h"

#include <map>

namespace corridor::ingest {

namespace {

constexpr std::uint64_t kRowsBetweenSteps = 16384;

} // namespace

Outcome placeRepeated(const OpenedFile &file, Collector &collector)
{
    if (collector.unplaced().empty() || file.sample().shape != Shape::Table)
        return std::nullopt;
    std::multimap<std::uint64_t, Collector::Unplaced> wanted;
    for (const Collector::Unplaced &unplaced : collector.unplaced()) {
        const Place known = collector.problems()[unplaced.problem].place;
        // Rows of several sheets have the same numbers, and their columns are their cells.
        if (file.sample().workbook)
            collector.place(unplaced, {known.line, unplaced.cell, known.sheet});
        else
            wanted.emplace(known.line, unplaced);
    }
    if (wanted.empty())
        return std::nullopt;
    const std::unique_ptr<RowSource> rows = file.rows();
    const std::uint64_t last = wanted.rbegin()->first;
    Row row;
    for (std::uint64_t count = 1; rows->next(row) && row.line <= last; ++count) {
        const auto [begin, end] = wanted.equal_range(row.line);
        for (auto at = begin; at != end; ++at) {
            if (at->second.cell <= row.size())
                collector.place(at->second, rows->place(at->second.cell - 1U));
        }
        if (count % kRowsBetweenSteps == 0 && !collector.progress(rows->bytesRead(), rows->bytesTotal()))
            return Problem{Trouble::Cancelled, {}, {}, {}};
    }
    return std::nullopt;
}

} // namespace corridor::ingest
