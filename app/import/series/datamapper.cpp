#include "import/series/family.h"
#include "import/series/pen.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"

#include <algorithm>

namespace corridor::ingest::series {

namespace {

/// The indicator's name in the first cell, years in the others.
bool isDataMapper(const Heads &heads)
{
    if (heads.size() < 4 || heads.at(0).size() < 4 || parsePeriod(heads.raw(0)))
        return false;
    for (std::size_t i = 1; i < heads.size(); ++i) {
        if (!plainYear(heads.raw(i)))
            return false;
    }
    return heads.raw(0).back() == ')' && heads.raw(0).find('(') != std::string::npos;
}

class DataMapperReader : public SeriesReader {
public:
    std::string_view name() const override { return "imf-datamapper"; }
    std::string_view title() const override { return "IMF DataMapper"; }

    Recognition recognise(const Sample &sample) const override
    {
        if (sample.rows.empty() || !isDataMapper(Heads(sample.rows.front().cells)))
            return {};
        for (const Sample::Line &line : sample.rows) {
            for (const std::string &cell : line.cells) {
                if (cell == "no data")
                    return sure(88, "no data");
                if (cell.find("©IMF") != std::string::npos)
                    return sure(97, "©IMF");
            }
        }
        return sure(55, sample.rows.front().cells.front());
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        if (Outcome outcome = findHeads(rows, heads, isDataMapper, {}, "1980"))
            return outcome;
        const std::vector<PeriodColumn> periods = periodColumns(heads, 1);
        std::string published;
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (blank(row))
                continue;
            if (lonely(row)) { // "©IMF, 2025", a note, or the title of the groups below
                if (const std::size_t at = row.at(0).find("IMF,"); at != std::string_view::npos) {
                    if (const auto year = plainYear(row.at(0).substr(at + 4)))
                        published = std::to_string(*year);
                }
                pen.leaveOut();
                continue;
            }
            if (pen.ragged(row, heads))
                continue;
            if (trimmed(row.at(0)).empty()) {
                pen.reject(Trouble::MissingValue, row.line, 0, "country");
                continue;
            }
            pen.wide(row, lineOf(heads.raw(0), row.at(0), pen), periods);
        }
        sink.source({"imf_datamapper",
                     "International Monetary Fund",
                     "DataMapper",
                     "https://www.imf.org/external/datamapper",
                     {},
                     "IMF DataMapper"});
        DocumentDraft document;
        document.title = heads.raw(0);
        document.published = published;
        sink.document(document);
        return pen.finish();
    }

private:
    static Line lineOf(const std::string &title, std::string_view area, Pen &pen)
    {
        Line line;
        line.series.reporter = pen.areaNamed(area, "IMF");
        const UnitMeaning unit = pen.unitInName(title, line.series.reporter);
        line.series.unit = unit.unit.code;
        line.shift = unit.shift;
        IndicatorDraft draft;
        draft.scheme = "IMF";
        draft.code = "IMF:DM." + slug(title);
        draft.name = title;
        draft.unit = unit.unit.code;
        line.series.indicator = pen.announce(draft);
        return line;
    }
};

} // namespace

const Reader &dataMapperReader()
{
    static const DataMapperReader reader;
    return reader;
}

} // namespace corridor::ingest::series
