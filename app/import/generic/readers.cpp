#include "import/generic/table.h"
#include "import/generic/tidy.h"

namespace corridor::ingest {

std::vector<const Reader *> genericReaders()
{
    static const TidyReader tidy;
    static const AnyTableReader table;
    return {&tidy, &table};
}

} // namespace corridor::ingest
