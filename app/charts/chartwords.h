#pragma once

#include "charts/chartpainter.h"
#include "charts/chartscale.h"

namespace corridor {

/// `provisional`, `claim` …; nothing for an official figure.
[[nodiscard]] QString statusWord(FigureStatus status, const Formatter &formatter);

/// Words for the steps of \a axis: in one scale, but on a logarithmic axis each in its own.
[[nodiscard]] QStringList axisTexts(const ValueAxis &axis, const QString &unit, const Formatter &formatter);

/// `Sources: …; …` for the foot of a chart, or nothing.
[[nodiscard]] QString sourcesLine(const ChartSpec &spec, const Formatter &formatter);
[[nodiscard]] QString notesLine(const ChartSpec &spec, const Formatter &formatter);
/// \a notes after one another: one that another follows ends with a full stop, whether it brings one or not.
[[nodiscard]] QString joinedNotes(const QStringList &notes);

} // namespace corridor
