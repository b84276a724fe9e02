#include "import/series/family.h"
#include "import/series/pen.h"
#include "import/series/seriesreader.h"
#include "import/series/slug.h"

#include <algorithm>
#include <array>

namespace corridor::ingest::series {

namespace {

/// A subject of the World Economic Outlook: its code in each unit. Downloads by country name the subject only.
struct Subject {
    std::string_view descriptor;
    std::string_view units; ///< The beginning of it, in lower case; empty: any.
    std::string_view code;
};

constexpr std::array kSubjects = {
    Subject{"gross domestic product, constant prices", "national currency", "NGDP_R"},
    Subject{"gross domestic product, constant prices", "percent change", "NGDP_RPCH"},
    Subject{"gross domestic product, current prices", "national currency", "NGDP"},
    Subject{"gross domestic product, current prices", "u.s. dollars", "NGDPD"},
    Subject{"gross domestic product, current prices", "purchasing power parity", "PPPGDP"},
    Subject{"gross domestic product, deflator", "index", "NGDP_D"},
    Subject{"gross domestic product per capita, constant prices", "national currency", "NGDPRPC"},
    Subject{"gross domestic product per capita, constant prices", "purchasing power parity", "NGDPRPPPPC"},
    Subject{"gross domestic product per capita, current prices", "national currency", "NGDPPC"},
    Subject{"gross domestic product per capita, current prices", "u.s. dollars", "NGDPDPC"},
    Subject{"gross domestic product per capita, current prices", "purchasing power parity", "PPPPC"},
    Subject{"output gap in percent of potential gdp", "", "NGAP_NPGDP"},
    Subject{"gross domestic product based on purchasing-power-parity (ppp) share of world total", "", "PPPSH"},
    Subject{"implied ppp conversion rate", "", "PPPEX"},
    Subject{"total investment", "", "NID_NGDP"},
    Subject{"gross national savings", "", "NGSD_NGDP"},
    Subject{"inflation, average consumer prices", "index", "PCPI"},
    Subject{"inflation, average consumer prices", "percent change", "PCPIPCH"},
    Subject{"inflation, end of period consumer prices", "index", "PCPIE"},
    Subject{"inflation, end of period consumer prices", "percent change", "PCPIEPCH"},
    Subject{"volume of imports of goods and services", "", "TM_RPCH"},
    Subject{"volume of imports of goods", "", "TMG_RPCH"},
    Subject{"volume of exports of goods and services", "", "TX_RPCH"},
    Subject{"volume of exports of goods", "", "TXG_RPCH"},
    Subject{"unemployment rate", "", "LUR"},
    Subject{"employment", "", "LE"},
    Subject{"population", "", "LP"},
    Subject{"general government revenue", "national currency", "GGR"},
    Subject{"general government revenue", "percent of gdp", "GGR_NGDP"},
    Subject{"general government total expenditure", "national currency", "GGX"},
    Subject{"general government total expenditure", "percent of gdp", "GGX_NGDP"},
    Subject{"general government net lending/borrowing", "national currency", "GGXCNL"},
    Subject{"general government net lending/borrowing", "percent of gdp", "GGXCNL_NGDP"},
    Subject{"general government structural balance", "national currency", "GGSB"},
    Subject{"general government structural balance", "percent of potential gdp", "GGSB_NPGDP"},
    Subject{"general government primary net lending/borrowing", "national currency", "GGXONLB"},
    Subject{"general government primary net lending/borrowing", "percent of gdp", "GGXONLB_NGDP"},
    Subject{"general government net debt", "national currency", "GGXWDN"},
    Subject{"general government net debt", "percent of gdp", "GGXWDN_NGDP"},
    Subject{"general government gross debt", "national currency", "GGXWDG"},
    Subject{"general government gross debt", "percent of gdp", "GGXWDG_NGDP"},
    Subject{"gross domestic product corresponding to fiscal year, current prices", "", "NGDP_FY"},
    Subject{"current account balance", "u.s. dollars", "BCA"},
    Subject{"current account balance", "percent of gdp", "BCA_NGDPD"}};

/// The code of a subject. Where a file was saved without units it gets a code of its own: nothing says what it counts.
std::string subjectCode(std::string_view descriptor, std::string_view units)
{
    const std::string name = lowered(trimmed(descriptor));
    const std::string unit = lowered(trimmed(units));
    for (const Subject &subject : kSubjects) {
        if (subject.descriptor == name && !unit.empty() && unit.starts_with(subject.units))
            return std::string(subject.code);
    }
    return slug(descriptor) + (unit.empty() ? "" : '.' + slug(units));
}

int shiftOf(std::string_view scale)
{
    const std::string text = lowered(trimmed(scale));
    if (text == "thousands")
        return 3;
    if (text == "millions")
        return 6;
    if (text == "billions")
        return 9;
    return text == "trillions" ? 12 : 0;
}

/// The footer's vintage, "…, World Economic Outlook Database, October 2022", as a month.
std::string vintageOf(std::string_view footer)
{
    const std::size_t at = lowered(footer).find("world economic outlook database");
    if (at == std::string::npos)
        return {};
    const std::size_t comma = footer.find(',', at);
    if (comma == std::string_view::npos)
        return {};
    const std::string_view rest = trimmed(footer.substr(comma + 1));
    const std::size_t space = rest.find(' ');
    const auto month = space == std::string_view::npos ? std::nullopt : monthNamed(rest.substr(0, space));
    const auto year = space == std::string_view::npos ? std::nullopt : plainYear(rest.substr(space + 1, 5));
    if (!month || !year)
        return {};
    return std::to_string(*year) + (*month < 10 ? "-0" : "-") + std::to_string(*month);
}

bool isWeo(const Heads &heads)
{
    const bool subject = heads.count({"subject descriptor", "weo subject code"}) > 0;
    const bool area =
        heads.count({"country", "iso", "weo country code", "country group name", "weo country group code"}) > 0;
    return subject && area && !periodColumns(heads).empty();
}

class WeoReader : public SeriesReader {
public:
    std::string_view name() const override { return "weo"; }
    std::string_view title() const override { return "IMF World Economic Outlook"; }

