#pragma once

#include "analysis/chartspec.h"
#include "analysis/guard.h"

#include <QList>

namespace corridor {

using ChartPoints = QList<ChartPoint>; ///< In order of period, each period once.

/// A second series that a transform needs, and what to say where it has no figure.
struct Companion {
    Definition definition;
    ChartPoints points;
    Text name;   ///< "Population, Kazakhstan"
    Text filled; ///< A file that fills it: "World Bank, World Development Indicators: SP.POP.TOTL"
};

/// The point of \a period among \a points that has a value, or null.
[[nodiscard]] const ChartPoint *pointAt(const ChartPoints &points, const Period &period);

/// A value of \a period that was computed from \a inputs: their weakest status, all their sources and figures.
[[nodiscard]] ChartPoint computedPoint(const Period &period, double value, Bound bound,
                                       const QList<const ChartPoint *> &inputs);
/// \a point without a value, and why.
[[nodiscard]] ChartPoint gapPoint(const ChartPoint &point, const Text &reason);

/// "There is no figure for 2019."
[[nodiscard]] Text noFigure(const Period &period);
/// "There is no figure for 2019: Population, Kazakhstan. It can be imported: …"
[[nodiscard]] Text noFigure(const Companion &companion, const Period &period);

/// What is known of a quotient: an upper bound below the line is a lower bound of the whole. Only where both are
/// positive does a bound say where the quotient lies; else it is `About`.
[[nodiscard]] Bound quotientBound(const ChartPoint &above, const ChartPoint &below);

/// Years as sums of their twelve months or four quarters; a year that lacks one has no point.
[[nodiscard]] ChartPoints yearlySums(const ChartPoints &points);
/// Years as means of their months or quarters; a year that lacks one has no point.
[[nodiscard]] ChartPoints yearlyMeans(const ChartPoints &points);

} // namespace corridor
