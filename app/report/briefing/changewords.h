#pragma once

#include "report/briefing/livesentence.h"

#include <optional>

namespace corridor {

/// Sentences of one pattern: the level alone; more, less or about as much as before; so many times as much. Arguments
/// are those given, then value, period, change and earlier period.
struct ChangeWords {
    const char *level;
    const char *more;
    const char *less;
    const char *same;
    const char *times;
};

/// The newest value of \a series and how it compares with the period before. Percentages and ranks are not compared:
/// a per cent of a per cent misleads. Nothing without a value.
[[nodiscard]] std::optional<LiveSentence> levelSentence(const QString &rule, const ChangeWords &words,
                                                        QList<Text> leading, const ChartSeries &series,
                                                        const QString &unit);

/// The same about any line of a chart, which its subject names.
[[nodiscard]] std::optional<LiveSentence> flowLevel(const ChartSeries &series, const QString &unit);

/// The newest points of \a series without a gap that rest on one source and are no bounds; empty for dots.
[[nodiscard]] QList<ChartPoint> newestRow(const ChartSeries &series);

} // namespace corridor
