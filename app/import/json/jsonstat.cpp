#include "import/json/jsonstat.h"

#include "import/json/jsonstatcube.h"
#include "import/meaning/areas.h"
#include "import/meaning/codes.h"

#include <algorithm>
#include <unordered_map>

namespace corridor::ingest {

namespace {

constexpr std::size_t kRemembered = 50'000;

std::string slugOf(std::string_view text)
{
    std::string slug;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain)
            slug.push_back(c);
        else if (!slug.empty() && slug.back() != '_')
            slug.push_back('_');
        if (slug.size() >= 48)
            break;
    }
    while (!slug.empty() && slug.back() == '_')
        slug.pop_back();
    return raised(slug);
}

bool isDataSet(const JsonValue &value)
{
    return value.isObject() && value.at("dimension").isObject() && value.at("value").exists();
}

/// The values of a data set: a list, or an object by position.
class StatValues {
public:
    explicit StatValues(const JsonValue &values)
    {
        m_isList = values.isArray();
        for (JsonValue value = values.first(); value.exists(); value = value.next()) {
            if (m_isList)
                m_list.push_back(value);
            else if (const std::optional<std::size_t> position = keyOf(value))
                m_byPosition.emplace_back(*position, value);
            else
                m_strange = value;
        }
        std::stable_sort(m_byPosition.begin(), m_byPosition.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    }

    [[nodiscard]] bool isList() const { return m_isList; }
    [[nodiscard]] const std::vector<JsonValue> &list() const { return m_list; }
    [[nodiscard]] const std::vector<std::pair<std::size_t, JsonValue>> &byPosition() const { return m_byPosition; }
    [[nodiscard]] const JsonValue &strange() const { return m_strange; }
    [[nodiscard]] JsonValue at(std::size_t position) const
    {
        if (m_isList)
            return position < m_list.size() ? m_list[position] : JsonValue();
        const auto found = std::lower_bound(m_byPosition.begin(), m_byPosition.end(), position,
                                            [](const auto &entry, std::size_t key) { return entry.first < key; });
        return found != m_byPosition.end() && found->first == position ? found->second : JsonValue();
    }

private:
    static std::optional<std::size_t> keyOf(const JsonValue &value)
    {
        std::size_t position = 0;
        const std::string_view key = value.key();
        if (key.empty() || key.size() > 9)
            return {};
        for (const char c : key) {
            if (c < '0' || c > '9')
                return {};
            position = position * 10 + static_cast<std::size_t>(c - '0');
        }
        return position;
    }

    bool m_isList = false;
    std::vector<JsonValue> m_list;
    std::vector<std::pair<std::size_t, JsonValue>> m_byPosition;
    JsonValue m_strange;
};

class StatPass : private Whereabouts {
public:
    StatPass(const ReadOptions &options, Sink &sink) : m_options(options), m_sink(sink), m_placer(options, sink) {}

    Outcome run(TextSource &text);

private:
    Outcome readDataSet(const JsonValue &dataSet, std::string_view wrapper);
    void setFlow(const JsonValue &dataSet, std::string_view wrapper);
    void setHome(std::string_view source);
    Outcome readValues(const StatValues &values);
    Outcome put(std::size_t position, const JsonValue &value);
    std::vector<Member> members(std::size_t position) const;
    Identity &identify(std::size_t position);
    [[nodiscard]] std::size_t categoryAt(std::size_t dimension, std::size_t position) const;
    [[nodiscard]] Place placeOf(ObservationPart, std::size_t) const override { return m_place; }

