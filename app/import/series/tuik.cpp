#include "import/series/family.h"
#include "import/series/monthtable.h"
#include "import/series/pen.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"
#include "import/text/numbertext.h"

#include <algorithm>
#include <array>

namespace corridor::ingest::series {

namespace {

bool holds(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

/// How many cells of \a line are the name of a month in Turkish, and in Turkish only.
int turkishMonths(const std::vector<std::string> &cells)
{
    // The letters that differ in case outside ASCII are written both ways.
    constexpr std::array kMonths = {
        std::string_view("ocak"),    std::string_view("şubat"), std::string_view("Şubat"),   std::string_view("mart"),
        std::string_view("nisan"),   std::string_view("mayıs"), std::string_view("haziran"), std::string_view("temmuz"),
        std::string_view("ağustos"), std::string_view("eylül"), std::string_view("ekim"),    std::string_view("kasım"),
        std::string_view("aralık")};
    int count = 0;
    for (const std::string &cell : cells) {
        const std::string low = lowered(trimmed(cell));
        count += std::any_of(kMonths.begin(), kMonths.end(),
                             [&low](std::string_view month) { return low.starts_with(month) && low.size() < 32; });
    }
    return count;
}

/// What the titles of a table say about all of its figures.
struct About {
    std::string turkish;
    std::string english;
    UnitMeaning unit;
    bool yearToDate = false;
    std::string flow; ///< goods_export, goods_import; empty: no trade by country.
};

UnitMeaning unitOf(const std::vector<std::string> &titles, const ReadOptions &options)
{
    for (std::string_view text : titles) { // A cell of its own: "Değer: Bin ABD $ / Value: Thousand US $".
        const std::string low = lowered(text);
        const bool bracketed = text.size() > 2 && text.front() == '(' && text.back() == ')';
        if (bracketed)
            text = text.substr(1, text.size() - 2);
        if (bracketed || holds(low, "değer") || holds(low, "value:") || holds(low, "birim") || holds(low, "unit:")) {
            if (const auto unit = unitNamed(text))
                return *unit;
        }
    }
    for (const std::string &text : titles) {
        if (const UnitMeaning unit = unitOfIndicatorName(text); unit.unit.code != "unit" && holds(text, "("))
            return unit;
    }
    if (!options.unit.empty())
        return unitNamed(options.unit).value_or(UnitMeaning{unknownUnit(options.unit), 0});
    return {unknownUnit("unit not stated"), 0};
}

About aboutOf(const MonthTable &table, Pen &pen)
{
    About about;
    about.unit = unitOf(table.titles, pen.options());
    pen.announce(about.unit.unit);
    about.turkish = table.titles.empty() ? std::string("Tablo") : withoutYears(table.titles.front());
    about.english = table.titles.size() > 1 ? withoutYears(table.titles[1]) : std::string();
    const std::string all = lowered(about.turkish + '\n' + about.english);
    // "Rate of change on december of the previous year": it runs from January on, month by month.
    about.yearToDate = holds(all, "aralık ayına göre") || holds(all, "december of the previous year") ||
                       holds(all, "kümülatif") || holds(all, "cumulative") || holds(all, "year to date");
    const bool byCountry = holds(all, "ülke") || holds(all, "Ülke") || holds(all, "countr");
    const bool exports = holds(all, "ihracat") || holds(all, "export");
    const bool imports = holds(all, "ithalat") || holds(all, "import");
    if (byCountry && exports != imports && about.unit.unit.dimension == "money")
        about.flow = exports ? "goods_export" : "goods_import";
    return about;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string all;
    for (const std::string &part : parts)
        all += (all.empty() || part.empty() ? "" : ": ") + part;
    return all;
}

Line lineOf(const About &about, const MonthTable::Subject &subject, Pen &pen)
{
    Line line;
    const std::string reporter = pen.options().reporter.empty() ? "TUR" : pen.options().reporter;
    const auto area = pen.options().areas->byCode(AreaScheme::Iso3, reporter);
    line.series.reporter = area ? pen.announce(*area) : reporter;
    line.series.unit = about.unit.unit.code;
    line.shift = about.unit.shift;
    const std::string turkish = joined(subject.turkish);
    const std::string english = joined(subject.english);
    if (!about.flow.empty()) {
        line.series.indicator = about.flow;
        line.series.valuation = about.flow == "goods_export" ? "FOB" : "CIF";
        const std::string low = lowered(turkish + ' ' + english);
        const bool total = subject.code.empty() && (low.starts_with("toplam") || holds(low, "total"));
        const auto byName = pen.options().areas->byName(english);
        if (total)
            line.series.partner = pen.areaNamed("World", "TUIK");
        else if (!subject.code.empty())
            line.series.partner = pen.area(AreaScheme::Tuik, subject.code, english.empty() ? turkish : english, "TUIK");
        else
            line.series.partner =
                byName ? pen.announce(*byName) : pen.areaNamed(turkish.empty() ? english : turkish, "TUIK");
        return line;
    }
    IndicatorDraft draft;
    draft.scheme = "TUIK";
    const bool inEnglish = !about.english.empty();
    draft.language = inEnglish ? "en" : "tr";
    draft.name = inEnglish ? about.english : about.turkish;
    draft.code = "TUIK:" + slug(draft.name);
    if (const std::string &part = inEnglish && !english.empty() ? english : turkish; !part.empty()) {
        draft.name += ": " + part;
        draft.code += '.' + slug(part);
    }
    draft.unit = line.series.unit;
    line.series.indicator = pen.announce(draft);
    return line;
}

class TuikReader : public SeriesReader {
public:
    std::string_view name() const override { return "tuik"; }
    std::string_view title() const override { return "TÜİK"; }

    Recognition recognise(const Sample &sample) const override
    {
        int best = 0;
        std::string evidence;
        for (const Sample::Line &line : sample.rows) {
            for (const std::string &cell : line.cells) {
                if (holds(cell, "Bin ABD $") || holds(cell, "TÜİK") || holds(cell, "Turkish Statistical Institute")) {
                    best = std::max(best, 40);
                    evidence = cell.substr(0, 60);
                }
            }
        }
        for (std::size_t i = 0; i < sample.rows.size(); ++i) {
            if (turkishMonths(sample.rows[i].cells) < 3)
                continue;
            const bool english = i + 1 < sample.rows.size() &&
                                 std::any_of(sample.rows[i + 1].cells.begin(), sample.rows[i + 1].cells.end(),
                                             [](const std::string &cell) { return trimmed(cell) == "January"; });
            return sure(best > 0 ? 95 : english ? 92 : 72, english ? "Ocak, January" : "Ocak, Nisan");
        }
        return {};
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        GridSource source(rows);
        Grid grid;
        bool any = false;
        std::string title;
        while (source.next(grid)) {
            std::size_t notes = 0;
            for (const MonthTable &table : monthTables(grid, notes)) {
                if (title.empty() && !table.titles.empty())
                    title = withoutYears(table.titles.front());
                any = true;
                if (!readTable(grid, table, pen))
                    return Pen::cancelled();
            }
            for (; notes > 0; --notes)
                pen.leaveOut();
        }
        if (source.problem())
            return source.problem();
        if (!any)
            return Problem{Trouble::MissingColumn, {1, 0, rows.sheet()}, "Ocak", {}};
        sink.source({{}, "Turkish Statistical Institute (TÜİK)", title, "https://data.tuik.gov.tr", {}, "TÜİK"});
        DocumentDraft document;
        document.title = title;
        sink.document(document);
        return pen.finish();
    }

private:
    static bool readTable(const Grid &grid, const MonthTable &table, Pen &pen)
    {
        if (table.entries.empty())
            return true;
        const About about = aboutOf(table, pen);
        std::vector<Line> lines;
        for (const MonthTable::Subject &subject : table.subjects)
            lines.push_back(lineOf(about, subject, pen));
        for (const MonthTable::Entry &entry : table.entries) {
            if (!pen.goOn())
                return false;
            readEntry(grid, table, about, entry, lines[entry.subject], pen);
        }
        return true;
    }

    static void readEntry(const Grid &grid, const MonthTable &table, const About &about, const MonthTable::Entry &entry,
                          Line line, Pen &pen)
    {
        const Grid::Line &cells = grid.lines[entry.line];
        if (entry.year == 0) {
            pen.rejectAt(Trouble::BadPeriod, grid.place(entry.line, table.yearCell), cells.at(table.yearCell), "2024");
            return;
        }
        if (line.series.partner.empty()) { // A table by country, and no country in this line.
            pen.rejectAt(Trouble::MissingValue, {cells.line, 0, grid.sheet}, "Ülke");
            return;
        }
        std::uint32_t note = 0;
        if (!entry.flag.empty()) {
            NoteDraft draft;
            draft.flag = entry.flag;
            note = pen.sink().note(draft);
        }
        const Status status = entry.flag.empty() ? Status::Official : statusOfFlag(entry.flag);
        const auto put = [&](std::size_t cell, const PeriodDraft &period) {
            const std::string_view text = cells.at(cell);
            if (isMissingMarker(text) || text == "c") { // c: confidential
                pen.sink().skip(Skip::Missing, cells.line);
                return;
            }
            line.series.frequency = period.frequency;
            if (!about.flow.empty()) // A figure to date is an indicator of its own.
                line.series.indicator = period.frequency == 'P' ? about.flow + "_ytd" : about.flow;
            pen.figureAt(text, grid.place(entry.line, cell), cell, cells.line, pen.sink().series(line.series), period,
                         line.shift, status, note);
        };
        int last = 0;
        for (const MonthTable::Month &month : table.months) {
            if (!cells.at(month.cell).empty())
                last = month.month;
            put(month.cell,
                about.yearToDate ? sinceJanuary(entry.year, month.month) : *monthPeriod(entry.year, month.month));
        }
        // The total of a year that goes on is a figure to date, and stands beside the year's.
        if (table.total)
            put(*table.total, last == 12 ? *yearPeriod(entry.year) : sinceJanuary(entry.year, std::max(last, 1)));
    }

    static PeriodDraft sinceJanuary(int year, int month)
    {
        const std::int32_t next = month == 12 ? *dayNumber(year + 1, 1, 1) : *dayNumber(year, month + 1, 1);
        return {'P', *dayNumber(year, 1, 1), next - 1};
    }
};

} // namespace

const Reader &tuikReader()
{
    static const TuikReader reader;
    return reader;
}

} // namespace corridor::ingest::series
