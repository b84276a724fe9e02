#include "comtraderow.h"
#include "tradereaders.h"

namespace corridor::ingest::trade {

namespace {

using Names = std::initializer_list<std::string_view>;

const Names kValue = {"tradevalueus", "tradevalueusd", "tradevalue", "valueus", "valueusd"};
const Names kFlow = {"tradeflowcode", "tradeflow", "rgcode", "rgdesc", "flowcode", "flow"};

bool isHead(const HeadColumns &head)
{
    return head.find(kValue) != kNone && head.find(kFlow) != kNone &&
           head.count({"reporter", "reportercode", "reporteriso", "rtcode", "rttitle", "rt3iso"}) > 0 &&
           head.count({"commoditycode", "cmdcode", "commodity", "partnercode", "partner", "ptcode", "aggregatelevel",
                       "netweightkg", "period", "year", "yr"}) >= 2;
}

/// The layout before 2014: codes only, and a plain `Value`.
bool isOldHead(const HeadColumns &head)
{
    return head.has("value") && head.has("tradeflowcode") && head.has("reportercode") && head.has("partnercode") &&
           head.has("commoditycode") && head.find(kValue) == kNone &&
           head.count({"supplementaryquantity", "estimationcode", "quantityunit", "netweightkg"}) >= 2;
}

ComtradeColumns columnsOf(TablePass &pass, bool old)
{
    const HeadColumns &head = pass.head();
    ComtradeColumns at;
    at.value = old ? pass.need({"value"}, "Value") : pass.need(kValue, "Trade Value (US$)");
    at.flow = pass.need(kFlow, "Trade Flow Code");
    at.period = head.find({"period"});
    at.year = head.find({"year", "yr"});
    if (at.period == kNone && at.year == kNone)
        at.period = pass.need({"period"}, "Period");
    at.reporter = head.find({"reportercode", "rtcode"});
    at.reporterIso = head.find({"reporteriso", "rt3iso"});
    at.reporterName = head.find({"reporter", "rttitle"});
    at.partner = head.find({"partnercode", "ptcode"});
    at.partnerIso = head.find({"partneriso", "pt3iso"});
    at.partnerName = head.find({"partner", "pttitle"});
    if (at.partnerIso == kNone && at.partnerName == kNone)
        at.partner = pass.need({"partnercode"}, "Partner Code");
    at.commodity = pass.need({"commoditycode", "cmdcode"}, "Commodity Code");
    at.commodityName = head.find({"commodity", "cmddesce"});
    at.partner2 = head.find({"2ndpartnercode", "secondpartnercode", "ptcode2"});
    at.partner2Name = head.find({"2ndpartner", "secondpartner", "pttitle2"});
    at.classification = head.find({"classification", "pfcode"});
    at.customs = head.find({"customsproccode", "cstcode"});
    at.transport = head.find({"modeoftransportcode", "motcode"});
    at.cif = head.find({"ciftradevalueus", "ciftradevalueusd", "cifvalue"});
    at.fob = head.find({"fobtradevalueus", "fobtradevalueusd", "fobvalue"});
    at.weight = head.find({"netweightkg", "netweight"});
    at.quantity = head.find({"qty", "tradequantity", "supplementaryquantity"});
    at.quantityUnit = head.find({"qtyunit", "qtdesc", "qtyunitcode", "quantityunit"});
    return at;
}

/// The tables of the old comtrade.un.org: 22 columns from its site, 35 from its service, and what other programs made
/// of their heads.
class ComtradeLegacyReader final : public TableReader {
public:
    explicit ComtradeLegacyReader(bool old) : m_old(old) {}
    [[nodiscard]] std::string_view name() const override { return m_old ? "comtrade-old" : "comtrade-legacy"; }
    [[nodiscard]] std::string_view title() const override
    {
        return m_old ? "UN Comtrade (before 2014)" : "UN Comtrade (legacy CSV)";
    }
    [[nodiscard]] bool seen() const override { return !m_old; }

    [[nodiscard]] Recognition recognise(const Sample &sample) const override
    {
        Recognition result;
        for (const Sample::Line &line : sample.rows) {
            const HeadColumns head(line.cells);
            if (m_old ? isOldHead(head) : isHead(head)) {
                const std::size_t known =
                    head.count({"commoditycode", "cmdcode", "partnercode", "ptcode", "classification", "reportercode",
                                "rtcode", "tradeflowcode", "aggregatelevel", "tradevalueus", "tradevalueusd"});
                result.confidence = m_old || known >= 4 ? 95 : known >= 2 ? 80 : 60;
                result.evidence = m_old ? "Trade Flow Code, Commodity Code, Value" : "Trade Flow, Trade Value (US$)";
                return result;
            }
        }
        return result;
    }

    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        TablePass pass(rows, options, sink);
        if (!pass.findHead(m_old ? isOldHead : isHead)) {
            pass.fail(Trouble::MissingColumn, m_old ? "Value" : "Trade Value (US$)");
            return pass.outcome();
        }
        const ComtradeColumns at = columnsOf(pass, m_old);
        if (!pass.failed()) {
            tellComtradeSource(sink);
            ComtradeRows(pass, at).readAll();
        }
        return pass.outcome();
    }

private:
    bool m_old;
};

} // namespace

const Reader &comtradeLegacyReader()
{
    static const ComtradeLegacyReader reader(false);
    return reader;
}

const Reader &comtradeOldReader()
{
    static const ComtradeLegacyReader reader(true);
    return reader;
}

} // namespace corridor::ingest::trade
