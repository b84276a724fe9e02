#pragma once

#include "import/json/jsonscan.h"

#include <deque>
#include <limits>

namespace corridor::ingest {

class JsonTree;

enum class JsonKind : std::uint8_t { Null, True, False, Number, String, Array, Object };

/// One value of a JsonTree: cheap to copy, valid as long as the tree. A value that is not there answers like null.
class JsonValue {
public:
    JsonValue() = default;

    [[nodiscard]] bool exists() const { return m_tree != nullptr; }
    [[nodiscard]] JsonKind kind() const;
    [[nodiscard]] bool isNull() const { return kind() == JsonKind::Null; }
    [[nodiscard]] bool isObject() const { return kind() == JsonKind::Object; }
    [[nodiscard]] bool isArray() const { return kind() == JsonKind::Array; }
    [[nodiscard]] bool isString() const { return kind() == JsonKind::String; }
    [[nodiscard]] bool isNumber() const { return kind() == JsonKind::Number; }
    /// Of a string or number, else empty.
    [[nodiscard]] std::string_view text() const;
    /// The name that it has in its object.
    [[nodiscard]] std::string_view key() const;
    /// A whole number of 0 to 4,000,000,000, written as a number or as text.
    [[nodiscard]] std::optional<std::size_t> index() const;
    /// Children of an array or object.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] JsonValue first() const;
    [[nodiscard]] JsonValue next() const;
    /// By name, in an object. Looks at one child after the other.
    [[nodiscard]] JsonValue at(std::string_view name) const;
    [[nodiscard]] std::vector<JsonValue> items() const;
    [[nodiscard]] Place place() const;

private:
    friend class JsonTree;
    JsonValue(const JsonTree *tree, std::uint32_t node) : m_tree(tree), m_node(node) {}
    const JsonTree *m_tree = nullptr;
    std::uint32_t m_node = 0;
};

/// A whole JSON text in memory, with the place of each value; bounded in bytes and values.
class JsonTree : private JsonEvents {
public:
    static constexpr std::uint64_t kBytes = std::uint64_t(64) << 20;
    static constexpr std::size_t kValues = 6'000'000;

    /// Reads \a text. A name that stands twice in one object is refused, except in objects called \a free: there both
    /// are kept, as two rows.
    [[nodiscard]] Outcome read(TextSource &text, std::string_view free = {});
    [[nodiscard]] JsonValue root() const;

private:
    friend class JsonValue;
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    struct Node {
        std::uint32_t text = 0;
        std::uint32_t length = 0;
        std::uint32_t key = 0;
        std::uint32_t keyLength = 0;
        std::uint32_t child = kNone;
        std::uint32_t next = kNone;
        std::uint32_t size = 0;
        std::uint32_t line = 0;
        std::uint32_t column = 0;
        JsonKind kind = JsonKind::Null;
    };
    struct Level {
        std::uint32_t node = 0;
        std::uint32_t last = kNone;
    };

    bool take(JsonEvent event, std::string_view text, const Place &place) override;
    bool add(JsonKind kind, std::string_view text, const Place &place);
    bool closeObject(std::uint32_t node);
    std::uint32_t keep(std::string_view text);

    std::deque<Node> m_nodes;
    std::string m_texts;
    std::vector<Level> m_levels;
    std::uint32_t m_key = 0;
    std::uint32_t m_keyLength = 0;
    std::string m_free;
    std::optional<Problem> m_problem;
};

} // namespace corridor::ingest
