#include "import/meaning/codes.h"
#include "import/meaning/wordtable.h"

#include <array>

namespace corridor::ingest {

namespace {

/// What other bodies publish and Corridor has an indicator for, of the same definition and unit.
constexpr std::array<Word<std::string_view>, 9> kOurs{{
    {"wdi:NY.GDP.MKTP.CD", "gdp_current"},
    {"wdi:SP.POP.TOTL", "population"},
    {"wdi:FP.CPI.TOTL.ZG", "cpi_inflation"},
    {"wdi:NY.GDP.DEFL.KD.ZG", "gdp_deflator_growth"},
    {"wdi:TM.TAX.MRCH.SM.FN.ZS", "tariff_mfn_simple"},
    {"wdi:TM.TAX.MRCH.WM.AR.ZS", "tariff_applied_weighted"},
    {"imf:WEO.NGDPD", "gdp_current"},
    {"imf:WEO.LP", "population"},
    {"imf:WEO.PCPIPCH", "cpi_inflation"},
}};

} // namespace

std::optional<std::string_view> indicatorOfOurs(std::string_view scheme, std::string_view code)
{
    const std::string key = lowered(trimmed(scheme)) + ':' + std::string(trimmed(code));
    const std::string_view *ours = meaningOf<std::string_view>(kOurs, key);
    return ours ? std::optional(*ours) : std::nullopt;
}

} // namespace corridor::ingest
