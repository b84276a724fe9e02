#pragma once

#include "analysis/transform.h"
#include "analysis/transformpoints.h"
#include "dashboard/figurechoice.h"

namespace corridor {

/// The figures of one flow with what was computed from them so far.
struct Computed {
    FlowKey key;
    Definition definition;
    ChartPoints points;
    bool perHead = false;
    bool isBalance = false; ///< A difference of two flows.
    QList<Transform> done;  ///< What was computed, first step first.
    QList<Text> steps;      ///< The same in words, with base, deflator and the like.
    QList<Text> notes;      ///< What the guard marked, and where yearly totals were added up from months.
    QList<Text> refusals;   ///< What was asked for and left out, and why.
};

/// Computes what transforms ask for from the figures of the store: the figures that charts show, over the years that
/// are selected. A transform that needs figures before the selection takes them; what is given lies within it.
class Computer {
public:
    struct Options {
        int firstYear = 0; ///< 0: open.
        int lastYear = 0;
        QString source; ///< Only this source's figures for the flow itself; companions are taken as charts take them.
    };

    Computer(const Snapshot &snapshot, const Options &options) : m_snapshot(snapshot), m_options(options) {}

    /// \a flow in \a frequency with \a transforms applied in their order.
    [[nodiscard]] Computed computed(const FlowKey &flow, Frequency frequency, const QList<Transform> &transforms) const;

    /// \a points, dated figures of \a flow that are no row, with those of \a transforms applied that ask for no
    /// neighbours; no points when one of them does.
    [[nodiscard]] Computed computedSingles(const FlowKey &flow, const ChartPoints &points,
                                           const QList<Transform> &transforms) const;

    /// What a menu must know of \a flow to offer what makes sense for it.
    [[nodiscard]] TransformSubject subject(const Computed &series) const;
    /// The figures of \a flow as they are stored, over all years.
    [[nodiscard]] Computed stored(const FlowKey &flow, Frequency frequency) const;

private:
    void apply(const Transform &transform, Computed *series) const;
    void applyAlone(const Transform &transform, Computed *series) const;
    void applyIndex(const Transform &transform, Computed *series) const;
    void applyShare(const Transform &transform, Computed *series) const;
    void applyPerHead(const Transform &transform, Computed *series) const;
    void applyGdp(const Transform &transform, Computed *series) const;
    void applyReal(const Transform &transform, Computed *series) const;
    void applyCurrency(const Transform &transform, Computed *series) const;
    void applyBothWays(const Transform &transform, Computed *series) const;
    void applyQuotient(const Transform &transform, const Companion &companion, double factor, Computed *series) const;

    void finish(Computed *series) const;
    [[nodiscard]] Computed total(const FlowKey &flow, Frequency frequency, const QList<Transform> &before) const;

    const Snapshot &m_snapshot;
    const Options m_options;
};

/// Exports and imports that \a flow stands among, in this order; nothing when it is neither nor made of both.
[[nodiscard]] std::optional<std::pair<FlowKey, FlowKey>> bothWaysOf(const Snapshot &snapshot, const FlowKey &flow);

} // namespace corridor
