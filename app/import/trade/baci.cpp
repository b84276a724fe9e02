#include "import/meaning/codes.h"
#include "import/text/periodtext.h"
#include "memos.h"
#include "seriesindex.h"
#include "tablepass.h"
#include "tradereaders.h"

#include <algorithm>
#include <array>

namespace corridor::ingest::trade {

namespace {

bool isHead(const HeadColumns &head)
{
    return head.size() <= 12 && head.count({"t", "i", "j", "v"}) >= 3 && head.find({"k", "hs6"}) != kNone;
}

bool isCountryList(const HeadColumns &head)
{
    return head.has("countrycode") &&
           head.find({"countrynameabbreviation", "countrynamefull", "countryname"}) != kNone &&
           head.find({"iso3digitalpha", "countryiso3", "iso2digitalpha", "countryiso2", "iso3"}) != kNone;
}

bool isProductList(const Sample &sample, std::size_t at)
{
    const HeadColumns head(sample.rows[at].cells);
    if (head.size() != 2 || head.name(0) != "code" || head.name(1) != "description" || at + 1 >= sample.rows.size())
        return false;
    const std::vector<std::string> &first = sample.rows[at + 1].cells;
    if (first.empty())
        return false;
    const std::string_view code = trimmed(first.front());
    return (code.size() == 5 || code.size() == 6) &&
           std::all_of(code.begin(), code.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

/// The Harmonised System that the name of the file tells: HS17 ▶ H5. HS when it does not.
std::string_view nomenclatureOf(std::string_view fileName)
{
    static constexpr std::array<std::array<std::string_view, 2>, 7> revisions = {{{"hs92", "H0"},
                                                                                  {"hs96", "H1"},
                                                                                  {"hs02", "H2"},
                                                                                  {"hs07", "H3"},
                                                                                  {"hs12", "H4"},
                                                                                  {"hs17", "H5"},
                                                                                  {"hs22", "H6"}}};
    const std::string name = lowered(fileName);
    for (const auto &revision : revisions) {
        if (name.find(revision[0]) != std::string::npos)
            return revision[1];
    }
    return "HS";
}

/// A plain number of at most 7 digits, or -1.
std::int32_t digits(std::string_view text)
{
    if (text.empty() || text.size() > 7)
        return -1;
    std::int32_t value = 0;
    for (const char sign : text) {
        if (sign < '0' || sign > '9')
            return -1;
        value = value * 10 + (sign - '0');
    }
    return value;
}

class BaciRows {
public:
    explicit BaciRows(TablePass &pass) :
        m_pass(pass), m_areas(pass.areas(), pass.sink(), "BACI"), m_commodities(pass.sink()),
        m_nomenclature(nomenclatureOf(pass.options().fileName))
    {
        m_year = pass.need({"t"}, "t");
        m_exporter = pass.need({"i"}, "i");
        m_importer = pass.need({"j"}, "j");
        m_product = pass.need({"k", "hs6"}, "k");
        m_value = pass.need({"v"}, "v");
        m_weight = pass.head().find({"q"});
        m_draft.indicator = "goods_export";
        m_draft.unit = "USD";
        m_draft.basis = "reconciled";
        m_draft.valuation = "FOB";
        m_draft.quantityUnit = "tonne";
    }

    void readAll()
    {
        Sink &sink = m_pass.sink();
        sink.source({{},
                     "CEPII",
                     "BACI",
                     "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
                     "Etalab 2.0",
                     {}});
        m_draft.quantityUnit = tellUnit(sink, "tonne");
        std::ignore = tellUnit(sink, "USD");
        while (m_pass.nextRow())
            readRow();
    }

private:
    void readRow();
    [[nodiscard]] bool readYear();
    [[nodiscard]] const SeriesIndex::Entry *entry();
    [[nodiscard]] bool identify();

    TablePass &m_pass;
    AreaMemo m_areas;
    CommodityMemo m_commodities;
    SeriesIndex m_series;
    SeriesDraft m_draft;
    std::string_view m_nomenclature;
    std::string m_key;
    std::size_t m_year = kNone;
    std::size_t m_exporter = kNone;
    std::size_t m_importer = kNone;
    std::size_t m_product = kNone;
    std::size_t m_value = kNone;
    std::size_t m_weight = kNone;
    std::int32_t m_lastYear = -1;
    std::int32_t m_first = 0;
};

void BaciRows::readRow()
{
    Observation figure;
    if (!m_pass.number(m_value, 3, figure.value) || !readYear())
        return;
    const SeriesIndex::Entry *series = entry();
    if (series == nullptr)
        return;
    figure.series = series->series;
    figure.first = m_first;
    figure.line = m_pass.line();
    figure.cell = cellAt(m_value);
    if (const std::optional<double> weight = m_pass.numbers().positive(m_pass.at(m_weight)))
        figure.quantity = *weight;
    m_pass.sink().add(figure);
}

bool BaciRows::readYear()
{
    const std::string_view text = m_pass.at(m_year);
    const std::int32_t year = digits(text);
    if (year >= 0 && year == m_lastYear)
        return true;
    const std::optional<PeriodDraft> period = text.size() == 4 && year > 0 ? yearPeriod(year) : parsePeriod(text);
    if (!period || period->frequency != 'A') {
        m_pass.rejectKey(Trouble::BadPeriod, m_year, "2024");
        return false;
    }
    m_lastYear = year;
    m_first = period->first;
    return true;
}

const SeriesIndex::Entry *BaciRows::entry()
{
    const std::string_view exporter = m_pass.at(m_exporter);
    const std::string_view importer = m_pass.at(m_importer);
    const std::string_view product = m_pass.at(m_product);
    const std::int32_t i = digits(exporter);
    const std::int32_t j = digits(importer);
    const std::int32_t k = digits(product);
    SeriesIndex::Key key;
    if (i >= 0 && j >= 0 && k >= 0 && i <= 0xffff && j <= 0xffff) {
        key.first = (static_cast<std::uint64_t>(i) << 48) | (static_cast<std::uint64_t>(j) << 32) |
                    static_cast<std::uint64_t>(k);
    } else {
        m_key.assign(exporter).append("\n").append(importer).append("\n").append(product);
        key = SeriesIndex::keyOf(m_key);
    }
    if (const SeriesIndex::Entry *known = m_series.find(key))
        return known;
    if (!identify())
        return nullptr;
    return &m_series.insert(key, {m_pass.sink().series(m_draft), 0});
}

bool BaciRows::identify()
{
    for (const std::size_t column : {m_exporter, m_importer, m_product}) {
        if (m_pass.at(column).empty()) {
            m_pass.reject(Trouble::MissingValue, column, m_pass.head().written(column));
            return false;
        }
    }
    m_draft.reporter = m_areas.of({AreaScheme::Baci, m_pass.at(m_exporter), m_pass.at(m_exporter), {}});
    m_draft.partner = m_areas.of({AreaScheme::Baci, m_pass.at(m_importer), m_pass.at(m_importer), {}});
    const std::string_view product = m_pass.at(m_product);
    // Programs that take the code for a number drop its leading zero.
    m_draft.commodity.assign(digits(product) >= 0 && product.size() < 6 ? 6 - product.size() : 0, '0');
    m_draft.commodity.append(product);
    m_draft.detail.clear();
    addDetail(m_draft.detail, "CL", m_nomenclature);
    m_commodities.tell(m_nomenclature, m_draft.commodity, {});
    return true;
}

/// CEPII BACI: reconciled exports between pairs of countries by six-digit product, thousand dollars and tonnes.
class BaciReader final : public TableReader {
public:
    [[nodiscard]] std::string_view name() const override { return "baci"; }
    [[nodiscard]] std::string_view title() const override { return "CEPII BACI"; }

    [[nodiscard]] Recognition recognise(const Sample &sample) const override
    {
        Recognition result;
        for (std::size_t at = 0; at < sample.rows.size() && at < 5; ++at) {
            const HeadColumns head(sample.rows[at].cells);
            if (isHead(head)) {
                result.confidence = head.count({"t", "i", "j", "k", "v", "q"}) == 6 ? 98 : 75;
                result.evidence = "t, i, j, k, v, q";
                return result;
            }
            if (isCountryList(head)) {
                result.confidence = 95;
                result.evidence = "country_code, iso_3digit_alpha";
                result.notData = NotData::Countries;
                return result;
            }
            if (isProductList(sample, at)) {
                result.confidence = 90;
                result.evidence = "code, description";
                result.notData = NotData::Products;
                return result;
            }
        }
        return result;
    }

    [[nodiscard]] Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const override
    {
        TablePass pass(rows, options, sink);
        if (!pass.findHead(isHead)) {
            pass.fail(Trouble::MissingColumn, "t");
            return pass.outcome();
        }
        BaciRows reader(pass);
        if (!pass.failed())
            reader.readAll();
        return pass.outcome();
    }
};

} // namespace

const Reader &baciReader()
{
    static const BaciReader reader;
    return reader;
}

} // namespace corridor::ingest::trade
