#include "import/meaning/codes.h"
#include "memos.h"
#include "tablepass.h"
#include "trademaphead.h"
#include "trademapwords.h"
#include "tradereaders.h"

#include <algorithm>
#include <vector>

namespace corridor::ingest::trade {

namespace {

using Kind = TradeMapColumn::Kind;

/// One column that holds figures, ready to be added.
struct Figures {
    std::size_t column = kNone;
    TradeMapColumn head;
    std::string indicator;
    std::string unit;
    int shift = 0;
    AreaDraft owner; ///< Empty code: that of the table.
    AreaDraft other;
};

class TradeMapTable {
public:
    TradeMapTable(TablePass &pass, TradeMapFacts facts) :
        m_pass(pass), m_facts(std::move(facts)), m_areas(pass.areas(), pass.sink(), "ITC"), m_commodities(pass.sink())
    {}
    void readAll();

private:
    void findColumns(const std::vector<std::string> &heads);
    void findFigures(Figures figures);
    void findMeasure(Figures &figures);
    [[nodiscard]] std::vector<std::string> headTexts();
    [[nodiscard]] bool decideRoles();
    void decideUnit();
    void readRow();
    void readCell(const Figures &figures, const std::string &area, const std::string &commodity,
                  std::string_view classification);

    TablePass &m_pass;
    TradeMapFacts m_facts;
    AreaMemo m_areas;
    CommodityMemo m_commodities;
    TradeMapLead m_lead;
    std::vector<Figures> m_figures;
    std::size_t m_quantityUnit = kNone;
    std::string m_unit;
    int m_shift = 3;
    bool m_rowsAreReporters = false;
    std::string m_reporter;
    std::string m_partner;
};

/// The heads as one text a column; a second line of heads stands under a group.
std::vector<std::string> TradeMapTable::headTexts()
{
    const HeadColumns &head = m_pass.head();
    std::vector<std::string> texts;
    bool figures = false;
    for (std::size_t column = 0; column < head.size(); ++column) {
        texts.push_back(head.written(column));
        const Kind kind = columnOfHead(head.written(column)).kind;
        figures = figures || kind == Kind::Value || kind == Kind::Measure || kind == Kind::Quantity;
    }
    if (figures || !m_pass.nextLine())
        return texts;
    const Row &second = m_pass.row();
    const std::size_t leads = m_lead.label != kNone ? m_lead.label + 1 : m_lead.column + 1;
    // Cells that span both lines may be missing from the second one, or be empty in it.
    const bool pushed = second.size() > 0 && !trimmed(second.at(m_lead.column)).empty();
    std::string group;
    const std::size_t width = std::max(texts.size(), second.size() + (pushed ? leads : 0));
    constexpr std::size_t kMostColumns = 4096;
    texts.resize(std::min(width, kMostColumns));
    for (std::size_t column = leads; column < texts.size(); ++column) {
        if (!texts[column].empty())
            group = lowered(texts[column]) == "select your indicators" ? std::string() : texts[column];
        const std::string_view below = trimmed(second.at(pushed ? column - leads : column));
        if (!below.empty())
            texts[column] = (group.empty() ? "" : group + " ") + std::string(below);
    }
    return texts;
}

void TradeMapTable::decideUnit()
{
    const std::optional<UnitMeaning> unit = unitNamed(m_facts.unit);
    Sink &sink = m_pass.sink();
    if (!m_facts.unit.empty() && unit) {
        m_unit = unit->unit.code;
        m_shift = unit->shift;
        sink.unit(unit->unit);
        return;
    }
    m_unit = tellUnit(sink, m_pass.options().unit.empty() ? "USD" : std::string_view(m_pass.options().unit));
    m_shift = 3;
    sink.remark(Remark::Kind::AssumedUnit);
}

void TradeMapTable::findMeasure(Figures &figures)
{
    // The reporter's name in a head would make the same measure another one for each country.
    std::string text = figures.head.measure;
    if (m_facts.reporter && !m_facts.reporter->name.empty()) {
        const std::size_t at = text.find(m_facts.reporter->name);
        if (at != std::string::npos)
            text.erase(at, m_facts.reporter->name.size() + (text.find("'s ", at) != std::string::npos ? 2 : 0));
    }
    figures.indicator = "ITC:" + slug(text);
    const std::string &words = figures.head.unit;
    std::optional<UnitMeaning> unit = unitNamed(words);
    const std::string low = lowered(text);
    if (words.starts_with("%"))
        unit = unitNamed("%");
    else if (low.find("rank") != std::string::npos)
        unit = UnitMeaning{{"rank", "rank", false, "rank"}, 0};
    if (!unit)
        unit = UnitMeaning{words.empty() ? UnitDraft{"index", "index", false, "index"} : unknownUnit(words), 0};
    m_pass.sink().unit(unit->unit);
    figures.unit = unit->unit.code;
    figures.shift = unit->shift;
    m_pass.sink().indicator(
        {figures.indicator, "ITC", figures.head.measure, "en", figures.unit, "level", true, "trade"});
}

void TradeMapTable::findFigures(Figures figures)
{
    TradeMapColumn &head = figures.head;
    switch (head.kind) {
    case Kind::None:
        return;
    case Kind::QuantityUnit:
        m_quantityUnit = figures.column;
        return;
    case Kind::Value: {
        const std::optional<UnitMeaning> unit = head.unit.empty() ? std::nullopt : unitNamed(head.unit);
        figures.unit = unit ? unit->unit.code : m_unit;
        figures.shift = unit ? unit->shift : m_shift;
        break;
    }
    case Kind::Quantity:
        figures.indicator = std::string("ITC:QUANTITY_") + (head.flow == 'M' ? "IMPORTED" : "EXPORTED");
        figures.unit = tellUnit(m_pass.sink(), head.unit.empty() ? std::string_view("tonne") : head.unit);
        m_pass.sink().indicator({figures.indicator, "ITC", head.flow == 'M' ? "Imported quantity" : "Exported quantity",
                                 "en", figures.unit, "flow", true, "trade"});
        break;
    case Kind::Measure:
        findMeasure(figures);
        break;
    }
    for (const auto &[words, area] : {std::pair{&head.owner, &figures.owner}, {&head.other, &figures.other}}) {
        if (words->empty())
            continue;
        const std::optional<AreaDraft> known = m_pass.areas().byName(*words);
        *area = known ? *known : AreaTable::unknown("ITC", *words, *words);
        m_pass.sink().area(*area);
    }
    m_figures.push_back(std::move(figures));
}

void TradeMapTable::findColumns(const std::vector<std::string> &heads)
{
    std::optional<PeriodDraft> newest;
    std::vector<Figures> found;
    for (std::size_t column = m_lead.column + 1; column < heads.size(); ++column) {
        Figures figures;
        figures.column = column;
        figures.head = columnOfHead(heads[column]);
        if (figures.head.kind == Kind::Value)
            newest = figures.head.period;
        if (column != m_lead.label)
            found.push_back(std::move(figures));
    }
    std::size_t without = 0;
    for (Figures &figures : found) {
        // A share or a rank without a year belongs to the year of the value beside it.
        if (figures.head.kind == Kind::Measure && !figures.head.period)
            figures.head.period = newest;
        if (figures.head.kind != Kind::QuantityUnit && figures.head.kind != Kind::None && !figures.head.period)
            ++without;
        else
            findFigures(std::move(figures));
    }
    if (without > 0)
        m_pass.sink().remark({Remark::Kind::ColumnsWithoutPeriod, without});
}

bool TradeMapTable::decideRoles()
{
    char flow = 0;
    bool owners = !m_figures.empty();
    for (const Figures &figures : m_figures) {
        if (figures.head.kind == Kind::Value && flow == 0)
            flow = figures.head.flow;
        owners = owners && !figures.owner.code.empty();
    }
    if (flow == 0)
        flow = m_facts.flow;
    const auto given = m_pass.options().mapping ? m_pass.options().mapping->constants.find("flow")
                                                : std::map<std::string, std::string>::const_iterator{};
    if (m_pass.options().mapping && given != m_pass.options().mapping->constants.end()) {
        if (const std::optional<FlowMeaning> meaning = flowNamed(given->second))
            flow = meaning->indicator == "goods_import" ? 'M' : 'X';
    }
    if (flow == 0 && !owners) {
        m_pass.fail(Trouble::MissingValue, "flow", "export, import");
        return false;
    }
    for (Figures &figures : m_figures) {
        if (figures.indicator.empty())
            figures.indicator =
                (figures.head.flow != 0 ? figures.head.flow : flow) == 'M' ? "goods_import" : "goods_export";
    }
    // A list of exporters of what is exported names reporters; of what is imported, partners.
    m_rowsAreReporters = !m_facts.reporter && m_pass.options().reporter.empty() &&
                         ((m_lead.what == TradeMapLead::What::Exporters && flow == 'X') ||
                          (m_lead.what == TradeMapLead::What::Importers && flow == 'M'));
    if (!m_pass.options().reporter.empty()) {
        m_reporter = m_pass.options().reporter;
    } else if (m_facts.reporter) {
        m_reporter = m_facts.reporter->code;
        m_pass.sink().area(*m_facts.reporter);
    } else if (!m_rowsAreReporters && !owners) {
        m_pass.fail(Trouble::MissingValue, "reporter");
        return false;
    }
    if (m_facts.partner) {
        m_partner = m_facts.partner->code;
        m_pass.sink().area(*m_facts.partner);
    } else {
        m_partner = m_areas.of({AreaScheme::Iso3, "WLD", {}, "World"});
    }
    return true;
}

void TradeMapTable::readAll()
{
    m_lead = leadOf(m_pass.head());
    const std::vector<std::string> heads = headTexts();
    decideUnit();
    findColumns(heads);
    if (m_figures.empty() && !m_pass.failed())
        m_pass.fail(Trouble::NoFigures, {}, "Exported value in 2024");
    if (m_pass.failed() || !decideRoles())
        return;
    m_pass.sink().source({{}, "International Trade Centre", "Trade Map", "https://www.trademap.org/", {}, {}});
    if (m_lead.what != TradeMapLead::What::Products && m_facts.product.empty())
        m_pass.sink().remark(Remark::Kind::NoProduct);
    m_pass.setWide(heads.size());
    while (m_pass.nextRow()) {
        if (m_pass.source().sheetChanged()) {
            m_pass.sink().remark(Remark::Kind::TablesLeftOut);
            break;
        }
        readRow();
    }
}

void TradeMapTable::readRow()
{
    std::string_view lead = m_pass.at(m_lead.column);
    const std::string low = lowered(lead);
    if (low.starts_with("source:") || low.starts_with("sources:") || low.starts_with("note:") ||
        low.starts_with("unit :"))
        return;
    const bool products = m_lead.what == TradeMapLead::What::Products;
    std::string area;
    std::string commodity = "TOTAL";
    std::string classification;
    if (products) {
        if (!lead.empty() && lead.front() == '\'')
            lead.remove_prefix(1);
        if (!isTotalCommodity(lead))
            commodity = std::string(lead);
    } else {
        const bool total = low == "total" || low == "world";
        area =
            total ? m_areas.of({AreaScheme::Iso3, "WLD", {}, "World"}) : m_areas.of({AreaScheme::Iso3, {}, {}, lead});
        if (!m_facts.product.empty() && !isTotalCommodity(m_facts.product))
            commodity = m_facts.product;
    }
    if (commodity != "TOTAL")
        classification = "HS";
    for (const Figures &figures : m_figures)
        readCell(figures, area, commodity, classification);
}

void TradeMapTable::readCell(const Figures &figures, const std::string &area, const std::string &commodity,
                             std::string_view classification)
{
    Observation observation;
    if (!m_pass.number(figures.column, figures.shift, observation.value))
        return;
    const bool products = m_lead.what == TradeMapLead::What::Products;
    if ((products && commodity.empty()) || (!products && area.empty())) {
        m_pass.reject(Trouble::MissingValue, m_lead.column, m_pass.head().written(m_lead.column));
        return;
    }
    SeriesDraft draft;
    draft.indicator = figures.indicator;
    draft.unit = figures.unit;
    draft.frequency = figures.head.period->frequency;
    draft.reporter = m_rowsAreReporters ? area : m_reporter;
    draft.partner = products || m_rowsAreReporters ? m_partner : area;
    if (!figures.owner.code.empty()) {
        draft.reporter = figures.owner.code;
        draft.partner = figures.other.code.empty() ? m_partner : figures.other.code;
    }
    draft.commodity = commodity;
    if (!classification.empty())
        addDetail(draft.detail, "CL", classification);
    if (m_facts.mirror)
        addDetail(draft.detail, "MIRROR", "1");
    if (figures.head.kind == Kind::Quantity && m_quantityUnit != kNone) {
        const std::string_view words = m_pass.at(m_quantityUnit);
        if (words.empty() || lowered(words) == "no quantity") {
            m_pass.skip(Skip::Missing);
            return;
        }
        draft.unit = tellUnit(m_pass.sink(), words);
    }
    if (!classification.empty())
        m_commodities.tell(classification, commodity,
                           products ? m_pass.at(m_lead.label) : std::string_view(m_facts.productName));
    observation.series = m_pass.sink().series(draft);
    observation.first = figures.head.period->first;
    observation.until = figures.head.period->until;
    observation.line = m_pass.line();
    observation.cell = cellAt(figures.column);
    m_pass.sink().add(observation);
}

/// ITC Trade Map: text, the HTML that it calls xls, and tables that others cut out of it. Names, not codes; reporter,
/// flow and product stand above the table or only in the name of the file.
class TradeMapReader final : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "trademap"; }
    [[nodiscard]] std::string_view title() const override { return "ITC Trade Map"; }

