#pragma once

#include "import/base/rows.h"
#include "import/json/jsonscan.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace corridor::ingest {

/// A JSON array of flat objects as the rows of a table, so that JSON and CSV of one publisher are understood by the
/// same rules. Streams: only the rows of one piece of text are in memory. The objects are those at the third level
/// (`{"data":
/// [{…}]}` or `[{…},[{…}]]`); an object inside one gives `country.id`. The first row given is the head.
class JsonRows : public RowSource, private JsonEvents {
public:
    /// \a columns: keys to take, in order. \a list: the key of the array, or empty for an array in an array.
    JsonRows(TextSource &text, std::vector<std::string> columns, std::string list);

    [[nodiscard]] bool next(Row &row) override;
    [[nodiscard]] const std::optional<Problem> &failure() const override { return m_failure; }
    [[nodiscard]] Place place(std::size_t index) const override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_text.bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_text.bytesTotal(); }

    /// Objects given so far.
    [[nodiscard]] std::uint64_t objects() const { return m_objects; }
    [[nodiscard]] bool listSeen() const { return m_listSeen; }
    /// Texts and numbers beside the rows, by their own key; the first of each. At most 100.
    [[nodiscard]] std::string_view beside(std::string_view key) const;

private:
    struct Line {
        std::vector<std::string> cells;
        std::vector<Place> places;
        Place begin;
    };
    bool take(JsonEvent event, std::string_view text, const Place &place) override;
    bool takeScalar(JsonEvent event, std::string_view text, const Place &place);
    bool fill();

    TextSource &m_text;
    JsonScanner m_scanner;
    std::vector<std::string> m_columns;
    std::string m_list;
    std::string_view m_piece;
    std::deque<Line> m_lines;
    Line m_current;
    Line m_line;
    std::vector<bool> m_given;       ///< Columns of the object at hand.
    std::vector<std::string> m_path; ///< Key of each open level.
    std::vector<bool> m_arrays;      ///< Which levels are arrays.
    std::string m_key;
    std::map<std::string, std::string, std::less<>> m_beside;
    std::optional<Problem> m_failure;
    std::uint64_t m_objects = 0;
    bool m_headGiven = false;
    bool m_ended = false;
    bool m_inRow = false;
    bool m_listSeen = false;
};

} // namespace corridor::ingest
