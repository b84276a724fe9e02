#pragma once

#include "core/period.h"

#include <QList>

#include <optional>
#include <utility>

namespace corridor {

/// How much more the importer reports than the exporter: `importer / exporter − 1`. A CIF value over a FOB one is
/// expected to be some per cent above zero. Nothing when the exporter's value is not positive.
[[nodiscard]] std::optional<double> mirrorGap(double exporter, double importer);

struct MirrorGap {
    Period period;
    double exporter = 0.0;
    double importer = 0.0;
    double gap = 0.0;
};

/// Gaps of the periods that both sides report, in order of period. Both lists are in order of period.
[[nodiscard]] QList<MirrorGap> mirrorGaps(const QList<std::pair<Period, double>> &exporter,
                                          const QList<std::pair<Period, double>> &importer);

} // namespace corridor
