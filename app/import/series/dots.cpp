#include "import/series/family.h"
#include "import/series/longtable.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"
#include "import/series/tradeflow.h"

#include <algorithm>

namespace corridor::ingest::series {

namespace {

/// A measure of the panel form: "Goods, Value of Exports, Free on board (FOB), US Dollars (TXG_FOB_USD)".
struct MeasureColumn {
    std::size_t index = 0;
    std::string name;
};

std::vector<MeasureColumn> measureColumns(const Heads &heads)
{
    std::vector<MeasureColumn> columns;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (heads.at(i).starts_with("goods, value of ") && !heads.at(i).ends_with(" status"))
            columns.push_back({i, heads.raw(i)});
    }
    return columns;
}

struct Columns {
    std::size_t areaName = 0;
    std::size_t areaCode = 0;
    std::size_t partnerName = 0;
    std::size_t partnerCode = 0;
    std::size_t indicatorName = 0;
    std::size_t indicatorCode = 0;
    std::size_t attribute = 0;
    std::size_t scale = 0;
    std::size_t time = 0;
    std::size_t value = 0;
    std::size_t status = 0;
    std::vector<PeriodColumn> periods;
    std::vector<MeasureColumn> measures;

    explicit Columns(const Heads &heads) : periods(periodColumns(heads)), measures(measureColumns(heads))
    {
        const auto column = [&heads](std::initializer_list<std::string_view> names) {
            return heads.find(names).value_or(heads.size());
        };
        areaName = column({"country name"});
        areaCode = column({"country code", "country", "country.id"});
        partnerName = column({"counterpart country name"});
        partnerCode = column({"counterpart country code", "counterpart_country", "counterpart_country.id"});
        indicatorName = column({"indicator name"});
        indicatorCode = column({"indicator code", "indicator", "indicator.id"});
        attribute = column({"attribute"});
        scale = column({"scale", "unit_mult"});
        time = column({"time period", "time_period"});
        value = column({"obs_value"});
        status = column({"status", "obs_status"});
    }
};

bool isDots(const Heads &heads)
{
    const bool area = heads.count({"country name", "country code", "country", "country.id"}) > 0;
    const bool partner = heads.count({"counterpart country name", "counterpart country code", "counterpart_country",
                                      "counterpart_country.id"}) > 0;
    const bool indicator = heads.count({"indicator name", "indicator code", "indicator", "indicator.id"}) > 0;
    if (!area || !partner)
        return false;
    if (heads.count({"time period", "time_period"}) > 0)
        return (indicator && heads.has("obs_value")) || !measureColumns(heads).empty();
    return indicator && !periodColumns(heads).empty();
}

std::optional<int> scaleOf(std::string_view text)
{
    const std::string low = lowered(trimmed(text));
    if (low.empty() || low == "units" || low == "0")
        return 0;
    if (low == "thousands" || low == "3")
        return 3;
    if (low == "millions" || low == "6")
        return 6;
    if (low == "billions" || low == "9")
        return 9;
    return std::nullopt;
}

class DotsReader : public SeriesReader {
public:
    std::string_view name() const override { return "dots"; }
    std::string_view title() const override { return "IMF Direction of Trade (DOTS, IMTS)"; }
    bool seen() const override { return false; }

    Recognition recognise(const Sample &sample) const override
    {
        const auto heads = sampleHeads(sample, isDots);
        if (!heads)
            return {};
        return sure(heads->has("attribute") || heads->has("obs_value") ? 98 : 95,
                    heads->has("obs_value") ? "COUNTERPART_COUNTRY, OBS_VALUE" : "Counterpart Country Name");
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        if (Outcome outcome = findHeads(rows, heads, isDots, {}, "Counterpart Country Name"))
            return outcome;
        sink.source({"imf_dots",
                     "International Monetary Fund",
                     "International Merchandise Trade Statistics (IMTS)",
                     "https://data.imf.org",
                     {},
                     "IMF, International Merchandise Trade Statistics"});
        const Columns columns(heads);
        KeyMemory keys;
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (blank(row))
                continue;
            if (lonely(row)) {
                pen.leaveOut();
                continue;
            }
            if (pen.ragged(row, heads) || lacksKey(row, heads, columns, pen))
                continue;
            const std::string attribute = lowered(trimmed(row.at(columns.attribute)));
            if (!attribute.empty() && attribute != "value")
                sink.skip(Skip::Note, row.line); // A line of status words below the line of values.
            else
                readRow(row, heads, columns, keys, pen);
        }
        return pen.finish();
    }

private:
    static bool lacksKey(const Row &row, const Heads &heads, const Columns &columns, Pen &pen)
    {
        const auto lacks = [&](std::size_t first, std::size_t second) {
            if (!trimmed(row.at(first)).empty() || !trimmed(row.at(second)).empty())
                return false;
            const std::size_t index = std::min(first, second);
            pen.reject(Trouble::MissingValue, row.line, index, heads.raw(index));
            return true;
        };
        return lacks(columns.areaName, columns.areaCode) || lacks(columns.partnerName, columns.partnerCode) ||
               (columns.measures.empty() && lacks(columns.indicatorName, columns.indicatorCode));
    }

