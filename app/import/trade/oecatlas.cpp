#include "import/meaning/codes.h"
#include "import/text/periodtext.h"
#include "memos.h"
#include "seriesindex.h"
#include "tablepass.h"
#include "tradereaders.h"

namespace corridor::ingest::trade {

namespace {

/// What tells the Atlas of Economic Complexity and the Observatory apart; the shape of their tables is one.
struct Layout {
    const char *name;
    const char *title;
    const char *publisher;
    const char *dataset;
    const char *url;
    const char *scheme; ///< Under which unknown areas are made.
    AreaScheme codes;
    bool seen;
};

constexpr Layout kAtlas = {"atlas",
                           "Atlas of Economic Complexity",
                           "Growth Lab at Harvard University",
                           "Atlas of Economic Complexity",
                           "https://atlas.hks.harvard.edu/data-downloads",
                           "ATLAS",
                           AreaScheme::M49,
                           true};
constexpr Layout kOec = {"oec",
                         "Observatory of Economic Complexity",
                         "Observatory of Economic Complexity",
                         "Bilateral trade",
                         "https://oec.world/",
                         "OEC",
                         AreaScheme::Oec,
                         false};

bool isAtlasHead(const HeadColumns &head)
{
    return head.find({"exportvalue", "importvalue"}) != kNone &&
           head.find({"countryid", "countrycode", "countryiso3code", "locationcode"}) != kNone && head.has("year");
}

bool isOecHead(const HeadColumns &head)
{
    return head.find({"exportval", "importval", "exportvalue", "importvalue", "exportvalusd"}) != kNone &&
           head.find({"origin", "originid", "origin_id"}) != kNone && head.has("year");
}

/// Which product classification a column head names.
struct ProductColumn {
    std::string_view head;
    std::string_view nomenclature;
};
constexpr ProductColumn kProducts[] = {
    {"producthscode", "HS"},
    {"producths92code", "H0"},
    {"producths96code", "H1"},
    {"producths02code", "H2"},
    {"producths07code", "H3"},
    {"producths12code", "H4"},
    {"producths17code", "H5"},
    {"producths22code", "H6"},
    {"productsitccode", "S2"},
    {"productcode", "HS"},
    {"hs92id", "H0"},
    {"hs96id", "H1"},
    {"hs02id", "H2"},
    {"hs07id", "H3"},
    {"hs12id", "H4"},
    {"hs17id", "H5"},
    {"hs92", "H0"},
    {"hs96", "H1"},
    {"hs02", "H2"},
    {"hs07", "H3"},
    {"hs", "HS"},
    {"sitc", "S2"},
    {"sitcid", "S2"},
    {"sitcrev2", "S2"},
    {"sitc4", "S2"},
    {"productid", "HS"},
};

class CountryProductRows {
public:
    CountryProductRows(TablePass &pass, const Layout &layout) :
        m_pass(pass), m_layout(layout), m_areas(pass.areas(), pass.sink(), layout.scheme), m_commodities(pass.sink())
    {
        const HeadColumns &head = pass.head();
        m_year = pass.need({"year"}, "year");
        m_iso = head.find({"countryiso3code", "countrycode", "locationcode"});
        m_id = head.find({"originid", "origin", "countryid"});
        if (m_iso == kNone && m_id == kNone)
            m_id = pass.need({"countryid"}, "country_id");
        m_partnerIso = head.find({"partneriso3code", "partnercode"});
        m_partnerId = head.find({"destinationid", "destid", "destination", "dest", "partnercountryid", "partnerid"});
        m_hasPartner = m_partnerIso != kNone || m_partnerId != kNone;
        for (const ProductColumn &product : kProducts) {
            if (m_product == kNone && head.has(product.head)) {
                m_product = head.find({product.head});
                m_nomenclature = product.nomenclature;
            }
        }
        m_export = head.find({"exportvalue", "exportval", "exportvalusd"});
        m_import = head.find({"importvalue", "importval", "importvalusd"});
    }

