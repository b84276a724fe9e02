#include "import/sdmx/corridorcsv.h"

#include "import/generic/tidy.h"
#include "import/meaning/codes.h"
#include "import/sdmx/placer.h"

#include <algorithm>
#include <array>

namespace corridor::ingest {

namespace {

constexpr std::string_view kStructure = "CORRIDOR:FIGURES(";

/// A concept of the structure with the column of the tidy CSV that says the same. All others have its name.
struct Concept {
    std::string_view id;
    std::string_view column;
};
constexpr std::array kConcepts = {
    Concept{"freq", "frequency"},       Concept{"ref_area", "reporter"},  Concept{"counterpart_area", "partner"},
    Concept{"unit_measure", "unit"},    Concept{"time_period", "period"}, Concept{"obs_value", "value"},
    Concept{"figure_status", "status"}, Concept{"comment_obs", "note"},
};

bool isBlank(const std::vector<std::string_view> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

/// What the structure calls a column of the tidy CSV.
std::string conceptOf(std::string_view column)
{
    const auto known = std::find_if(kConcepts.begin(), kConcepts.end(),
                                    [column](const Concept &each) { return each.column == column; });
    return raised(known == kConcepts.end() ? column : known->id);
}

/// A dimension that does not apply to every figure.
bool isDimension(std::string_view column) { return column == "partner" || column == "valuation" || column == "detail"; }

/// Rows of the structure as rows of the tidy CSV.
class TidyRows final : public RowSource {
public:
    explicit TidyRows(RowSource &rows) : m_rows(rows) {}

    bool next(Row &row) override
    {
        if (!m_rows.next(row))
            return false;
        m_changed.clear();
        m_changed.reserve(row.size()); // views stay valid
        if (isBlank(row.cells))
            return true;
        if (m_heads.empty())
            readHead(row);
        else
            readFigure(row);
        return true;
    }
    [[nodiscard]] const std::optional<Problem> &failure() const override { return m_rows.failure(); }
    [[nodiscard]] bool sheetChanged() const override { return m_rows.sheetChanged(); }
    [[nodiscard]] std::string sheet() const override { return m_rows.sheet(); }
    [[nodiscard]] Place place(std::size_t index) const override { return m_rows.place(index); }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_rows.bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_rows.bytesTotal(); }

private:
    void readHead(Row &row)
    {
        for (std::string_view &cell : row.cells) {
            m_heads.push_back(lowered(trimmed(cell)));
            const auto known = std::find_if(kConcepts.begin(), kConcepts.end(),
                                            [this](const Concept &each) { return each.id == m_heads.back(); });
            if (known != kConcepts.end())
                m_heads.back() = known->column;
        }
        for (std::size_t i = 0; i < row.size(); ++i)
            row.cells[i] = m_heads[i];
    }

    void readFigure(Row &row)
    {
        const std::size_t width = std::min(row.size(), m_heads.size());
        bool isDeleted = false;
        std::string_view power;
        for (std::size_t i = 0; i < width; ++i) {
            std::string_view &cell = row.cells[i];
            if (m_heads[i] == "frequency")
                cell = frequencyOf(cell);
            else if (m_heads[i] == "period")
                cell = periodOf(cell);
            else if (m_heads[i] == "action")
                isDeleted = lowered(trimmed(cell)).starts_with('d');
            else if (m_heads[i] == "unit_mult")
                power = trimmed(cell);
            else if (isDimension(m_heads[i]) && trimmed(cell) == "_Z")
                cell = {};
        }
        for (std::size_t i = 0; i < width; ++i) {
            if (m_heads[i] != "value")
                continue;
            if (isDeleted)
                row.cells[i] = {}; // what is no figure any more is none to read
            else if (!power.empty() && power != "0" && !trimmed(row.cells[i]).empty())
                row.cells[i] = kept(std::string(trimmed(row.cells[i])).append("e").append(power));
        }
    }

    std::string_view frequencyOf(std::string_view cell)
    {
        const char letter = frequencyOfCode(cell);
        return letter != 0 ? kept(std::string(1, letter)) : trimmed(cell) == "_O" ? kept("P") : cell;
    }

    /// A range of the standard, as its first and last day.
    std::string_view periodOf(std::string_view cell)
    {
        if (cell.find("/P") == std::string_view::npos)
            return cell;
        const std::optional<PeriodDraft> range = parseSdmxPeriod(cell);
        return range && range->frequency == 'P' ? kept(dayText(range->first) + '/' + dayText(range->until)) : cell;
    }

    std::string_view kept(std::string text) { return m_changed.emplace_back(std::move(text)); }

    RowSource &m_rows;
    std::vector<std::string> m_heads;
    std::vector<std::string> m_changed; ///< Cells of the row given last that are not as they stand in the file.
};

} // namespace

Recognition CorridorCsvReader::recognise(const Sample &sample) const
{
    std::size_t structure = std::string::npos;
    for (const Sample::Line &line : sample.rows) {
        const std::vector<std::string_view> cells(line.cells.begin(), line.cells.end());
        if (isBlank(cells))
            continue;
        if (structure != std::string::npos) {
            const bool ours = structure < cells.size() && trimmed(cells[structure]).starts_with(kStructure);
            return ours ? Recognition{100, "STRUCTURE_ID, CORRIDOR:FIGURES", {}} : Recognition();
        }
        const auto found = std::find_if(cells.begin(), cells.end(),
                                        [](std::string_view cell) { return lowered(trimmed(cell)) == "structure_id"; });
        if (found == cells.end())
            return {};
        structure = static_cast<std::size_t>(found - cells.begin());
    }
    return {};
}

Outcome CorridorCsvReader::read(RowSource &rows, const ReadOptions &options, Sink &sink) const
{
    TidyRows tidy(rows);
    Outcome outcome = TidyReader().read(tidy, options, sink);
    if (outcome && (outcome->trouble == Trouble::MissingColumn || outcome->trouble == Trouble::DuplicateColumn))
        outcome->found = conceptOf(outcome->found);
    return outcome;
}

} // namespace corridor::ingest
