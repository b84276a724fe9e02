#include "import/meaning/codes.h"
#include "import/text/periodtext.h"
#include "memos.h"
#include "seriesindex.h"
#include "tablepass.h"
#include "tradereaders.h"

#include <vector>

namespace corridor::ingest::trade {

namespace {

bool isLongHead(const HeadColumns &head)
{
    return head.count({"indicatorcode", "indicator", "reportingeconomycode", "reportingeconomy", "partnereconomycode",
                       "productsectorcode", "unitcode", "valueflagcode", "textvalue", "value"}) >= 5 &&
           head.find({"reportingeconomycode", "reportingeconomyiso3acode", "reportingeconomy"}) != kNone &&
           head.find({"indicatorcode", "indicator"}) != kNone;
}

/// The grid of the site: one line a reporter, product and partner, one column a period.
bool isWideHead(const HeadColumns &head)
{
    if (!head.has("reportingeconomy") || isLongHead(head))
        return false;
    for (std::size_t column = 0; column < head.size(); ++column) {
        if (head.name(column).size() == 4 && parsePeriod(head.name(column)))
            return true;
    }
    return false;
}

void tellSource(Sink &sink)
{
    sink.source({{}, "World Trade Organization", "WTO Stats", "https://stats.wto.org/", {}, {}});
}

/// What an indicator of the WTO is with us: goods and services flows in money are ours.
std::string indicatorOf(std::string_view code, std::string_view name, bool money)
{
    const std::string words = lowered(name);
    const auto says = [&words](std::string_view part) { return words.find(part) != std::string::npos; };
    if (money && !says("index") && !says("share") && !says("change") && !says("growth")) {
        const bool exports = says("export");
        if (exports != says("import")) {
            if (says("commercial services") || says("services exports") || says("services imports"))
                return exports ? "services_export" : "services_import";
            if (says("merchandise") || says("bilateral"))
                return exports ? "goods_export" : "goods_import";
        }
    }
    if (const std::optional<std::string_view> ours = indicatorOfOurs("WTO", code))
        return std::string(*ours);
    return "WTO:" + std::string(code.empty() ? name : code);
}

bool isWholeProduct(std::string_view code, std::string_view name, bool services)
{
    const std::string words = lowered(name);
    return code == "TO" || (code.empty() && name.empty()) || isTotalCommodity(code) || words == "total merchandise" ||
           (services && (code == "S" || code == "SOX" || words.starts_with("commercial services") ||
                         words.starts_with("total services")));
}

/// Makes series for both layouts of the WTO.
class WtoSeries {
public:
    explicit WtoSeries(TablePass &pass) :
        m_pass(pass), m_areas(pass.areas(), pass.sink(), "WTO"), m_commodities(pass.sink())
    {}

    struct Words {
        std::string_view indicatorCode;
        std::string_view indicator;
        AreaWords reporter;
        AreaWords partner;
        bool hasPartner = false;
        std::string_view classification;
        std::string_view product;
        std::string_view productName;
        std::string_view unit;
        std::string_view unitCode;
        char frequency = 'A';
    };

