#pragma once

#include "dashboard/mirrorwords.h"

namespace corridor {

/// What the Mirror page can rank by gap.
enum class MirrorRanking { Years, Partners, Products };
[[nodiscard]] MirrorRanking mirrorRanking(const ViewState &state);

/// The country whose partners are ranked: the reporter chosen, else the pair's first.
[[nodiscard]] QString rankedCountry(const ViewState &state);

struct RankedMirrors {
    QList<MirrorRow> rows;
    QList<Period> periods; ///< Those that they can be of, newest first.
};
/// The rows that \a state ranks, the largest gap first and those without a mirror last. Years are those of \a views;
/// partners and products are of one period: the one selected, or else the one with most mirrors.
[[nodiscard]] RankedMirrors rankedMirrors(const MirrorReader &reader, const ViewState &state,
                                          const QList<MirrorView> &views);
/// Periods of \a rows, each once, newest first.
[[nodiscard]] QList<Period> periodsOf(const QList<MirrorRow> &rows);
/// The largest gaps of \a rows as horizontal bars.
[[nodiscard]] ChartSpec rankingChart(const Snapshot &snapshot, const ViewState &state, const QList<MirrorRow> &rows);

} // namespace corridor
