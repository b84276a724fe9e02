#include "memos.h"

#include "import/meaning/codes.h"

namespace corridor::ingest::trade {

AreaDraft AreaMemo::found(const AreaWords &words) const
{
    std::optional<AreaDraft> area;
    if (!words.code.empty())
        area = m_areas.byCode(words.scheme, words.code);
    if (!area && words.iso3.size() == 3)
        area = m_areas.byCode(AreaScheme::Iso3, words.iso3);
    if (!area && !words.name.empty())
        area = m_areas.byName(words.name);
    if (area)
        return *area;
    const std::string_view code = !words.code.empty() ? words.code : !words.iso3.empty() ? words.iso3 : words.name;
    return AreaTable::unknown(m_publisher, code, words.name.empty() ? code : words.name);
}

const std::string &AreaMemo::of(const AreaWords &words)
{
    static const std::string none;
    if (words.code.empty() && words.iso3.empty() && words.name.empty())
        return none;
    m_key.assign(words.code);
    m_key.push_back('\n');
    m_key.append(words.iso3);
    m_key.push_back('\n');
    m_key.append(words.name);
    const auto known = m_codes.find(m_key);
    if (known != m_codes.end())
        return known->second;
    const AreaDraft draft = found(words);
    m_sink.area(draft);
    return m_codes.emplace(m_key, draft.code).first->second;
}

void CommodityMemo::tell(std::string_view nomenclature, std::string_view code, std::string_view name)
{
    m_key.assign(nomenclature).append("\n").append(code);
    if (!m_told.insert(m_key).second)
        return;
    CommodityDraft draft;
    draft.nomenclature = std::string(nomenclature);
    draft.code = std::string(code);
    draft.name = std::string(name);
    if (!nomenclature.empty() && nomenclature.front() == 'H')
        draft.parent = hsParent(code);
    else if (!nomenclature.empty() && nomenclature.front() == 'S' && code.size() > 1)
        draft.parent = std::string(code.substr(0, code.size() - 1));
    m_sink.commodity(draft);
}

std::string tellUnit(Sink &sink, std::string_view code)
{
    const std::optional<UnitMeaning> known = unitNamed(code);
    const UnitDraft unit = known && known->shift == 0 ? known->unit : unknownUnit(code);
    sink.unit(unit);
    return unit.code;
}

void tellFlow(Sink &sink, std::string_view indicator)
{
    struct Flow {
        std::string_view code;
        const char *name;
    };
    static constexpr Flow flows[] = {
        {"goods_reexport", "Re-exports of goods"},
        {"goods_reimport", "Re-imports of goods"},
        {"goods_export_domestic", "Domestic exports of goods"},
        {"goods_import_foreign", "Foreign imports of goods"},
        {"goods_import_inward", "Imports of goods for inward processing"},
        {"goods_import_outward", "Imports of goods after outward processing"},
        {"goods_export_inward", "Exports of goods after inward processing"},
        {"goods_export_outward", "Exports of goods for outward processing"},
        {"services_export", "Exports of services"},
        {"services_import", "Imports of services"},
    };
    for (const Flow &flow : flows) {
        if (flow.code == indicator)
            sink.indicator({std::string(flow.code), "corridor", flow.name, "en", "USD", "flow", true, "trade"});
    }
}

std::string unstatedUnit(const ReadOptions &options, Sink &sink)
{
    if (!options.unit.empty())
        return tellUnit(sink, options.unit);
    sink.unit({"unstated", "other", true, "unit not stated by the file"});
    sink.remark(Remark::Kind::UnstatedUnit);
    return "unstated";
}

} // namespace corridor::ingest::trade
