#include "dashboard/productfigures.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QString kAnalyst = u"analyst"_s;
const QString kAll = u"TOTAL"_s;
constexpr int kMonths = 12;
constexpr qsizetype kMostKept = 400'000; ///< Figures, some 100 bytes each: a walk over pairs must not keep them all.

/// `H5` of `CL=H5`, `HS` of nothing; nothing for a series with further dimensions, which is a part of another.
std::optional<QString> nomenclatureOf(const QString &detail)
{
    if (detail.isEmpty())
        return u"HS"_s;
    if (!detail.startsWith(u"CL="_s) || detail.contains(u';'))
        return std::nullopt;
    return detail.mid(3);
}

/// What the lots of one flow are gathered from.
struct Gathered {
    ProductLot lot;
    QList<const ProductSeries *> products;
    QList<const ProductSeries *> all; ///< Of all goods.
};

bool isOf(const ProductLot &lot, const SeriesKey &key)
{
    return (lot.source == key.source || key.source == kAnalyst) && lot.basis == key.basis &&
           lot.valuation == key.valuation && lot.unit == key.unit;
}

/// One set of months for each year.
using Months = QMap<int, std::array<bool, kMonths>>;

class LotBuilder {
public:
    explicit LotBuilder(Gathered *gathered) : m_gathered(*gathered)
    {
        qsizetype figures = 0;
        for (const ProductSeries *series : m_gathered.products) {
            readYears(*series);
            figures += series->figures.size();
        }
        m_gathered.lot.table.reserve(figures);
        for (auto year = m_months.begin(); year != m_months.end();) {
            if (m_annual.contains(year.key()))
                year = m_months.erase(year);
            else
                ++year;
        }
    }

    void build()
    {
        // The analyst's own figures come last: they stand in the place of those that they correct.
        for (const bool own : {false, true}) {
            for (const ProductSeries *series : m_gathered.products) {
                if ((series->key.source == kAnalyst) == own)
                    add(*series, series->key.commodity, false);
            }
            for (const ProductSeries *series : m_gathered.all) {
                if ((series->key.source == kAnalyst) == own)
                    add(*series, {}, true);
            }
        }
        for (auto year = m_months.constBegin(); year != m_months.constEnd(); ++year) {
            QList<int> months;
            for (int month = 0; month < kMonths; ++month) {
                if (year->at(static_cast<size_t>(month)))
                    months.append(month + 1);
            }
            if (months.size() < kMonths)
                m_gathered.lot.table.setMonths(year.key(), months);
        }
    }

private:
    void readYears(const ProductSeries &series)
    {
        for (const ProductFigure &figure : series.figures) {
            const int year = figure.period.year();
            if (series.key.frequency == Frequency::Annual)
                m_annual.insert(year);
            else if (series.key.frequency == Frequency::Month)
                m_months[year].at(static_cast<size_t>(figure.period.first().month() - 1)) = true;
        }
    }

    /// One month of a year.
    static ProductValue valueOf(const ProductSeries &series, const ProductFigure &figure)
    {
        ProductValue value;
        value.value = figure.value;
        value.quantity = figure.quantity;
        value.quantityUnit = figure.quantity ? series.quantityUnit : QString();
        value.status = figure.status;
        value.inputs = {{series.id, figure.period}};
        return value;
    }

    /// With \a everyMonth a year of months is given only when it has each month that the products have.
    void add(const ProductSeries &series, const QString &code, bool everyMonth)
    {
        if (series.key.frequency == Frequency::Annual) {
            QList<ProductGiven> given;
            given.reserve(series.figures.size());
            for (const ProductFigure &figure : series.figures) {
                const int year = figure.period.year();
                if (m_annual.contains(year))
                    given.append({year, figure.value, figure.quantity, figure.status, figure.period});
            }
            if (!given.isEmpty())
                m_gathered.lot.table.set(code, series.id, series.quantityUnit, given);
            return;
        }
        if (series.key.frequency != Frequency::Month)
            return;
        QMap<int, QList<ProductValue>> byYear;
        for (const ProductFigure &figure : series.figures) {
            const int year = figure.period.year();
            if (m_months.contains(year))
                byYear[year].append(valueOf(series, figure));
        }
        for (auto year = byYear.constBegin(); year != byYear.constEnd(); ++year) {
            const auto &months = m_months[year.key()];
            if (everyMonth && year->size() != std::count(months.begin(), months.end(), true))
                continue;
            ProductValue sum = summedProducts(*year);
            sum.summed = 0; // months of the product itself, not other products
            m_gathered.lot.table.set(code, year.key(), sum);
        }
    }

