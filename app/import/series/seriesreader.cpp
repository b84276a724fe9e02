#include "import/series/seriesreader.h"

#include "import/text/numbertext.h"

#include <string>
#include <vector>

namespace corridor::ingest::series {

namespace {

constexpr std::size_t kRows = 150;
constexpr std::size_t kBytes = std::size_t(1) << 20;

/// Rows that were read ahead, then the rest.
class AheadRows final : public RowSource {
public:
    explicit AheadRows(RowSource &rows) : m_rows(rows)
    {
        Row row;
        std::size_t bytes = 0;
        while (m_ahead.size() < kRows && bytes < kBytes && m_rows.next(row)) {
            Kept kept{{}, {}, row.line, m_rows.sheetChanged(), m_rows.sheet()};
            for (std::size_t i = 0; i < row.size(); ++i) {
                kept.cells.emplace_back(row.cells[i]);
                const Place at = m_rows.place(i);
                kept.places.push_back({at.line, at.column, {}});
                bytes += row.cells[i].size() + sizeof(Place);
            }
            m_ahead.push_back(std::move(kept));
        }
    }

    bool next(Row &row) override
    {
        if (m_next >= m_ahead.size()) {
            m_next = m_ahead.size() + 1;
            return m_rows.next(row);
        }
        const Kept &kept = m_ahead[m_next++];
        row.cells.assign(kept.cells.begin(), kept.cells.end());
        row.line = kept.line;
        return true;
    }
    const std::optional<Problem> &failure() const override { return isAhead() ? m_none : m_rows.failure(); }
    bool sheetChanged() const override { return isAhead() ? m_ahead[m_next - 1].changed : m_rows.sheetChanged(); }
    std::string sheet() const override { return isAhead() ? m_ahead[m_next - 1].sheet : m_rows.sheet(); }
    Place place(std::size_t index) const override
    {
        if (!isAhead())
            return m_rows.place(index);
        const Kept &kept = m_ahead[m_next - 1];
        if (index >= kept.places.size())
            return {kept.line, 0, kept.sheet};
        return {kept.places[index].line, kept.places[index].column, kept.sheet};
    }
    std::uint64_t bytesRead() const override { return m_rows.bytesRead(); }
    std::uint64_t bytesTotal() const override { return m_rows.bytesTotal(); }

    /// How the rows ahead write numbers.
    [[nodiscard]] NumberStyle style() const
    {
        std::vector<std::string_view> cells;
        for (const Kept &kept : m_ahead)
            cells.insert(cells.end(), kept.cells.begin(), kept.cells.end());
        bool ambiguous = false;
        const auto style = detectNumberStyle(cells, &ambiguous);
        return style && !ambiguous ? *style : NumberStyle();
    }

private:
    struct Kept {
        std::vector<std::string> cells;
        std::vector<Place> places;
        std::uint64_t line = 0;
        bool changed = false;
        std::string sheet;
    };
    [[nodiscard]] bool isAhead() const { return m_next > 0 && m_next <= m_ahead.size(); }

    RowSource &m_rows;
    std::vector<Kept> m_ahead;
    std::size_t m_next = 0; ///< Of m_ahead; one more than its size when rows come from m_rows.
    std::optional<Problem> m_none;
};

} // namespace

Outcome SeriesReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    if (options.numbers)
        return readRows(rows, options, sink);
    AheadRows ahead(rows);
    ReadOptions decided = options;
    decided.numbers = ahead.style();
    return readRows(ahead, decided, sink);
}

} // namespace corridor::ingest::series
