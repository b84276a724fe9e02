#include "import/meaning/areakey.h"
#include "import/meaning/codes.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

std::string hsParent(std::string_view code)
{
    code = trimmed(code);
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    if (code.empty() || !std::all_of(code.begin(), code.end(), isDigit))
        return {};
    std::string whole(code);
    if (whole.size() % 2 != 0)
        whole.insert(whole.begin(), '0');
    // National codes of 8, 10 or 12 digits hang under the six that the world shares.
    return whole.size() <= 2 ? std::string() : whole.substr(0, std::min(whole.size() - 2, std::size_t{6}));
}

bool isTotalCommodity(std::string_view code)
{
    // Keys as areaKey() makes them: without blanks, case, accents and punctuation.
    static constexpr std::array<std::string_view, 37> kTotals{"total",
                                                              "ag0",
                                                              "00",
                                                              "all",
                                                              "allproducts",
                                                              "allcommodities",
                                                              "allgoods",
                                                              "allitems",
                                                              "allhs",
                                                              "allhscodes",
                                                              "allmerchandise",
                                                              "totalmerchandise",
                                                              "totalgoods",
                                                              "totaltrade",
                                                              "totalallcommodities",
                                                              "totalallproducts",
                                                              "allproductstotal",
                                                              "totalallh6commodities",
                                                              "merchandise",
                                                              "goodstotal",
                                                              "totalproducts",
                                                              "to",
                                                              "allsectors",
                                                              "allproductcategories",
                                                              "toplam",
                                                              "geneltoplam",
                                                              "butunurunler",
                                                              "tumurunler",
                                                              "tummallar",
                                                              "tumfasillar",
                                                              "всего",
                                                              "итого",
                                                              "всетовары",
                                                              "барлығы",
                                                              "барлығытауарлар",
                                                              "барлықтауарлар",
                                                              "жиыны"};
    const std::string key = areaKey(trimmed(code));
    return std::find(kTotals.begin(), kTotals.end(), key) != kTotals.end() ||
           (key.rfind("totalallh", 0) == 0 && key.size() < 24);
}

} // namespace corridor::ingest
