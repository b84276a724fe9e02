#include "import/meaning/codes.h"
#include "import/text/periodtext.h"
#include "memos.h"
#include "seriesindex.h"
#include "tablepass.h"
#include "tradereaders.h"

#include <charconv>
#include <string>
#include <vector>

namespace corridor::ingest::trade {

namespace {

using Names = std::initializer_list<std::string_view>;

const Names kOrigin = {"iso3o", "iso3i", "isoo", "isoi", "exporter", "exporteriso3", "exporteriso", "countrysource"};
const Names kDestination = {"iso3d",    "iso3j",        "isod",        "isoj",
                            "importer", "importeriso3", "importeriso", "countrytarget"};
const Names kVariables = {"dist", "distw",   "distcap", "contig",       "comlangoff",    "comcol", "colony", "rta",
                          "cntg", "lang",    "clny",    "cont",         "distwharmonic", "gdpo",   "gdpd",   "popo",
                          "fta",  "fta_wto", "ftawto",  "comlangethno", "ccol",          "pairid"};

/// A column that holds a flow between the pair.
struct FlowColumn {
    std::string_view head;
    const char *indicator;
    bool byDestination; ///< Told by the second country of the pair: the roles are the other way round.
    bool thousand;      ///< CEPII's own: thousand current dollars.
    const char *basis;
    const char *detail;
};
constexpr FlowColumn kFlows[] = {
    {"tradeflowcomtradeo", "goods_export", false, true, "reported", "ORIGIN=COMTRADE"},
    {"tradeflowcomtraded", "goods_import", true, true, "reported", "ORIGIN=COMTRADE"},
    {"tradeflowbaci", "goods_export", false, true, "reconciled", "ORIGIN=BACI"},
    {"manuftradeflowbaci", "goods_export", false, true, "reconciled", "ORIGIN=BACI;SECTOR=MANUF"},
    {"tradeflowimfo", "goods_export", false, true, "reported", "ORIGIN=IMF"},
    {"tradeflowimfd", "goods_import", true, true, "reported", "ORIGIN=IMF"},
    {"trade", "goods_export", false, false, "reported", ""},
    {"tradeflow", "goods_export", false, false, "reported", ""},
    {"flow", "goods_export", false, false, "reported", ""},
    {"exports", "goods_export", false, false, "reported", ""},
    {"imports", "goods_import", false, false, "reported", ""},
};

bool isPair(const HeadColumns &head) { return head.find(kOrigin) != kNone && head.find(kDestination) != kNone; }

bool hasFlow(const HeadColumns &head)
{
    for (const FlowColumn &flow : kFlows) {
        if (head.has(flow.head))
            return true;
    }
    return head.has("value") && head.find({"type", "flow", "direction"}) != kNone;
}

/// Variables that say what a column is and not how the pair stands.
bool isKey(std::string_view name)
{
    static constexpr std::string_view keys[] = {"year",     "month",    "pairid",   "countryido", "countryidd",
                                                "iso3numo", "iso3numd", "countryo", "countryd",   ""};
    for (const std::string_view key : keys) {
        if (name == key)
            return true;
    }
    return false;
}

class GravityRows {
public:
    explicit GravityRows(TablePass &pass) : m_pass(pass), m_areas(pass.areas(), pass.sink(), "CEPII")
    {
        const HeadColumns &head = pass.head();
        m_origin = head.find(kOrigin);
        m_destination = head.find(kDestination);
        if (pass.need({head.name(m_origin)}, head.written(m_origin)) == kNone)
            return;
        m_year = head.find({"year", "t"});
        m_month = head.find({"month"});
        m_type = head.has("value") ? head.find({"type", "flow", "direction"}) : kNone;
        findFigures();
    }

    [[nodiscard]] bool anything() const { return m_year != kNone && !m_figures.empty(); }
    void readAll();

private:
    struct Figure {
        std::size_t column = kNone;
        const FlowColumn *flow = nullptr; ///< Null: a variable of the pair.
    };
    void findFigures();
    void readCell(const Figure &figure);
    [[nodiscard]] std::optional<PeriodDraft> period();
    [[nodiscard]] bool identify(const Figure &figure, SeriesDraft &draft);
    void variable(const Figure &figure, SeriesDraft &draft);

