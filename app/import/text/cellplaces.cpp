#include "import/text/cellplaces.h"

namespace corridor::ingest {

std::uint64_t lineBreaks(std::string_view text, std::size_t *last)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
            ++count;
            if (last != nullptr)
                *last = i + 1;
        }
    }
    return count;
}

std::size_t cellAfter(std::string_view text, std::size_t at, std::size_t count, char delimiter)
{
    bool inQuotes = false;
    bool afterQuote = false;
    bool fresh = true; // At the beginning of a cell.
    for (; at < text.size() && count > 0; ++at) {
        const char c = text[at];
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
            --count;
            fresh = true;
            continue;
        }
        fresh = false;
    }
    return at;
}

} // namespace corridor::ingest
