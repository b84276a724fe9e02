#pragma once

#include "import/base/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest {

enum class JsonEvent : std::uint8_t {
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Key,
    String,
    Number,
    True,
    False,
    Null
};

/// Takes the parts of a JSON text in order.
class JsonEvents {
public:
    virtual ~JsonEvents() = default;
    /// \a text: of Key and String, unescaped; of Number as written. Return false to stop.
    [[nodiscard]] virtual bool take(JsonEvent event, std::string_view text, const Place &place) = 0;
};

/// Reads JSON (RFC 8259, nothing beyond it) that comes in pieces, in memory bounded by its deepest nesting and its
/// longest string. Numbers stay text, so that nothing is rounded before the decimal point is shifted.
class JsonScanner {
public:
    static constexpr std::size_t kDepth = 64;
    static constexpr std::size_t kStringBytes = std::size_t(1) << 20;
    static constexpr std::size_t kNumberBytes = 400;

    explicit JsonScanner(JsonEvents &events) : m_events(events) {}

    /// False when the text is malformed (problem()) or the receiver stopped (no problem).
    [[nodiscard]] bool feed(std::string_view piece);
    /// The end of the text: false when it came too early.
    [[nodiscard]] bool finish();
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    enum class Expect : std::uint8_t { Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd, Nothing };
    enum class Inside : std::uint8_t { Between, String, Escape, Unicode, Number, Word };

    bool step(char c);
    bool between(char c);
    bool beginToken(char c);
    bool inString(char c);
    bool inEscape(char c);
    bool inUnicode(char c);
    bool endString();
    bool endNumber();
    bool endWord();
    bool open(char bracket);
    bool close(char bracket);
    bool emit(JsonEvent event, std::string_view text);
    bool fail(Trouble trouble, const Place &place, std::string_view found, std::string_view expected = {});
    bool unexpected(char c);
    void advance(char c);
    void valueDone() { m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd; }
    [[nodiscard]] Place here() const { return Place{m_line, m_column, {}}; }

    JsonEvents &m_events;
    std::optional<Problem> m_problem;
    std::vector<char> m_open;
    std::string m_text;
    Place m_begin;
    std::uint64_t m_line = 1;
    std::uint64_t m_column = 1;
    std::uint32_t m_unicode = 0;
    std::uint32_t m_high = 0; ///< First half of a surrogate pair.
    int m_digits = 0;
    Expect m_expect = Expect::Value;
    Inside m_inside = Inside::Between;
    bool m_isKey = false;
    bool m_afterReturn = false;
};

/// Feeds all of \a text to \a events. \returns nothing when it was read to its end, or when the receiver stopped (then
/// \a stopped is true).
[[nodiscard]] Outcome scanJson(TextSource &text, JsonEvents &events, bool *stopped = nullptr);

/// True when \a text is a number as JSON writes it.
[[nodiscard]] bool isJsonNumber(std::string_view text);

} // namespace corridor::ingest
