#include "import/json/jsonstatcube.h"

#include "import/meaning/codes.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

namespace {

bool holdsWord(std::string_view text, std::initializer_list<std::string_view> words)
{
    const std::string low = lowered(text);
    return std::any_of(words.begin(), words.end(),
                       [&low](std::string_view word) { return low.find(word) != std::string::npos; });
}

bool listHolds(const JsonValue &list, std::string_view text)
{
    if (list.isString())
        return list.text() == text;
    for (JsonValue item = list.first(); item.exists(); item = item.next())
        if (item.text() == text)
            return true;
    return false;
}

bool isTimeId(std::string_view id)
{
    const std::string low = lowered(id);
    return low == "year" || low == "years" || low == "month" || low == "quarter" || low == "period" || low == "tid" ||
           low.starts_with("tlist(") || conceptRole(low) == ConceptRole::Time;
}

bool allPeriods(const StatDimension &dimension)
{
    return !dimension.categories.empty() && std::all_of(dimension.categories.begin(), dimension.categories.end(),
                                                        [](const StatDimension::Category &category) {
                                                            return parseSdmxPeriod(category.code) ||
                                                                   parseSdmxPeriod(category.label);
                                                        });
}

void readUnit(const JsonValue &unit, StatDimension::Category &category)
{
    if (!unit.isObject()) {
        category.unit = unit.text();
        return;
    }
    for (const std::string_view key : {"base", "label", "symbol"}) {
        category.unit = trimmed(unit.at(key).text());
        if (key == "label" && holdsWord(category.unit, {"million", "thousand", "billion"}) &&
            unit.at("symbol").exists())
            category.unit = unit.at("symbol").text(); // "million" before "$": the multiplier says it too.
        if (!category.unit.empty())
            break;
    }
    if (lowered(category.unit) == "per cent")
        category.unit = "percent";
    const JsonValue multiplier = unit.at("multiplier").exists() ? unit.at("multiplier") : unit.at("mult");
    category.multiplier = multiplier.text();
}

Outcome readCategories(const JsonValue &category, StatDimension &dimension)
{
    dimension.categories.resize(dimension.size);
    const JsonValue index = category.at("index");
    const JsonValue labels = category.at("label");
    const auto wrong = [&dimension](const JsonValue &at, std::string_view found) {
        return Problem{Trouble::BadSyntax, at.place(), shown(found),
                       dimension.id + ": " + std::to_string(dimension.size)};
    };
    if (index.isArray()) {
        if (index.size() != dimension.size)
            return wrong(index, std::to_string(index.size()));
        std::size_t at = 0;
        for (JsonValue code = index.first(); code.exists(); code = code.next())
            dimension.categories[at++].code = code.text();
    } else {
        std::size_t at = 0;
        const JsonValue &codes = index.isObject() ? index : labels;
        for (JsonValue code = codes.first(); code.exists(); code = code.next()) {
            const std::size_t position = index.isObject() ? code.index().value_or(dimension.size) : at++;
            if (position >= dimension.size)
                return wrong(code, code.key());
            dimension.categories[position].code = code.key();
        }
    }
    // Look-ups by name in a long object would be slow: names are put in order once.
    std::vector<std::pair<std::string_view, StatDimension::Category *>> byCode;
    for (StatDimension::Category &kept : dimension.categories)
        byCode.emplace_back(kept.code, &kept);
    std::sort(byCode.begin(), byCode.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const auto find = [&byCode](std::string_view code) {
        const auto found = std::lower_bound(byCode.begin(), byCode.end(), code,
                                            [](const auto &entry, std::string_view key) { return entry.first < key; });
        return found != byCode.end() && found->first == code ? found->second : nullptr;
    };
    for (JsonValue label = labels.first(); label.exists(); label = label.next())
        if (StatDimension::Category *const kept = find(label.key()))
            kept->label = label.text();
    for (JsonValue unit = category.at("unit").first(); unit.exists(); unit = unit.next())
        if (StatDimension::Category *const kept = find(unit.key()))
            readUnit(unit, *kept);
    return {};
}

void chooseTime(StatCube &cube, const JsonValue &roles)
{
    for (std::size_t i = 0; i < cube.dimensions.size() && cube.time == std::string::npos; ++i)
        if (listHolds(roles.at("time"), cube.dimensions[i].id) ||
            conceptRole(lowered(cube.dimensions[i].id)) == ConceptRole::Time)
            cube.time = i;
    for (std::size_t i = 0; i < cube.dimensions.size() && cube.time == std::string::npos; ++i)
        if (isTimeId(cube.dimensions[i].id) && allPeriods(cube.dimensions[i]))
            cube.time = i;
    if (cube.time != std::string::npos)
        cube.dimensions[cube.time].role = ConceptRole::Time;
}

/// Dimensions that a data set calls geographical, or whose name does.
void chooseAreas(StatCube &cube, const JsonValue &roles)
{
    bool found = false;
    for (const bool byName : {false, true}) {
        for (StatDimension &dimension : cube.dimensions) {
            if (found || dimension.role != ConceptRole::Other)
                continue;
            const std::string low = lowered(dimension.id);
            const bool called = listHolds(roles.at("geo"), dimension.id);
            const bool worded = holdsWord(dimension.id, {"country", "region", "county", "state", "province", "geo",
                                                         "area", "municipality", "territory"}) ||
                                holdsWord(dimension.label, {"country", "region", "county", "province", "municipality"});
            // Where people come from is not whose figures these are.
            const bool origin =
                holdsWord(dimension.id + ' ' + dimension.label, {"birth", "origin", "citizen", "nationality"});
            if (partnerRank(low) != 0 || origin || !(byName ? areaRank(low) != 0 || worded : called))
                continue;
            found = true;
            dimension.role = ConceptRole::Area;
            const bool parts =
                holdsWord(dimension.id + ' ' + dimension.label,
                          {"county", "counties", "region", "state", "province", "municipal", "district", "residence"});
            dimension.scope =
                parts && !holdsWord(dimension.label, {"countr"}) ? AreaScope::Regions : AreaScope::Countries;
        }
    }
}

void chooseRoles(StatCube &cube, const JsonValue &roles)
{
    chooseTime(cube, roles);
    for (StatDimension &dimension : cube.dimensions) {
        if (dimension.role != ConceptRole::Other)
            continue;
        const std::string low = lowered(dimension.id);
        if (listHolds(roles.at("metric"), dimension.id))
            dimension.role = ConceptRole::Indicator;
        else if (const ConceptRole role = conceptRole(low); role == ConceptRole::Frequency || role == ConceptRole::Unit)
            dimension.role = role;
    }
    chooseAreas(cube, roles);
    for (StatDimension &dimension : cube.dimensions)
        if (dimension.role == ConceptRole::Other && partnerRank(lowered(dimension.id)) != 0)
            dimension.role = ConceptRole::Partner;
    const bool metric = std::any_of(cube.dimensions.begin(), cube.dimensions.end(), [](const StatDimension &dimension) {
        return dimension.role == ConceptRole::Indicator;
    });
    for (StatDimension &dimension : cube.dimensions)
        if (!metric && dimension.role == ConceptRole::Other && indicatorRank(lowered(dimension.id)) != 0)
            dimension.role = ConceptRole::Indicator;
}

} // namespace

Outcome readStatCube(const JsonValue &dataSet, StatCube &cube)
{
    const JsonValue dimension = dataSet.at("dimension");
    const auto either = [&dataSet, &dimension](std::string_view key) {
        const JsonValue own = dataSet.at(key);
        return own.isArray() || own.isObject() ? own : dimension.at(key);
    };
    const std::vector<JsonValue> ids = either("id").items();
    const std::vector<JsonValue> sizes = either("size").items();
    if (ids.empty() || ids.size() != sizes.size() || ids.size() > 100)
        return Problem{Trouble::BadSyntax, either("size").place(), "size: " + std::to_string(sizes.size()),
                       std::to_string(ids.size())};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        StatDimension &read = cube.dimensions.emplace_back();
        read.id = ids[i].text();
        const std::optional<std::size_t> size = sizes[i].index();
        if (!size || *size > JsonTree::kValues || (*size != 0 && cube.cells > JsonTree::kValues / *size))
            return Problem{Trouble::BadSyntax, sizes[i].place(), shown(sizes[i].text()), {}};
        read.size = *size;
        cube.cells *= *size;
        const JsonValue described = dimension.at(read.id);
        if (!described.exists())
            return Problem{Trouble::BadSyntax, ids[i].place(), shown(read.id), {}};
        read.label = described.at("label").text();
        if (Outcome outcome = readCategories(described.at("category"), read))
            return outcome;
    }
    chooseRoles(cube, either("role"));
    return {};
}

} // namespace corridor::ingest
