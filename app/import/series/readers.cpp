#include "import/series/family.h"

namespace corridor::ingest {

std::vector<const Reader *> seriesReaders()
{
    using namespace series;
    return {&wdiReader(),     &databankReader(), &weoReader(),        &dataMapperReader(), &dotsReader(),
            &imfpReader(),    &unctadReader(),   &unctadBulkReader(), &wirReader(),        &uisReader(),
            &uisBulkReader(), &tuikReader(),     &bnsReader(),        &singstatReader()};
}

} // namespace corridor::ingest
