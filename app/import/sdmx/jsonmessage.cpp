#include "import/sdmx/jsonmessage.h"

#include "import/meaning/codes.h"

#include <algorithm>
#include <charconv>

namespace corridor::ingest {

namespace {

/// A text that may be given in several languages.
std::string_view oneText(const JsonValue &value)
{
    if (!value.isObject())
        return value.text();
    const JsonValue english = value.at("en");
    return english.exists() ? english.text() : value.first().text();
}

std::string_view nameOf(const JsonValue &object)
{
    const std::string_view name = oneText(object.at("name"));
    return name.empty() ? oneText(object.at("names")) : name;
}

JsonComponent readComponent(const JsonValue &object)
{
    JsonComponent component;
    component.id = object.at("id").text();
    component.role = conceptRole(lowered(component.id));
    std::string role(object.at("role").text());
    if (role.empty())
        role = object.at("roles").first().text();
    if (role == "TIME_PERIOD" || role == "FREQ" || role == "REF_AREA" || role == "UNIT_MEASURE" || role == "UNIT_MULT")
        component.role = conceptRole(lowered(role));
    component.fallback = object.at("default").text();
    for (JsonValue value = object.at("values").first(); value.exists(); value = value.next()) {
        JsonComponent::Value &kept = component.values.emplace_back();
        if (!value.isObject()) {
            kept.id = value.text();
            continue;
        }
        kept.name = nameOf(value);
        const JsonValue code = value.at("id").exists() ? value.at("id") : value.at("value");
        kept.id = code.exists() ? oneText(code) : std::string_view(kept.name);
    }
    return component;
}

std::vector<JsonComponent> readComponents(const JsonValue &list)
{
    std::vector<JsonComponent> components;
    for (JsonValue object = list.first(); object.exists() && components.size() < 1000; object = object.next())
        components.push_back(readComponent(object));
    return components;
}

/// The flow of a message, by its links: URNs, or addresses.
DataFlow readFlow(const JsonValue &structure)
{
    DataFlow best;
    int rank = 0;
    for (JsonValue link = structure.at("links").first(); link.exists(); link = link.next()) {
        const std::string_view urn = link.at("urn").text();
        const std::string_view href = link.at("href").text();
        const std::string_view rel = link.at("rel").text();
        const bool isFlow = rel == "dataflow" || urn.find("Dataflow=") != std::string_view::npos;
        DataFlow flow = urn.find('=') != std::string_view::npos ? dataFlowNamed(urn, false) : dataFlowOfLink(href);
        const int mine = flow.id.empty() ? 0 : isFlow ? 2 : 1;
        if (mine > rank) {
            best = std::move(flow);
            rank = mine;
        }
    }
    best.title = nameOf(structure);
    return best;
}

} // namespace

JsonStructure readJsonStructure(const JsonValue &structure, std::string_view sender)
{
    JsonStructure read;
    read.flow = readFlow(structure);
    if (read.flow.agency.empty())
        read.flow.agency = sender;
    const JsonValue dimensions = structure.at("dimensions");
    read.dataSetDimensions = readComponents(dimensions.at("dataSet"));
    read.seriesDimensions = readComponents(dimensions.at("series"));
    read.observationDimensions = readComponents(dimensions.at("observation"));
    const JsonValue attributes = structure.at("attributes");
    read.dataSetAttributes = readComponents(attributes.at("dataSet"));
    read.groupAttributes = readComponents(attributes.at("dimensionGroup"));
    read.seriesAttributes = readComponents(attributes.at("series"));
    read.observationAttributes = readComponents(attributes.at("observation"));
    const std::size_t measures = structure.at("measures").at("observation").size();
    read.measures = measures == 0 ? 1 : measures;
    return read;
}

std::optional<std::vector<std::optional<std::size_t>>> readJsonKey(std::string_view key)
{
    std::vector<std::optional<std::size_t>> indexes;
    for (std::size_t from = 0; from <= key.size();) {
        const std::size_t colon = std::min(key.find(':', from), key.size());
        const std::string_view part = key.substr(from, colon - from);
        from = colon + 1;
        if (indexes.size() >= 64)
            return {};
        if (part.empty() || part == "~") {
            indexes.emplace_back();
            continue;
        }
        std::uint32_t index = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
        if (error != std::errc() || end != part.data() + part.size())
            return {};
        indexes.emplace_back(index);
    }
    return indexes;
}

} // namespace corridor::ingest
