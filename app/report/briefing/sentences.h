#pragma once

#include "analysis/mirrorgap.h"
#include "analysis/panelspec.h"
#include "analysis/productspec.h"
#include "report/briefing/livesentence.h"

#include <optional>

namespace corridor {

// Each rule reads the specs that the charts are drawn from and says only what they say. Two figures are compared only
// where they are neighbours of one source and neither is a mere bound.

/// About the bars of a trade chart: level and change of the sum, whether it is the highest or lowest for years,
/// exports, imports and balance, average growth. With one way only: its level and change.
[[nodiscard]] QList<LiveSentence> tradeSentences(const ChartSpec &trade);

/// For each way that both sides report, its newest gap, unless the other way's is much newer, and what of it freight
/// and insurance do not explain.
[[nodiscard]] QList<LiveSentence> mirrorSentences(const QList<MirrorRow> &rows);

/// The largest product of the flow on show.
[[nodiscard]] QList<LiveSentence> productSentences(const ProductsSpec &products);

/// Level and change of each line of an indicator's chart, at most \a most of them, the newest first: of each flow its
/// statistic and, where that is newer, what was only said.
[[nodiscard]] QList<LiveSentence> indicatorSentences(const ChartSpec &chart, qsizetype most = 4);

/// How much of a target is reached, and what is missing.
[[nodiscard]] std::optional<LiveSentence> targetSentence(const TargetSpec &target, const QStringList &sources);

/// What a line of a chart is about, as a sentence's subject: `Exports of goods from Kazakhstan to Türkiye`.
[[nodiscard]] Text flowSubject(const ChartSeries &series);

/// The sum of two series over the periods that both have, as one series of its own.
[[nodiscard]] ChartSeries summedSeries(const ChartSeries &one, const ChartSeries &other);

} // namespace corridor
