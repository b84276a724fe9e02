#pragma once

#include "core/figure.h"

#include <QList>
#include <QString>

#include <optional>

namespace corridor {

/// One input of a derived indicator: added, or taken away.
struct DerivedTerm {
    QString indicator;
    int sign = 1; ///< +1 or −1.
    bool operator==(const DerivedTerm &) const = default;
};

/// An indicator that no source publishes: computed from figures of one reporter about one partner.
struct DerivedIndicator {
    QString code;
    QList<DerivedTerm> terms;
};

/// goods_trade = goods_export + goods_import, goods_balance = goods_export − goods_import.
[[nodiscard]] const QList<DerivedIndicator> &derivedIndicators();
[[nodiscard]] std::optional<DerivedIndicator> derivedIndicator(const QString &code);

/// Reads `goods_export+goods_import` or `goods_export-goods_import`.
/// \returns nothing when an input has no name
[[nodiscard]] QList<DerivedTerm> parseFormula(QStringView formula);

/// The weaker of the two: a sum with a provisional part is provisional.
[[nodiscard]] FigureStatus weaker(FigureStatus one, FigureStatus other);

/// What is known about a sum (or, with \a sign −1, a difference) of values with these bounds.
[[nodiscard]] Bound combinedBound(Bound one, Bound other, int sign);

/// The derived figure of one period: value, weakest status, combined bound. \a inputs stand in the order of \a terms;
/// a missing one gives no figure.
[[nodiscard]] std::optional<Figure> derivedFigure(const QList<DerivedTerm> &terms,
                                                  const QList<std::optional<Figure>> &inputs);

} // namespace corridor
