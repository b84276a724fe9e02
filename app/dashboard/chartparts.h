#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"
#include "dashboard/figurechoice.h"

namespace corridor {

/// Which way a flow runs, seen from its reporter.
enum class FlowDirection { Outward, Inward, None };
[[nodiscard]] FlowDirection flowDirection(const QString &indicator);

/// `Kazakhstan → Türkiye` in the direction of the flow, `Kazakhstan – Türkiye` without one, or the reporter alone.
[[nodiscard]] Text flowName(const FlowKey &key);
[[nodiscard]] Text flowShortName(const FlowKey &key); ///< The same in short: `KAZ → TUR`.
/// The country that the flow comes from; of figures without a direction their reporter.
[[nodiscard]] QString flowOrigin(const FlowKey &key);

[[nodiscard]] ChartPoint chartPoint(const Snapshot &snapshot, const PreferredFigure &figure);
[[nodiscard]] QList<ChartPoint> chartPoints(const Snapshot &snapshot, const QList<PreferredFigure> &figures);

/// The id of the series that shows \a key: `indicator.reporter.partner`, then commodity and detail where there are any.
[[nodiscard]] QString flowId(const FlowKey &key);

/// A series of \a figures' joined figures, without points that another mark shows.
[[nodiscard]] ChartSeries chartSeries(const Snapshot &snapshot, const ChosenFigures &figures, Mark mark);
/// Its single figures as dots.
[[nodiscard]] ChartSeries dotSeries(const Snapshot &snapshot, const ChosenFigures &figures);

/// Adds the marks where \a figures' source changes, each once.
void addSplices(const Snapshot &snapshot, const ChosenFigures &figures, ChartSpec *spec);

/// Fills what follows from the drawn points: range of the axis, sources with their periods, notes, newest retrieval.
void finishChart(const Snapshot &snapshot, ChartSpec *spec);

/// Events that are marked on a chart that shows \a spec's years: the selected one and, with \a landmark, the newest
/// of those of the pair's diplomacy that count most.
[[nodiscard]] QList<EventMark> eventMarks(const Snapshot &snapshot, const ViewState &state, const ChartSpec &spec,
                                          bool landmark);

/// Whether \a event is about both countries.
[[nodiscard]] bool concerns(const Event &event, const CountryPair &pair);

/// What is missing and what would fill it.
[[nodiscard]] Text missingFigures(const CountryPair &pair, Page page);

} // namespace corridor
