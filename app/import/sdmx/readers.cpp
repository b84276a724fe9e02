#include "import/sdmx/corridorcsv.h"
#include "import/sdmx/eurostatsheet.h"
#include "import/sdmx/eurostattsv.h"
#include "import/sdmx/oecdtables.h"
#include "import/sdmx/sdmxcsv.h"
#include "import/sdmx/sdmxjson.h"
#include "import/sdmx/sdmxml.h"

namespace corridor::ingest {

std::vector<const Reader *> sdmxReaders()
{
    static const CorridorCsvReader corridorCsv;
    static const SdmxCsvReader sdmxCsv;
    static const EurostatTsvReader eurostatTsv;
    static const SdmxMlReader sdmxMl;
    static const SdmxJsonReader sdmxJson;
    static const EurostatSheetReader eurostatSheet;
    static const OecdStatReader oecdStat;
    static const OecdLiveReader oecdLive;
    return {&corridorCsv, &sdmxCsv, &eurostatTsv, &eurostatSheet, &oecdStat, &oecdLive, &sdmxMl, &sdmxJson};
}

} // namespace corridor::ingest
