#pragma once

#include "import/base/reader.h"
#include "import/gather/collector.h"
#include "import/meaning/areas.h"
#include "import/text/numbertext.h"
#include "import/text/opening.h"
#include "import/text/periodtext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the fuzzer runs on any bytes, and the test of what it found once. Beside crashes and sanitizers, it says what
/// no reader may give to the store, whatever the file.
namespace corridor::ingest::fuzz {

/// The areas of the program.
inline const AreaTable *areas()
{
    static const std::shared_ptr<const AreaTable> table = [] {
        std::ifstream file(CORRIDOR_SOURCE_DIR "/resources/import/areas.csv", std::ios::binary);
        return AreaTable::fromCsv(std::string{std::istreambuf_iterator<char>(file), {}});
    }();
    return table.get();
}

/// Some formats read their file's name. Which one it is follows from the input, so that it comes back with it.
inline std::string fileName(std::string_view input)
{
    static constexpr std::array kNames{"file.csv",
                                       "BACI_HS17_Y2022_V202401b.csv",
                                       "Trade_Map_-_List_of_products_exported_by_Kazakhstan.txt",
                                       "Trade_Map_-_Bilateral_trade_between_Kazakhstan_and_Türkiye.txt",
                                       "US_TradeMerchTotal.csv",
                                       "WIR2025_tab02_wide.csv",
                                       "kenyas-exports-to-china-by-product.csv",
                                       "weo_full.xls"};
    return kNames.at(input.size() % kNames.size());
}

/// The rows of a text as a workbook gives them: named sheets, of which a line `[sheet]` begins another.
class SheetRows final : public RowSource {
public:
    explicit SheetRows(std::unique_ptr<RowSource> rows) : m_rows(std::move(rows)) {}

    bool next(Row &row) override
    {
        m_changed = m_sheet == 0;
        m_sheet += m_changed ? 1U : 0U;
        if (!m_rows->next(row))
            return false;
        if (row.size() == 1 && row.cells.front() == "[sheet]") {
            ++m_sheet;
            m_changed = true;
            return m_rows->next(row);
        }
        return true;
    }
    const std::optional<Problem> &failure() const override { return m_rows->failure(); }
    bool sheetChanged() const override { return m_changed; }
    std::string sheet() const override { return "Sheet " + std::to_string(m_sheet); }
    Place place(std::size_t index) const override
    {
        Place place = m_rows->place(index);
        place.sheet = sheet();
        return place;
    }
    std::uint64_t bytesRead() const override { return m_rows->bytesRead(); }
    std::uint64_t bytesTotal() const override { return m_rows->bytesTotal(); }

private:
    std::unique_ptr<RowSource> m_rows;
    std::size_t m_sheet = 0;
    bool m_changed = false;
};

/// What is wrong with \a figures, of which \a notes is the number of the last note; empty when nothing is.
inline std::string wrongFigures(const std::vector<Observation> &figures, std::size_t notes, bool once)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Observation &figure = figures[i];
        if (!std::isfinite(figure.value) || std::isinf(figure.quantity))
            return "a figure is not finite";
        if (figure.status > Status::Analyst || figure.note > notes)
            return "a status or note does not exist";
        if (i > 0 && once &&
            std::pair(figures[i - 1].first, figures[i - 1].until) >= std::pair(figure.first, figure.until))
            return "figures are not in order";
    }
    return {};
}

/// What the store could not take of \a collector; empty when it can take all.
inline std::string wrongContent(const Collector &collector)
{
    std::vector<Observation> figures;
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < collector.seriesCount(); ++i) {
        const SeriesDraft series = collector.seriesAt(i);
        for (const std::string *text :
             {&series.indicator, &series.reporter, &series.partner, &series.commodity, &series.unit, &series.basis}) {
            if (text->empty())
                return "a series has no indicator, area, commodity, unit or basis";
        }
        if (std::string_view("AHQMWDP").find(series.frequency) == std::string_view::npos)
            return "a series has no frequency";
        collector.figures(i, figures);
        count += figures.size();
        if (std::string wrong = wrongFigures(figures, collector.notes().size(), true); !wrong.empty())
            return wrong;
        collector.revisions(i, figures);
        if (std::string wrong = wrongFigures(figures, collector.notes().size(), false); !wrong.empty())
            return wrong;
    }
    if (count + collector.merged() + collector.skipped() + collector.rejected() != collector.rowsRead())
        return "rows were lost";
    return {};
}

inline std::string runTable(const TableReader &reader, std::unique_ptr<RowSource> rows, const ReadOptions &options)
{
    Collector collector;
    static_cast<void>(reader.read(*rows, options, collector));
    collector.finish();
    static_cast<void>(collector.firstRows());
    return wrongContent(collector);
}

