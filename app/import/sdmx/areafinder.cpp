#include "import/sdmx/areafinder.h"

#include "import/meaning/areas.h"
#include "import/meaning/codes.h"
#include "import/sdmx/concepts.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

constexpr std::size_t kRemembered = 100'000;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

bool allDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

/// The area of SDMX codes that no other system has.
std::string_view nameOfSdmxCode(std::string_view code)
{
    if (code == "W" || code == "W0" || code == "_T" || code == "WORLD" || code == "WLD" || code == "TOTAL" ||
        code == "T")
        return "World";
    if (code == "U2" || code == "EA" || code == "I8")
        return "Euro area";
    return {};
}

} // namespace

const std::string &AreaFinder::find(std::string_view agency, std::string_view scheme, std::string_view code,
                                    std::string_view label, AreaScope scope)
{
    code = trimmed(code);
    label = trimmed(label);
    m_key.assign(agency).append(1, '\x1f').append(code).append(1, '\x1f').append(label);
    m_key.push_back(scope == AreaScope::Regions ? 'r' : 'c');
    if (const auto found = m_found.find(m_key); found != m_found.end())
        return found->second;

    std::optional<AreaDraft> area;
    if (scope == AreaScope::Countries && m_areas) {
        area = known(agency, code, label);
        if (!area)
            area = subdivision(agency, code, label);
    }
    if (!area)
        area = AreaTable::unknown(scheme, code.empty() ? label : code, label.empty() ? code : label,
                                  scope == AreaScope::Regions ? "region" : "aggregate");
    m_sink.area(*area);
    if (m_found.size() >= kRemembered)
        m_found.clear();
    return m_found.emplace(m_key, std::move(area->code)).first->second;
}

std::optional<AreaDraft> AreaFinder::known(std::string_view agency, std::string_view code, std::string_view label) const
{
    const std::string family = schemeOfAgency(agency);
    const auto byCode = [this, code](AreaScheme scheme) { return m_areas->byCode(scheme, code); };
    std::optional<AreaDraft> area;
    if (allDigits(code)) {
        // Zeros alone are the world in Comtrade's codes, which WITS shares.
        if (code.find_first_not_of('0') == std::string_view::npos)
            area = m_areas->byCode(AreaScheme::Comtrade, "0");
        if (!area && family == "IMF")
            area = byCode(AreaScheme::Imf);
        if (!area)
            area = byCode(AreaScheme::M49);
        if (!area)
            area = byCode(AreaScheme::Comtrade);
    } else if (code.size() == 3 && std::all_of(code.begin(), code.end(), isUpper)) {
        area = byCode(AreaScheme::Iso3);
    } else if (code.size() == 2 && family != "ESTAT" && std::all_of(code.begin(), code.end(), isUpper)) {
        area = byCode(AreaScheme::Iso2);
    }
    if (!area && !allDigits(code)) {
        if (family == "IMF")
            area = byCode(AreaScheme::Imf);
        if (!area)
            area = byCode(AreaScheme::Eurostat);
        if (!area)
            area = byCode(AreaScheme::WorldBank);
    }
    if (!area && !nameOfSdmxCode(code).empty())
        area = m_areas->byName(nameOfSdmxCode(code));
    if (!area && !label.empty())
        area = m_areas->byName(label);
    // Files with names in the place of codes.
    if (!area && code.size() > 3)
        area = m_areas->byName(code);
    return area;
}

std::optional<AreaDraft> AreaFinder::subdivision(std::string_view agency, std::string_view code,
                                                 std::string_view label) const
{
    // NUTS: the country's two letters and one to three letters or digits.
    const std::string family = schemeOfAgency(agency);
    if (family != "ESTAT" && family != "OECD" && countryOfAgency(agency).empty())
        return {};
    if (code.size() < 3 || code.size() > 5 || !isUpper(code[0]) || !isUpper(code[1]))
        return {};
    const bool plain = std::all_of(code.begin(), code.end(), [](char c) { return isDigit(c) || isUpper(c); });
    const bool digit = std::any_of(code.begin(), code.end(), isDigit);
    if (!plain || !digit || !m_areas->byCode(AreaScheme::Eurostat, code.substr(0, 2)))
        return {};
    return AreaTable::unknown("NUTS", code, label.empty() ? code : label, "region");
}

} // namespace corridor::ingest
