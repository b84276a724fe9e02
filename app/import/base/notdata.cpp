#include "import/base/notdata.h"

namespace corridor::ingest {

const char *notDataName(NotData what)
{
    switch (what) {
    case NotData::No:
        return "";
    case NotData::Countries:
        return "countries";
    case NotData::Products:
        return "products";
    case NotData::Indicators:
        return "indicators";
    case NotData::Codes:
        return "codes";
    case NotData::AboutCountries:
        return "aboutCountries";
    case NotData::AboutIndicators:
        return "aboutIndicators";
    case NotData::AboutFigures:
        return "aboutFigures";
    case NotData::AboutYears:
        return "aboutYears";
    case NotData::Dictionary:
        return "dictionary";
    case NotData::Concordance:
        return "concordance";
    case NotData::Structure:
        return "structure";
    case NotData::Collection:
        return "collection";
    case NotData::ServiceError:
        return "serviceError";
    case NotData::ServiceAnswer:
        return "serviceAnswer";
    }
    return "";
}

} // namespace corridor::ingest
