#include "analysis/transformwindow.h"

#include "analysis/derived.h"

namespace corridor {

namespace {

ChartPoints windowed(const ChartPoints &points, int count, double divisor)
{
    ChartPoints sums;
    for (const ChartPoint &point : points) {
        QList<const ChartPoint *> inputs;
        Period missing;
        double sum = 0.0;
        Bound bound = Bound::None;
        for (int back = count - 1; back >= 0 && !missing.isValid(); --back) {
            const Period period = point.period.shifted(-back);
            const ChartPoint *input = pointAt(points, period);
            if (!input) {
                missing = period;
                break;
            }
            sum += *input->value;
            bound = combinedBound(bound, input->bound, 1);
            inputs.append(input);
        }
        if (missing.isValid())
            sums.append(gapPoint(point, noFigure(missing)));
        else
            sums.append(computedPoint(point.period, sum / divisor, bound, inputs));
    }
    return sums;
}

} // namespace

ChartPoints movingSumOf(const ChartPoints &points, int count) { return windowed(points, count, 1.0); }

ChartPoints movingAverageOf(const ChartPoints &points, int count) { return windowed(points, count, count); }

ChartPoints runningTotalOf(const ChartPoints &points)
{
    ChartPoints totals;
    QList<const ChartPoint *> inputs;
    Period missing;
    double sum = 0.0;
    Bound bound = Bound::None;
    for (const ChartPoint &point : points) {
        if (!missing.isValid() && !inputs.isEmpty() && inputs.last()->period.shifted(1) != point.period)
            missing = inputs.last()->period.shifted(1);
        if (!missing.isValid() && !point.value)
            missing = point.period;
        if (missing.isValid()) {
            totals.append(gapPoint(point, noFigure(missing)));
            continue;
        }
        inputs.append(&point);
        sum += *point.value;
        bound = combinedBound(bound, point.bound, 1);
        totals.append(computedPoint(point.period, sum, bound, inputs));
    }
    return totals;
}

} // namespace corridor