    TablePass &m_pass;
    AreaMemo m_areas;
    SeriesIndex m_series;
    std::vector<Figure> m_figures;
    std::string m_unit;
    std::string m_key;
    std::string m_ignored;
    std::size_t m_origin = kNone;
    std::size_t m_destination = kNone;
    std::size_t m_year = kNone;
    std::size_t m_month = kNone;
    std::size_t m_type = kNone;
};

void GravityRows::findFigures()
{
    static constexpr FlowColumn typed{"value", "", false, false, "reported", ""};
    const HeadColumns &head = m_pass.head();
    if (m_type != kNone) {
        m_figures.push_back({head.find({"value"}), &typed});
        return;
    }
    for (const FlowColumn &flow : kFlows) {
        if (head.has(flow.head))
            m_figures.push_back({head.find({flow.head}), &flow});
    }
    for (std::size_t column = 0; column < head.size(); ++column) {
        if (column == m_origin || column == m_destination || column == m_year || isKey(head.name(column)))
            continue;
        bool flow = false;
        for (const Figure &figure : m_figures)
            flow = flow || (figure.flow != nullptr && figure.column == column);
        if (flow)
            continue;
        if (!hasFlow(head))
            m_figures.push_back({column, nullptr});
        else
            m_ignored += (m_ignored.empty() ? "" : ", ") + head.written(column);
    }
}

void GravityRows::readAll()
{
    Sink &sink = m_pass.sink();
    bool cepii = true;
    for (const Figure &figure : m_figures)
        cepii = cepii && (figure.flow == nullptr || figure.flow->thousand);
    if (cepii)
        sink.source({{},
                     "CEPII",
                     "Gravity",
                     "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=8",
                     "Etalab 2.0",
                     {}});
    m_unit = cepii ? tellUnit(sink, "USD") : unstatedUnit(m_pass.options(), sink);
    if (!m_ignored.empty())
        sink.remark({Remark::Kind::ColumnsLeftOut, 0, shown(m_ignored)});
    while (m_pass.nextRow()) {
        for (const Figure &figure : m_figures)
            readCell(figure);
    }
}

std::optional<PeriodDraft> GravityRows::period()
{
    std::optional<PeriodDraft> found = parsePeriod(m_pass.at(m_year));
    if (!found || (found->frequency != 'A' && found->frequency != 'M' && found->frequency != 'Q')) {
        m_pass.rejectKey(Trouble::BadPeriod, m_year, "2024");
        return std::nullopt;
    }
    if (m_month == kNone)
        return found;
    const std::string_view year = m_pass.at(m_year);
    const std::string_view month = m_pass.at(m_month);
    int yearNumber = 0;
    int monthNumber = 0;
    std::from_chars(year.data(), year.data() + year.size(), yearNumber);
    const auto end = std::from_chars(month.data(), month.data() + month.size(), monthNumber);
    if (end.ec == std::errc() && end.ptr == month.data() + month.size())
        found = monthPeriod(yearNumber, monthNumber);
    else if (const std::optional<int> named = monthNamed(month))
        found = monthPeriod(yearNumber, *named);
    else
        found.reset();
    if (!found)
        m_pass.rejectKey(Trouble::BadPeriod, m_month, "1-12");
    return found;
}

void GravityRows::readCell(const Figure &figure)
{
    Observation observation;
    if (!m_pass.number(figure.column, figure.flow != nullptr && figure.flow->thousand ? 3 : 0, observation.value))
        return;
    const std::optional<PeriodDraft> when = period();
    if (!when)
        return;
    m_key = std::to_string(figure.column) + when->frequency;
    for (const std::size_t column : {m_origin, m_destination, m_type})
        m_key.append("\n").append(m_pass.at(column));
    const SeriesIndex::Key key = SeriesIndex::keyOf(m_key);
    const SeriesIndex::Entry *series = m_series.find(key);
    if (series == nullptr) {
        SeriesDraft draft;
        draft.frequency = when->frequency;
        if (!identify(figure, draft))
            return;
        series = &m_series.insert(key, {m_pass.sink().series(draft), 0});
    }
    observation.series = series->series;
    observation.first = when->first;
    observation.line = m_pass.line();
    observation.cell = cellAt(figure.column);
    m_pass.sink().add(observation);
}

bool GravityRows::identify(const Figure &figure, SeriesDraft &draft)
{
    const std::string_view origin = m_pass.at(m_origin);
    const std::string_view destination = m_pass.at(m_destination);
    const std::string reporter = m_areas.of({AreaScheme::Iso3, origin, {}, origin});
    const std::string partner = m_areas.of({AreaScheme::Iso3, destination, {}, destination});
    if (reporter.empty() || partner.empty()) {
        const std::size_t column = reporter.empty() ? m_origin : m_destination;
        m_pass.reject(Trouble::MissingValue, column, m_pass.head().written(column));
        return false;
    }
    draft.reporter = reporter;
    draft.partner = partner;
    draft.unit = m_unit;
    if (figure.flow == nullptr) {
        variable(figure, draft);
        return true;
    }
    draft.indicator = figure.flow->indicator;
    draft.basis = figure.flow->basis;
    draft.detail = figure.flow->detail;
    if (figure.flow->byDestination)
        std::swap(draft.reporter, draft.partner);
    if (m_type != kNone) {
        const std::optional<FlowMeaning> flow = flowNamed(m_pass.at(m_type));
        if (!flow) {
            m_pass.rejectKey(Trouble::UnknownFlow, m_type, "export, import");
            return false;
        }
        draft.indicator = std::string(flow->indicator);
    }
    // What a country makes and uses itself stands in some panels; it is no trade with anybody.
    if (reporter == partner)
        addDetail(draft.detail, "DOMESTIC", "1");
    return true;
}

void GravityRows::variable(const Figure &figure, SeriesDraft &draft)
{
    const std::string &written = m_pass.head().written(figure.column);
    draft.indicator = "CEPII:" + written;
    IndicatorDraft indicator;
    indicator.code = draft.indicator;
    indicator.scheme = "CEPII";
    indicator.name = written;
    indicator.unit = draft.unit = tellUnit(m_pass.sink(), written.starts_with("dist") ? "km" : "index");
    indicator.hasPartner = true;
    m_pass.sink().indicator(indicator);
}

/// Panels of country pairs and years for gravity models: CEPII's own, and those that others make in its manner. Flows
/// are figures; distances, languages and the like only where there are no flows.
class GravityReader final : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "gravity"; }
    [[nodiscard]] std::string_view title() const override { return "Gravity panel (CEPII and others)"; }

    [[nodiscard]] Recognition recognise(const Sample &sample) const override
    {
        Recognition result;
        for (std::size_t at = 0; at < sample.rows.size() && at < 5; ++at) {
            const HeadColumns head(sample.rows[at].cells);
            if (!isPair(head))
                continue;
            const std::size_t variables = head.count(kVariables);
            if (hasFlow(head) && head.find({"year", "t"}) != kNone)
                result.confidence = variables > 0 ? 88 : 72;
            else if (variables > 1)
                result.confidence = 80;
            if (result.confidence > 0) {
                result.evidence = head.written(head.find(kOrigin)) + ", " + head.written(head.find(kDestination));
                break;
            }
        }
        return result;
    }

    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        TablePass pass(rows, options, sink);
        if (!pass.findHead(isPair)) {
            pass.fail(Trouble::MissingColumn, "iso3_o");
            return pass.outcome();
        }
        GravityRows reader(pass);
        if (!pass.failed() && !reader.anything())
            pass.fail(Trouble::NoFigures, {}, "year");
        if (!pass.failed())
            reader.readAll();
        return pass.outcome();
    }
};

} // namespace

const Reader &gravityReader()
{
    static const GravityReader reader;
    return reader;
}

} // namespace corridor::ingest::trade
