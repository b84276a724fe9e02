#include "import/series/pen.h"

#include <algorithm>
#include <array>

namespace corridor::ingest::series {

namespace {

struct Own {
    std::string_view country;
    std::string_view currency;
};

// ISO 3166 alpha-3 ▶ ISO 4217, ordered by country. Members of the euro area and users of another's money included.
constexpr std::array kCurrencies = {
    Own{"ABW", "AWG"}, Own{"AFG", "AFN"}, Own{"AGO", "AOA"}, Own{"ALB", "ALL"}, Own{"AND", "EUR"}, Own{"ARE", "AED"},
    Own{"ARG", "ARS"}, Own{"ARM", "AMD"}, Own{"ATG", "XCD"}, Own{"AUS", "AUD"}, Own{"AUT", "EUR"}, Own{"AZE", "AZN"},
    Own{"BDI", "BIF"}, Own{"BEL", "EUR"}, Own{"BEN", "XOF"}, Own{"BFA", "XOF"}, Own{"BGD", "BDT"}, Own{"BHR", "BHD"},
    Own{"BHS", "BSD"}, Own{"BIH", "BAM"}, Own{"BLR", "BYN"}, Own{"BLZ", "BZD"}, Own{"BMU", "BMD"}, Own{"BOL", "BOB"},
    Own{"BRA", "BRL"}, Own{"BRB", "BBD"}, Own{"BRN", "BND"}, Own{"BTN", "BTN"}, Own{"BWA", "BWP"}, Own{"CAF", "XAF"},
    Own{"CAN", "CAD"}, Own{"CHE", "CHF"}, Own{"CHL", "CLP"}, Own{"CHN", "CNY"}, Own{"CIV", "XOF"}, Own{"CMR", "XAF"},
    Own{"COD", "CDF"}, Own{"COG", "XAF"}, Own{"COL", "COP"}, Own{"COM", "KMF"}, Own{"CPV", "CVE"}, Own{"CRI", "CRC"},
    Own{"CUB", "CUP"}, Own{"CYM", "KYD"}, Own{"CYP", "EUR"}, Own{"CZE", "CZK"}, Own{"DEU", "EUR"}, Own{"DJI", "DJF"},
    Own{"DMA", "XCD"}, Own{"DNK", "DKK"}, Own{"DOM", "DOP"}, Own{"DZA", "DZD"}, Own{"ECU", "USD"}, Own{"EGY", "EGP"},
    Own{"ERI", "ERN"}, Own{"ESP", "EUR"}, Own{"EST", "EUR"}, Own{"ETH", "ETB"}, Own{"FIN", "EUR"}, Own{"FJI", "FJD"},
    Own{"FRA", "EUR"}, Own{"FSM", "USD"}, Own{"GAB", "XAF"}, Own{"GBR", "GBP"}, Own{"GEO", "GEL"}, Own{"GHA", "GHS"},
    Own{"GIN", "GNF"}, Own{"GMB", "GMD"}, Own{"GNB", "XOF"}, Own{"GNQ", "XAF"}, Own{"GRC", "EUR"}, Own{"GRD", "XCD"},
    Own{"GTM", "GTQ"}, Own{"GUY", "GYD"}, Own{"HKG", "HKD"}, Own{"HND", "HNL"}, Own{"HRV", "EUR"}, Own{"HTI", "HTG"},
    Own{"HUN", "HUF"}, Own{"IDN", "IDR"}, Own{"IND", "INR"}, Own{"IRL", "EUR"}, Own{"IRN", "IRR"}, Own{"IRQ", "IQD"},
    Own{"ISL", "ISK"}, Own{"ISR", "ILS"}, Own{"ITA", "EUR"}, Own{"JAM", "JMD"}, Own{"JOR", "JOD"}, Own{"JPN", "JPY"},
    Own{"KAZ", "KZT"}, Own{"KEN", "KES"}, Own{"KGZ", "KGS"}, Own{"KHM", "KHR"}, Own{"KIR", "AUD"}, Own{"KNA", "XCD"},
    Own{"KOR", "KRW"}, Own{"KWT", "KWD"}, Own{"LAO", "LAK"}, Own{"LBN", "LBP"}, Own{"LBR", "LRD"}, Own{"LBY", "LYD"},
    Own{"LCA", "XCD"}, Own{"LIE", "CHF"}, Own{"LKA", "LKR"}, Own{"LSO", "LSL"}, Own{"LTU", "EUR"}, Own{"LUX", "EUR"},
    Own{"LVA", "EUR"}, Own{"MAC", "MOP"}, Own{"MAR", "MAD"}, Own{"MCO", "EUR"}, Own{"MDA", "MDL"}, Own{"MDG", "MGA"},
    Own{"MDV", "MVR"}, Own{"MEX", "MXN"}, Own{"MHL", "USD"}, Own{"MKD", "MKD"}, Own{"MLI", "XOF"}, Own{"MLT", "EUR"},
    Own{"MMR", "MMK"}, Own{"MNE", "EUR"}, Own{"MNG", "MNT"}, Own{"MOZ", "MZN"}, Own{"MRT", "MRU"}, Own{"MUS", "MUR"},
    Own{"MWI", "MWK"}, Own{"MYS", "MYR"}, Own{"NAM", "NAD"}, Own{"NER", "XOF"}, Own{"NGA", "NGN"}, Own{"NIC", "NIO"},
    Own{"NLD", "EUR"}, Own{"NOR", "NOK"}, Own{"NPL", "NPR"}, Own{"NRU", "AUD"}, Own{"NZL", "NZD"}, Own{"OMN", "OMR"},
    Own{"PAK", "PKR"}, Own{"PAN", "PAB"}, Own{"PER", "PEN"}, Own{"PHL", "PHP"}, Own{"PLW", "USD"}, Own{"PNG", "PGK"},
    Own{"POL", "PLN"}, Own{"PRI", "USD"}, Own{"PRK", "KPW"}, Own{"PRT", "EUR"}, Own{"PRY", "PYG"}, Own{"QAT", "QAR"},
    Own{"ROU", "RON"}, Own{"RUS", "RUB"}, Own{"RWA", "RWF"}, Own{"SAU", "SAR"}, Own{"SDN", "SDG"}, Own{"SEN", "XOF"},
    Own{"SGP", "SGD"}, Own{"SLB", "SBD"}, Own{"SLE", "SLE"}, Own{"SLV", "USD"}, Own{"SMR", "EUR"}, Own{"SOM", "SOS"},
    Own{"SRB", "RSD"}, Own{"SSD", "SSP"}, Own{"STP", "STN"}, Own{"SUR", "SRD"}, Own{"SVK", "EUR"}, Own{"SVN", "EUR"},
    Own{"SWE", "SEK"}, Own{"SWZ", "SZL"}, Own{"SYC", "SCR"}, Own{"SYR", "SYP"}, Own{"TCD", "XAF"}, Own{"TGO", "XOF"},
    Own{"THA", "THB"}, Own{"TJK", "TJS"}, Own{"TKM", "TMT"}, Own{"TLS", "USD"}, Own{"TON", "TOP"}, Own{"TTO", "TTD"},
    Own{"TUN", "TND"}, Own{"TUR", "TRY"}, Own{"TUV", "AUD"}, Own{"TWN", "TWD"}, Own{"TZA", "TZS"}, Own{"UGA", "UGX"},
    Own{"UKR", "UAH"}, Own{"URY", "UYU"}, Own{"USA", "USD"}, Own{"UZB", "UZS"}, Own{"VCT", "XCD"}, Own{"VEN", "VES"},
    Own{"VNM", "VND"}, Own{"VUT", "VUV"}, Own{"WSM", "WST"}, Own{"XKX", "EUR"}, Own{"YEM", "YER"}, Own{"ZAF", "ZAR"},
    Own{"ZMB", "ZMW"}, Own{"ZWE", "ZWL"}};

} // namespace

std::string_view currencyOf(std::string_view iso3)
{
    const auto found = std::lower_bound(kCurrencies.begin(), kCurrencies.end(), iso3,
                                        [](const Own &own, std::string_view code) { return own.country < code; });
    return found != kCurrencies.end() && found->country == iso3 ? found->currency : std::string_view();
}

UnitDraft currency(std::string_view code) { return {std::string(code), "money", true, std::string(code)}; }

} // namespace corridor::ingest::series
