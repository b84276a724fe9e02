#include "import/series/family.h"
#include "import/series/pen.h"
#include "import/series/seriesreader.h"

#include <algorithm>
#include <array>

namespace corridor::ingest::series {

namespace {

bool isWir(const Heads &heads)
{
    return heads.count({"region/economy", "region / economy"}) > 0 && periodColumns(heads).size() >= 2;
}

struct Table {
    std::string_view word; ///< Stands in the title, or in the name of the file.
    std::string_view code;
    std::string_view name;
    std::string_view kind;
};

// The words of a file name come with blanks for `_` and `-`. More telling words first.
constexpr std::array kTables = {Table{"inward stock", "FDI_INWARD_STOCK", "FDI inward stock", "stock"},
                                Table{"outward stock", "FDI_OUTWARD_STOCK", "FDI outward stock", "stock"},
                                Table{"fdi inflows", "FDI_INFLOWS", "FDI inflows", "flow"},
                                Table{"fdi outflows", "FDI_OUTFLOWS", "FDI outflows", "flow"},
                                Table{"tab01", "FDI_INFLOWS", "FDI inflows", "flow"},
                                Table{"tab02", "FDI_OUTFLOWS", "FDI outflows", "flow"},
                                Table{"tab03", "FDI_INWARD_STOCK", "FDI inward stock", "stock"},
                                Table{"tab04", "FDI_OUTWARD_STOCK", "FDI outward stock", "stock"}};

std::string spaced(std::string_view text)
{
    std::string low = lowered(text);
    std::replace(low.begin(), low.end(), '_', ' ');
    std::replace(low.begin(), low.end(), '-', ' ');
    return low;
}

class WirReader : public SeriesReader {
public:
    std::string_view name() const override { return "unctad-wir"; }
    std::string_view title() const override { return "UNCTAD World Investment Report"; }

    Recognition recognise(const Sample &sample) const override
    {
        const auto heads = sampleHeads(sample, isWir);
        return heads ? sure(96, "Region/economy") : Recognition();
    }

    Outcome readRows(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        Pen pen(rows, options, sink);
        Heads heads;
        std::string about;
        const auto title = [&about](const Row &row) {
            if (about.size() < 1000)
                about += std::string(trimmed(row.at(0))) + '\n';
        };
        if (Outcome outcome = findHeads(rows, heads, isWir, title, "Region/economy"))
            return outcome;
        sink.source({"unctad_wir",
                     "UNCTAD",
                     "World Investment Report, annex tables",
                     "https://unctad.org/topic/investment",
                     {},
                     "UNCTAD, World Investment Report"});
        DocumentDraft document;
        document.title = trimmed(std::string_view(about).substr(0, about.find('\n')));
        sink.document(document);
        return readTable(rows, heads, indicatorOf(about, options.fileName, pen), pen);
    }

private:
    static std::string indicatorOf(const std::string &about, const std::string &fileName, Pen &pen)
    {
        IndicatorDraft draft;
        draft.scheme = "UNCTAD";
        draft.unit = "USD";
        draft.page = "investment";
        for (const std::string &text : {spaced(about), spaced(fileName)}) {
            for (const Table &table : kTables) {
                if (text.find(table.word) == std::string::npos)
                    continue;
                draft.code = "UNCTAD:WIR." + std::string(table.code);
                draft.name = table.name;
                draft.kind = table.kind;
                return pen.announce(draft);
            }
        }
        pen.sink().remark(Remark::Kind::NoMeasure);
        draft.code = "UNCTAD:WIR.FDI";
        draft.name = "Foreign direct investment";
        return pen.announce(draft);
    }

    static Outcome readTable(RowSource &rows, const Heads &heads, const std::string &indicator, Pen &pen)
    {
        const std::size_t area = *heads.find({"region/economy", "region / economy"});
        const std::vector<PeriodColumn> periods = periodColumns(heads);
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
            if (trimmed(row.at(area)).empty()) {
                pen.reject(Trouble::MissingValue, row.line, area, heads.raw(area));
                continue;
            }
            Line line;
            line.series.reporter = pen.areaNamed(row.at(area), "UNCTAD");
            line.series.indicator = indicator;
            line.series.unit = pen.announce(currency("USD"));
            line.shift = 6; // All annex tables are in millions of dollars.
            pen.wide(row, line, periods);
        }
        return pen.finish();
    }
};

} // namespace

const Reader &wirReader()
{
    static const WirReader reader;
    return reader;
}

} // namespace corridor::ingest::series
