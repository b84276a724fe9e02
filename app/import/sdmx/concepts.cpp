#include "import/sdmx/concepts.h"

#include "import/meaning/codes.h"
#include "import/text/periodtext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace corridor::ingest {

namespace {

struct Agency {
    std::string_view prefix; ///< Of the agency's code.
    std::string_view scheme;
    std::string_view publisher;
    std::string_view country; ///< ISO2, of a national one.
};

constexpr std::array kAgencies = {
    Agency{"ESTAT", "ESTAT", "Eurostat", ""},
    Agency{"EUROSTAT", "ESTAT", "Eurostat", ""},
    Agency{"OECD", "OECD", "OECD", ""},
    Agency{"IMF", "IMF", "International Monetary Fund", ""},
    Agency{"WB.DATA360", "DATA360", "World Bank", ""},
    Agency{"WBG_WITS", "WITS", "World Bank Group, WITS", ""},
    Agency{"WB", "WB", "World Bank", ""},
    Agency{"ECB", "ECB", "European Central Bank", ""},
    Agency{"4F0", "ECB", "European Central Bank", ""},
    Agency{"BIS", "BIS", "Bank for International Settlements", ""},
    Agency{"5B0", "BIS", "Bank for International Settlements", ""},
    Agency{"UNSD", "UNSD", "United Nations Statistics Division", ""},
    Agency{"UNESCO", "UIS", "UNESCO Institute for Statistics", ""},
    Agency{"UIS", "UIS", "UNESCO Institute for Statistics", ""},
    Agency{"UNICEF", "UNICEF", "UNICEF", ""},
    Agency{"UNCTAD", "UNCTAD", "UNCTAD", ""},
    Agency{"ILO", "ILO", "International Labour Organization", ""},
    Agency{"FAO", "FAO", "FAO", ""},
    Agency{"WHO", "WHO", "World Health Organization", ""},
    Agency{"WTO", "WTO", "World Trade Organization", ""},
    Agency{"SPC", "SPC", "Pacific Community", ""},
    Agency{"FR1", "INSEE", "INSEE", "FR"},
    Agency{"INSEE", "INSEE", "INSEE", "FR"},
    Agency{"IT1", "ISTAT", "Istat", "IT"},
    Agency{"TUIK", "TUIK", "T\xC3\x9C\xC4\xB0K", "TR"},
    Agency{"BBK", "BBK", "Deutsche Bundesbank", "DE"},
    Agency{"ABS", "ABS", "Australian Bureau of Statistics", "AU"},
    Agency{"STATSNZ", "STATSNZ", "Stats NZ", "NZ"},
    Agency{"LSD", "LSD", "Statistics Lithuania", "LT"},
    Agency{"NBB", "NBB", "National Bank of Belgium", "BE"},
    Agency{"NIS", "NIS", "", ""},
};

const Agency *agencyNamed(std::string_view code)
{
    for (const Agency &agency : kAgencies) {
        if (!code.starts_with(agency.prefix))
            continue;
        if (code.size() == agency.prefix.size() || code[agency.prefix.size()] == '.' ||
            code[agency.prefix.size()] == '_')
            return &agency;
    }
    return nullptr;
}

// The order is the rank.
constexpr std::array<std::string_view, 25> kAreas = {"ref_area",
                                                     "reporter",
                                                     "geo",
                                                     "location",
                                                     "reporting_country",
                                                     "reporter_country",
                                                     "reporting_area",
                                                     "declarant",
                                                     "country",
                                                     "cou",
                                                     "iso3",
                                                     "reporting_economy",
                                                     "economy",
                                                     "l_rep_cty",
                                                     "borrowers_cty",
                                                     "donor",
                                                     "countryiso3code",
                                                     "territory",
                                                     "refarea",
                                                     "geography",
                                                     "area",
                                                     "region",
                                                     "geo_pict",
                                                     "il",
                                                     "sovereign_country"};

constexpr std::array<std::string_view, 24> kPartners = {"counterpart_area",
                                                        "counterpart_country",
                                                        "counterpart_economy",
                                                        "counterpart",
                                                        "partner",
                                                        "partner_country",
                                                        "partner_area",
                                                        "partner_economy",
                                                        "par",
                                                        "cpartner",
                                                        "vis_vis_area",
                                                        "l_cp_country",
                                                        "recipient",
                                                        "c_dest",
                                                        "c_orig",
                                                        "c_origin",
                                                        "c_birth",
                                                        "citizen",
                                                        "c_resid",
                                                        "c_ctrl",
                                                        "c_work",
                                                        "country_of_origin",
                                                        "c_load",
                                                        "c_unload"};

constexpr std::array<std::string_view, 14> kIndicators = {
    "indicator", "indic",    "indicators", "series",  "series_code", "subject",     "transact",
    "statistic", "variable", "var",        "concept", "gosterge",    "sts_concept", "measure"};

constexpr std::array<std::string_view, 44> kSilent = {"series_key",
                                                      "obs_key",
                                                      "decimals",
                                                      "decimals_displayed",
                                                      "title",
                                                      "title_compl",
                                                      "time_format",
                                                      "time_per_collect",
                                                      "collection",
                                                      "coll_method",
                                                      "base_per",
                                                      "last_update",
                                                      "last update",
                                                      "idbank",
                                                      "comment_obs",
                                                      "comment",
                                                      "comment_ts",
                                                      "obs_com",
                                                      "obs_pre_break",
                                                      "pre_break_value",
                                                      "source_agency",
                                                      "source",
                                                      "data_source",
                                                      "datasource",
                                                      "availability",
                                                      "embargo_time",
                                                      "contact",
                                                      "note",
                                                      "footnote",
                                                      "unit_type",
                                                      "agg_method",
                                                      "database_id",
                                                      "precision",
                                                      "overlap",
                                                      "derivation_type",
                                                      "scale",
                                                      "pref_scale",
                                                      "full_description",
                                                      "language",
                                                      "publisher",
                                                      "reference period",
                                                      "reference period code",
                                                      "time_detail",
                                                      "country_update_date"};

template<std::size_t N>
int rankIn(const std::array<std::string_view, N> &names, std::string_view id)
{
    const auto found = std::find(names.begin(), names.end(), id);
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

} // namespace

DataFlow dataFlowNamed(std::string_view text, bool withLabel)
{
    DataFlow flow;
    text = trimmed(text);
    if (const auto label = text.find(": "); withLabel && label != std::string_view::npos) {
        flow.title = trimmed(text.substr(label + 2));
        text = trimmed(text.substr(0, label));
    }
    // urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ECB:EXR(1.0)[:ObsLevelDim:TIME_PERIOD]
    if (const auto equals = text.find('='); text.starts_with("urn:") && equals != std::string_view::npos)
        text.remove_prefix(equals + 1);
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        flow.agency = trimmed(text.substr(0, colon));
        text.remove_prefix(colon + 1);
    }
    if (const auto bracket = text.find('('); bracket != std::string_view::npos) {
        const auto end = text.find(')', bracket);
        flow.version = text.substr(bracket + 1, end == std::string_view::npos ? end : end - bracket - 1);
        text = text.substr(0, bracket);
    }
    // OECD: structure and flow, DSD_GOV_INT@DF_GOV_TDG_2025
    if (const auto at = text.find('@'); at != std::string_view::npos && at + 1 < text.size())
        text.remove_prefix(at + 1);
    flow.id = trimmed(text);
    return flow;
}

