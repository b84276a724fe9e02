#include "import/series/family.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"
#include "import/series/worldbank.h"

namespace corridor::ingest::series {

namespace {

bool isWdi(const Heads &heads)
{
    const bool area = heads.count({"country name", "country code"}) > 0;
    const bool indicator = heads.count({"indicator name", "indicator code"}) > 0;
    return area && indicator && !heads.has("attribute") && heads.count({"counterpart country name"}) == 0 &&
           !periodColumns(heads).empty();
}

bool afterColon(std::string_view text, std::string_view prefix, std::string_view &rest)
{
    if (lowered(text.substr(0, prefix.size())) != prefix)
        return false;
    rest = trimmed(text.substr(prefix.size()));
    return true;
}

class WdiReader : public SeriesReader {
public:
    std::string_view name() const override { return "wdi"; }
    std::string_view title() const override { return "World Bank WDI"; }

    Recognition recognise(const Sample &sample) const override
    {
        if (!sample.rows.empty()) {
            const Heads first(sample.rows.front().cells);
            if (const NotData what = bankCompanion(first); what != NotData::No)
                return companion(first.raw(0), what);
        }
        const auto heads = sampleHeads(sample, isWdi);
        if (!heads)
            return {};
        const int keys = heads->count({"country name", "country code", "indicator name", "indicator code"});
        return sure(keys == 4 ? 98 : keys == 3 ? 85 : 70, "Country Name, Country Code, Indicator Name, Indicator Code");
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        BankFile file;
        if (Outcome outcome = findHeads(
                rows, heads, isWdi, [&file](const Row &row) { readBankLine(row, file); }, "Indicator Code"))
            return outcome;
        announceBank(file, pen);
        return readTable(rows, heads, pen);
    }

private:
    static Outcome readTable(RowSource &rows, const Heads &heads, Pen &pen)
    {
        const auto column = [&heads](std::string_view name) { return heads.find({name}).value_or(heads.size()); };
        const std::size_t areaName = column("country name");
        const std::size_t areaCode = column("country code");
        const std::size_t indicatorName = column("indicator name");
        const std::size_t indicatorCode = column("indicator code");
        const auto cell = [](const Row &row, std::size_t index) { return trimmed(row.at(index)); };
        const std::vector<PeriodColumn> periods = periodColumns(heads);
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (rows.sheetChanged())
                break; // The sheets after the data hold metadata.
            if (blank(row))
                continue;
            if (lonely(row)) {
                pen.leaveOut();
                continue;
            }
            if (pen.ragged(row, heads))
                continue;
            const std::string_view code = cell(row, areaCode);
            const std::string_view name = cell(row, areaName);
            if (code.empty() && name.empty()) {
                pen.reject(Trouble::MissingValue, row.line, areaCode < heads.size() ? areaCode : areaName,
                           areaCode < heads.size() ? "Country Code" : "Country Name");
                continue;
            }
            if (cell(row, indicatorCode).empty() && cell(row, indicatorName).empty()) {
                pen.reject(Trouble::MissingValue, row.line,
                           indicatorCode < heads.size() ? indicatorCode : indicatorName,
                           indicatorCode < heads.size() ? "Indicator Code" : "Indicator Name");
                continue;
            }
            pen.wide(row, bankLine(pen, code, name, cell(row, indicatorCode), cell(row, indicatorName)), periods);
        }
        return pen.finish();
    }
};

} // namespace

void readBankLine(const Row &row, BankFile &file)
{
    const std::string_view first = trimmed(row.at(0));
    const std::string_view second = trimmed(row.at(1));
    std::string_view rest;
    if (afterColon(first, "data from database:", rest)) {
        file.dataset = rest;
    } else if (afterColon(first, "last updated:", rest)) {
        file.published = isoDate(rest, true);
    } else if (const std::string date = isoDate(second, true); !date.empty()) {
        file.published = date;
    } else if (file.dataset.empty() && !second.empty() && row.line <= 2) {
        file.dataset = second;
    }
}

void announceBank(const BankFile &file, Pen &pen)
{
    // A preamble in another language names the same data set in that language.
    const bool ascii =
        std::all_of(file.dataset.begin(), file.dataset.end(), [](char c) { return c >= ' ' && c <= '~'; });
    const bool wdi = file.dataset.empty() || !ascii || file.dataset == "World Development Indicators";
    const std::string dataset = wdi ? "World Development Indicators" : file.dataset;
    pen.sink().source({wdi ? "wb_wdi" : "", "World Bank", dataset, "https://data.worldbank.org", "CC BY 4.0",
                       "World Bank, " + dataset});
    DocumentDraft document;
    document.title = dataset;
    document.published = file.published;
    document.licence = "CC BY 4.0";
    pen.sink().document(document);
}

Line bankLine(Pen &pen, std::string_view areaCode, std::string_view areaName, std::string_view code,
              std::string_view name)
{
    Line line;
    line.series.reporter = pen.area(AreaScheme::WorldBank, areaCode, areaName, "WB");
    const std::string_view published = name.empty() ? code : name;
    const UnitMeaning unit = pen.unitInName(published, line.series.reporter);
    line.series.unit = unit.unit.code;
    line.shift = unit.shift;
    if (const auto ours = code.empty() ? std::nullopt : indicatorOfOurs("WDI", code)) {
        line.series.indicator = *ours;
        return line;
    }
    IndicatorDraft draft;
    draft.scheme = "WDI";
    draft.code = "WDI:" + (code.empty() ? slug(name) : std::string(code));
    draft.name = published;
    draft.unit = unit.unit.code;
    line.series.indicator = pen.announce(draft);
    return line;
}

NotData bankCompanion(const Heads &heads)
{
    if (heads.count({"country code", "region", "incomegroup"}) == 3)
        return NotData::AboutCountries;
    if (heads.count({"indicator_code", "indicator_name", "source_note"}) == 3)
        return NotData::AboutIndicators;
    if (heads.count({"series code", "topic", "indicator name"}) == 3)
        return NotData::AboutIndicators;
    if (heads.count({"country code", "short name", "table name"}) == 3)
        return NotData::AboutCountries;
    if (heads.count({"countrycode", "seriescode", "description"}) == 3)
        return NotData::AboutFigures;
    if (heads.size() <= 4 && heads.count({"seriescode", "year", "description"}) == 3)
        return NotData::AboutYears;
    if (heads.count({"code", "license type", "indicator name"}) == 3)
        return NotData::AboutIndicators;
    return NotData::No;
}

const Reader &wdiReader()
{
    static const WdiReader reader;
    return reader;
}

} // namespace corridor::ingest::series