    /// The series of \a words and the decimal shift of its unit.
    [[nodiscard]] SeriesIndex::Entry entry(const std::string &keyText, const Words &words)
    {
        const SeriesIndex::Key key = SeriesIndex::keyOf(keyText);
        if (const SeriesIndex::Entry *known = m_series.find(key))
            return *known;
        Sink &sink = m_pass.sink();
        std::optional<UnitMeaning> unit = unitNamed(words.unit);
        if (!unit && !words.unitCode.empty())
            unit = unitNamed(words.unitCode);
        if (!unit)
            unit = UnitMeaning{unknownUnit(words.unit.empty() ? "unit not stated" : words.unit), 0};
        sink.unit(unit->unit);
        SeriesDraft draft;
        draft.indicator = indicatorOf(words.indicatorCode, words.indicator, unit->unit.dimension == "money");
        draft.reporter = m_areas.of(words.reporter);
        if (words.hasPartner)
            draft.partner = m_areas.of(words.partner);
        draft.frequency = words.frequency;
        draft.unit = unit->unit.code;
        tellFlow(sink, draft.indicator);
        const bool ours = draft.indicator.find(':') == std::string::npos;
        if (!ours)
            sink.indicator({draft.indicator, "WTO", std::string(words.indicator), "en", draft.unit, "level",
                            words.hasPartner, "other"});
        // A flow of goods without a partner column is that with the world.
        if (draft.partner.empty() || (ours && !words.hasPartner))
            draft.partner = ours ? m_areas.of({AreaScheme::Iso3, "WLD", {}, "World"}) : "-";
        commodity(words, draft);
        return m_series.insert(key, {sink.series(draft), static_cast<std::uint32_t>(unit->shift)});
    }

private:
    void commodity(const Words &words, SeriesDraft &draft)
    {
        const bool services = draft.indicator.starts_with("services");
        if (isWholeProduct(words.product, words.productName, services))
            return;
        const std::string_view code = words.product.empty() ? words.productName : words.product;
        const std::string_view classification = words.classification.empty() ? "WTO" : words.classification;
        draft.commodity = std::string(code);
        addDetail(draft.detail, "CL", classification);
        // Under the name that the series carries, or the store could not tell what its product is called.
        if (classification.starts_with("HS"))
            m_commodities.tell(classification, code, words.productName);
        else // The groups of the WTO (AG, MA …) have no parent in the classification.
            m_pass.sink().commodity(
                {std::string(classification), std::string(code), {}, std::string(words.productName)});
    }

    TablePass &m_pass;
    AreaMemo m_areas;
    CommodityMemo m_commodities;
    SeriesIndex m_series;
};

class WtoLong {
public:
    explicit WtoLong(TablePass &pass) : m_pass(pass), m_series(pass)
    {
        const HeadColumns &head = pass.head();
        m_value = pass.need({"value"}, "Value");
        m_year = pass.need({"year"}, "Year");
        m_indicatorCode = head.find({"indicatorcode"});
        m_indicator = head.find({"indicator"});
        m_reporterCode = head.find({"reportingeconomycode"});
        m_reporterIso = head.find({"reportingeconomyiso3acode"});
        m_reporter = head.find({"reportingeconomy"});
        m_partnerCode = head.find({"partnereconomycode"});
        m_partnerIso = head.find({"partnereconomyiso3acode"});
        m_partner = head.find({"partnereconomy"});
        m_classification = head.find({"productsectorclassificationcode"});
        m_product = head.find({"productsectorcode"});
        m_productName = head.find({"productsector"});
        m_period = head.find({"periodcode"});
        m_unitCode = head.find({"unitcode"});
        m_unit = head.find({"unit"});
        m_flag = head.find({"valueflagcode"});
        m_text = head.find({"textvalue"});
    }

    void readAll()
    {
        tellSource(m_pass.sink());
        while (m_pass.nextRow())
            readRow();
    }

private:
    [[nodiscard]] std::optional<PeriodDraft> period()
    {
        const std::string year(m_pass.at(m_year));
        const std::string_view part = m_pass.at(m_period);
        std::optional<PeriodDraft> found;
        if (part.empty() || part == "A")
            found = parsePeriod(year);
        else
            found = parsePeriod(year + "-" + std::string(part));
        if (!found) {
            const bool inPart = parsePeriod(year).has_value();
            m_pass.rejectKey(Trouble::BadPeriod, inPart ? m_period : m_year, inPart ? "A, Q1, M01" : "2024");
        }
        return found;
    }

