#include "import/series/family.h"
#include "import/series/longtable.h"
#include "import/series/seriesreader.h"
#include "import/series/unctad.h"

#include <map>

namespace corridor::ingest::series {

namespace {

/// `1980_Dead_weight_tons_in_thousands_Value`, with its footnote and missing-value columns.
struct ValueColumn {
    std::size_t index = 0;
    std::size_t footnote = 0;
    PeriodDraft period;
    std::size_t measure = 0; ///< Index in the list of measures.
};

struct WideHeads {
    std::vector<ValueColumn> columns;
    std::vector<UnctadMeasure> measures;
    explicit WideHeads(const Heads &heads)
    {
        std::map<std::string, std::size_t, std::less<>> known;
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const std::string &head = heads.at(i);
            if (head.ends_with("_footnote") && !columns.empty() && columns.back().footnote == heads.size()) {
                columns.back().footnote = i;
                continue;
            }
            const std::size_t bar = head.find('_');
            if (!head.ends_with("_value") || bar == std::string::npos || bar + 6 >= head.size())
                continue;
            const auto period = parsePeriod(std::string_view(heads.raw(i)).substr(0, bar));
            if (!period)
                continue;
            const std::string text = heads.raw(i).substr(bar + 1, head.size() - bar - 7);
            const auto [at, isNew] = known.emplace(text, measures.size());
            if (isNew)
                measures.push_back(unctadMeasure(text));
            columns.push_back({i, heads.size(), *period, at->second});
        }
    }
};

bool isWide(const Heads &heads)
{
    if (heads.count({"economy_label", "economy label", "economy"}) == 0)
        return false;
    const WideHeads wide(heads);
    return !wide.columns.empty();
}

bool isBulk(const Heads &heads)
{
    return heads.has("economy") && heads.count({"economy label", "economy_label"}) > 0 &&
           heads.count({"year", "period", "quarter", "month"}) > 0;
}

std::size_t timeColumn(const Heads &heads)
{
    return heads.find({"period", "quarter", "month", "year"}).value_or(heads.size());
}

bool rejectNameless(const Row &row, const Heads &heads, const UnctadColumns &columns, Pen &pen)
{
    if (!trimmed(row.at(columns.economy)).empty() || !trimmed(row.at(columns.economyLabel)).empty())
        return false;
    const std::size_t index = columns.economyLabel < heads.size() ? columns.economyLabel : columns.economy;
    pen.reject(Trouble::MissingValue, row.line, index, heads.raw(index));
    return true;
}

class UnctadReader : public SeriesReader {
public:
    std::string_view name() const override { return "unctad"; }
    std::string_view title() const override { return "UNCTADstat Data Centre"; }

    Recognition recognise(const Sample &sample) const override
    {
        const auto heads = sampleHeads(sample, isWide);
        return heads ? sure(98, "Economy_Label, " + heads->raw(WideHeads(*heads).columns.front().index))
                     : Recognition();
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        if (Outcome outcome = findHeads(rows, heads, isWide, {}, "Economy_Label"))
            return outcome;
        const WideHeads wide(heads);
        const UnctadColumns columns(heads, options.fileName);
        announceUnctad(columns, pen);
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (blank(row))
                continue;
            // A line with a name and blank cells is a heading ("Individual economies"), yet its cells are of the table.
            if (row.size() == 1) {
                pen.leaveOut();
                continue;
            }
            if (!pen.ragged(row, heads) && !rejectNameless(row, heads, columns, pen))
                readRow(row, wide, columns, pen);
        }
        return pen.finish();
    }

private:
    static void readRow(const Row &row, const WideHeads &wide, const UnctadColumns &columns, Pen &pen)
    {
        std::vector<Line> lines;
        for (const UnctadMeasure &measure : wide.measures)
            lines.push_back(unctadLine(row, columns, measure, pen));
        std::map<std::pair<std::size_t, char>, std::uint32_t> series;
        for (const ValueColumn &column : wide.columns) {
            Line &line = lines[column.measure];
            if (trimmed(row.at(column.index)).empty()) {
                pen.sink().skip(Skip::Missing, row.line);
                continue;
            }
            const auto [at, isNew] = series.emplace(std::pair(column.measure, column.period.frequency), 0);
            if (isNew) {
                line.series.frequency = column.period.frequency;
                at->second = pen.sink().series(line.series);
            }
            pen.figure(row.at(column.index), column.index, row.line, at->second, column.period, line.shift,
                       Status::Official, unctadNote(row.at(column.footnote), pen));
        }
    }
};

