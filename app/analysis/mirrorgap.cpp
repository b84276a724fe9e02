#include "analysis/mirrorgap.h"

#include "analysis/growth.h"

namespace corridor {

std::optional<double> mirrorGap(double exporter, double importer) { return ratioChange(exporter, importer); }

QList<MirrorGap> mirrorGaps(const QList<std::pair<Period, double>> &exporter,
                            const QList<std::pair<Period, double>> &importer)
{
    QList<MirrorGap> gaps;
    auto other = importer.begin();
    for (const auto &[period, value] : exporter) {
        while (other != importer.end() && other->first < period)
            ++other;
        if (other == importer.end() || other->first != period)
            continue;
        if (const auto gap = mirrorGap(value, other->second))
            gaps.append({period, value, other->second, *gap});
    }
    return gaps;
}

} // namespace corridor