    Gathered &m_gathered;
    QSet<int> m_annual;
    Months m_months;
};

int basisRank(const QString &basis) { return basis == u"reported"_s ? 0 : basis == u"reconciled"_s ? 1 : 2; }

qsizetype figuresOf(const ProductTable &table)
{
    qsizetype figures = 0;
    for (const int year : table.years())
        figures += table.figures(year);
    return figures;
}

bool allows(const QString &nomenclature, const ProductLot &lot)
{
    return nomenclature.isEmpty() || nomenclature == lot.nomenclature || nomenclature == lot.id();
}

/// The year to show among \a years, of each of which it is said how many months it has.
int yearOf(const QMap<int, qsizetype> &years, int lastYear)
{
    if (years.isEmpty())
        return 0;
    if (lastYear != 0 && years.contains(lastYear))
        return lastYear;
    auto chosen = years.constEnd();
    for (auto year = years.constBegin(); year != years.constEnd(); ++year) {
        if (lastYear != 0 && year.key() > lastYear)
            break;
        if (chosen == years.constEnd() || *year >= *chosen)
            chosen = year;
    }
    return chosen == years.constEnd() ? years.firstKey() : chosen.key();
}

} // namespace

Result<QList<ProductFlow>> ProductReader::flows(const CountryPair &pair, ReporterSide side) const
{
    const QString name = pair.toString() + QString::number(static_cast<int>(side));
    if (const auto known = m_flows.constFind(name); known != m_flows.constEnd())
        return *known;
    QList<CountryPair> ways{pair, {pair.other, pair.one}};
    if (side != ReporterSide::Both)
        ways = {side == ReporterSide::One ? ways.first() : ways.last()};
    for (const CountryPair &way : QList<CountryPair>(ways))
        ways.append({way.one, u"WLD"_s});
    static const QStringList kIndicators{u"goods_export"_s,   u"goods_import"_s,          u"goods_reexport"_s,
                                         u"goods_reimport"_s, u"goods_export_domestic"_s, u"goods_import_foreign"_s};
    QList<ProductFlow> flows;
    for (const CountryPair &way : std::as_const(ways)) {
        for (const QString &indicator : kIndicators) {
            const ProductFlow flow{indicator, way.one, way.other};
            const auto found = hasProducts(flow);
            if (!found)
                return found.error();
            if (found.value())
                flows.append(flow);
        }
    }
    m_flows.insert(name, flows);
    return flows;
}

Result<bool> ProductReader::hasProducts(const ProductFlow &flow) const
{
    if (!m_snapshot.knownOn().isValid())
        return m_store.figures().hasProducts(flow.indicator, flow.reporter, flow.partner);
    const auto known =
        m_store.history().series({flow.indicator, flow.reporter, flow.partner, {}, {}, {}}, m_snapshot.knownOn());
    if (!known)
        return known.error();
    return std::any_of(known.value().begin(), known.value().end(),
                       [](const Series &series) { return series.key.commodity != kAll; });
}

Result<QList<ProductSeries>> ProductReader::series(const ProductFlow &flow) const
{
    auto now = m_store.figures().products(flow.indicator, flow.reporter, flow.partner);
    const QDate day = m_snapshot.knownOn();
    if (!day.isValid() || !now)
        return now;
    QHash<SeriesId, QString> units;
    for (const ProductSeries &each : now.value())
        units.insert(each.id, each.quantityUnit);
    const auto then = m_store.history().series({flow.indicator, flow.reporter, flow.partner, {}, {}, {}}, day);
    if (!then)
        return then.error();
    QList<ProductSeries> known;
    for (const Series &each : then.value()) {
        const auto figures = m_store.history().figures(each.id, day);
        if (!figures)
            return figures.error();
        ProductSeries &series = known.emplaceBack(ProductSeries{each.id, each.key, units.value(each.id), {}});
        for (const Figure &figure : figures.value())
            series.figures.append({figure.period, figure.value, figure.quantity, figure.status});
    }
    return known;
}

