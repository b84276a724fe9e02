#include "import/series/family.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"
#include "import/series/worldbank.h"

#include <algorithm>

namespace corridor::ingest::series {

namespace {

/// A column that holds one indicator of a long DataBank table: "GDP (current US$) [NY.GDP.MKTP.CD]".
struct MeasureColumn {
    std::size_t index = 0;
    std::string name;
    std::string code;
};

std::optional<MeasureColumn> measureOf(const Heads &heads, std::size_t index)
{
    const std::string &head = heads.raw(index);
    const std::size_t open = head.rfind(" [");
    if (head.size() < 5 || head.back() != ']' || open == std::string::npos || parsePeriod(head))
        return std::nullopt;
    return MeasureColumn{index, head.substr(0, open), head.substr(open + 2, head.size() - open - 3)};
}

std::vector<MeasureColumn> measureColumns(const Heads &heads)
{
    std::vector<MeasureColumn> columns;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (auto column = measureOf(heads, i))
            columns.push_back(std::move(*column));
    }
    return columns;
}

bool isWide(const Heads &heads)
{
    return heads.count({"country name", "country code"}) > 0 && heads.count({"series name", "series code"}) > 0 &&
           !periodColumns(heads).empty();
}

bool isLong(const Heads &heads)
{
    return heads.count({"country name", "country code"}) > 0 && heads.count({"time", "time code"}) > 0 &&
           !measureColumns(heads).empty();
}

bool isDataBank(const Heads &heads) { return isWide(heads) || isLong(heads); }

/// The columns of a DataBank table that are neither country, series, time nor figures: further dimensions.
struct Columns {
    std::size_t areaName = 0;
    std::size_t areaCode = 0;
    std::size_t seriesName = 0;
    std::size_t seriesCode = 0;
    std::size_t partnerName = 0;
    std::size_t partnerCode = 0;
    std::size_t time = 0;
    std::vector<std::size_t> others; ///< Codes of further dimensions.

    explicit Columns(const Heads &heads)
    {
        const auto column = [&heads](std::initializer_list<std::string_view> names) {
            return heads.find(names).value_or(heads.size());
        };
        areaName = column({"country name"});
        areaCode = column({"country code"});
        seriesName = column({"series name"});
        seriesCode = column({"series code"});
        partnerName = column({"counterpart-area name"});
        partnerCode = column({"counterpart-area code"});
        time = column({"time", "time code"});
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const bool known = i == areaCode || i == seriesCode || i == partnerCode;
            if (!known && heads.at(i).ends_with(" code") && heads.at(i) != "time code")
                others.push_back(i);
        }
    }
};

class DataBankReader : public SeriesReader {
public:
    std::string_view name() const override { return "databank"; }
    std::string_view title() const override { return "World Bank DataBank"; }

    Recognition recognise(const Sample &sample) const override
    {
        const auto heads = sampleHeads(sample, isDataBank);
        if (!heads)
            return {};
        const bool exact =
            heads->count({"country name", "country code", "series name", "series code"}) == 4 || isLong(*heads);
        return sure(exact ? 98 : 75, isWide(*heads) ? "Country Code, Series Code" : "Time, Country Code, […]");
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        if (Outcome outcome = findHeads(rows, heads, isDataBank, {}, "Series Code"))
            return outcome;
        const Columns columns(heads);
        const std::vector<PeriodColumn> periods = periodColumns(heads);
        const std::vector<MeasureColumn> measures = measureColumns(heads);
        const bool wide = isWide(heads);
        BankFile file;
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (rows.sheetChanged())
                break; // "Series - Metadata"
            if (blank(row))
                continue;
            if (lonely(row)) {
                readBankLine(row, file);
                pen.leaveOut();
                continue;
            }
            if (pen.ragged(row, heads) || isIncomplete(row, heads, columns, wide, pen))
                continue;
            if (wide)
                pen.wide(row,
                         lineOf(row, heads, columns, pen, trimmed(row.at(columns.seriesCode)),
                                trimmed(row.at(columns.seriesName))),
                         periods);
            else
                readLong(row, heads, columns, measures, pen);
        }
        announceBank(file, pen);
        return pen.finish();
    }

private:
    static bool isIncomplete(const Row &row, const Heads &heads, const Columns &columns, bool wide, Pen &pen)
    {
        const auto lacks = [&](std::size_t first, std::size_t second) {
            if (!trimmed(row.at(first)).empty() || !trimmed(row.at(second)).empty())
                return false;
            const std::size_t index = first < heads.size() ? first : second;
            pen.reject(Trouble::MissingValue, row.line, index, heads.raw(index));
            return true;
        };
        return lacks(columns.areaCode, columns.areaName) || (wide && lacks(columns.seriesCode, columns.seriesName));
    }

    static Line lineOf(const Row &row, const Heads &heads, const Columns &columns, Pen &pen, std::string_view code,
                       std::string_view name)
    {
        Line line = bankLine(pen, trimmed(row.at(columns.areaCode)), trimmed(row.at(columns.areaName)), code, name);
        std::string partner =
            pen.area(AreaScheme::WorldBank, row.at(columns.partnerCode), row.at(columns.partnerName), "WB");
        if (!partner.empty())
            line.series.partner = std::move(partner);
        for (const std::size_t index : columns.others) {
            if (const std::string_view value = trimmed(row.at(index)); !value.empty()) {
                const std::string &head = heads.raw(index);
                addDetail(line.series.detail, slug(head.substr(0, head.size() - 5)), value);
            }
        }
        return line;
    }

    static void readLong(const Row &row, const Heads &heads, const Columns &columns,
                         const std::vector<MeasureColumn> &measures, Pen &pen)
    {
        const std::string_view time = trimmed(row.at(columns.time));
        const auto period = parsePeriod(time.starts_with("YR") ? time.substr(2) : time);
        if (!period) {
            pen.reject(Trouble::BadPeriod, row.line, columns.time, time, "2024");
            return;
        }
        for (const MeasureColumn &measure : measures)
            pen.wide(row, lineOf(row, heads, columns, pen, measure.code, measure.name), {{measure.index, *period}});
    }
};

} // namespace

const Reader &databankReader()
{
    static const DataBankReader reader;
    return reader;
}

} // namespace corridor::ingest::series
