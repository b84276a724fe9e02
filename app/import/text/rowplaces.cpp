#include "import/text/rowplaces.h"

#include "import/text/utf8.h"

namespace corridor::ingest {

namespace {

/// Line breaks in \a text; \a last: where the text after the last one begins.
std::uint64_t lineBreaks(std::string_view text, std::size_t &last)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
            ++count;
            last = i + 1;
        }
    }
    return count;
}

/// Where the cell begins that is \a index cells behind the one at \a at; the end of the row past the last.
std::size_t startAfter(std::string_view row, char delimiter, std::size_t at, std::size_t index)
{
    bool inQuotes = false;
    bool afterQuote = false;
    bool fresh = true; // At the beginning of a cell.
    for (; at < row.size() && index > 0; ++at) {
        const char c = row[at];
        if (c == '"' && (fresh || inQuotes || afterQuote)) {
            // A doubled quote leaves and enters again.
            inQuotes = !inQuotes;
            afterQuote = !inQuotes;
            fresh = false;
            continue;
        }
        afterQuote = false;
        if (!inQuotes && (c == '\n' || c == '\r'))
            break;
        if (!inQuotes && c == delimiter) {
            --index;
            fresh = true;
            continue;
        }
        fresh = false;
    }
    return at;
}

} // namespace

Place placeBehind(std::string_view before, std::uint64_t line)
{
    std::size_t last = 0;
    const std::uint64_t breaks = lineBreaks(before, last);
    return {line + breaks, 1 + utf8::length(before.substr(last)), {}};
}

Place placeOfCell(std::string_view row, char delimiter, std::uint64_t line, std::size_t index)
{
    return placeBehind(row.substr(0, startAfter(row, delimiter, 0, index)), line);
}

std::vector<Place> placesOfCells(std::string_view row, char delimiter, std::uint64_t line, std::size_t count)
{
    std::vector<Place> all;
    all.reserve(count);
    std::size_t at = 0;
    Place place{line, 1, {}};
    while (all.size() < count) {
        all.push_back(place);
        const std::size_t next = startAfter(row, delimiter, at, 1);
        std::size_t last = 0;
        const std::string_view between = row.substr(at, next - at);
        const std::uint64_t breaks = lineBreaks(between, last);
        place.line += breaks;
        place.column = (breaks > 0 ? 1 : place.column) + utf8::length(between.substr(last));
        at = next;
    }
    return all;
}

} // namespace corridor::ingest
