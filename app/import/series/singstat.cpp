#include "import/series/family.h"
#include "import/series/pen.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"

#include <algorithm>

namespace corridor::ingest::series {

namespace {

/// "Data Series" (older: "Variables"), then at least three periods.
bool isSingstat(const Heads &heads)
{
    if (heads.size() < 4 || (heads.at(0) != "data series" && heads.at(0) != "variables"))
        return false;
    return periodColumns(heads, 1).size() >= 3;
}

/// What the lines above and below the table say.
struct About {
    std::string title;
    std::string topic;
    std::string unit;
    std::string updated;
    bool singapore = false;
};

void take(const Row &row, About &about)
{
    const std::string_view text = trimmed(row.at(0));
    const std::string low = lowered(text);
    const auto after = [&](std::string_view word, std::string &field) {
        if (low.starts_with(word))
            field = trimmed(text.substr(word.size()));
    };
    after("table title:", about.title);
    after("topic:", about.topic);
    after("data last updated:", about.updated);
    about.singapore = about.singapore || low.find("singstat") != std::string::npos ||
                      low.find("enterprise singapore") != std::string::npos;
    if (!text.empty())
        return;
    for (const std::string_view cell : row.cells) { // The unit stands alone, far right, above the head line.
        if (!trimmed(cell).empty())
            about.unit = trimmed(cell);
    }
}

std::size_t indentOf(std::string_view cell) { return std::min(cell.find_first_not_of(' '), cell.size()); }

/// "Million Dollars" of Singapore are its own.
UnitMeaning unitOf(const std::string &text, Pen &pen)
{
    std::string low = lowered(text);
    if (low.find("dollar") == std::string::npos || low.find("us dollar") != std::string::npos)
        return text.empty() ? UnitMeaning{unknownUnit("unit not stated"), 0} : pen.unit(text);
    int shift = 0;
    if (low.find("thousand") != std::string::npos)
        shift = 3;
    else if (low.find("million") != std::string::npos)
        shift = 6;
    else if (low.find("billion") != std::string::npos)
        shift = 9;
    return {currency("SGD"), shift};
}

class SingstatReader : public SeriesReader {
public:
    std::string_view name() const override { return "singstat"; }
    std::string_view title() const override { return "SingStat Table Builder"; }

    Recognition recognise(const Sample &sample) const override
    {
        const auto heads = sampleHeads(sample, isSingstat);
        if (!heads)
            return {};
        for (const Sample::Line &line : sample.rows) {
            if (!line.cells.empty() && (lowered(line.cells.front()).find("table title:") == 0 ||
                                        lowered(line.cells.front()).find("singstat") != std::string::npos))
                return sure(96, "Table Title:, Data Series");
        }
        return sure(72, "Data Series");
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        About about;
        if (Outcome outcome = findHeads(
                rows, heads, isSingstat, [&about](const Row &row) { take(row, about); }, "Data Series"))
            return outcome;
        const std::vector<PeriodColumn> periods = periodColumns(heads, 1);
        sink.source({{},
                     "Singapore Department of Statistics",
                     about.title.empty() ? "Table Builder" : about.title,
                     "https://tablebuilder.singstat.gov.sg",
                     "Singapore Open Data Licence",
                     "SingStat"});
        DocumentDraft document;
        document.title = about.title;
        document.published = isoDate(about.updated, false);
        sink.document(document);
        Table table(pen, about);
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
            if (pen.ragged(row, heads))
                continue;
            if (trimmed(row.at(0)).empty())
                pen.reject(Trouble::MissingValue, row.line, 0, heads.raw(0));
            else
                pen.wide(row, table.lineOf(row.at(0)), periods);
        }
        return pen.finish();
    }

private:
    /// Gives each line its identity; remembers the names above it, by which equal names are told apart.
    class Table {
    public:
        Table(Pen &pen, const About &about) : m_pen(pen), m_title(about.title), m_unit(unitOf(about.unit, pen))
        {
            const std::string text = lowered(about.title + ' ' + about.topic);
            const bool byMarket = text.find("market") != std::string::npos ||
                                  text.find("by region") != std::string::npos ||
                                  text.find("by country") != std::string::npos;
            if (byMarket && m_unit.unit.dimension == "money")
                m_flow = flowOf(lowered(about.title));
            m_reporter = pen.options().reporter.empty() ? "SGP" : pen.options().reporter;
            if (const auto area = pen.options().areas->byCode(AreaScheme::Iso3, m_reporter))
                pen.announce(*area);
            pen.announce(m_unit.unit);
        }

        Line lineOf(std::string_view cell)
        {
            const std::string_view name = trimmed(cell);
            Line line;
            line.series.reporter = m_reporter;
            line.series.unit = m_unit.unit.code;
            line.shift = m_unit.shift;
            if (m_flow) {
                line.series.indicator = *m_flow;
                line.series.partner = lowered(name) == "total all markets" ? m_pen.areaNamed("World", "SINGSTAT")
                                                                           : m_pen.areaNamed(name, "SINGSTAT");
                return line;
            }
            const std::string path = pathOf(indentOf(cell), name);
            IndicatorDraft draft;
            draft.scheme = "SINGSTAT";
            draft.code = "SINGSTAT:" + slug(m_title.substr(0, 40)) + '.' + slug(path);
            draft.name = m_title.empty() ? std::string(name) : m_title + ": " + std::string(name);
            draft.unit = m_unit.unit.code;
            line.series.indicator = m_pen.announce(draft);
            return line;
        }

    private:
        static std::optional<std::string> flowOf(const std::string &title)
        {
            if (title.find("re-export") != std::string::npos)
                return "goods_reexport";
            if (title.find("domestic export") != std::string::npos)
                return "goods_export_domestic";
            if (title.find("export") != std::string::npos)
                return "goods_export";
            if (title.find("import") != std::string::npos)
                return "goods_import";
            return std::nullopt;
        }

        std::string pathOf(std::size_t indent, std::string_view name)
        {
            while (!m_above.empty() && m_above.back().first >= indent)
                m_above.pop_back();
            m_above.emplace_back(indent, name);
            std::string path;
            for (const auto &above : m_above)
                path += (path.empty() ? "" : "/") + above.second;
            return path;
        }

        Pen &m_pen;
        std::string m_title;
        UnitMeaning m_unit;
        std::string m_reporter;
        std::optional<std::string> m_flow;
        std::vector<std::pair<std::size_t, std::string>> m_above;
    };
};

} // namespace

const Reader &singstatReader()
{
    static const SingstatReader reader;
    return reader;
}

} // namespace corridor::ingest::series
