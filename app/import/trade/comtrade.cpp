#include "comtraderow.h"
#include "tradereaders.h"

namespace corridor::ingest::trade {

namespace {

bool isHead(const HeadColumns &head)
{
    return head.count({"primaryvalue", "flowcode", "reportercode", "partnercode", "cmdcode", "refperiodid",
                       "classificationcode", "period", "flowdesc", "reporteriso", "partneriso", "reporterdesc",
                       "partnerdesc"}) >= 4;
}

/// UN Comtrade, the tables of comtradeplus.un.org and of the bulk files. Key columns are needed, all others may have
/// been dropped by whoever saved the file again.
class ComtradeReader final : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "comtrade"; }
    [[nodiscard]] std::string_view title() const override { return "UN Comtrade (CSV)"; }

    [[nodiscard]] Recognition recognise(const Sample &sample) const override
    {
        Recognition result;
        for (const Sample::Line &line : sample.rows) {
            const HeadColumns head(line.cells);
            if (isHead(head)) {
                // Without the value it is still Comtrade's: reading it says which column is missing.
                const bool whole = head.count({"flowcode", "reportercode", "partnercode", "cmdcode"}) == 4;
                result.confidence = head.has("primaryvalue") ? (whole ? 100 : 90) : (whole ? 70 : 0);
                result.evidence = "flowCode, reporterCode, partnerCode, cmdCode, primaryValue";
                return result;
            }
        }
        return result;
    }

    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        TablePass pass(rows, options, sink);
        if (!pass.findHead(isHead)) {
            pass.fail(Trouble::MissingColumn, "primaryValue");
            return pass.outcome();
        }
        const HeadColumns &head = pass.head();
        ComtradeColumns at;
        at.value = pass.need({"primaryvalue"}, "primaryValue");
        at.flow = pass.need({"flowcode", "flowdesc"}, "flowCode");
        at.period = head.find({"period"});
        at.year = head.find({"refyear"});
        at.month = head.find({"refmonth"});
        if (at.period == kNone && at.year == kNone)
            at.period = pass.need({"period"}, "period");
        at.reporter = head.find({"reportercode"});
        at.reporterIso = head.find({"reporteriso"});
        at.reporterName = head.find({"reporterdesc"});
        if (at.reporterIso == kNone && at.reporterName == kNone)
            at.reporter = pass.need({"reportercode"}, "reporterCode");
        at.partner = head.find({"partnercode"});
        at.partnerIso = head.find({"partneriso"});
        at.partnerName = head.find({"partnerdesc"});
        if (at.partnerIso == kNone && at.partnerName == kNone)
            at.partner = pass.need({"partnercode"}, "partnerCode");
        at.commodity = pass.need({"cmdcode"}, "cmdCode");
        at.commodityName = head.find({"cmddesc"});
        at.type = head.find({"typecode"});
        at.partner2 = head.find({"partner2code", "partner2iso"});
        at.partner2Name = head.find({"partner2desc"});
        at.classification = head.find({"classificationcode", "classificationsearchcode"});
        at.customs = head.find({"customscode"});
        at.transport = head.find({"motcode"});
        at.supply = head.find({"moscode"});
        at.cif = head.find({"cifvalue"});
        at.fob = head.find({"fobvalue"});
        at.weight = head.find({"netwgt"});
        at.quantity = head.find({"qty"});
        at.quantityUnit = head.find({"qtyunitabbr", "qtyunitcode"});
        if (!pass.failed()) {
            tellComtradeSource(sink);
            ComtradeRows(pass, at).readAll();
        }
        return pass.outcome();
    }
};

} // namespace

const Reader &comtradeReader()
{
    static const ComtradeReader reader;
    return reader;
}

} // namespace corridor::ingest::trade