    void readAll()
    {
        m_pass.sink().source({{}, m_layout.publisher, m_layout.dataset, m_layout.url, {}, {}});
        std::ignore = tellUnit(m_pass.sink(), "USD");
        m_pass.sink().remark(Remark::Kind::OtherColumnsLeftOut);
        while (m_pass.nextRow()) {
            if (m_export != kNone)
                readCell(m_export, "goods_export");
            if (m_import != kNone)
                readCell(m_import, "goods_import");
        }
    }

private:
    void readCell(std::size_t column, std::string_view indicator)
    {
        Observation figure;
        if (!m_pass.number(column, 0, figure.value))
            return;
        const std::optional<PeriodDraft> period = parsePeriod(m_pass.at(m_year));
        if (!period || period->frequency != 'A') {
            m_pass.rejectKey(Trouble::BadPeriod, m_year, "2024");
            return;
        }
        m_key.assign(indicator);
        for (const std::size_t key : {m_iso, m_id, m_partnerIso, m_partnerId, m_product})
            m_key.append("\n").append(m_pass.at(key));
        const SeriesIndex::Key key = SeriesIndex::keyOf(m_key);
        const SeriesIndex::Entry *series = m_series.find(key);
        if (series == nullptr) {
            SeriesDraft draft;
            draft.indicator = std::string(indicator);
            if (!identify(draft))
                return;
            series = &m_series.insert(key, {m_pass.sink().series(draft), 0});
        }
        figure.series = series->series;
        figure.first = period->first;
        figure.line = m_pass.line();
        figure.cell = cellAt(column);
        m_pass.sink().add(figure);
    }

    [[nodiscard]] bool identify(SeriesDraft &draft)
    {
        draft.unit = "USD";
        draft.basis = "reconciled";
        draft.reporter = m_areas.of({m_layout.codes, m_pass.at(m_id), m_pass.at(m_iso), {}});
        draft.partner = m_hasPartner ? m_areas.of({m_layout.codes, m_pass.at(m_partnerId), m_pass.at(m_partnerIso), {}})
                                     : m_areas.of({AreaScheme::Iso3, "WLD", {}, "World"});
        if (draft.reporter.empty() || draft.partner.empty()) {
            const std::size_t column = draft.reporter.empty() ? (m_iso != kNone ? m_iso : m_id)
                                                              : (m_partnerIso != kNone ? m_partnerIso : m_partnerId);
            m_pass.reject(Trouble::MissingValue, column, m_pass.head().written(column));
            return false;
        }
        if (m_product == kNone)
            return true;
        const std::string_view code = m_pass.at(m_product);
        if (code.empty()) {
            m_pass.reject(Trouble::MissingValue, m_product, m_pass.head().written(m_product));
            return false;
        }
        if (isTotalCommodity(code))
            return true;
        draft.commodity = std::string(code);
        addDetail(draft.detail, "CL", m_nomenclature);
        m_commodities.tell(m_nomenclature, code, {});
        return true;
    }

    TablePass &m_pass;
    const Layout &m_layout;
    AreaMemo m_areas;
    CommodityMemo m_commodities;
    SeriesIndex m_series;
    std::string m_key;
    std::string_view m_nomenclature = "HS";
    bool m_hasPartner = false;
    std::size_t m_year = kNone;
    std::size_t m_iso = kNone;
    std::size_t m_id = kNone;
    std::size_t m_partnerIso = kNone;
    std::size_t m_partnerId = kNone;
    std::size_t m_product = kNone;
    std::size_t m_export = kNone;
    std::size_t m_import = kNone;
};

class CountryProductReader final : public TableReader {
public:
    CountryProductReader(const Layout &layout, bool (*isHead)(const HeadColumns &)) : m_layout(layout), m_isHead(isHead)
    {}
    [[nodiscard]] std::string_view name() const override { return m_layout.name; }
    [[nodiscard]] std::string_view title() const override { return m_layout.title; }
    [[nodiscard]] bool seen() const override { return m_layout.seen; }

    [[nodiscard]] Recognition recognise(const Sample &sample) const override
    {
        Recognition result;
        for (std::size_t at = 0; at < sample.rows.size() && at < 5; ++at) {
            const HeadColumns head(sample.rows[at].cells);
            if (m_isHead(head)) {
                const bool both = head.count({"exportvalue", "importvalue", "exportval", "importval"}) == 2;
                result.confidence = both ? 92 : 80;
                result.evidence =
                    m_layout.seen ? "country_id, export_value, import_value" : "origin, dest, export_val, import_val";
            }
        }
        return result;
    }

    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        TablePass pass(rows, options, sink);
        if (!pass.findHead(m_isHead)) {
            pass.fail(Trouble::MissingColumn, "export_value");
            return pass.outcome();
        }
        CountryProductRows reader(pass, m_layout);
        if (!pass.failed())
            reader.readAll();
        return pass.outcome();
    }

private:
    const Layout &m_layout;
    bool (*m_isHead)(const HeadColumns &);
};

} // namespace

const Reader &atlasReader()
{
    static const CountryProductReader reader(kAtlas, isAtlasHead);
    return reader;
}

const Reader &oecReader()
{
    static const CountryProductReader reader(kOec, isOecHead);
    return reader;
}

} // namespace corridor::ingest::trade
