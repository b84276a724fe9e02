#include "import/base/reader.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

[[maybe_unused]] void append(std::vector<const Reader *> &all, const std::vector<const Reader *> &family)
{
    all.insert(all.end(), family.begin(), family.end());
}

std::vector<const Reader *> collected()
{
    std::vector<const Reader *> all;
#ifdef CORRIDOR_HAS_TRADE
    append(all, tradeReaders());
#endif
#ifdef CORRIDOR_HAS_SERIES
    append(all, seriesReaders());
#endif
#ifdef CORRIDOR_HAS_SDMX
    append(all, sdmxReaders());
#endif
#ifdef CORRIDOR_HAS_JSON
    append(all, jsonReaders());
#endif
#ifdef CORRIDOR_HAS_GENERIC
    append(all, genericReaders()); // Last: equal confidence goes to who knows the publisher.
#endif
    return all;
}

} // namespace

const std::vector<const Reader *> &readers()
{
    static const std::vector<const Reader *> all = collected();
    return all;
}

const Reader *readerNamed(std::string_view name)
{
    const auto &all = readers();
    const auto found = std::find_if(all.begin(), all.end(), [name](const Reader *r) { return r->name() == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace corridor::ingest
