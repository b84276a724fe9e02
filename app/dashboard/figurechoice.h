#pragma once

#include "dashboard/chosenfigures.h"
#include "dashboard/snapshot.h"

namespace corridor {

/// Chooses the figures of \a key in \a frequency. For a derived indicator they are computed from those chosen for its
/// inputs; figures that a source states for it are rivals or singles. With Frequency::Span every figure is a single.
/// The snapshot keeps the answer: a page asks for the same flow many times.
[[nodiscard]] ChosenFigures chooseFigures(const Snapshot &snapshot, const FlowKey &key, Frequency frequency);

/// The stored figures behind \a figure: itself, or what it was computed from.
[[nodiscard]] QList<FigureRef> inputsOf(const PreferredFigure &figure);

/// All current figures of \a key.
[[nodiscard]] QList<FigureRow> rowsOf(const Snapshot &snapshot, const FlowKey &key);

/// Leaves the figures of the years from \a first to \a last (0: open).
void clipYears(ChosenFigures *figures, int first, int last);

/// The newest of the joined figures, or of all when there are none; nothing when there is none at all.
[[nodiscard]] std::optional<PreferredFigure> newestFigure(const ChosenFigures &figures);

} // namespace corridor