    Recognition recognise(const Sample &sample) const override
    {
        const auto heads = sampleHeads(sample, isWeo);
        if (!heads)
            return {};
        return heads->has("estimates start after") ? sure(99, "Subject Descriptor, Estimates Start After")
                                                   : sure(92, "Subject Descriptor");
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        if (Outcome outcome = findHeads(rows, heads, isWeo, {}, "Subject Descriptor"))
            return outcome;
        const Columns columns(heads);
        if (!heads.has("units") && !heads.has("scale"))
            sink.remark(Remark::Kind::NoScale);
        std::string published;
        Row row;
        while (rows.next(row)) {
            if (!pen.goOn())
                return Pen::cancelled();
            if (blank(row))
                continue;
            if (lonely(row)) {
                if (std::string vintage = vintageOf(row.at(0)); !vintage.empty())
                    published = std::move(vintage);
                pen.leaveOut();
                continue;
            }
            if (!pen.ragged(row, heads))
                readRow(row, heads, columns, pen);
        }
        announceFile(published, sink);
        return pen.finish();
    }

private:
    struct Columns {
        std::size_t area = 0;
        std::size_t iso = 0;
        std::size_t number = 0;
        std::size_t group = 0;
        std::size_t subject = 0;
        std::size_t code = 0;
        std::size_t units = 0;
        std::size_t scale = 0;
        std::size_t estimates = 0;
        std::vector<PeriodColumn> periods;

        explicit Columns(const Heads &heads) : periods(periodColumns(heads))
        {
            const auto column = [&heads](std::initializer_list<std::string_view> names) {
                return heads.find(names).value_or(heads.size());
            };
            area = column({"country", "country group name"});
            iso = column({"iso"});
            number = column({"weo country code"});
            group = column({"weo country group code"});
            subject = column({"subject descriptor"});
            code = column({"weo subject code"});
            units = column({"units"});
            scale = column({"scale"});
            estimates = column({"estimates start after"});
        }
    };