    void readRow()
    {
        if (m_pass.at(m_value).empty() && !m_pass.at(m_text).empty()) {
            m_pass.skip(Skip::NotNumeric);
            return;
        }
        double plain = 0.0;
        if (!m_pass.number(m_value, 0, plain))
            return;
        const std::optional<PeriodDraft> when = period();
        if (!when)
            return;
        WtoSeries::Words words;
        words.indicatorCode = m_pass.at(m_indicatorCode);
        words.indicator = m_pass.at(m_indicator);
        words.reporter = {AreaScheme::M49, m_pass.at(m_reporterCode), m_pass.at(m_reporterIso), m_pass.at(m_reporter)};
        words.partner = {AreaScheme::M49, m_pass.at(m_partnerCode), m_pass.at(m_partnerIso), m_pass.at(m_partner)};
        for (AreaWords *area : {&words.reporter, &words.partner})
            plainArea(*area);
        words.hasPartner = !words.partner.code.empty() || !words.partner.iso3.empty() || !words.partner.name.empty();
        words.classification = m_pass.at(m_classification);
        words.product = m_pass.at(m_product);
        words.productName = m_pass.at(m_productName);
        words.unit = m_pass.at(m_unit);
        words.unitCode = m_pass.at(m_unitCode);
        words.frequency = when->frequency;
        if (words.reporter.code.empty() && words.reporter.iso3.empty() && words.reporter.name.empty()) {
            m_pass.reject(Trouble::MissingValue, m_reporterCode != kNone ? m_reporterCode : m_reporter,
                          "Reporting Economy Code");
            return;
        }
        if (words.indicatorCode.empty() && words.indicator.empty()) {
            m_pass.reject(Trouble::MissingValue, m_indicatorCode != kNone ? m_indicatorCode : m_indicator,
                          "Indicator Code");
            return;
        }
        m_key.clear();
        for (const std::size_t column : {m_indicatorCode, m_indicatorCode == kNone ? m_indicator : kNone,
                                         m_reporterCode, m_reporterIso, m_reporter, m_partnerCode, m_partnerIso,
                                         m_partner, m_classification, m_product, m_productName, m_unit, m_unitCode})
            m_key.append(m_pass.at(column)).append("\n");
        m_key.push_back(when->frequency);
        const SeriesIndex::Entry series = m_series.entry(m_key, words);
        add(series, *when, plain);
    }

    /// The economies of the WTO: ISO3 first, since its numbers are not all those of the UN (000 World, 918 EU).
    static void plainArea(AreaWords &area)
    {
        if (area.code == "000" || area.code == "0")
            area = {AreaScheme::Iso3, "WLD", {}, "World"};
        else if (area.iso3.size() == 3)
            area = {AreaScheme::Iso3, area.iso3, {}, area.name};
    }

    void add(const SeriesIndex::Entry &series, const PeriodDraft &when, double plain)
    {
        Observation figure;
        figure.series = series.series;
        figure.first = when.first;
        figure.until = when.until;
        figure.line = m_pass.line();
        figure.cell = cellAt(m_value);
        figure.value = plain;
        if (series.extra != 0)
            figure.value = m_pass.numbers().read(m_pass.at(m_value), static_cast<int>(series.extra)).value;
        if (const std::string_view flag = m_pass.at(m_flag); !flag.empty()) {
            figure.status = statusOfFlag(flag);
            NoteDraft note;
            note.flag = std::string(flag);
            figure.note = m_pass.sink().note(note);
        }
        m_pass.sink().add(figure);
    }

    TablePass &m_pass;
    WtoSeries m_series;
    std::string m_key;
    std::size_t m_value = kNone, m_year = kNone, m_indicatorCode = kNone, m_indicator = kNone;
    std::size_t m_reporterCode = kNone, m_reporterIso = kNone, m_reporter = kNone;
    std::size_t m_partnerCode = kNone, m_partnerIso = kNone, m_partner = kNone;
    std::size_t m_classification = kNone, m_product = kNone, m_productName = kNone, m_period = kNone;
    std::size_t m_unitCode = kNone, m_unit = kNone, m_flag = kNone, m_text = kNone;
};

class WtoWide {
public:
    WtoWide(TablePass &pass, std::string title) : m_pass(pass), m_series(pass), m_title(std::move(title)) {}

