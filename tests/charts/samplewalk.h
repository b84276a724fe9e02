#pragma once

#include "samplechart.h"

#include <QRandomGenerator>

namespace corridor::test {

/// A daily random walk of \a count points, with gaps where \a gaps.
inline ChartSpec walkChart(int count, bool gaps, quint32 seed = 11)
{
    QRandomGenerator random(seed);
    ChartSpec spec;
    spec.id = u"walk"_s;
    spec.title = Text::verbatim(u"A long line"_s);
    spec.unit = u"USD"_s;
    spec.frequency = Frequency::Day;
    spec.first = Period::day(QDate(1200, 1, 1));
    spec.last = spec.first.shifted(count - 1);
    ChartSeries walk = series(u"walk"_s, u"Walk"_s, Mark::Line, u"KAZ"_s);
    walk.points.reserve(count);
    const ChartPoint sample = point(spec.first, 0.0);
    double level = 5e8;
    for (int i = 0; i < count; ++i) {
        level += (random.generateDouble() - 0.5) * 1e7;
        if (gaps && i % 7919 > 7700)
            continue;
        ChartPoint next = sample;
        next.period = spec.first.shifted(i);
        next.value = level;
        walk.points.append(next);
    }
    spec.series = {walk};
    return spec;
}

} // namespace corridor::test