    /// IMF numbers in old files, ISO codes or names in new ones.
    static std::string areaOf(std::string_view code, std::string_view name, Pen &pen)
    {
        code = trimmed(code);
        const bool numeric = !code.empty() && code.front() >= '0' && code.front() <= '9';
        const bool word =
            code.size() > 3 && !numeric && trimmed(name).empty() && code.find(' ') != std::string_view::npos;
        if (word || (code.size() > 7 && !numeric))
            return pen.areaNamed(code, "IMF");
        return numeric ? pen.area(AreaScheme::Imf, code, name, "IMF")
                       : pen.area(AreaScheme::Iso3, AreaScheme::Imf, code, name, "IMF");
    }

    static Line lineOf(const Row &row, const Columns &columns, std::string_view code, std::string_view name, Pen &pen)
    {
        Line line;
        line.series.reporter = areaOf(row.at(columns.areaCode), row.at(columns.areaName), pen);
        line.series.partner = areaOf(row.at(columns.partnerCode), row.at(columns.partnerName), pen);
        line.series.unit = pen.announce(currency("USD"));
        auto flow = imfTradeFlow(code);
        if (!flow)
            flow = imfTradeFlow(name);
        if (flow) {
            line.series.indicator = flow->indicator;
            line.series.valuation = flow->valuation;
            return line;
        }
        IndicatorDraft draft;
        draft.scheme = "IMF";
        draft.code = "IMF:DOTS." + (code.empty() ? slug(name) : std::string(code));
        draft.name = name.empty() ? code : name;
        draft.unit = "USD";
        draft.kind = "flow";
        draft.hasPartner = true;
        draft.page = "trade";
        line.series.indicator = pen.announce(draft);
        return line;
    }

    static void readRow(const Row &row, const Heads &heads, const Columns &columns, KeyMemory &keys, Pen &pen)
    {
        const auto shift = scaleOf(row.at(columns.scale));
        if (!shift) {
            pen.reject(Trouble::UnknownUnit, row.line, columns.scale, row.at(columns.scale), "Millions");
            return;
        }
        const std::string_view code = trimmed(row.at(columns.indicatorCode));
        const std::string_view name = trimmed(row.at(columns.indicatorName));
        if (columns.time >= heads.size()) {
            Line line = lineOf(row, columns, code, name, pen);
            line.shift = *shift;
            pen.wide(row, line, columns.periods);
            return;
        }
        const auto period = parsePeriod(row.at(columns.time));
        if (!period) {
            pen.reject(Trouble::BadPeriod, row.line, columns.time, row.at(columns.time), "2024-M06");
            return;
        }
        if (columns.measures.empty()) {
            readLong(row, columns, keys, pen, *period, *shift);
            return;
        }
        for (const MeasureColumn &measure : columns.measures) {
            Line line = lineOf(row, columns, {}, measure.name, pen);
            line.shift = *shift;
            pen.wide(row, line, {{measure.index, *period}});
        }
    }

    static void readLong(const Row &row, const Columns &columns, KeyMemory &keys, Pen &pen, const PeriodDraft &period,
                         int shift)
    {
        keys.begin();
        for (const std::size_t index : {columns.areaCode, columns.areaName, columns.partnerCode, columns.partnerName,
                                        columns.indicatorCode, columns.indicatorName})
            keys.add(row.at(index));
        keys.add(period.frequency);
        const KeyMemory::Known *known = keys.known();
        if (known == nullptr) {
            Line line = lineOf(row, columns, trimmed(row.at(columns.indicatorCode)),
                               trimmed(row.at(columns.indicatorName)), pen);
            line.series.frequency = period.frequency;
            known = keys.learn({pen.sink().series(line.series), 0});
        }
        const std::string_view flag = trimmed(row.at(columns.status));
        pen.figure(row.at(columns.value), columns.value, row.line, known->series, period, shift,
                   flag.empty() ? Status::Official : statusOfFlag(flag));
    }
};

} // namespace

std::optional<FlowMeaning> imfTradeFlow(std::string_view text)
{
    const std::string low = lowered(text);
    const auto holds = [&low](std::string_view word) { return low.find(word) != std::string::npos; };
    const bool usd = holds("us dollars") || low.ends_with("_usd") || holds("_usd)");
    if (!usd)
        return std::nullopt;
    if (holds("txg_fob") || low.starts_with("xg_fob") || (holds("value of exports") && holds("free on board")))
        return FlowMeaning{"goods_export", "FOB"};
    if (holds("tmg_cif") || low.starts_with("mg_cif") || (holds("value of imports") && holds("cost, insurance")))
        return FlowMeaning{"goods_import", "CIF"};
    if (holds("tmg_fob") || low.starts_with("mg_fob") || (holds("value of imports") && holds("free on board")))
        return FlowMeaning{"goods_import", "FOB"};
    return std::nullopt;
}

const Reader &dotsReader()
{
    static const DotsReader reader;
    return reader;
}

} // namespace corridor::ingest::series