    void readAll()
    {
        tellSource(m_pass.sink());
        const HeadColumns &head = m_pass.head();
        const std::size_t reporter = head.find({"reportingeconomy"});
        const std::size_t partner = head.find({"partnereconomy"});
        const std::size_t product = head.find({"productsector"});
        const std::size_t indicator = head.find({"indicator"});
        std::vector<std::pair<std::size_t, PeriodDraft>> periods;
        for (std::size_t column = 0; column < head.size(); ++column) {
            if (const auto period = parsePeriod(head.written(column)))
                periods.emplace_back(column, *period);
        }
        const std::size_t open = m_title.rfind('(');
        const std::size_t close = m_title.rfind(')');
        const bool unit = open != std::string::npos && close != std::string::npos && close > open;
        m_pass.setWide();
        while (m_pass.nextRow()) {
            WtoSeries::Words words;
            words.indicator = indicator != kNone ? m_pass.at(indicator) : std::string_view(m_title);
            words.unit = unit ? std::string_view(m_title).substr(open + 1, close - open - 1) : std::string_view();
            words.reporter = {AreaScheme::Iso3, {}, {}, m_pass.at(reporter)};
            words.partner = {AreaScheme::Iso3, {}, {}, m_pass.at(partner)};
            words.hasPartner = !words.partner.name.empty();
            words.productName = m_pass.at(product);
            for (const auto &[column, period] : periods)
                readCell(column, period, reporter, words);
        }
    }

private:
    void readCell(std::size_t column, const PeriodDraft &period, std::size_t reporter, WtoSeries::Words &words)
    {
        Observation figure;
        if (!m_pass.number(column, 0, figure.value))
            return;
        if (words.reporter.name.empty()) {
            m_pass.reject(Trouble::MissingValue, reporter, "Reporting Economy");
            return;
        }
        words.frequency = period.frequency;
        m_key.assign(words.indicator).append("\n").append(words.reporter.name).append("\n");
        m_key.append(words.partner.name).append("\n").append(words.productName).append("\n");
        m_key.push_back(period.frequency);
        const SeriesIndex::Entry series = m_series.entry(m_key, words);
        figure.series = series.series;
        figure.first = period.first;
        figure.until = period.until;
        figure.line = m_pass.line();
        figure.cell = cellAt(column);
        if (series.extra != 0)
            figure.value = m_pass.numbers().read(m_pass.at(column), static_cast<int>(series.extra)).value;
        m_pass.sink().add(figure);
    }

    TablePass &m_pass;
    WtoSeries m_series;
    std::string m_title;
    std::string m_key;
};

/// WTO Stats: the long table with 24 columns, and the grid of its Excel export.
class WtoReader final : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "wto"; }
    [[nodiscard]] std::string_view title() const override { return "WTO Stats"; }

    [[nodiscard]] Recognition recognise(const Sample &sample) const override
    {
        Recognition result;
        for (std::size_t at = 0; at < sample.rows.size() && at < 12; ++at) {
            const HeadColumns head(sample.rows[at].cells);
            if (isLongHead(head)) {
                result.confidence = 98;
                result.evidence = "Indicator Code, Reporting Economy Code, Product/Sector Code";
                break;
            }
            if (isWideHead(head)) {
                result.confidence = 85;
                result.evidence = "Reporting Economy, Product/Sector, Partner Economy";
                break;
            }
        }
        return result;
    }

    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        TablePass pass(rows, options, sink);
        std::string title;
        const auto above = [&title](const Row &row) {
            for (const std::string_view cell : row.cells) {
                if (title.size() < 1000 && !trimmed(cell).empty())
                    title.append(title.empty() ? "" : " ").append(trimmed(cell));
            }
        };
        if (!pass.findHead([](const HeadColumns &head) { return isLongHead(head) || isWideHead(head); }, above)) {
            pass.fail(Trouble::MissingColumn, "Indicator Code");
            return pass.outcome();
        }
        if (isWideHead(pass.head())) {
            WtoWide(pass, std::move(title)).readAll();
        } else {
            WtoLong reader(pass);
            if (!pass.failed())
                reader.readAll();
        }
        return pass.outcome();
    }
};

} // namespace

const Reader &wtoReader()
{
    static const WtoReader reader;
    return reader;
}

} // namespace corridor::ingest::trade
