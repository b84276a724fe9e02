#include "import/json/bnsjson.h"
#include "import/json/comtradejson.h"
#include "import/json/errorjson.h"
#include "import/json/jsonstat.h"
#include "import/json/worldbankjson.h"

namespace corridor::ingest {

std::vector<const Reader *> jsonReaders()
{
    static const ComtradeJsonReader comtrade;
    static const WorldBankJsonReader worldBank;
    static const JsonStatReader jsonStat;
    static const BnsJsonReader bns;
    static const ErrorJsonReader error;
    return {&comtrade, &worldBank, &jsonStat, &bns, &error};
}

} // namespace corridor::ingest