    static std::string areaOf(const Row &row, const Columns &columns, Pen &pen)
    {
        const std::string_view name = row.at(columns.area);
        if (const std::string_view iso = trimmed(row.at(columns.iso)); !iso.empty())
            return pen.area(AreaScheme::Iso3, iso, name, "IMF");
        if (const std::string_view number = trimmed(row.at(columns.number)); !number.empty())
            return pen.area(AreaScheme::Imf, number, name, "IMF");
        if (const std::string_view group = trimmed(row.at(columns.group)); !group.empty())
            return pen.area(AreaScheme::Imf, group, name, "IMF");
        return pen.areaNamed(name, "IMF");
    }

    static void setUnit(std::string_view units, Line &line, IndicatorDraft &draft, Pen &pen)
    {
        const std::string low = lowered(units);
        const std::string_view own = low == "national currency" ? currencyOf(line.series.reporter) : std::string_view();
        if (!own.empty()) {
            line.series.unit = pen.announce(currency(own));
        } else if (!units.empty()) {
            const UnitMeaning meaning = pen.unit(units);
            line.series.unit = meaning.unit.code;
            line.shift += meaning.shift;
        } else if (!pen.options().unit.empty()) {
            line.series.unit = pen.options().unit;
        } else {
            line.series.unit = pen.announce(unknownUnit("unit not stated"));
        }
        draft.unit = line.series.unit;
        draft.kind = low.find("index") != std::string::npos     ? "index"
                     : low.find("percent") != std::string::npos ? "rate"
                                                                : "level";
    }

    static void readRow(const Row &row, const Heads &heads, const Columns &columns, Pen &pen)
    {
        Line line;
        line.series.reporter = areaOf(row, columns, pen);
        const std::string_view subject = trimmed(row.at(columns.subject));
        const std::string_view code = trimmed(row.at(columns.code));
        const std::size_t lacking = line.series.reporter.empty()      ? std::min(columns.area, columns.iso)
                                    : subject.empty() && code.empty() ? std::min(columns.subject, columns.code)
                                                                      : heads.size();
        if (lacking < heads.size()) {
            pen.reject(Trouble::MissingValue, row.line, lacking, heads.raw(lacking));
            return;
        }
        const std::string_view units = trimmed(row.at(columns.units));
        line.shift = shiftOf(row.at(columns.scale));
        IndicatorDraft draft;
        draft.scheme = "IMF";
        draft.code = "IMF:WEO." + (code.empty() ? subjectCode(subject, units) : std::string(code));
        draft.name = subject.empty() ? std::string(code) : std::string(subject);
        if (!units.empty())
            draft.name += " (" + std::string(units) + ')';
        setUnit(units, line, draft, pen);
        const auto ours = indicatorOfOurs("IMF", std::string_view(draft.code).substr(4));
        line.series.indicator = ours ? std::string(*ours) : pen.announce(draft);
        if (const std::string_view after = trimmed(row.at(columns.estimates)); !after.empty()) {
            const auto year = plainYear(after);
            if (!year && after != "--" && lowered(after) != "n/a") {
                pen.reject(Trouble::BadPeriod, row.line, columns.estimates, after, "2022");
                return;
            }
            if (year)
                line.estimatesFrom = *dayNumber(*year + 1, 1, 1);
        }
        pen.wide(row, line, columns.periods);
    }

    static void announceFile(const std::string &published, Sink &sink)
    {
        sink.source({"imf_weo",
                     "International Monetary Fund",
                     "World Economic Outlook Database",
                     "https://www.imf.org/en/Publications/WEO",
                     {},
                     "IMF, World Economic Outlook Database"});
        DocumentDraft document;
        document.title = "World Economic Outlook Database";
        document.published = published;
        sink.document(document);
    }
};

} // namespace

const Reader &weoReader()
{
    static const WeoReader reader;
    return reader;
}

} // namespace corridor::ingest::series