DataFlow dataFlowOfLink(std::string_view href)
{
    DataFlow flow;
    for (const std::string_view kind : {std::string_view("/dataflow/"), std::string_view("/datastructure/")}) {
        auto at = href.find(kind);
        if (at == std::string_view::npos)
            continue;
        at += kind.size();
        const std::string_view rest =
            href.substr(at, href.find('?', at) == std::string_view::npos ? href.size() - at : href.find('?', at) - at);
        const auto slash = rest.find('/');
        const std::string_view first = rest.substr(0, slash);
        const std::string_view after = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
        const std::string_view second = after.substr(0, after.find('/'));
        if (second.empty() || second == "all") { // OECD: …/dataflow/QNA/all
            flow.id = first;
        } else {
            flow.agency = first;
            flow.id = second;
        }
        return flow;
    }
    return flow;
}

std::string schemeOfAgency(std::string_view agency)
{
    if (const Agency *known = agencyNamed(agency))
        return std::string(known->scheme);
    if (agency.empty())
        return "SDMX";
    std::string scheme(agency);
    for (char &c : scheme)
        if (c == ':' || c == ' ')
            c = '_';
    return scheme;
}

std::string publisherOfAgency(std::string_view agency)
{
    const Agency *known = agencyNamed(agency);
    return std::string(known && !known->publisher.empty() ? known->publisher : agency);
}

