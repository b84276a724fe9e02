#pragma once

#include "analysis/preferred.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// What one line of a chart shows, whatever the source.
struct FlowKey {
    QString indicator;
    QString reporter;
    QString partner;
    QString commodity = QStringLiteral("TOTAL");
    QString detail = {};

    bool operator==(const FlowKey &) const = default;
};

/// The figures that are taken for a flow.
struct ChosenFigures {
    FlowKey key;
    /// What may be joined: figures of the preferred statistics, or else of the one best source; splices are marked.
    PreferredSeries joined;
    /// Everything else that no joined figure stands for: dated figures of their own, never joined.
    QList<PreferredFigure> singles;
};

/// Chooses the figures of \a key in \a frequency. For a derived indicator they are computed from those chosen for its
/// inputs; figures that a source states for it are rivals or singles. With Frequency::Span every figure is a single.
[[nodiscard]] ChosenFigures chooseFigures(const Snapshot &snapshot, const FlowKey &key, Frequency frequency);

/// All current figures of \a key.
[[nodiscard]] QList<FigureRow> rowsOf(const Snapshot &snapshot, const FlowKey &key);

/// Leaves the figures of the years from \a first to \a last (0: open).
void clipYears(ChosenFigures *figures, int first, int last);

/// The newest of the joined figures, or of all when there are none; nothing when there is none at all.
[[nodiscard]] std::optional<PreferredFigure> newestFigure(const ChosenFigures &figures);

} // namespace corridor
