#pragma once

#include "analysis/chartspec.h"
#include "analysis/transform.h"
#include "analysis/viewstate.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Computes what \a state asks for on the figures of \a spec, a chart over time, and carries its lines on with a
/// forecast where one is asked for. Unit, title, subtitle, notes and sources say what was done, so that nothing on
/// the chart is untrue; what cannot be computed is left out, and a note says why. A chart stays as it is when
/// \a state asks for nothing.
void transformChart(const Snapshot &snapshot, const ViewState &state, ChartSpec *spec);

/// A transform that a menu lists.
struct ComputeChoice {
    Transform::Kind kind = Transform::Kind::Change;
    Text reason; ///< Why it makes no sense here; empty when it does.
    bool operator==(const ComputeChoice &) const = default;
};

/// What can be computed from what a chart page shows.
struct ComputeChoices {
    QList<ComputeChoice> transforms;
    int firstYear = 0; ///< Years that can be a base.
    int lastYear = 0;
    QString currency; ///< That the figures stand in; empty when they are no money.
    QStringList currencies;
    QStringList deflators; ///< Price indices in the store, as `CODE@AREA`.
    QStringList events;    ///< Codes of the pair's events within the years, in order of date.
    bool operator==(const ComputeChoices &) const = default;
};

/// \a spec is the chart before anything is computed on it.
[[nodiscard]] ComputeChoices computeChoices(const Snapshot &snapshot, const ViewState &state, const ChartSpec &spec);

} // namespace corridor
