#include "import/meaning/codes.h"
#include "import/text/periodtext.h"
#include "memos.h"
#include "seriesindex.h"
#include "tablepass.h"
#include "tradereaders.h"

#include <algorithm>
#include <vector>

namespace corridor::ingest::trade {

namespace {

using Names = std::initializer_list<std::string_view>;

const Names kReporter = {"reporteriso3", "reporteriso", "reporter"};
const Names kPartner = {"partneriso3", "partneriso", "partner"};
const Names kProduct = {"productcode", "product", "hscode"};

/// The column of values; its head says the unit.
std::size_t valueColumn(const HeadColumns &head)
{
    for (std::size_t column = 0; column < head.size(); ++column) {
        if (head.name(column).starts_with("tradevalue"))
            return column;
    }
    return kNone;
}

bool isTradeHead(const HeadColumns &head)
{
    return head.count({"nomenclature", "reporteriso3", "productcode", "partneriso3", "tradeflowname", "tradeflowcode",
                       "reportername", "partnername"}) >= 4 &&
           head.find({"productcode", "product"}) != kNone && !head.has("commoditycode");
}

bool isTariffHead(const HeadColumns &head)
{
    return head.find({"simpleaverage", "weightedaverage"}) != kNone &&
           head.find({"reporter", "reporterison", "reporteriso3", "reportername", "reportercode"}) != kNone &&
           head.find(kProduct) != kNone;
}

bool isConcordance(const HeadColumns &head)
{
    std::size_t codes = 0;
    for (std::size_t column = 0; column < head.size(); ++column) {
        const std::string &name = head.name(column);
        if (name.find("productcode") != std::string::npos && name.size() > 11)
            ++codes;
    }
    return codes >= 2 && valueColumn(head) == kNone && !head.has("year");
}

bool isNumberCode(std::string_view code)
{
    return !code.empty() && std::all_of(code.begin(), code.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

/// Puts a product of WITS into \a draft. Its own groups overlap: each is a commodity of the nomenclature WITS.
void setProduct(SeriesDraft &draft, CommodityMemo &memo, std::string_view nomenclature, std::string_view code,
                std::string_view name)
{
    if (isTotalCommodity(code))
        return;
    const std::string_view scheme = !isNumberCode(code) ? "WITS" : nomenclature.empty() ? "HS" : nomenclature;
    draft.commodity = std::string(code);
    addDetail(draft.detail, "CL", scheme);
    memo.tell(scheme, code, name);
}

std::optional<PeriodDraft> yearOf(TablePass &pass, std::size_t column)
{
    const std::optional<PeriodDraft> period = parsePeriod(pass.at(column));
    if (period && period->frequency == 'A')
        return period;
    pass.rejectKey(Trouble::BadPeriod, column, "2024");
    return std::nullopt;
}

class WitsTradeRows {
public:
    explicit WitsTradeRows(TablePass &pass) :
        m_pass(pass), m_areas(pass.areas(), pass.sink(), "WITS"), m_commodities(pass.sink())
    {
        const HeadColumns &head = pass.head();
        m_value = valueColumn(head);
        if (m_value == kNone)
            m_value = pass.need({"tradevaluein1000usd"}, "TradeValue in 1000 USD");
        m_year = pass.need({"year"}, "Year");
        m_product = pass.need(kProduct, "ProductCode");
        m_productName = head.find({"productname", "productdescription"});
        m_nomenclature = head.find({"nomenclature", "nomencode"});
        m_reporter = head.find(kReporter);
        m_reporterName = head.find({"reportername"});
        if (m_reporterName == kNone)
            m_reporter = pass.need(kReporter, "ReporterISO3");
        m_partner = head.find(kPartner);
        m_partnerName = head.find({"partnername"});
        m_flowCode = head.find({"tradeflowcode"});
        if (head.has("tradeflowname") || m_flowCode == kNone)
            m_flow = pass.need({"tradeflowname", "tradeflow"}, "TradeFlowName");
        m_quantity = head.find({"quantity"});
        m_quantityUnit = head.find({"quantitytoken", "quantityunit", "qtyunit"});
    }

    void readAll()
    {
        m_shift = m_pass.head().name(m_value).find("1000") != std::string::npos ? 3 : 0;
        m_pass.sink().source({{}, "World Bank", "WITS", "https://wits.worldbank.org/", {}, {}});
        std::ignore = tellUnit(m_pass.sink(), "USD");
        while (m_pass.nextRow())
            readRow();
    }

private:
    void readRow()
    {
        Observation figure;
        if (!m_pass.number(m_value, m_shift, figure.value))
            return;
        const std::optional<PeriodDraft> period = yearOf(m_pass, m_year);
        if (!period)
            return;
        m_key.clear();
        for (const std::size_t column :
             {m_nomenclature, m_reporter, m_reporterName, m_product, m_partner, m_partnerName, m_flow, m_flowCode})
            m_key.append(m_pass.at(column)).append("\n");
        const SeriesIndex::Key key = SeriesIndex::keyOf(m_key);
        const SeriesIndex::Entry *series = m_series.find(key);
        if (series == nullptr) {
            SeriesDraft draft;
            if (!identify(draft))
                return;
            series = &m_series.insert(key, {m_pass.sink().series(draft), draft.quantityUnit.empty() ? 0U : 1U});
        }
        figure.series = series->series;
        figure.first = period->first;
        figure.line = m_pass.line();
        figure.cell = cellAt(m_value);
        if (series->extra != 0) {
            if (const std::optional<double> amount = m_pass.numbers().positive(m_pass.at(m_quantity)))
                figure.quantity = *amount;
        }
        m_pass.sink().add(figure);
    }

    [[nodiscard]] std::optional<FlowMeaning> flow() const
    {
        std::optional<FlowMeaning> meaning = flowNamed(m_pass.at(m_flow));
        if (!meaning) {
            const std::string words = lowered(m_pass.at(m_flow));
            if (words.starts_with("gross imp"))
                meaning = flowNamed("M");
            else if (words.starts_with("gross exp"))
                meaning = flowNamed("X");
        }
        return meaning || m_flowCode == kNone ? meaning : flowNamed(m_pass.at(m_flowCode));
    }

    [[nodiscard]] bool identify(SeriesDraft &draft)
    {
        const std::optional<FlowMeaning> meaning = flow();
        if (!meaning) {
            const std::size_t column = m_flow != kNone ? m_flow : m_flowCode;
            m_pass.rejectKey(Trouble::UnknownFlow, column, "Import, Export, Re-Import, Re-Export");
            return false;
        }
        draft.indicator = std::string(meaning->indicator);
        tellFlow(m_pass.sink(), draft.indicator);
        draft.unit = "USD";
        draft.reporter = m_areas.of({AreaScheme::Iso3, m_pass.at(m_reporter), {}, m_pass.at(m_reporterName)});
        draft.partner = m_areas.of({AreaScheme::Iso3, m_pass.at(m_partner), {}, m_pass.at(m_partnerName)});
        if (draft.partner.empty() && m_partner == kNone && m_partnerName == kNone)
            draft.partner = m_areas.of({AreaScheme::Iso3, "WLD", {}, "World"});
        if (draft.reporter.empty() || draft.partner.empty() || m_pass.at(m_product).empty()) {
            std::size_t column = draft.reporter.empty() ? (m_reporter != kNone ? m_reporter : m_reporterName)
                                                        : (m_partner != kNone ? m_partner : m_partnerName);
            if (!draft.reporter.empty() && !draft.partner.empty())
                column = m_product;
            m_pass.reject(Trouble::MissingValue, column, m_pass.head().written(column));
            return false;
        }
        setProduct(draft, m_commodities, m_pass.at(m_nomenclature), m_pass.at(m_product), m_pass.at(m_productName));
        if (m_quantity != kNone && !m_pass.at(m_quantityUnit).empty())
            draft.quantityUnit = tellUnit(m_pass.sink(), m_pass.at(m_quantityUnit));
        return true;
    }

    TablePass &m_pass;
    AreaMemo m_areas;
    CommodityMemo m_commodities;
    SeriesIndex m_series;
    std::string m_key;
    int m_shift = 3;
    std::size_t m_value = kNone, m_year = kNone, m_product = kNone, m_productName = kNone, m_nomenclature = kNone;
    std::size_t m_reporter = kNone, m_reporterName = kNone, m_partner = kNone, m_partnerName = kNone;
    std::size_t m_flow = kNone, m_flowCode = kNone, m_quantity = kNone, m_quantityUnit = kNone;
};

/// A measure of the tariff tables.
struct Measure {
    std::string_view head;
    const char *code;
    const char *name;
    const char *unit;
};
constexpr Measure kMeasures[] = {
    {"simpleaverage", "WITS:TARIFF_SIMPLE_AVERAGE", "Tariff, simple average", "percent"},
    {"weightedaverage", "WITS:TARIFF_WEIGHTED_AVERAGE", "Tariff, weighted average", "percent"},
    {"standarddeviation", "WITS:TARIFF_STANDARD_DEVIATION", "Tariff, standard deviation", "percent"},
    {"minimumrate", "WITS:TARIFF_MINIMUM", "Tariff, minimum rate", "percent"},
    {"minrate", "WITS:TARIFF_MINIMUM", "Tariff, minimum rate", "percent"},
    {"maximumrate", "WITS:TARIFF_MAXIMUM", "Tariff, maximum rate", "percent"},
    {"maxrate", "WITS:TARIFF_MAXIMUM", "Tariff, maximum rate", "percent"},
    {"nbroftotallines", "WITS:TARIFF_LINES", "Tariff lines", "count"},
    {"totalnooflines", "WITS:TARIFF_LINES", "Tariff lines", "count"},
};

/// Tariffs by product, as TRAINS and the tariff queries of the site write them.
class WitsTariffRows {
public:
    explicit WitsTariffRows(TablePass &pass) :
        m_pass(pass), m_areas(pass.areas(), pass.sink(), "WITS"), m_commodities(pass.sink())
    {
        const HeadColumns &head = pass.head();
        m_year = pass.need({"tariffyear", "year"}, "Tariff Year");
        m_product = pass.need(kProduct, "Product");
        m_productName = head.find({"productname"});
        m_nomenclature = head.find({"nativenomen", "selectednomen", "nomencode", "nomenclature"});
        m_reporter = head.find({"reporteriso3", "reporter", "reporterison", "reportercode"});
        m_reporterName = head.find({"reportername"});
        m_partner = head.find({"partneriso3", "partner", "partnercode"});
        m_partnerName = head.find({"partnername"});
        m_duty = head.find({"dutytype"});
    }

    void readAll()
    {
        m_pass.sink().source({{}, "World Bank", "WITS tariffs", "https://wits.worldbank.org/", {}, {}});
        std::vector<std::pair<std::size_t, const Measure *>> measures;
        for (const Measure &measure : kMeasures) {
            const std::size_t column = m_pass.head().find({measure.head});
            if (column == kNone)
                continue;
            measures.emplace_back(column, &measure);
            const std::string unit = tellUnit(m_pass.sink(), measure.unit);
            m_pass.sink().indicator(
                {measure.code, "WITS", measure.name, "en", unit, "rate", m_partner != kNone, "other"});
        }
        while (m_pass.nextRow()) {
            for (const auto &[column, measure] : measures)
                readCell(column, *measure);
        }
    }

private:
    void readCell(std::size_t column, const Measure &measure)
    {
        Observation figure;
        if (!m_pass.number(column, 0, figure.value))
            return;
        const std::optional<PeriodDraft> period = yearOf(m_pass, m_year);
        if (!period)
            return;
        SeriesDraft draft;
        draft.indicator = measure.code;
        draft.unit = measure.unit;
        draft.reporter = areaOf(m_reporter, m_reporterName);
        if (draft.reporter.empty()) {
            const std::size_t at = m_reporter != kNone ? m_reporter : m_reporterName;
            m_pass.reject(Trouble::MissingValue, at, m_pass.head().written(at));
            return;
        }
        if (m_partner != kNone)
            draft.partner = areaOf(m_partner, m_partnerName);
        if (draft.partner.empty())
            draft.partner.assign(1, '-');
        setProduct(draft, m_commodities, m_pass.at(m_nomenclature), m_pass.at(m_product), m_pass.at(m_productName));
        if (const std::string_view duty = m_pass.at(m_duty); !duty.empty())
            addDetail(draft.detail, "DUTY", duty);
        figure.series = m_pass.sink().series(draft);
        figure.first = period->first;
        figure.line = m_pass.line();
        figure.cell = cellAt(column);
        m_pass.sink().add(figure);
    }

    [[nodiscard]] const std::string &areaOf(std::size_t code, std::size_t name)
    {
        const std::string_view text = m_pass.at(code);
        return m_areas.of({isNumberCode(text) ? AreaScheme::M49 : AreaScheme::Iso3, text, {}, m_pass.at(name)});
    }

    TablePass &m_pass;
    AreaMemo m_areas;
    CommodityMemo m_commodities;
    std::size_t m_year = kNone, m_product = kNone, m_productName = kNone, m_nomenclature = kNone;
    std::size_t m_reporter = kNone, m_reporterName = kNone, m_partner = kNone, m_partnerName = kNone, m_duty = kNone;
};

/// World Integrated Trade Solution: files of the bulk download, trade or tariffs.
template<typename Rows>
class WitsReader final : public TableReader {
public:
    static constexpr bool kTariff = std::is_same_v<Rows, WitsTariffRows>;

    [[nodiscard]] std::string_view name() const override { return kTariff ? "wits-tariff" : "wits"; }
    [[nodiscard]] std::string_view title() const override { return kTariff ? "WITS tariffs" : "WITS trade"; }
    [[nodiscard]] bool seen() const override { return !kTariff; }

    [[nodiscard]] Recognition recognise(const Sample &sample) const override
    {
        Recognition result;
        for (std::size_t at = 0; at < sample.rows.size() && at < 5; ++at) {
            const HeadColumns head(sample.rows[at].cells);
            if (kTariff ? isTariffHead(head) : isTradeHead(head)) {
                result.confidence = kTariff ? 90 : valueColumn(head) != kNone ? 97 : 70;
                result.evidence =
                    kTariff ? "Reporter, Product, Simple Average" : "ReporterISO3, ProductCode, TradeValue";
                break;
            }
            if (!kTariff && isConcordance(head)) {
                result.confidence = 92;
                result.evidence = head.written(0);
                result.notData = NotData::Concordance;
                break;
            }
        }
        return result;
    }

    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        TablePass pass(rows, options, sink);
        if (!pass.findHead(kTariff ? isTariffHead : isTradeHead)) {
            pass.fail(Trouble::MissingColumn, kTariff ? "Simple Average" : "TradeValue in 1000 USD");
            return pass.outcome();
        }
        Rows reader(pass);
        if (!pass.failed())
            reader.readAll();
        return pass.outcome();
    }
};

} // namespace

const Reader &witsReader()
{
    static const WitsReader<WitsTradeRows> reader;
    return reader;
}

const Reader &witsTariffReader()
{
    static const WitsReader<WitsTariffRows> reader;
    return reader;
}

} // namespace corridor::ingest::trade