/// A column of figures of a bulk file.
struct BulkColumn {
    std::size_t index = 0;
    std::size_t footnote = 0;
    UnctadMeasure measure;
};

std::vector<BulkColumn> bulkColumns(const Heads &heads, const UnctadColumns &columns)
{
    std::vector<BulkColumn> made;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const std::string &head = heads.at(i);
        const bool time = head == "year" || head == "period" || head == "quarter" || head == "month";
        if (head.ends_with("footnote")) {
            if (!made.empty() && made.back().footnote == heads.size())
                made.back().footnote = i;
        } else if (!head.empty() && !time && !columns.isDimension(i) && !head.ends_with("missing value") &&
                   !head.ends_with("missingvalue") && !head.starts_with("unnamed")) {
            made.push_back({i, heads.size(), unctadMeasure(heads.raw(i))});
        }
    }
    return made;
}

class UnctadBulkReader : public SeriesReader {
public:
    std::string_view name() const override { return "unctad-bulk"; }
    std::string_view title() const override { return "UNCTADstat bulk data"; }
    bool seen() const override { return false; }

    Recognition recognise(const Sample &sample) const override
    {
        return sampleHeads(sample, isBulk) ? sure(96, "Economy, Economy Label") : Recognition();
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        if (Outcome outcome = findHeads(rows, heads, isBulk, {}, "Economy Label"))
            return outcome;
        const UnctadColumns columns(heads, options.fileName);
        const std::vector<BulkColumn> figures = bulkColumns(heads, columns);
        const std::size_t time = timeColumn(heads);
        announceUnctad(columns, pen);
        KeyMemory keys;
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (blank(row) || pen.ragged(row, heads) || rejectNameless(row, heads, columns, pen))
                continue;
            const auto period = parsePeriod(row.at(time));
            if (!period) {
                pen.reject(Trouble::BadPeriod, row.line, time, row.at(time), "2024");
                continue;
            }
            for (const BulkColumn &column : figures)
                readCell(row, column, columns, *period, keys, pen);
        }
        return pen.finish();
    }

private:
    static void readCell(const Row &row, const BulkColumn &column, const UnctadColumns &columns,
                         const PeriodDraft &period, KeyMemory &keys, Pen &pen)
    {
        if (trimmed(row.at(column.index)).empty()) {
            pen.sink().skip(Skip::Missing, row.line);
            return;
        }
        keys.begin();
        keys.add(row.at(columns.economy));
        keys.add(row.at(columns.economyLabel));
        for (const UnctadColumns::Dimension &dimension : columns.others)
            keys.add(row.at(dimension.code));
        keys.add(std::to_string(column.index));
        keys.add(period.frequency);
        const KeyMemory::Known *known = keys.known();
        if (known == nullptr) {
            Line line = unctadLine(row, columns, column.measure, pen);
            line.series.frequency = period.frequency;
            known = keys.learn({pen.sink().series(line.series), line.shift});
        }
        pen.figure(row.at(column.index), column.index, row.line, known->series, period, known->shift, Status::Official,
                   unctadNote(row.at(column.footnote), pen));
    }
};

} // namespace

const Reader &unctadReader()
{
    static const UnctadReader reader;
    return reader;
}

const Reader &unctadBulkReader()
{
    static const UnctadBulkReader reader;
    return reader;
}

} // namespace corridor::ingest::series