inline std::string runReader(const Reader &reader, std::string_view input)
{
    ReadOptions options;
    options.fileName = fileName(input);
    options.areas = areas();
    Problem problem;
    const auto file = openText(std::string(input), options.fileName, {}, problem);
    if (file == nullptr || file->sample().shape != reader.shape())
        return {};
    static_cast<void>(reader.recognise(file->sample()));
    if (const auto *table = dynamic_cast<const TableReader *>(&reader)) {
        if (std::string wrong = runTable(*table, file->rows(), options); !wrong.empty())
            return wrong;
        Sample sheets = file->sample();
        sheets.workbook = true;
        for (Sample::Line &line : sheets.rows)
            line.sheet = "Sheet 1";
        static_cast<void>(reader.recognise(sheets));
        return runTable(*table, std::make_unique<SheetRows>(file->rows()), options);
    }
    Collector collector;
    static_cast<void>(dynamic_cast<const TextReader &>(reader).read(*file->text(), options, collector));
    collector.finish();
    return wrongContent(collector);
}

/// Opening with every encoding and delimiter, small limits, and the places of all cells.
inline std::string runOpening(std::string_view input)
{
    for (const char *encoding : {"", "utf-8", "utf-16le", "utf-16be", "windows-1251", "windows-1252", "windows-1254"}) {
        OpenOptions options;
        options.encoding = encoding;
        options.delimiter = ",;\t|"[input.size() % 4];
        options.limits.fieldBytes = 512;
        options.limits.lineBytes = 2048;
        options.limits.columns = 64;
        Problem problem;
        const auto file = openText(std::string(input), "file.csv", options, problem);
        if (file == nullptr)
            continue;
        const auto rows = file->rows();
        Row row;
        while (rows->next(row)) {
            const std::vector<Place> places = rows->places(row.size());
            for (std::size_t i = 0; i < row.size(); ++i) {
                const Place place = rows->place(i);
                if (place.line != places[i].line || place.column != places[i].column)
                    return "the same cell has two places";
            }
        }
    }
    return {};
}

template<typename Take>
void eachLine(std::string_view input, Take take)
{
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size());
        take(input.substr(0, end));
        input.remove_prefix(std::min(end + 1, input.size()));
    }
}

inline std::string runNumbers(std::string_view input)
{
    std::string wrong;
    std::vector<std::string_view> cells;
    eachLine(input, [&](std::string_view line) {
        cells.push_back(line);
        static_cast<void>(isMissingMarker(line));
        const std::optional<double> plain = parsePlainNumber(line);
        for (const NumberStyle &style : {NumberStyle{}, NumberStyle{',', '.'}, NumberStyle{',', ' '},
                                         NumberStyle{'.', '\''}, NumberStyle{'.', 0}}) {
            for (const int shift : {0, 3, -2, 12}) {
                const NumberCell cell = parseNumber(line, style, shift);
                if (cell.kind == CellKind::Number && !std::isfinite(cell.value))
                    wrong = "a number is not finite";
                if (plain && shift == 0 && style == NumberStyle{'.', 0} &&
                    (cell.kind != CellKind::Number || cell.value != *plain))
                    wrong = "a plain number is read in two ways";
            }
        }
    });
    bool ambiguous = false;
    static_cast<void>(detectNumberStyle(cells, &ambiguous));
    return wrong;
}

inline std::string runPeriods(std::string_view input)
{
    std::string wrong;
    eachLine(input, [&](std::string_view line) {
        static_cast<void>(monthNamed(line));
        const std::optional<PeriodDraft> period = parsePeriod(line);
        if (period && period->until != 0 && period->until < period->first)
            wrong = "a span ends before it begins";
        if (period && std::string_view("AHQMWDP").find(period->frequency) == std::string_view::npos)
            wrong = "a period has no frequency";
    });
    return wrong;
}

inline std::string runAreas(std::string_view input)
{
    std::string wrong;
    eachLine(input, [&](std::string_view line) {
        static_cast<void>(areas()->byName(line));
        for (const AreaScheme scheme : {AreaScheme::Iso3, AreaScheme::Iso2, AreaScheme::M49, AreaScheme::Eurostat})
            static_cast<void>(areas()->byCode(scheme, line));
        if (AreaTable::unknown("TEST", line, line).code.empty())
            wrong = "an area has no code";
    });
    return wrong;
}

/// Every reader by its name, and what all of them stand on.
inline std::vector<std::string> targets()
{
    std::vector<std::string> names{"opening", "numbers", "periods", "areas"};
    for (const Reader *reader : readers())
        names.emplace_back(reader->name());
    return names;
}

/// Runs \a target on \a input. \returns what is wrong; empty when nothing is
inline std::string run(std::string_view target, std::string_view input)
{
    if (target == "opening")
        return runOpening(input);
    if (target == "numbers")
        return runNumbers(input);
    if (target == "periods")
        return runPeriods(input);
    if (target == "areas")
        return runAreas(input);
    const Reader *reader = readerNamed(target);
    return reader == nullptr ? "there is no such target" : runReader(*reader, input);
}

} // namespace corridor::ingest::fuzz
