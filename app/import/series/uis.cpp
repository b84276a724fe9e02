#include "import/series/family.h"
#include "import/series/longtable.h"
#include "import/series/seriesreader.h"

#include <algorithm>

namespace corridor::ingest::series {

namespace {

/// The head of UIS.Stat's indicator column: NATMON_IND, SDG_IND, EDULIT_IND …
std::optional<std::size_t> indicatorColumn(const Heads &heads)
{
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (heads.at(i).ends_with("_ind"))
            return i;
    }
    return std::nullopt;
}

bool isUisStat(const Heads &heads)
{
    return indicatorColumn(heads) && heads.count({"location", "country"}) > 0 && heads.has("value") &&
           heads.count({"time", "year"}) > 0;
}

bool isBulk(const Heads &heads)
{
    return heads.count({"indicator_id", "country_id", "year", "value"}) == 4 ||
           heads.count({"indicator_id", "region_id", "year", "value"}) == 4;
}

/// True where flags say that UIS or the country estimated the figure: `‡`, `+`, `UIS_EST`, `NAT_EST`.
bool isEstimate(std::string_view flags)
{
    return flags.find("\xE2\x80\xA1") != std::string_view::npos || flags.find('+') != std::string_view::npos ||
           flags.find("_EST") != std::string_view::npos;
}

/// The unit of an indicator; UIS writes percentages inside the name: "Adult illiterate population, % female".
UnitMeaning unitOf(const std::string &name, Pen &pen)
{
    if (name.find('%') != std::string::npos || lowered(name).find("percentage") != std::string::npos)
        return pen.unit("%");
    return pen.unitInName(name, {});
}

struct Columns {
    std::size_t indicator = 0;
    std::size_t name = 0;
    std::size_t area = 0;
    std::size_t areaName = 0;
    std::size_t time = 0;
    std::size_t value = 0;
    std::size_t flag = 0;
    std::size_t second = 0; ///< Another column of flags.

