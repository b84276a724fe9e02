#pragma once

#include "analysis/figurecomparison.h"
#include "report/carrier/carrier.h"
#include "report/carrier/tidyfigures.h"

namespace corridor {

/// The figures that a picture carries beside those that its view shows in a store now.
struct CarrierComparison {
    FigureComparison figures;
    QHash<QString, QString> names; ///< As the picture gives them; see TidyFigures.
};

/// Compares the figures of \a carrier, which has some, with those behind its view in the store of \a dashboard. The
/// error says why the picture's figures, or the store's, could not be read.
[[nodiscard]] Result<CarrierComparison> compareWithNow(const Carrier &carrier, const Dashboard &dashboard);

/// The part of \a carrier's tidy CSV that \a comparison says is missing now: what to import to see the picture again.
[[nodiscard]] QByteArray missingFigures(const Carrier &carrier, const FigureComparison &comparison);

} // namespace corridor
