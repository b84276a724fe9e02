#include "import/base/reader.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

/// The generic readers come last: equal confidence goes to who knows the publisher.
std::vector<const Reader *> collected()
{
    std::vector<const Reader *> all;
    for (const auto family : {tradeReaders, seriesReaders, sdmxReaders, jsonReaders, genericReaders}) {
        const std::vector<const Reader *> readersOfFamily = family();
        all.insert(all.end(), readersOfFamily.begin(), readersOfFamily.end());
    }
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