    static Columns of(const Heads &heads)
    {
        const auto column = [&heads](std::initializer_list<std::string_view> names) {
            return heads.find(names).value_or(heads.size());
        };
        Columns columns;
        columns.indicator = indicatorColumn(heads).value_or(column({"indicator_id"}));
        columns.name = column({"indicator", "indicator_label_en"});
        columns.area = column({"location", "country_id", "region_id"});
        columns.areaName = column({"country", "country_name_en"});
        columns.time = column({"time", "year"});
        columns.value = column({"value"});
        columns.flag = column({"flag codes", "qualifier"});
        columns.second = column({"magnitude"});
        return columns;
    }
};

/// Both layouts are long and differ in heads only.
Outcome readLong(RowSource &rows, const ReadOptions &options, Sink &sink, bool (*fits)(const Heads &))
{
    Pen pen(rows, options, sink);
    Heads heads;
    if (Outcome outcome = findHeads(rows, heads, fits, {}, "VALUE"))
        return outcome;
    sink.source({"unesco_uis", "UNESCO Institute for Statistics", "UIS data", "https://data.uis.unesco.org",
                 "CC BY-SA 3.0 IGO", "UNESCO Institute for Statistics"});
    const Columns columns = Columns::of(heads);
    KeyMemory keys;
    Row row;
    while (rows.next(row)) {
        if (!pen.goOn())
            return Pen::cancelled();
        if (blank(row))
            continue;
        if (lonely(row)) {
            sink.skip(Skip::Note, row.line);
            continue;
        }
        if (pen.ragged(row, heads))
            continue;
        const std::string_view indicator = trimmed(row.at(columns.indicator));
        const std::string_view code = trimmed(row.at(columns.area));
        const std::string_view place = trimmed(row.at(columns.areaName));
        if (indicator.empty() || (code.empty() && place.empty())) {
            const std::size_t at = indicator.empty() ? columns.indicator : std::min(columns.area, columns.areaName);
            pen.reject(Trouble::MissingValue, row.line, at, heads.raw(at));
            continue;
        }
        const auto period = parsePeriod(row.at(columns.time));
        if (!period) {
            if (trimmed(row.at(columns.time)).empty())
                pen.reject(Trouble::MissingValue, row.line, columns.time, heads.raw(columns.time));
            else
                pen.reject(Trouble::BadPeriod, row.line, columns.time, row.at(columns.time), "2024");
            continue;
        }
        keys.begin();
        keys.add(indicator);
        keys.add(code.empty() ? place : code);
        keys.add(period->frequency);
        const KeyMemory::Known *known = keys.known();
        if (known == nullptr) {
            SeriesDraft draft;
            draft.reporter = pen.area(AreaScheme::Iso3, code, place, "UIS");
            IndicatorDraft about;
            about.scheme = "UIS";
            about.code = "UIS:" + std::string(indicator);
            const std::string_view label = trimmed(row.at(columns.name));
            about.name = label.empty() ? indicator : label;
            about.page = "education";
            const UnitMeaning unit = unitOf(about.name, pen);
            about.unit = unit.unit.code;
            draft.unit = unit.unit.code;
            draft.indicator = pen.announce(about);
            draft.frequency = period->frequency;
            known = keys.learn({sink.series(draft), unit.shift});
        }
        std::string flag(trimmed(row.at(columns.flag)));
        if (const std::string_view second = trimmed(row.at(columns.second)); !second.empty())
            flag += (flag.empty() ? "" : "; ") + std::string(second);
        std::uint32_t note = 0;
        if (!flag.empty()) {
            NoteDraft draft;
            draft.flag = flag;
            note = sink.note(draft);
        }
        pen.figure(row.at(columns.value), columns.value, row.line, known->series, *period, known->shift,
                   isEstimate(flag) ? Status::Estimate : Status::Official, note);
    }
    return pen.finish();
}

class UisReader : public SeriesReader {
public:
    std::string_view name() const override { return "uis"; }
    std::string_view title() const override { return "UNESCO UIS.Stat"; }

    Recognition recognise(const Sample &sample) const override
    {
        const auto heads = sampleHeads(sample, isUisStat);
        if (!heads)
            return {};
        return heads->has("flag codes") ? sure(97, heads->raw(*indicatorColumn(*heads)) + ", LOCATION, Flag Codes")
                                        : sure(80, heads->raw(*indicatorColumn(*heads)));
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        return readLong(rows, options, sink, isUisStat);
    }
};

class UisBulkReader : public SeriesReader {
public:
    std::string_view name() const override { return "uis-bulk"; }
    std::string_view title() const override { return "UNESCO UIS bulk data"; }
    bool seen() const override { return false; }

    Recognition recognise(const Sample &sample) const override
    {
        if (!sample.rows.empty()) {
            const Heads first(sample.rows.front().cells);
            if (first.count({"indicator_id", "indicator_label_en"}) == 2 && !first.has("value"))
                return companion("INDICATOR_ID, INDICATOR_LABEL_EN", NotData::Indicators);
            if (first.count({"country_id", "country_name_en"}) == 2 && !first.has("value"))
                return companion("COUNTRY_ID, COUNTRY_NAME_EN", NotData::Countries);
            if (first.count({"indicator_id", "country_id", "metadata"}) == 3)
                return companion("INDICATOR_ID, METADATA", NotData::AboutFigures);
        }
        return sampleHeads(sample, isBulk) ? sure(96, "INDICATOR_ID, COUNTRY_ID, YEAR, VALUE") : Recognition();
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        return readLong(rows, options, sink, isBulk);
    }
};

} // namespace

const Reader &uisReader()
{
    static const UisReader reader;
    return reader;
}

const Reader &uisBulkReader()
{
    static const UisBulkReader reader;
    return reader;
}

} // namespace corridor::ingest::series
