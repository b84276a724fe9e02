#pragma once

#include "core/figure.h"

#include <QList>
#include <QString>

namespace corridor {

/// That \a source gives *the* figure from one year to another (0: open); rank 1 first.
struct SourceRank {
    QString source;
    int rank = 1;
    int fromYear = 0;
    int toYear = 0;
};

/// The figure that is taken for a period, and what other sources say of the same thing.
struct PreferredFigure {
    FigureRow row;
    QList<FigureRow> rivals;      ///< In the order in which they would have been taken.
    QList<FigureRef> inputs = {}; ///< Of a computed figure: the stored ones it was computed from.
};

struct PreferredSplice {
    Period firstAfter; ///< First period of the later source.
    QString before;
    QString after;
};

struct PreferredSeries {
    QList<PreferredFigure> figures; ///< One a period, in order of period.
    QList<PreferredSplice> splices; ///< Wherever two neighbours are of different sources.
};

/// Chooses one figure for each period among \a rows: figures of one thing (indicator, reporter, partner, commodity,
/// unit) in one frequency by several sources. The best-ranked source whose years include the period wins; then, among
/// sources without a rank, official before provisional, estimate, press, claim; then the longer series; then the code
/// of the source, so that the answer never depends on the order of \a rows. The analyst's own figure comes before all.
[[nodiscard]] PreferredSeries preferredFigures(const QList<FigureRow> &rows, const QList<SourceRank> &ranks);

} // namespace corridor
