#include "import/series/family.h"
#include "import/series/longtable.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"
#include "import/series/tradeflow.h"

#include <algorithm>
#include <charconv>

namespace corridor::ingest::series {

namespace {

bool isFlat(const Heads &heads)
{
    return heads.count({"freq", "ref_area", "indicator", "time_period", "obs_value"}) == 5 &&
           heads.count({"dataflow", "structure", "structure_id"}) == 0;
}

bool isDictionary(const Heads &heads)
{
    return heads.count({"variable_id", "variable_name", "variable_description"}) == 3;
}

/// A unit that the code of an indicator ends in: `_USD`, `_XDC` (national currency), `_PT`, `_IX`. Else unknown.
UnitDraft unitOfCode(std::string_view code, std::string_view reporter)
{
    const auto part = [code](std::string_view word) {
        const std::string padded = '_' + std::string(code) + '_';
        return padded.find('_' + std::string(word) + '_') != std::string::npos;
    };
    if (part("PT") || part("PC") || part("PCH"))
        return {"percent", "ratio", false, "percent"};
    if (part("IX"))
        return {"index", "index", false, "index"};
    if (part("USD"))
        return currency("USD");
    if (part("EUR"))
        return currency("EUR");
    if (part("XDC")) {
        if (const std::string_view own = currencyOf(reporter); !own.empty())
            return currency(own);
    }
    return unknownUnit("unit not stated");
}

class ImfpReader : public SeriesReader {
public:
    std::string_view name() const override { return "imfp"; }
    std::string_view title() const override { return "IMF flat CSV"; }

    Recognition recognise(const Sample &sample) const override
    {
        if (!sample.rows.empty() && isDictionary(Heads(sample.rows.front().cells)))
            return companion("VARIABLE_ID, VARIABLE_NAME", NotData::Dictionary);
        const auto heads = sampleHeads(sample, isFlat);
        if (!heads)
            return {};
        return sure(heads->has("unit_mult") ? 93 : 78, "freq, ref_area, indicator, time_period, obs_value");
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        if (Outcome outcome = findHeads(rows, heads, isFlat, {}, "obs_value"))
            return outcome;
        sink.source(
            {{}, "International Monetary Fund", datasetOf(options.fileName), "https://data.imf.org", {}, "IMF"});
        const Columns columns(heads);
        KeyMemory keys;
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (!blank(row) && !pen.ragged(row, heads))
                readRow(row, heads, columns, keys, pen);
        }
        return pen.finish();
    }

private:
    struct Columns {
        std::size_t area = 0;
        std::size_t indicator = 0;
        std::size_t partner = 0;
        std::size_t multiplier = 0;
        std::size_t time = 0;
        std::size_t value = 0;
        std::size_t status = 0;
        std::vector<std::size_t> others;

        explicit Columns(const Heads &heads)
        {
            const auto column = [&heads](std::initializer_list<std::string_view> names) {
                return heads.find(names).value_or(heads.size());
            };
            area = column({"ref_area"});
            indicator = column({"indicator"});
            partner = column({"counterpart_area", "vis_a_vis_area"});
            multiplier = column({"unit_mult"});
            time = column({"time_period"});
            value = column({"obs_value"});
            status = column({"obs_status"});
            for (std::size_t i = 0; i < heads.size(); ++i) {
                const std::string &head = heads.at(i);
                const bool known = i == area || i == indicator || i == partner || i == multiplier || i == time ||
                                   i == value || i == status;
                const bool plain = head == "freq" || head == "time_format" || head.empty() || head == "unnamed: 0";
                if (!known && !plain)
                    others.push_back(i);
            }
        }
    };

    /// "GENDER_EQUALITY.GE_GII.csv" is the data set GENDER_EQUALITY.
    static std::string datasetOf(std::string_view fileName)
    {
        const std::string_view stem = fileName.substr(0, fileName.find('.'));
        const bool code = !stem.empty() && std::all_of(stem.begin(), stem.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        });
        return code ? std::string(stem) : "IMF data";
    }

    static std::optional<int> multiplierOf(std::string_view text)
    {
        text = trimmed(text);
        if (text.empty() || text == "NA")
            return 0;
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size() || value < -12 || value > 15)
            return std::nullopt;
        return value;
    }

    static SeriesDraft draftOf(const Row &row, const Heads &heads, const Columns &columns, char frequency, Pen &pen)
    {
        SeriesDraft draft;
        const std::string_view code = trimmed(row.at(columns.indicator));
        // The code NA is Namibia here, never a missing value.
        draft.reporter = pen.area(AreaScheme::Iso2, AreaScheme::Imf, row.at(columns.area), {}, "IMF");
        if (std::string partner = pen.area(AreaScheme::Iso2, AreaScheme::Imf, row.at(columns.partner), {}, "IMF");
            !partner.empty())
            draft.partner = std::move(partner);
        const UnitDraft unit = unitOfCode(code, draft.reporter);
        draft.unit = pen.announce(unit);
        draft.frequency = frequency;
        if (const auto flow = imfTradeFlow(code)) {
            draft.indicator = flow->indicator;
            draft.valuation = flow->valuation;
        } else {
            IndicatorDraft about;
            about.scheme = "IMF";
            about.code = "IMF:" + std::string(code);
            about.name = code;
            about.unit = unit.code;
            about.hasPartner = draft.partner != "-";
            draft.indicator = pen.announce(about);
        }
        for (const std::size_t index : columns.others) {
            const std::string_view value = trimmed(row.at(index));
            if (!value.empty() && value != "NA" && value != "_T" && value != "_Z" && value != "T")
                addDetail(draft.detail, slug(heads.raw(index)), value);
        }
        return draft;
    }

    static void readRow(const Row &row, const Heads &heads, const Columns &columns, KeyMemory &keys, Pen &pen)
    {
        for (const std::size_t index : {columns.area, columns.indicator}) {
            if (trimmed(row.at(index)).empty()) {
                pen.reject(Trouble::MissingValue, row.line, index, heads.raw(index));
                return;
            }
        }
        const auto period = parsePeriod(row.at(columns.time));
        if (!period) {
            if (trimmed(row.at(columns.time)).empty())
                pen.reject(Trouble::MissingValue, row.line, columns.time, heads.raw(columns.time));
            else
                pen.reject(Trouble::BadPeriod, row.line, columns.time, row.at(columns.time), "2024");
            return;
        }
        const auto shift = multiplierOf(row.at(columns.multiplier));
        if (!shift) {
            pen.reject(Trouble::UnknownUnit, row.line, columns.multiplier, row.at(columns.multiplier), "6");
            return;
        }
        keys.begin();
        keys.add(row.at(columns.area));
        keys.add(row.at(columns.indicator));
        keys.add(row.at(columns.partner));
        for (const std::size_t index : columns.others)
            keys.add(row.at(index));
        keys.add(period->frequency);
        const KeyMemory::Known *known = keys.known();
        if (known == nullptr)
            known = keys.learn({pen.sink().series(draftOf(row, heads, columns, period->frequency, pen)), 0});
        const std::string_view flag = trimmed(row.at(columns.status));
        std::uint32_t note = 0;
        if (!flag.empty() && flag != "A" && flag != "NA") {
            NoteDraft draft;
            draft.flag = flag;
            note = pen.sink().note(draft);
        }
        pen.figure(row.at(columns.value), columns.value, row.line, known->series, *period, *shift,
                   note == 0 ? Status::Official : statusOfFlag(flag), note);
    }
};

} // namespace

const Reader &imfpReader()
{
    static const ImfpReader reader;
    return reader;
}

} // namespace corridor::ingest::series
