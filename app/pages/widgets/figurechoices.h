#pragma once

#include "dashboard/dashboard.h"

namespace corridor {

/// A code and what people call it.
struct FigureChoice {
    QString code;
    QString name;
};

/// What the table of figures can be narrowed to, each list in the order of the formatter's language.
struct FigureChoices {
    QList<FigureChoice> indicators;
    QList<FigureChoice> reporters;
    QList<FigureChoice> partners;
    QList<FigureChoice> sources;
};
[[nodiscard]] FigureChoices figureChoices(const Dashboard &dashboard, const ViewState &state,
                                          const Formatter &formatter);

/// Publisher and title of \a entry on one line.
[[nodiscard]] QString sourceLine(const SourceEntry &entry);

} // namespace corridor
