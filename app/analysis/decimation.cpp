#include "analysis/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace corridor {

PointTrack::PointTrack(QList<double> x, QList<double> y, QList<qsizetype> starts) :
    m_x(std::move(x)), m_y(std::move(y)), m_starts(std::move(starts))
{
    if (m_starts.isEmpty() || m_starts.constFirst() != 0)
        m_starts.prepend(0);
    m_blocks.reserve(m_y.size() / kBlock + 1);
    for (qsizetype from = 0; from < m_y.size(); from += kBlock) {
        Extremes block{from, from};
        widen(&block, from, std::min(from + kBlock, m_y.size()));
        m_blocks.append(block);
    }
}

void PointTrack::widen(Extremes *extremes, qsizetype from, qsizetype to) const
{
    const double *y = m_y.constData();
    for (qsizetype i = from; i < to; ++i) {
        if (y[i] < y[extremes->least])
            extremes->least = i;
        if (y[i] > y[extremes->greatest])
            extremes->greatest = i;
    }
}

PointTrack::Extremes PointTrack::extremes(qsizetype from, qsizetype to) const
{
    Extremes found{from, from};
    const qsizetype firstWhole = (from + kBlock - 1) / kBlock;
    const qsizetype endWhole = to / kBlock;
    if (firstWhole >= endWhole) {
        widen(&found, from, to);
        return found;
    }
    widen(&found, from, firstWhole * kBlock);
    const double *y = m_y.constData();
    for (qsizetype b = firstWhole; b < endWhole; ++b) {
        const Extremes &block = m_blocks.at(b);
        if (y[block.least] < y[found.least])
            found.least = block.least;
        if (y[block.greatest] > y[found.greatest])
            found.greatest = block.greatest;
    }
    widen(&found, endWhole * kBlock, to);
    return found;
}

std::pair<qsizetype, qsizetype> PointTrack::between(double from, double to) const
{
    const auto first = std::lower_bound(m_x.cbegin(), m_x.cend(), from);
    const auto last = std::upper_bound(first, m_x.cend(), to);
    return {first - m_x.cbegin(), last - m_x.cbegin()};
}

std::optional<std::pair<double, double>> PointTrack::range(double from, double to) const
{
    const auto [first, end] = between(from, to);
    if (first >= end)
        return std::nullopt;
    const Extremes found = extremes(first, end);
    return std::pair(m_y.at(found.least), m_y.at(found.greatest));
}

QList<std::pair<qsizetype, qsizetype>> PointTrack::stretches(double from, double to) const
{
    auto [first, end] = between(from, to);
    first = std::max<qsizetype>(first - 1, 0);
    end = std::min(end + 1, size());
    QList<std::pair<qsizetype, qsizetype>> stretches;
    auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), first);
    while (first < end) {
        const qsizetype stop = next == m_starts.cend() ? end : std::min(end, *next++);
        stretches.append({first, stop});
        first = stop;
    }
    return stretches;
}

QList<QList<qsizetype>> PointTrack::runs(double from, double to) const
{
    QList<QList<qsizetype>> runs;
    for (const auto &[first, end] : stretches(from, to)) {
        QList<qsizetype> run;
        run.reserve(end - first);
        for (qsizetype i = first; i < end; ++i)
            run.append(i);
        runs.append(run);
    }
    return runs;
}

QList<QList<qsizetype>> PointTrack::decimated(double from, double to, double perX, double offset) const
{
    QList<QList<qsizetype>> runs;
    for (const auto &[first, end] : stretches(from, to)) {
        QList<qsizetype> run;
        for (qsizetype i = first; i < end;) {
            const double column = std::floor(perX * m_x.at(i) + offset);
            const auto inColumn = [&](double x) { return std::floor(perX * x + offset) <= column; };
            const auto after = std::partition_point(m_x.cbegin() + i, m_x.cbegin() + end, inColumn);
            const qsizetype next = std::max(i + 1, after - m_x.cbegin());
            const Extremes found = extremes(i, next);
            std::array<qsizetype, 4> picks{i, found.least, found.greatest, next - 1};
            std::ranges::sort(picks);
            for (size_t p = 0; p < picks.size(); ++p) {
                if (p == 0 || picks.at(p) != picks.at(p - 1))
                    run.append(picks.at(p));
            }
            i = next;
        }
        runs.append(run);
    }
    return runs;
}

} // namespace corridor