QList<ProductLot> ProductReader::read(const QList<ProductSeries> &series) const
{
    QList<Gathered> gathered;
    QHash<QString, qsizetype> at;
    for (const bool own : {false, true}) {
        for (const ProductSeries &each : series) {
            const SeriesKey &key = each.key;
            const auto nomenclature = nomenclatureOf(key.detail);
            if (!nomenclature || key.commodity == kAll || (key.source == kAnalyst) != own)
                continue;
            const QString name = QStringList{*nomenclature, key.source, key.basis, key.valuation, key.unit}.join(u' ');
            if (!own && !at.contains(name)) {
                at.insert(name, gathered.size());
                Gathered fresh;
                fresh.lot = {*nomenclature, key.source, key.basis,
                             key.valuation, key.unit,   ProductTable(*nomenclature)};
                gathered.append(fresh);
            }
            for (Gathered &lot : gathered) {
                if (lot.lot.nomenclature == *nomenclature && isOf(lot.lot, key))
                    lot.products.append(&each);
            }
        }
    }
    for (const ProductSeries &each : series) {
        for (Gathered &lot : gathered) {
            if (each.key.commodity == kAll && each.key.detail.isEmpty() && isOf(lot.lot, each.key))
                lot.all.append(&each);
        }
    }
    QList<ProductLot> lots;
    for (Gathered &lot : gathered) {
        LotBuilder(&lot).build();
        if (!lot.lot.table.years().isEmpty())
            lots.append(lot.lot);
    }
    return lots;
}

ProductReader::ProductReader(const Store &store, const Snapshot &snapshot) :
    m_store(store), m_snapshot(snapshot), m_lots(kMostKept)
{}

Result<std::shared_ptr<const QList<ProductLot>>> ProductReader::lots(const ProductFlow &flow) const
{
    if (const auto *known = m_lots.object(flow.id()))
        return *known;
    const auto series = this->series(flow);
    if (!series)
        return series.error();
    QList<ProductLot> lots = read(series.value());
    const QList<SourceRank> ranks = m_snapshot.ranks(flow.indicator, flow.reporter);
    const auto rankOf = [&ranks](const ProductLot &lot) {
        int rank = std::numeric_limits<int>::max();
        for (const SourceRank &each : ranks) {
            if (each.source == lot.source)
                rank = std::min(rank, each.rank);
        }
        return rank;
    };
    std::sort(lots.begin(), lots.end(), [&](const ProductLot &one, const ProductLot &other) {
        const auto order = [&](const ProductLot &lot) {
            return std::tuple(rankOf(lot), basisRank(lot.basis), -figuresOf(lot.table), lot.id(), lot.valuation);
        };
        return order(one) < order(other);
    });
    qsizetype figures = 1;
    for (const ProductLot &lot : std::as_const(lots))
        figures += figuresOf(lot.table);
    const auto kept = std::make_shared<const QList<ProductLot>>(std::move(lots));
    m_lots.insert(flow.id(), new std::shared_ptr(kept), figures);
    return kept;
}

void ProductReader::clear()
{
    m_lots.clear();
    m_flows.clear();
}

ProductChosen chooseProducts(const QList<ProductLot> &lots, const QString &nomenclature, int lastYear)
{
    const bool known =
        std::any_of(lots.begin(), lots.end(), [&](const ProductLot &lot) { return allows(nomenclature, lot); });
    const QString wanted = known ? nomenclature : QString();
    QMap<int, qsizetype> years;
    for (const ProductLot &lot : lots) {
        if (!allows(wanted, lot))
            continue;
        for (const int year : lot.table.years())
            years[year] = std::max(years.value(year),
                                   lot.table.isWhole(year) ? qsizetype(kMonths) : lot.table.months(year).size());
    }
    ProductChosen chosen{-1, yearOf(years, lastYear)};
    for (qsizetype at = 0; at < lots.size(); ++at) {
        const ProductLot &lot = lots.at(at);
        if (!allows(wanted, lot) || lot.table.figures(chosen.year) == 0)
            continue;
        const bool better =
            chosen.lot < 0 || (lots.at(chosen.lot).source == lot.source &&
                               lots.at(chosen.lot).table.figures(chosen.year) < lot.table.figures(chosen.year));
        if (better)
            chosen.lot = at;
    }
    return chosen;
}

} // namespace corridor
