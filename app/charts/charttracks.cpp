#include "charts/charttracks.h"

#include "charts/chartscale.h"
#include "charts/statusmarks.h"

#include <algorithm>

namespace corridor {

bool isLong(const ChartSeries &series)
{
    return series.mark == Mark::Line && series.points.size() >= ChartTracks::kLong &&
           !series.points.constLast().forecast;
}

std::shared_ptr<const ChartTracks> ChartTracks::of(const ChartSpec &spec)
{
    if (spec.plot != PlotKind::Time || std::ranges::none_of(spec.series, isLong))
        return nullptr;
    auto tracks = std::make_shared<ChartTracks>();
    ChartSpec whole;
    whole.frequency = spec.frequency;
    whole.first = tracks->m_first = spec.first;
    whole.last = spec.last;
    tracks->m_frequency = spec.frequency;
    const TimeAxis axis(whole);
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        const ChartSeries &series = spec.series.at(s);
        tracks->m_points.append(series.points);
        if (!isLong(series))
            continue;
        QList<double> x;
        QList<double> y;
        QList<qsizetype> starts;
        Track track;
        for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
            const ChartPoint &point = series.points.at(p);
            const auto value = drawable(point);
            if (!value)
                continue;
            const double position = axis.position(point.period);
            const bool joins = !x.isEmpty() && position - x.constLast() < 1.01 &&
                               series.points.at(track.indices.constLast()).source == point.source;
            if (!joins)
                starts.append(x.size());
            x.append(position);
            y.append(*value);
            track.indices.append(p);
            if (const Ink ink = inkOf(point); !track.inks.contains(ink))
                track.inks.append(ink);
        }
        track.official = track.inks == QList<Ink>{Ink::Official};
        track.points = PointTrack(x, y, starts);
        tracks->m_tracks.insert(s, track);
    }
    return tracks;
}

const ChartTracks::Track *ChartTracks::track(int index) const
{
    const auto found = m_tracks.constFind(index);
    return found == m_tracks.constEnd() ? nullptr : &*found;
}

bool ChartTracks::fit(const ChartSpec &spec) const
{
    if (spec.first != m_first || spec.frequency != m_frequency || spec.series.size() != m_points.size())
        return false;
    for (qsizetype s = 0; s < m_points.size(); ++s) {
        if (spec.series.at(s).points.constData() != m_points.at(s).constData() ||
            isLong(spec.series.at(s)) != m_tracks.contains(static_cast<int>(s)))
            return false;
    }
    return true;
}

} // namespace corridor
