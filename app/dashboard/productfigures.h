#pragma once

#include "analysis/products.h"
#include "dashboard/snapshot.h"
#include "store/store.h"

#include <QCache>

#include <memory>

namespace corridor {

/// A way goods go, as one country reports it.
struct ProductFlow {
    QString indicator; ///< goods_export, goods_import …
    QString reporter;
    QString partner;

    [[nodiscard]] QString id() const { return indicator + QLatin1Char('.') + reporter + QLatin1Char('.') + partner; }
    bool operator==(const ProductFlow &) const = default;
};

/// The figures of a flow that may be put together: of one source, in one classification, unit, basis and valuation.
struct ProductLot {
    QString nomenclature;
    QString source;
    QString basis;
    QString valuation;
    QString unit;
    ProductTable table;

    /// `H5`, with `@` and the source: what ViewState::nomenclature holds when a source is chosen too.
    [[nodiscard]] QString id() const { return nomenclature + QLatin1Char('@') + source; }
};

/// Reads flows of products and keeps them until it is told that the store changed: those of the day that its snapshot
/// is of.
class ProductReader {
public:
    ProductReader(const Store &store, const Snapshot &snapshot);

    /// Flows between the two countries that have products, then those of either with the world; of \a side's reports.
    [[nodiscard]] Result<QList<ProductFlow>> flows(const CountryPair &pair, ReporterSide side) const;
    /// The lots of \a flow, the preferred first: by rank of the source, then reported before reconciled and estimated,
    /// then the most figures.
    [[nodiscard]] Result<std::shared_ptr<const QList<ProductLot>>> lots(const ProductFlow &flow) const;
    void clear();

private:
    [[nodiscard]] Result<QList<ProductSeries>> series(const ProductFlow &flow) const;
    [[nodiscard]] Result<bool> hasProducts(const ProductFlow &flow) const;
    [[nodiscard]] QList<ProductLot> read(const QList<ProductSeries> &series) const;

    const Store &m_store;
    const Snapshot &m_snapshot;
    /// By flow, each as dear as its figures: those that were not looked at for longest go first.
    mutable QCache<QString, std::shared_ptr<const QList<ProductLot>>> m_lots;
    mutable QHash<QString, QList<ProductFlow>> m_flows;
};

/// Which figures a state shows.
struct ProductChosen {
    qsizetype lot = -1; ///< Index into the lots; -1: none.
    int year = 0;
};

/// The newest whole year up to \a lastYear (0: open) that any of the lots has; without one, the year of most months,
/// the newest of equals; without that the first. Year \a lastYear itself whenever it is there. And of the lots that \a
/// nomenclature (`H5`, `H5@source` or empty) allows and that have that year, the one with most figures of the preferred
/// source.
[[nodiscard]] ProductChosen chooseProducts(const QList<ProductLot> &lots, const QString &nomenclature, int lastYear);

} // namespace corridor
