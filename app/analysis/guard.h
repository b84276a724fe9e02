#pragma once

#include "core/catalogue.h"
#include "core/figure.h"
#include "core/text.h"

#include <QList>
#include <QString>

namespace corridor {

/// Which part of trade an indicator is about.
enum class TradeScope { Other, Goods, Services, GoodsAndServices };
[[nodiscard]] TradeScope tradeScope(const QString &indicator);

/// Whether \a unit is money: a code of ISO 4217.
[[nodiscard]] bool isCurrency(const QString &unit);

/// What a series measures, as far as it matters for putting it together with another one.
struct Definition {
    QString indicator;
    Indicator::Kind kind = Indicator::Kind::Flow;
    Frequency frequency = Frequency::Annual;
    QString unit;
    QString valuation = {};                       ///< FOB, CIF, or empty when the source does not say.
    FigureStatus status = FigureStatus::Official; ///< The weakest of its figures.
    int priceYear = 0;                            ///< Constant prices of that year; 0: current prices.

    bool operator==(const Definition &) const = default;
};

/// How two series are put together.
enum class Joining {
    Sum,       ///< Added, or one taken from the other.
    Ratio,     ///< The first divided by the second.
    Comparison ///< Side by side on one axis.
};

/// Whether two series may be put together, and what is to be said about it.
struct Judgement {
    enum class Kind { Fits, Marked, Refused } kind = Kind::Fits;
    QList<Text> reasons; ///< In plain words; those of a refusal first.

    [[nodiscard]] bool refused() const { return kind == Kind::Refused; }
    bool operator==(const Judgement &) const = default;
};

/// Judges putting \a one together with \a other:
///
/// | they differ in                  | Sum     | Ratio                              | Comparison |
/// |---------------------------------|---------|------------------------------------|------------|
/// | currency                        | refused | refused                            | refused    |
/// | unit, not both money            | refused | fits                               | refused    |
/// | frequency: half-year, year …    | refused | refused, but for a yearly stock    | marked     |
/// | stock and flow                  | refused | marked, but for people             | marked     |
/// | goods, goods and services       | refused | refused                            | marked     |
/// | current and constant prices     | refused | refused                            | marked     |
/// | FOB and CIF                     | marked  | marked                             | marked     |
/// | claim or press, and statistics  | marked  | marked                             | marked     |
[[nodiscard]] Judgement judged(const Definition &one, const Definition &other, Joining how);

/// Judges two single figures by what stretch of time each is about: a half-year beside a year is refused in a sum and
/// in a ratio, and marked in a comparison.
[[nodiscard]] Judgement judged(const Period &one, const Period &other, Joining how);

} // namespace corridor
