#include "import/sdmx/eurostattsv.h"
#include "import/sdmx/sdmxcsv.h"

namespace corridor::ingest {

std::vector<const Reader *> sdmxReaders()
{
    static const SdmxCsvReader sdmxCsv;
    static const EurostatTsvReader eurostatTsv;
    return {&sdmxCsv, &eurostatTsv};
}

} // namespace corridor::ingest
