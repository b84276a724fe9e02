#include "import/sdmx/sdmxjson.h"

#include "import/meaning/codes.h"
#include "import/sdmx/jsonmessage.h"

#include <algorithm>
#include <unordered_map>

namespace corridor::ingest {

namespace {

constexpr std::size_t kRemembered = 50'000;
using Key = std::vector<std::optional<std::size_t>>;

std::string_view textOf(const JsonValue &value) { return value.isObject() ? value.first().text() : value.text(); }

class JsonPass : private Whereabouts {
public:
    JsonPass(const ReadOptions &options, Sink &sink) : m_sink(sink), m_placer(options, sink) {}

    Outcome run(TextSource &text);

private:
    /// Groups whose keys name the same dimensions.
    struct GroupShape {
        std::vector<bool> dimensions;
        std::unordered_map<std::string, JsonValue> byValues;
    };
    Outcome readDataSet(const JsonValue &dataSet);
    Outcome readSeries(const JsonValue &series, const Key &key);
    Outcome readObservations(const JsonValue &observations);
    Outcome readObservation(const JsonValue &observation, const Key &key);
    void collectDimensions(const std::vector<JsonComponent> &components, const Key &key, std::vector<Member> &members,
                           std::string *time);
    void collectAttributes(const std::vector<JsonComponent> &components, const std::vector<JsonValue> &values,
                           std::size_t first, std::vector<Member> &members, ObservationText *text);
    void indexGroups(const JsonValue &groups);
    void collectGroups(const Key &key, std::vector<Member> &members);
    Identity &identify(const std::vector<Member> &own);
    [[nodiscard]] static std::optional<Problem> tooFar(const std::vector<JsonComponent> &components, const Key &key,
                                                       const JsonValue &at);
    [[nodiscard]] Place placeOf(ObservationPart, std::size_t) const override { return m_place; }

