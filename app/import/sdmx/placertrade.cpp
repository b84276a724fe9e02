#include "import/meaning/codes.h"
#include "import/sdmx/placer.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

std::size_t indexOf(const std::vector<Member> &members, std::initializer_list<std::string_view> ids)
{
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::string id = lowered(members[i].id);
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            return i;
    }
    return std::string::npos;
}

struct TradeCode {
    std::string_view code;
    std::string_view indicator;
    std::string_view valuation;
};
/// Goods trade in the IMF's IMTS (formerly DOTS).
constexpr TradeCode kImtsCodes[] = {
    {"XG_FOB_USD", "goods_export", "FOB"}, {"TXG_FOB_USD", "goods_export", "FOB"},
    {"MG_CIF_USD", "goods_import", "CIF"}, {"TMG_CIF_USD", "goods_import", "CIF"},
    {"MG_FOB_USD", "goods_import", "FOB"}, {"TMG_FOB_USD", "goods_import", "FOB"},
};

/// What Comext's INDICATORS dimension measures.
struct Measure {
    std::string_view unit;
    int shift = 0;
};
std::optional<Measure> comextMeasure(std::string_view code)
{
    const std::string low = lowered(code);
    if (low == "value_eur" || low == "value_in_euros" || low == "value in euros" || low == "value in euro")
        return Measure{"EUR", 0};
    if (low == "quantity_kg" || low == "quantity in kg")
        return Measure{"kilogram", 0};
    if (low == "quantity_in_100kg" || low == "quantity_100kg" || low == "quantity in 100 kg" ||
        low == "quantity in 100kg")
        return Measure{"kilogram", 2};
    return {};
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

/// Goods trade in the layout of Comext (FLOW, PRODUCT, INDICATORS) and of the IMF's IMTS (INDICATOR MG_CIF_USD).
bool Placer::setTrade(Identity &identity, const std::vector<Member> &members, Roles &roles)
{
    const std::string scheme = schemeOfAgency(m_flow.agency);
    if (scheme == "IMF" && roles.indicator != kNone && identity.draft.partner != "-") {
        const std::string_view code = members[roles.indicator].code;
        for (const TradeCode &trade : kImtsCodes) {
            if (code != trade.code)
                continue;
            setUnit(identity, members, roles);
            identity.draft.indicator = trade.indicator;
            identity.draft.valuation = trade.valuation;
            identity.draft.unit = "USD";
            return true;
        }
        return false;
    }
    const std::size_t flow = indexOf(members, {"flow"});
    const std::size_t product = indexOf(members, {"product", "productcode", "prod", "commodity"});
    const std::size_t measure = indexOf(members, {"indicators"});
    if (product == kNone || identity.draft.partner == "-")
        return false;
    const bool tariffs = scheme == "WITS" && flow == kNone;
    const std::optional<FlowMeaning> direction = flow == kNone ? std::nullopt : flowNamed(members[flow].code);
    const std::optional<Measure> measured = measure == kNone ? std::nullopt : comextMeasure(members[measure].code);
    if (!tariffs && (!direction || !measured))
        return false;
    roles.used[product] = true;
    setCommodity(identity, members[product], members);
    if (tariffs)
        return false;
    identity.shift = measured->shift;
    const std::optional<UnitMeaning> unit = unitNamed(measured->unit);
    const UnitDraft base = unit ? unit->unit : unknownUnit(measured->unit);
    identity.draft.unit = base.code;
    tellUnit(base);
    roles.used[measure] = true;
    if (measured->unit == "EUR") {
        roles.used[flow] = true;
        identity.draft.indicator = direction->indicator;
        identity.draft.valuation = direction->valuation;
        // Comext: statistical value, CIF for what comes in and FOB for what goes out.
        if (identity.draft.valuation.empty())
            identity.draft.valuation = identity.draft.indicator == "goods_import" ? "CIF" : "FOB";
        return true;
    }
    identity.draft.indicator = scheme + ':' + raised(m_flow.id) + ".QUANTITY";
    tellIndicator(identity, scheme, (m_flow.title.empty() ? m_flow.id : m_flow.title) + ", quantity");
    return true;
}

void Placer::setCommodity(Identity &identity, const Member &product, const std::vector<Member> &members)
{
    if (isTotalCode(product.code) || isTotalCommodity(product.code))
        return;
    identity.draft.commodity = product.code;
    const std::size_t revision = indexOf(members, {"nomencode", "nomenclature"});
    const bool harmonised = isDigits(product.code) && product.code.size() <= 6;
    const std::string nomenclature = revision != kNone && !members[revision].code.empty() ? members[revision].code
                                     : harmonised                                         ? "HS"
                                     : isDigits(product.code)                             ? "CN"
                                                                                          : m_flow.id;
    addDetail(identity.draft.detail, "CL", nomenclature);
    if (!firstTime("commodity:" + nomenclature + ':' + product.code))
        return;
    CommodityDraft commodity;
    commodity.nomenclature = nomenclature;
    commodity.code = product.code;
    commodity.parent = isDigits(product.code) ? hsParent(product.code) : std::string();
    commodity.name = product.label;
    m_sink.commodity(commodity);
}

} // namespace corridor::ingest
