#pragma once

#include "analysis/chartspec.h"
#include "core/catalogue.h"

#include <optional>

namespace corridor {

/// Two figures of one source that a sentence may compare.
struct Stretch {
    ChartPoint from;
    ChartPoint to;
};

/// The newest joined points of \a series that rest on one source: its first and last. Nothing when there are fewer
/// than two, or when one of the two is only a bound.
[[nodiscard]] std::optional<Stretch> newestStretch(const ChartSeries &series);

// Each sentence adds the stored figures that it speaks of to \a inputs, when there is such a list.

/// `Kazakhstan sold Türkiye 83 % more in 2025 than in 2020`: what \a exports, as their own reporter tells them, did
/// over their newest stretch. Empty when there is none.
[[nodiscard]] Text exportSentence(const ChartSeries &exports, QList<FigureRef> *inputs = nullptr);

/// `Trade between Kazakhstan and Türkiye was 8.7 % higher in 2025 than in 2024`, from the last two neighbours of
/// \a trade that rest on one source. Empty when there are none.
[[nodiscard]] Text tradeSentence(const ChartSeries &trade, QList<FigureRef> *inputs = nullptr);

/// `Kazakhstan’s balance with Türkiye was positive in every year from 2020 to 2025`, or what holds instead. Empty
/// when there is no newest stretch.
[[nodiscard]] Text balanceSentence(const ChartSeries &balance, QList<FigureRef> *inputs = nullptr);

/// A sentence about the longest series of an indicator's chart: how its newest stretch changed; without one, its
/// newest single figure. The indicator's name when there is no figure.
[[nodiscard]] Text indicatorSentence(const Indicator &indicator, const QString &unit, const QList<ChartSeries> &series,
                                     QList<FigureRef> *inputs = nullptr);

} // namespace corridor