std::string_view countryOfAgency(std::string_view agency)
{
    if (const Agency *known = agencyNamed(agency))
        return known->country;
    // Codes of national organisations are the country and a digit: IT1, DE2.
    const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (agency.size() == 3 && isLetter(agency[0]) && isLetter(agency[1]) && agency[2] >= '0' && agency[2] <= '9')
        return agency.substr(0, 2);
    return {};
}

SourceDraft sourceOfFlow(const DataFlow &flow)
{
    SourceDraft source;
    source.publisher = publisherOfAgency(flow.agency);
    source.dataset = flow.id;
    const std::string scheme = schemeOfAgency(flow.agency);
    if (scheme == "ESTAT" && !flow.id.empty())
        source.url = "https://ec.europa.eu/eurostat/databrowser/product/page/" + raised(flow.id);
    else if (scheme == "ECB" && !flow.id.empty())
        source.url = "https://data.ecb.europa.eu/data/datasets/" + flow.id;
    return source;
}

int areaRank(std::string_view id) { return rankIn(kAreas, id); }
int partnerRank(std::string_view id) { return rankIn(kPartners, id); }
int indicatorRank(std::string_view id) { return rankIn(kIndicators, id); }

ConceptRole conceptRole(std::string_view id)
{
    if (id == "freq" || id == "frequency")
        return ConceptRole::Frequency;
    if (id == "time_period" || id == "time period" || id == "time")
        return ConceptRole::Time;
    if (id == "unit_measure" || id == "unit" || id == "unit_code")
        return ConceptRole::Unit;
    if (id == "unit_mult" || id == "powercode" || id == "unit_multiplier")
        return ConceptRole::Multiplier;
    if (id == "obs_status" || id == "obs_flag" || id == "flag")
        return ConceptRole::Status;
    if (id == "conf_status" || id == "obs_conf" || id == "conf_status_obs" || id == "confidentiality")
        return ConceptRole::Confidentiality;
    if (areaRank(id) != 0)
        return ConceptRole::Area;
    if (partnerRank(id) != 0)
        return ConceptRole::Partner;
    if (rankIn(kSilent, id) != 0)
        return ConceptRole::Silent;
    if (indicatorRank(id) != 0)
        return ConceptRole::Indicator;
    return ConceptRole::Other;
}

bool isAttributeName(std::string_view id)
{
    const ConceptRole role = conceptRole(id);
    return role == ConceptRole::Silent || role == ConceptRole::Status || role == ConceptRole::Confidentiality ||
           role == ConceptRole::Multiplier;
}

bool isTotalCode(std::string_view code)
{
    const std::string low = lowered(trimmed(code));
    return low.empty() || low == "_t" || low == "t" || low == "total" || low == "_z" || low == "tot" ||
           low == "not applicable" || low == "~" || low == "_x";
}

std::string raised(std::string_view text)
{
    std::string up(text);
    for (char &c : up)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return up;
}

std::string isoDate(std::string_view text)
{
    text = trimmed(text);
    const auto part = [text](std::size_t at, std::size_t size) {
        return at + size <= text.size() ? wholeNumber(text.substr(at, size)) : std::optional<int>();
    };
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    if (text.size() >= 10 && text[4] == '-' && text[7] == '-') {
        year = part(0, 4);
        month = part(5, 2);
        day = part(8, 2);
    } else if (text.size() >= 8 && text[2] == '/' && text[5] == '/') {
        day = part(0, 2);
        month = part(3, 2);
        const bool longYear = text.size() >= 10 && text[8] >= '0' && text[8] <= '9';
        year = part(6, longYear ? 4 : 2);
        if (year && !longYear)
            *year += 2000;
    }
    if (!year || !month || !day || !dayNumber(*year, *month, *day))
        return {};
    const auto digits = [](int number, std::size_t width) {
        const std::string plain = std::to_string(number);
        return std::string(plain.size() < width ? width - plain.size() : 0, '0') + plain;
    };
    return digits(*year, 4) + '-' + digits(*month, 2) + '-' + digits(*day, 2);
}

} // namespace corridor::ingest
