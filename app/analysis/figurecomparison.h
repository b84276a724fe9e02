#pragma once

#include "core/figure.h"

#include <QList>

#include <optional>

namespace corridor {

/// One figure as it was somewhere else, or at another time, beside what it is now.
struct ComparedFigure {
    SeriesKey key;
    Period period;
    std::optional<Figure> then; ///< Absent: it was not there.
    std::optional<Figure> now;  ///< Absent: it is not there any more.

    /// Value, bound, status or quantity is another, or one of the two is absent.
    [[nodiscard]] bool differs() const;
};

/// Two lists of figures side by side: what differs first, then what is equal; each by series, then period.
struct FigureComparison {
    QList<ComparedFigure> figures;
    qsizetype revised = 0; ///< There both times, and not the same.
    qsizetype added = 0;   ///< Only there now.
    qsizetype missing = 0; ///< Only there then.

    [[nodiscard]] qsizetype differences() const { return revised + added + missing; }
};

/// Puts each figure of \a then beside the one of \a now with the same series key and period. The first of several
/// counts.
[[nodiscard]] FigureComparison compareFigures(const QList<FigureRow> &then, const QList<FigureRow> &now);

} // namespace corridor
