#pragma once

#include "analysis/chartspec.h"
#include "analysis/decimation.h"

#include <QHash>

#include <memory>

namespace corridor {

enum class Ink;

/// The long lines of a chart, prepared once for all paintings of it at any zoom and size.
class ChartTracks {
public:
    /// A line with fewer points is drawn as any other.
    static constexpr qsizetype kLong = 3000;

    struct Track {
        PointTrack points;     ///< At positions of the axis without a zoom.
        QList<int> indices;    ///< Of each of them, in the series.
        QList<Ink> inks;       ///< Those in it.
        bool official = false; ///< It is all that there is.
    };

    /// \returns nothing where no line of \a spec is long
    [[nodiscard]] static std::shared_ptr<const ChartTracks> of(const ChartSpec &spec);
    /// The track of series \a index, or null.
    [[nodiscard]] const Track *track(int index) const;
    /// Whether they are those of \a spec, too: it has the very same points.
    [[nodiscard]] bool fit(const ChartSpec &spec) const;

private:
    QHash<int, Track> m_tracks;
    QList<QList<ChartPoint>> m_points; ///< Of all series: shared, so that they are the same as long as this lives.
    Period m_first;
    Frequency m_frequency = Frequency::Annual;
};

/// Whether a line of \a series is long; one with a forecast never is.
[[nodiscard]] bool isLong(const ChartSeries &series);

} // namespace corridor
