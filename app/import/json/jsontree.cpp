#include "import/json/jsontree.h"

#include <algorithm>
#include <charconv>

namespace corridor::ingest {

JsonKind JsonValue::kind() const { return m_tree ? m_tree->m_nodes[m_node].kind : JsonKind::Null; }

std::string_view JsonValue::text() const
{
    if (!m_tree)
        return {};
    const JsonTree::Node &node = m_tree->m_nodes[m_node];
    return std::string_view(m_tree->m_texts).substr(node.text, node.length);
}

std::string_view JsonValue::key() const
{
    if (!m_tree)
        return {};
    const JsonTree::Node &node = m_tree->m_nodes[m_node];
    return std::string_view(m_tree->m_texts).substr(node.key, node.keyLength);
}

std::optional<std::size_t> JsonValue::index() const
{
    const std::string_view digits = text();
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return {};
    return value;
}

std::size_t JsonValue::size() const { return m_tree ? m_tree->m_nodes[m_node].size : 0; }

JsonValue JsonValue::first() const
{
    if (!m_tree || m_tree->m_nodes[m_node].child == JsonTree::kNone)
        return {};
    return {m_tree, m_tree->m_nodes[m_node].child};
}

JsonValue JsonValue::next() const
{
    if (!m_tree || m_tree->m_nodes[m_node].next == JsonTree::kNone)
        return {};
    return {m_tree, m_tree->m_nodes[m_node].next};
}

JsonValue JsonValue::at(std::string_view name) const
{
    if (!isObject())
        return {};
    for (JsonValue value = first(); value.exists(); value = value.next())
        if (value.key() == name)
            return value;
    return {};
}

std::vector<JsonValue> JsonValue::items() const
{
    std::vector<JsonValue> all;
    all.reserve(size());
    for (JsonValue value = first(); value.exists(); value = value.next())
        all.push_back(value);
    return all;
}

Place JsonValue::place() const
{
    if (!m_tree)
        return {};
    const JsonTree::Node &node = m_tree->m_nodes[m_node];
    return Place{node.line, node.column, {}};
}

JsonValue JsonTree::root() const { return m_nodes.empty() ? JsonValue() : JsonValue(this, 0); }

Outcome JsonTree::read(TextSource &text, std::string_view free)
{
    m_free = free;
    JsonScanner scanner(*this);
    std::uint64_t bytes = 0;
    for (std::string_view piece = text.next(); !piece.empty(); piece = text.next()) {
        bytes += piece.size();
        if (bytes > kBytes)
            return Problem{Trouble::TooLarge, {}, std::to_string(bytes), std::to_string(kBytes)};
        if (!scanner.feed(piece))
            return m_problem ? m_problem : scanner.problem();
    }
    if (text.failure())
        return text.failure();
    static_cast<void>(scanner.finish());
    return scanner.problem();
}

bool JsonTree::take(JsonEvent event, std::string_view text, const Place &place)
{
    switch (event) {
    case JsonEvent::Key:
        m_key = keep(text);
        m_keyLength = static_cast<std::uint32_t>(text.size());
        return true;
    case JsonEvent::BeginObject:
        return add(JsonKind::Object, {}, place);
    case JsonEvent::BeginArray:
        return add(JsonKind::Array, {}, place);
    case JsonEvent::EndObject: {
        const std::uint32_t node = m_levels.back().node;
        m_levels.pop_back();
        return closeObject(node);
    }
    case JsonEvent::EndArray:
        m_levels.pop_back();
        return true;
    case JsonEvent::String:
        return add(JsonKind::String, text, place);
    case JsonEvent::Number:
        return add(JsonKind::Number, text, place);
    case JsonEvent::True:
        return add(JsonKind::True, {}, place);
    case JsonEvent::False:
        return add(JsonKind::False, {}, place);
    case JsonEvent::Null:
        break;
    }
    return add(JsonKind::Null, {}, place);
}

bool JsonTree::add(JsonKind kind, std::string_view text, const Place &place)
{
    if (m_nodes.size() >= kValues) {
        m_problem = Problem{Trouble::TooLarge, place, std::to_string(m_nodes.size() + 1), std::to_string(kValues)};
        return false;
    }
    Node node;
    node.kind = kind;
    node.text = keep(text);
    node.length = static_cast<std::uint32_t>(text.size());
    node.key = m_key;
    node.keyLength = m_keyLength;
    node.line = static_cast<std::uint32_t>(place.line);
    node.column = static_cast<std::uint32_t>(place.column);
    m_key = 0;
    m_keyLength = 0;
    const auto number = static_cast<std::uint32_t>(m_nodes.size());
    if (!m_levels.empty()) {
        Level &level = m_levels.back();
        ++m_nodes[level.node].size;
        if (level.last == kNone)
            m_nodes[level.node].child = number;
        else
            m_nodes[level.last].next = number;
        level.last = number;
    }
    m_nodes.push_back(node);
    if (kind == JsonKind::Object || kind == JsonKind::Array)
        m_levels.push_back({number, kNone});
    return true;
}

bool JsonTree::closeObject(std::uint32_t node)
{
    const JsonValue object(this, node);
    if (object.size() < 2 || (!m_free.empty() && object.key() == m_free))
        return true;
    std::vector<JsonValue> values = object.items();
    std::stable_sort(values.begin(), values.end(),
                     [](const JsonValue &a, const JsonValue &b) { return a.key() < b.key(); });
    const auto twice = std::adjacent_find(values.begin(), values.end(),
                                          [](const JsonValue &a, const JsonValue &b) { return a.key() == b.key(); });
    if (twice == values.end())
        return true;
    m_problem = Problem{
        Trouble::BadSyntax, std::next(twice)->place(), shown('"' + std::string(twice->key()) + "\": \xE2\x80\xA6"), {}};
    return false;
}

std::uint32_t JsonTree::keep(std::string_view text)
{
    const auto begin = static_cast<std::uint32_t>(m_texts.size());
    m_texts.append(text);
    return begin;
}

} // namespace corridor::ingest