    const ReadOptions &m_options;
    Sink &m_sink;
    Placer m_placer;
    StatCube m_cube;
    std::vector<std::size_t> m_steps; ///< Cells between two neighbours in a dimension.
    std::unordered_map<std::size_t, Identity> m_identities;
    std::optional<StatValues> m_status;
    std::string m_statusOfAll;
    std::string m_home; ///< Code of the country that the source names.
    std::string m_homeName;
    Place m_place;
    std::uint64_t m_rows = 0;
};

Outcome StatPass::run(TextSource &text)
{
    JsonTree tree;
    if (Outcome outcome = tree.read(text))
        return outcome;
    const JsonValue root = tree.root();
    std::size_t sets = 0;
    const auto take = [this, &sets](const JsonValue &dataSet, std::string_view wrapper) {
        ++sets;
        return readDataSet(dataSet, wrapper);
    };
    if (isDataSet(root)) {
        if (Outcome outcome = take(root, {}))
            return outcome;
    } else {
        for (JsonValue child = root.first(); child.exists() && root.isObject(); child = child.next())
            if (isDataSet(child))
                if (Outcome outcome = take(child, child.key()))
                    return outcome;
        for (JsonValue item = root.at("link").at("item").first(); item.exists(); item = item.next())
            if (isDataSet(item))
                if (Outcome outcome = take(item, {}))
                    return outcome;
    }
    if (sets == 0) {
        const std::string_view kind = root.at("class").text();
        return Problem{Trouble::NotData, {}, shown(kind.empty() ? "dimension, value" : kind), "class: dataset"};
    }
    if (m_rows == 0)
        return Problem{Trouble::NoFigures, {}, {}, {}};
    return {};
}

void StatPass::setFlow(const JsonValue &dataSet, std::string_view wrapper)
{
    DataFlow flow;
    const std::string_view label =
        dataSet.at("label").exists() ? dataSet.at("label").text() : dataSet.at("title").text();
    const std::string_view source = dataSet.at("source").text();
    const std::string_view href = dataSet.at("href").text();
    flow.agency = dataSet.at("extension").at("agencyId").text();
    flow.id = dataSet.at("extension").at("id").text();
    const bool eurostat =
        source == "ESTAT" || lowered(href).find("eurostat") != std::string::npos || dataSet.at("wsVersion").exists();
    if (flow.agency.empty())
        flow.agency = eurostat ? "ESTAT" : "JSONSTAT";
    if (flow.id.empty() && !wrapper.empty() && wrapper != "dataset")
        flow.id = wrapper;
    if (flow.id.empty() && href.find('/') != std::string_view::npos) {
        std::string_view name = href.substr(href.rfind('/') + 1);
        name = name.substr(0, name.find_first_of("?#"));
        flow.id = slugOf(name.ends_with(".json") ? name.substr(0, name.size() - 5) : name);
    }
    if (flow.id.empty())
        flow.id = slugOf(label);
    flow.title = label;
    DocumentDraft document;
    document.published = isoDate(dataSet.at("updated").text());
    document.url = href;
    m_placer.setDocument(std::move(document));
    if (flow.agency == "JSONSTAT") {
        SourceDraft draft;
        draft.publisher = source;
        draft.dataset = flow.id;
        draft.url = href;
        m_placer.setSource(std::move(draft));
    }
    m_placer.setFlow(flow);
    setHome(source);
}

/// "Central Statistics Office, Ireland": the country that a publisher names itself by.
void StatPass::setHome(std::string_view source)
{
    m_home.clear();
    const auto comma = source.rfind(',');
    if (comma == std::string_view::npos || !m_options.areas)
        return;
    const std::optional<AreaDraft> area = m_options.areas->byName(trimmed(source.substr(comma + 1)));
    if (!area || area->kind != "country")
        return;
    m_home = area->code;
    m_homeName = area->name;
}

Outcome StatPass::readDataSet(const JsonValue &dataSet, std::string_view wrapper)
{
    m_cube = {};
    if (Outcome outcome = readStatCube(dataSet, m_cube))
        return outcome;
    m_steps.assign(m_cube.dimensions.size(), 1);
    for (std::size_t i = m_steps.size(); i-- > 1;)
        m_steps[i - 1] = m_steps[i] * m_cube.dimensions[i].size;
    const StatValues values(dataSet.at("value"));
    const bool figures = values.isList() ? std::any_of(values.list().begin(), values.list().end(),
                                                       [](const JsonValue &v) { return !v.isNull(); })
                                         : std::any_of(values.byPosition().begin(), values.byPosition().end(),
                                                       [](const auto &entry) { return !entry.second.isNull(); });
    if (!figures)
        return {};
    if (values.isList() && values.list().size() > m_cube.cells)
        return Problem{Trouble::BadSyntax, values.list()[m_cube.cells].place(), std::to_string(values.list().size()),
                       std::to_string(m_cube.cells)};
    if (values.strange().exists())
        return Problem{Trouble::BadSyntax, values.strange().place(), shown(values.strange().key()), {}};
    setFlow(dataSet, wrapper);
    if (m_cube.time == std::string::npos)
        return Problem{Trouble::MissingColumn, dataSet.at("dimension").place(), "role.time", {}};
    if (m_placer.missingColumn(members(0)))
        return Problem{Trouble::MissingColumn, dataSet.at("dimension").place(), "role.geo", {}};
    const JsonValue status = dataSet.at("status");
    m_statusOfAll = status.isString() ? status.text() : std::string_view();
    m_status.emplace(status.at("value").isArray() ? status.at("value") : status);
    m_identities.clear();
    return readValues(values);
}

Outcome StatPass::readValues(const StatValues &values)
{
    if (values.isList()) {
        for (std::size_t i = 0; i < values.list().size(); ++i)
            if (Outcome outcome = put(i, values.list()[i]))
                return outcome;
        return {};
    }
    for (const auto &[position, value] : values.byPosition()) {
        if (position >= m_cube.cells)
            return Problem{Trouble::BadSyntax, value.place(), shown(value.key()), std::to_string(m_cube.cells)};
        if (Outcome outcome = put(position, value))
            return outcome;
    }
    return {};
}

std::size_t StatPass::categoryAt(std::size_t dimension, std::size_t position) const
{
    const std::size_t size = m_cube.dimensions[dimension].size;
    return size == 0 ? 0 : position / m_steps[dimension] % size;
}

std::vector<Member> StatPass::members(std::size_t position) const
{
    std::vector<Member> all;
    const StatDimension::Category *unit = nullptr;
    for (std::size_t i = 0; i < m_cube.dimensions.size(); ++i) {
        const StatDimension &dimension = m_cube.dimensions[i];
        if (i == m_cube.time || dimension.categories.empty())
            continue;
        const StatDimension::Category &category = dimension.categories[categoryAt(i, position)];
        if (!category.unit.empty() || !category.multiplier.empty())
            unit = &category;
        Member member;
        member.id = dimension.id;
        member.code = category.code;
        member.label = category.label;
        member.role = dimension.role;
        member.scope = dimension.scope;
        const std::string low = lowered(category.label);
        const bool whole = category.code == "-" || low == "state" || low == "total" || low == "whole country";
        if (dimension.role == ConceptRole::Area && dimension.scope == AreaScope::Regions && whole && !m_home.empty()) {
            member.code = m_home;
            member.label = m_homeName;
            member.scope = AreaScope::Countries;
        }
        all.push_back(std::move(member));
    }
    if (!unit)
        return all;
    for (const bool multiplier : {false, true}) {
        const std::string &code = multiplier ? unit->multiplier : unit->unit;
        if (code.empty())
            continue;
        Member member;
        member.id = multiplier ? "UNIT_MULT" : "UNIT_MEASURE";
        member.code = code;
        member.attribute = true;
        all.push_back(std::move(member));
    }
    return all;
}

Identity &StatPass::identify(std::size_t position)
{
    const std::size_t series = position - categoryAt(m_cube.time, position) * m_steps[m_cube.time];
    const auto known = m_identities.find(series);
    if (known != m_identities.end())
        return known->second;
    if (m_identities.size() >= kRemembered)
        m_identities.clear();
    return m_identities.emplace(series, m_placer.identify(members(position))).first->second;
}

Outcome StatPass::put(std::size_t position, const JsonValue &value)
{
    if (++m_rows % 4096 == 0 && !m_sink.progress(0, 0))
        return Problem{Trouble::Cancelled, {}, {}, {}};
    m_place = value.place();
    if (value.isNull() || isMissingMarker(trimmed(value.text()))) {
        m_placer.skip(Skip::Missing, m_place.line);
        return {};
    }
    const StatDimension::Category &time = m_cube.dimensions[m_cube.time].categories[categoryAt(m_cube.time, position)];
    ObservationText text;
    text.value = value.text();
    text.time = parseSdmxPeriod(time.code) || time.label.empty() ? time.code : time.label;
    text.line = m_place.line;
    const JsonValue status = m_status->at(position);
    text.status = status.exists() ? status.text() : std::string_view(m_statusOfAll);
    // Eurostat: flag|confidentiality
    if (const auto bar = text.status.find('|'); bar != std::string_view::npos) {
        text.confidentiality = text.status.substr(bar + 1);
        text.status = text.status.substr(0, bar);
    }
    m_placer.put(identify(position), text, *this);
    return {};
}

} // namespace

Recognition JsonStatReader::recognise(const Sample &sample) const
{
    const std::string_view head = sample.head;
    const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
    // Spaces may stand anywhere; keys do not change.
    if (!has("\"dimension\"") && !has("\"class\""))
        return {};
    if (has("\"category\"") && (has("\"value\"") || has("\"size\"")))
        return {has("\"version\"") || has("\"class\"") ? 96 : 90, "dimension, category, size", {}};
    if (has("\"class\"") && has("\"collection\"") && has("\"link\""))
        return {92, "class, collection, link", NotData::Collection};
    return {};
}

Outcome JsonStatReader::read(TextSource &text, const ReadOptions &options, Sink &sink) const
{
    return StatPass(options, sink).run(text);
}

} // namespace corridor::ingest
