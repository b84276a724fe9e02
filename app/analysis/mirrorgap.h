#pragma once

#include "analysis/chartspec.h"
#include "analysis/preferred.h"

#include <QList>

#include <optional>

namespace corridor {

/// The share that an importer's CIF value is taken to lie above the exporter's FOB value of the same goods, unless the
/// analyst chooses another: 6 %. It is the CIF/FOB factor of 1.06 that the IMF divides imports by, and multiplies
/// exports with, where a partner does not report: Direction of Trade Statistics Yearbook 2017, Introduction; worked
/// out in M. Marini, R. Dippelsman and M. Stanger, "New Estimates for Direction of Trade Statistics", IMF Working
/// Paper 18/16 (2018). Editions before that revision took 1.10.
inline constexpr double kUsualCifMargin = 0.06;

/// What two reports of one flow tell apart, base unit:
///
///     gap         = importer − exporter
///     margin      = exporter × share assumed for insurance and freight
///     unexplained = gap − margin = importer − exporter × (1 + share)
///
/// Shares are of the exporter's value; there is none where that is not positive.
struct MirrorGap {
    double gap = 0.0;
    double margin = 0.0;
    double unexplained = 0.0;
    double marginShare = 0.0;               ///< margin / exporter, as it was assumed
    std::optional<double> share;            ///< gap / exporter
    std::optional<double> unexplainedShare; ///< unexplained / exporter

    bool operator==(const MirrorGap &) const = default;
};
[[nodiscard]] MirrorGap mirrorGap(double exporter, double importer, double marginShare);

/// The margin between two valuations (`FOB`, `CIF`, or empty when a source does not say): \a margin, but none where
/// the imports are FOB too or the exports are CIF already, because then both stand on one ground.
[[nodiscard]] double assumedMargin(const QString &exports, const QString &imports, double margin);

/// One flow in one period as its two reporters tell it. What nobody reports is absent, never zero.
struct MirrorPeriod {
    Period period;
    std::optional<PreferredFigure> exporter;
    std::optional<PreferredFigure> importer;
};
/// Every period that at least one side reports, in order of period. Both series are of one frequency.
[[nodiscard]] QList<MirrorPeriod> mirrorPeriods(const PreferredSeries &exports, const PreferredSeries &imports);

/// A flow of goods as a table of mirrors lists it: both reports, and the gap where there are both.
struct MirrorRow {
    QString id;   ///< Stable within a list.
    Text name;    ///< What tells it from the other rows: its period, its countries, its product.
    QString sort; ///< What rows are ordered by when they are ordered by name.
    QString exporter;
    QString importer;
    Period period;
    QString commodity;
    ChartPoint exports; ///< Without a value where the exporter does not report.
    ChartPoint imports;
    QString exportValuation; ///< FOB, CIF or empty.
    QString importValuation;
    std::optional<MirrorGap> gap;
    Text note; ///< Why two reports are not compared.

    bool operator==(const MirrorRow &) const = default;
};

/// The weaker status of the two reports of \a row; that of the only one where there is one.
[[nodiscard]] FigureStatus statusOf(const MirrorRow &row);
/// What is known of the gap when a report is only a bound.
[[nodiscard]] Bound gapBound(const MirrorRow &row);
/// Every stored figure that \a row rests on, the exporter's first.
[[nodiscard]] QList<FigureRef> inputsOf(const MirrorRow &row);

/// What gaps are ranked by.
enum class GapMeasure { Value, Share };
/// The gap in that measure: base unit, or a ratio. Nothing when there is none.
[[nodiscard]] std::optional<double> gapOf(const MirrorRow &row, GapMeasure measure);
/// Puts the largest gap first, whichever side it leans to, and what has none last; equals stay in their order.
void rankByGap(QList<MirrorRow> *rows, GapMeasure measure);

} // namespace corridor
