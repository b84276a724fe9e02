#pragma once

#include "import/base/reader.h"
#include "import/collected.h"
#include "import/meaning/areas.h"
#include "import/text/opening.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

/// What the tests of country series share.
namespace corridor::ingest {

inline const AreaTable &testAreas()
{
    static const std::shared_ptr<const AreaTable> table = [] {
        std::ifstream file(CORRIDOR_SOURCE_DIR "/resources/import/areas.csv", std::ios::binary);
        return AreaTable::fromCsv(std::string{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
    }();
    return *table;
}

/// The reader of this family that is surest of \a sample.
inline const Reader *surest(const Sample &sample, Recognition *recognition = nullptr)
{
    const Reader *best = nullptr;
    int confidence = 0;
    for (const Reader *reader : seriesReaders()) {
        const Recognition seen = reader->recognise(sample);
        if (seen.confidence <= confidence)
            continue;
        confidence = seen.confidence;
        best = reader;
        if (recognition != nullptr)
            *recognition = seen;
    }
    return best;
}

inline Outcome readOpened(const OpenedFile &file, const Reader &reader, Collected &sink, ReadOptions options = {})
{
    options.areas = &testAreas();
    options.fileName = file.sample().fileName;
    const auto rows = file.rows();
    return dynamic_cast<const TableReader &>(reader).read(*rows, options, sink);
}

/// Rows of sheets that a test makes up.
class SheetRows final : public RowSource {
public:
    struct Sheet {
        std::string name;
        std::vector<std::vector<std::string>> rows;
    };
    explicit SheetRows(std::vector<Sheet> sheets) : m_sheets(std::move(sheets)) {}

    bool next(Row &row) override
    {
        m_changed = m_row == 0 && m_sheet == 0;
        while (m_sheet < m_sheets.size() && m_row == m_sheets[m_sheet].rows.size()) {
            ++m_sheet;
            m_row = 0;
            m_changed = true;
        }
        if (m_sheet == m_sheets.size())
            return false;
        const auto &cells = m_sheets[m_sheet].rows[m_row++];
        row.cells.assign(cells.begin(), cells.end());
        row.line = m_row;
        return true;
    }
    const std::optional<Problem> &failure() const override { return m_failure; }
    bool sheetChanged() const override { return m_changed; }
    std::string sheet() const override { return m_sheet < m_sheets.size() ? m_sheets[m_sheet].name : std::string(); }
    Place place(std::size_t index) const override { return {m_row, index + 1, sheet()}; }
    std::uint64_t bytesRead() const override { return 0; }
    std::uint64_t bytesTotal() const override { return 0; }

private:
    std::vector<Sheet> m_sheets;
    std::size_t m_sheet = 0;
    std::size_t m_row = 0;
    bool m_changed = false;
    std::optional<Problem> m_failure;
};

} // namespace corridor::ingest