    [[nodiscard]] Recognition recognise(const Sample &sample) const override
    {
        Recognition result;
        for (const Sample::Line &line : sample.rows) {
            const HeadColumns head(line.cells);
            if (!isTradeMapHead(head))
                continue;
            const TradeMapLead lead = leadOf(head);
            bool words = false;
            for (std::size_t column = 0; column < head.size(); ++column) {
                const std::string &name = head.name(column);
                words = words || name.starts_with("exportedvalue") || name.starts_with("importedvalue") ||
                        name.starts_with("valueexported") || name.starts_with("valueimported") ||
                        name == "selectyourindicators";
            }
            const bool file = lowered(sample.fileName).find("trade_map") != std::string::npos;
            result.confidence = words || file ? 96 : lead.what == TradeMapLead::What::Products ? 70 : 55;
            result.evidence = head.written(lead.column) + ", " + head.written(head.size() > 1 ? lead.column + 1 : 0);
            break;
        }
        return result;
    }

    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        TablePass pass(rows, options, sink);
        TradeMapFacts facts;
        const auto above = [&facts, &options](const Row &row) {
            for (const std::string_view cell : row.cells) {
                if (!cell.empty())
                    facts.fillFrom(factsOfTitle(cell, *options.areas));
            }
        };
        if (!pass.findHead(isTradeMapHead, above)) {
            pass.fail(Trouble::MissingColumn, "Exported value");
            return pass.outcome();
        }
        facts.fillFrom(factsOfFileName(options.fileName, *options.areas));
        TradeMapTable(pass, std::move(facts)).readAll();
        return pass.outcome();
    }
};

} // namespace

const Reader &tradeMapReader()
{
    static const TradeMapReader reader;
    return reader;
}

} // namespace corridor::ingest::trade
