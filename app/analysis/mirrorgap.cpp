#include "analysis/mirrorgap.h"

#include "analysis/derived.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

MirrorGap mirrorGap(double exporter, double importer, double marginShare)
{
    MirrorGap result;
    result.gap = importer - exporter;
    result.marginShare = marginShare;
    result.margin = exporter * marginShare;
    result.unexplained = result.gap - result.margin;
    if (exporter > 0.0) {
        result.share = result.gap / exporter;
        result.unexplainedShare = result.unexplained / exporter;
    }
    return result;
}

double assumedMargin(const QString &exports, const QString &imports, double margin)
{
    return imports == u"FOB"_s || exports == u"CIF"_s ? 0.0 : margin;
}

QList<MirrorPeriod> mirrorPeriods(const PreferredSeries &exports, const PreferredSeries &imports)
{
    QMap<Period, MirrorPeriod> periods;
    for (const PreferredFigure &figure : exports.figures)
        periods[figure.row.figure.period].exporter = figure;
    for (const PreferredFigure &figure : imports.figures)
        periods[figure.row.figure.period].importer = figure;
    for (auto each = periods.begin(); each != periods.end(); ++each)
        each->period = each.key();
    return periods.values();
}

FigureStatus statusOf(const MirrorRow &row)
{
    if (!row.exports.value)
        return row.imports.status;
    return row.imports.value ? weaker(row.exports.status, row.imports.status) : row.exports.status;
}

Bound gapBound(const MirrorRow &row) { return combinedBound(row.imports.bound, row.exports.bound, -1); }

QList<FigureRef> inputsOf(const MirrorRow &row) { return row.exports.inputs + row.imports.inputs; }

std::optional<double> gapOf(const MirrorRow &row, GapMeasure measure)
{
    if (!row.gap)
        return std::nullopt;
    return measure == GapMeasure::Value ? std::optional(row.gap->gap) : row.gap->share;
}

void rankByGap(QList<MirrorRow> *rows, GapMeasure measure)
{
    const auto size = [measure](const MirrorRow &row) {
        const auto gap = gapOf(row, measure);
        return gap ? std::abs(*gap) : -1.0;
    };
    std::stable_sort(rows->begin(), rows->end(),
                     [&size](const MirrorRow &one, const MirrorRow &other) { return size(one) > size(other); });
}

} // namespace corridor
