#include "import/json/jsonrows.h"

#include <algorithm>

namespace corridor::ingest {

namespace {

constexpr std::size_t kStep = 4096; ///< Bytes that may become rows at once.
constexpr std::size_t kRowLevel = 3;

} // namespace

JsonRows::JsonRows(TextSource &text, std::vector<std::string> columns, std::string list) :
    m_text(text), m_scanner(*this), m_columns(std::move(columns)), m_list(std::move(list))
{}

bool JsonRows::next(Row &row)
{
    if (!m_headGiven) {
        m_headGiven = true;
        m_line.cells = m_columns;
        m_line.places.assign(m_columns.size(), Place{1, 1, {}});
        m_line.begin = Place{1, 1, {}};
    } else {
        while (m_lines.empty())
            if (!fill())
                return false;
        m_line = std::move(m_lines.front());
        m_lines.pop_front();
        ++m_objects;
    }
    row.cells.assign(m_line.cells.begin(), m_line.cells.end());
    row.line = m_line.begin.line;
    return true;
}

Place JsonRows::place(std::size_t index) const
{
    const bool given = index < m_line.places.size() && m_line.places[index].line != 0;
    return given ? m_line.places[index] : m_line.begin;
}

std::string_view JsonRows::beside(std::string_view key) const
{
    const auto found = m_beside.find(key);
    return found == m_beside.end() ? std::string_view() : std::string_view(found->second);
}

bool JsonRows::fill()
{
    if (m_ended || m_failure)
        return false;
    if (m_piece.empty())
        m_piece = m_text.next();
    if (m_piece.empty()) {
        m_ended = true;
        m_failure = m_text.failure();
        if (!m_failure && !m_scanner.finish())
            m_failure = m_scanner.problem();
        return !m_failure && !m_lines.empty();
    }
    const std::string_view step = m_piece.substr(0, kStep);
    m_piece.remove_prefix(step.size());
    if (!m_scanner.feed(step)) {
        // Rows before the fault were read; the failure comes after them.
        m_ended = true;
        if (!m_failure)
            m_failure = m_scanner.problem();
        return !m_lines.empty();
    }
    return true;
}

bool JsonRows::take(JsonEvent event, std::string_view text, const Place &place)
{
    switch (event) {
    case JsonEvent::Key:
        m_key = text;
        return true;
    case JsonEvent::BeginArray:
    case JsonEvent::BeginObject: {
        const bool array = event == JsonEvent::BeginArray;
        m_path.push_back(m_key);
        m_key.clear();
        m_arrays.push_back(array);
        const std::size_t level = m_path.size();
        if (level == kRowLevel - 1 && array && (m_list.empty() ? m_arrays[0] : m_path.back() == m_list))
            m_listSeen = true;
        const bool inList = level >= kRowLevel && m_arrays[1] && (m_list.empty() ? m_arrays[0] : m_path[1] == m_list);
        if (level == kRowLevel && inList && !array) {
            m_inRow = true;
            m_current.cells.assign(m_columns.size(), {});
            m_current.places.assign(m_columns.size(), {});
            m_current.begin = place;
            m_given.assign(m_columns.size(), false);
        }
        return true;
    }
    case JsonEvent::EndArray:
    case JsonEvent::EndObject:
        if (m_inRow && m_path.size() == kRowLevel) {
            m_inRow = false;
            m_lines.push_back(std::move(m_current));
        }
        m_path.pop_back();
        m_arrays.pop_back();
        m_key.clear();
        return true;
    default:
        return takeScalar(event, text, place);
    }
}

bool JsonRows::takeScalar(JsonEvent event, std::string_view text, const Place &place)
{
    const std::string_view value = event == JsonEvent::True    ? std::string_view("true")
                                   : event == JsonEvent::False ? std::string_view("false")
                                                               : text;
    if (!m_inRow) {
        if (m_beside.size() < 100)
            m_beside.emplace(m_key, value.substr(0, 200));
        return true;
    }
    const std::size_t level = m_path.size();
    if (level > kRowLevel + 1 || m_arrays.back())
        return true;
    std::string name = m_key;
    if (level == kRowLevel + 1)
        name = m_path.back() + '.' + m_key;
    const auto column = std::find(m_columns.begin(), m_columns.end(), name);
    if (column == m_columns.end())
        return true;
    const auto index = static_cast<std::size_t>(column - m_columns.begin());
    if (m_given[index]) {
        m_failure = Problem{Trouble::BadSyntax, place, shown('"' + name + "\": \xE2\x80\xA6"), {}};
        return false;
    }
    m_given[index] = true;
    m_current.cells[index] = value;
    m_current.places[index] = place;
    return true;
}

} // namespace corridor::ingest
