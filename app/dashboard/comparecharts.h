#pragma once

#include "analysis/chartspec.h"
#include "dashboard/comparedpairs.h"

namespace corridor {

/// One pair on the page, with the line that is drawn of it.
struct Contender {
    CountryPair pair;
    CountryPair flow; ///< Reporter first.
    ColorRole color;
    ChosenFigures figures;
    QString unit;
    QString valuation;
    FigureStatus status = FigureStatus::Official; ///< The weakest of its figures.
    QList<Text> remarks;                          ///< What its definition does not share with the first.
    Text missing;                                 ///< Why it is not drawn; empty: it is.
};

/// How many of \a all are drawn.
[[nodiscard]] qsizetype drawnPairs(const QList<Contender> &all);
/// The first year that all drawn pairs have; that of the first figure when there is none.
[[nodiscard]] int firstSharedYear(const QList<Contender> &all);

/// The drawn pairs as lines. At least one is drawn.
[[nodiscard]] ChartSpec comparedOverTime(const Snapshot &snapshot, const Indicator &indicator,
                                         const QList<Contender> &all, const ViewState &state);
/// The lines of \a time, whatever was computed on them, ranked for the newest period that all of them have, or that
/// most have; the others of \a all stand last as not reported.
[[nodiscard]] ChartSpec comparedRanking(const Snapshot &snapshot, const Indicator &indicator,
                                        const QList<Contender> &all, const ChartSpec &time);

} // namespace corridor