    Sink &m_sink;
    Placer m_placer;
    JsonStructure m_structure;
    std::vector<GroupShape> m_groups;
    std::vector<Member> m_dataSet;
    std::vector<Member> m_series;
    std::string m_dataSetTime;
    std::string m_seriesTime;
    std::string m_time;
    std::string m_status;
    std::string m_confidentiality;
    std::unordered_map<std::string, Identity> m_identities;
    Place m_place;
    std::uint64_t m_rows = 0;
    bool m_deletes = false;
    bool m_checked = false;
};

Outcome JsonPass::run(TextSource &text)
{
    JsonTree tree;
    if (Outcome outcome = tree.read(text, "observations"))
        return outcome;
    const JsonValue root = tree.root();
    const JsonValue data = root.at("data").isObject() ? root.at("data") : root;
    const JsonValue dataSets = data.at("dataSets");
    const JsonValue header = root.at("header").exists() ? root.at("header") : root.at("meta");
    if (!dataSets.isArray()) {
        const JsonValue error = root.at("errors").first();
        const std::string_view title = error.at("title").text();
        return Problem{Trouble::NotData, {}, shown(title.empty() ? "dataSets" : title), {}};
    }
    DocumentDraft document;
    document.published = isoDate(header.at("prepared").text());
    const std::string_view sender = header.at("sender").at("id").text();
    const std::vector<JsonValue> structures = data.at("structures").items();
    for (JsonValue dataSet = dataSets.first(); dataSet.exists(); dataSet = dataSet.next()) {
        JsonValue structure = data.at("structure");
        if (!structures.empty()) {
            const std::size_t index = dataSet.at("structure").index().value_or(0);
            if (index >= structures.size())
                return Problem{Trouble::BadSyntax, dataSet.at("structure").place(),
                               shown(dataSet.at("structure").text()), std::to_string(structures.size() - 1)};
            structure = structures[index];
        }
        m_structure = readJsonStructure(structure, sender);
        m_placer.setDocument(document);
        m_placer.setFlow(m_structure.flow);
        if (Outcome outcome = readDataSet(dataSet))
            return outcome;
    }
    if (m_rows == 0)
        return Problem{Trouble::NoFigures, {}, {}, {}};
    return {};
}

Outcome JsonPass::readDataSet(const JsonValue &dataSet)
{
    m_identities.clear();
    m_dataSet.clear();
    m_dataSetTime.clear();
    indexGroups(dataSet.at("dimensionGroupAttributes"));
    m_deletes = lowered(dataSet.at("action").text()) == "delete";
    const Key first(m_structure.dataSetDimensions.size(), std::size_t(0));
    collectDimensions(m_structure.dataSetDimensions, first, m_dataSet, &m_dataSetTime);
    collectAttributes(m_structure.dataSetAttributes, dataSet.at("attributes").items(), 0, m_dataSet, nullptr);

    m_series.clear();
    m_seriesTime = m_dataSetTime;
    m_status.clear();
    m_confidentiality.clear();
    if (Outcome outcome = readObservations(dataSet.at("observations")))
        return outcome;
    for (JsonValue series = dataSet.at("series").first(); series.exists(); series = series.next()) {
        const std::optional<Key> key = readJsonKey(series.key());
        if (!key)
            return Problem{Trouble::BadSyntax, series.place(), shown(series.key()), {}};
        if (Outcome outcome = readSeries(series, *key))
            return outcome;
    }
    return {};
}

std::optional<Problem> JsonPass::tooFar(const std::vector<JsonComponent> &components, const Key &key,
                                        const JsonValue &at)
{
    if (key.size() != components.size() && !(components.empty() && key.size() <= 1))
        return Problem{Trouble::BadSyntax, at.place(), shown(at.key()), std::to_string(components.size())};
    for (std::size_t i = 0; i < components.size(); ++i)
        if (key[i] && *key[i] >= components[i].values.size())
            return Problem{Trouble::BadSyntax, at.place(), shown(at.key()),
                           components[i].id + " < " + std::to_string(components[i].values.size())};
    return {};
}

void JsonPass::collectDimensions(const std::vector<JsonComponent> &components, const Key &key,
                                 std::vector<Member> &members, std::string *time)
{
    for (std::size_t i = 0; i < components.size() && i < key.size(); ++i) {
        const JsonComponent &component = components[i];
        if (!key[i] || *key[i] >= component.values.size())
            continue;
        const JsonComponent::Value &value = component.values[*key[i]];
        if (component.role == ConceptRole::Time) {
            *time = value.id;
            continue;
        }
        Member member;
        member.id = component.id;
        member.code = value.id;
        member.label = value.name;
        member.role = component.role;
        members.push_back(std::move(member));
    }
}

void JsonPass::collectAttributes(const std::vector<JsonComponent> &components, const std::vector<JsonValue> &values,
                                 std::size_t first, std::vector<Member> &members, ObservationText *text)
{
    for (std::size_t i = 0; i < components.size(); ++i) {
        const JsonComponent &component = components[i];
        const ConceptRole role = component.role;
        const bool matters = role == ConceptRole::Unit || role == ConceptRole::Multiplier || role == ConceptRole::Area;
        if (!matters && role != ConceptRole::Status && role != ConceptRole::Confidentiality)
            continue;
        std::string_view code = component.fallback;
        std::string_view label;
        if (i + first < values.size() && !values[i + first].isNull()) {
            const JsonValue value = values[i + first].isArray() ? values[i + first].first() : values[i + first];
            const std::optional<std::size_t> index = value.isNumber() ? value.index() : std::nullopt;
            if (index && *index < component.values.size()) {
                code = component.values[*index].id;
                label = component.values[*index].name;
            } else if (component.values.empty()) {
                code = textOf(value);
            }
        }
        if (code.empty())
            continue;
        if (role == ConceptRole::Status && text) {
            m_status = code;
        } else if (role == ConceptRole::Confidentiality && text) {
            m_confidentiality = code;
        } else if (matters) {
            Member member;
            member.id = component.id;
            member.code = code;
            member.label = label;
            member.role = role;
            member.attribute = true;
            members.push_back(std::move(member));
        }
    }
}

/// Puts the groups of the data set in order by which dimensions their keys name: `":0::"`.
void JsonPass::indexGroups(const JsonValue &groups)
{
    m_groups.clear();
    const bool useful = std::any_of(
        m_structure.groupAttributes.begin(), m_structure.groupAttributes.end(), [](const JsonComponent &component) {
            return component.role == ConceptRole::Unit || component.role == ConceptRole::Multiplier ||
                   component.role == ConceptRole::Area;
        });
    for (JsonValue group = groups.first(); useful && group.exists(); group = group.next()) {
        const std::optional<Key> key = readJsonKey(group.key());
        if (!key)
            continue;
        GroupShape shape;
        shape.dimensions.assign(key->size(), false);
        std::string values;
        for (std::size_t i = 0; i < key->size(); ++i) {
            shape.dimensions[i] = (*key)[i].has_value();
            if ((*key)[i])
                values.append(std::to_string(*(*key)[i])).push_back(':');
        }
        auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                  [&shape](const GroupShape &other) { return other.dimensions == shape.dimensions; });
        if (known == m_groups.end()) {
            if (m_groups.size() >= 64)
                continue;
            known = m_groups.insert(m_groups.end(), std::move(shape));
        }
        known->byValues.emplace(std::move(values), group);
    }
}

/// Attributes of the groups that a series (in a flat message: an observation) with \a key belongs to.
void JsonPass::collectGroups(const Key &key, std::vector<Member> &members)
{
    // Keys of groups count the dimensions of the data set too, where it has any; those have one value.
    Key whole(m_structure.dataSetDimensions.size(), std::size_t(0));
    whole.insert(whole.end(), key.begin(), key.end());
    for (const GroupShape &shape : m_groups) {
        std::string values;
        bool fits = true;
        for (std::size_t i = 0; i < shape.dimensions.size(); ++i) {
            if (!shape.dimensions[i])
                continue;
            fits = fits && i < whole.size() && whole[i];
            if (fits)
                values.append(std::to_string(*whole[i])).push_back(':');
        }
        const auto group = shape.byValues.find(values);
        if (fits && group != shape.byValues.end())
            collectAttributes(m_structure.groupAttributes, group->second.items(), 0, members, nullptr);
    }
}

Outcome JsonPass::readSeries(const JsonValue &series, const Key &key)
{
    if (std::optional<Problem> problem = tooFar(m_structure.seriesDimensions, key, series))
        return problem;
    m_series.clear();
    m_seriesTime = m_dataSetTime;
    m_identities.clear();
    collectDimensions(m_structure.seriesDimensions, key, m_series, &m_seriesTime);
    collectAttributes(m_structure.seriesAttributes, series.at("attributes").items(), 0, m_series, nullptr);
    collectGroups(key, m_series);
    return readObservations(series.at("observations"));
}

Outcome JsonPass::readObservations(const JsonValue &observations)
{
    for (JsonValue observation = observations.first(); observation.exists(); observation = observation.next()) {
        const std::optional<Key> key = readJsonKey(observation.key());
        if (!key)
            return Problem{Trouble::BadSyntax, observation.place(), shown(observation.key()), {}};
        if (Outcome outcome = readObservation(observation, *key))
            return outcome;
    }
    return {};
}

Identity &JsonPass::identify(const std::vector<Member> &own)
{
    std::string key;
    for (const Member &member : own)
        key.append(member.id).append(1, '=').append(member.code).push_back('\x1f');
    const auto known = m_identities.find(key);
    if (known != m_identities.end())
        return known->second;
    std::vector<Member> members = m_series;
    members.insert(members.end(), own.begin(), own.end());
    members.insert(members.end(), m_dataSet.begin(), m_dataSet.end());
    if (m_identities.size() >= kRemembered)
        m_identities.clear();
    return m_identities.emplace(std::move(key), m_placer.identify(members)).first->second;
}

Outcome JsonPass::readObservation(const JsonValue &observation, const Key &key)
{
    if (std::optional<Problem> problem = tooFar(m_structure.observationDimensions, key, observation))
        return problem;
    if (++m_rows % 4096 == 0 && !m_sink.progress(0, 0))
        return Problem{Trouble::Cancelled, {}, {}, {}};
    std::vector<Member> own;
    m_time = m_seriesTime;
    m_status.clear();
    m_confidentiality.clear();
    collectDimensions(m_structure.observationDimensions, key, own, &m_time);
    const std::vector<JsonValue> values =
        observation.isArray() ? observation.items() : std::vector<JsonValue>{observation};
    ObservationText text;
    collectAttributes(m_structure.observationAttributes, values, m_structure.measures, own, &text);
    if (m_structure.seriesDimensions.empty() && !m_groups.empty())
        collectGroups(key, own);
    m_place = values.empty() ? observation.place() : values.front().place();
    if (!m_checked) {
        m_checked = true;
        std::vector<Member> members = m_series;
        members.insert(members.end(), own.begin(), own.end());
        members.insert(members.end(), m_dataSet.begin(), m_dataSet.end());
        if (const std::optional<std::string> column = m_placer.missingColumn(members))
            return Problem{Trouble::MissingColumn, m_place, *column, {}};
    }
    text.line = m_place.line;
    if (m_deletes) {
        m_placer.skip(Skip::Deleted, text.line);
        return {};
    }
    text.value = values.empty() ? std::string_view() : textOf(values.front());
    text.time = m_time;
    text.status = m_status;
    text.confidentiality = m_confidentiality;
    if (isMissingMarker(trimmed(text.value)))
        m_placer.skip(Skip::Missing, text.line);
    else
        m_placer.put(identify(own), text, *this);
    return {};
}

} // namespace

Recognition SdmxJsonReader::recognise(const Sample &sample) const
{
    const std::string_view head = sample.head;
    const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
    const auto start = head.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || head[start] != '{')
        return {};
    if (has("sdmx-json-data-schema") || has("\"dataSets\""))
        return {97, has("\"dataSets\"") ? "dataSets" : "sdmx-json-data-schema", {}};
    if (has("sdmx-json-structure-schema"))
        return {97, "sdmx-json-structure-schema", NotData::Structure};
    if (has("\"codelists\"") || has("\"dataStructures\"") || has("\"dataflows\""))
        return {85, "dataflows", NotData::Structure};
    const bool sdmxStructure = has("\"structure\"") && has("\"dimensions\"") && has("\"keyPosition\"");
    return sdmxStructure ? Recognition{80, "structure, dimensions, keyPosition", {}} : Recognition{};
}

Outcome SdmxJsonReader::read(TextSource &text, const ReadOptions &options, Sink &sink) const
{
    return JsonPass(options, sink).run(text);
}

} // namespace corridor::ingest
