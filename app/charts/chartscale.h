#pragma once

#include "analysis/chartspec.h"

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace corridor {

class ChartTracks;

/// The horizontal axis: period number 0 to count()-1, with days in between. Period i takes i-0.5 to i+0.5.
/// A spec of spans has the axis of the years it covers. A zoom is widened to whole periods of the axis.
class TimeAxis {
public:
    explicit TimeAxis(const ChartSpec &spec);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Period periodAt(int index) const { return m_first.shifted(index); }
    /// Where a mark of \a period stands: a whole number for a period of the axis' own frequency.
    [[nodiscard]] double position(const Period &period) const;
    /// Where \a day begins.
    [[nodiscard]] double position(const QDate &day) const;
    /// From the start of the first day of \a date to the end of its last.
    [[nodiscard]] std::pair<double, double> extent(const VagueDate &date) const;
    /// Which periods are labelled so that at most \a most are: every 1st, 2nd, 5th, 10th … year, or the like.
    [[nodiscard]] QList<int> labelled(int most) const;
    /// Whether a mark at \a position stands on the axis.
    [[nodiscard]] bool shows(double position) const { return position >= -0.5 && position <= m_count - 0.5; }
    /// The day at \a position.
    [[nodiscard]] QDate dayAt(double position) const;
    /// How many periods of the range come before those of the zoom.
    [[nodiscard]] int hidden() const { return m_hidden; }

private:
    [[nodiscard]] int indexOf(const QDate &day) const;

    Period m_first;
    int m_count = 1;
    int m_hidden = 0;
    bool m_continuous = false;
};

/// The vertical axis: round numbers around all values.
struct ValueAxis {
    double low = 0.0;
    double high = 1.0;
    QList<double> ticks;
    bool log = false;

    /// Where \a value stands on a scale on which equal lengths are equal steps: itself, or its decimal logarithm.
    [[nodiscard]] double place(double value) const;

    /// Covers \a least to \a greatest with about \a count steps of 1, 2, 2.5 or 5 times a power of ten. Zero is on the
    /// axis when \a fromZero, and when it would be near anyway.
    [[nodiscard]] static ValueAxis around(double least, double greatest, int count, bool fromZero);
    /// Covers two positive values with decades, and steps of 1, 2 and 5 where these are few.
    [[nodiscard]] static ValueAxis logarithmic(double least, double greatest, int count);
    /// All finite values of \a spec that its axis of time shows, bars stacked, with its target lines; at least \a
    /// range.
    [[nodiscard]] static ValueAxis of(const ChartSpec &spec, int count,
                                      const std::optional<std::pair<double, double>> &range = {},
                                      const ChartTracks *tracks = nullptr);
    /// The least and the greatest of those values; nothing where there is none.
    [[nodiscard]] static std::optional<std::pair<double, double>> rangeOf(const ChartSpec &spec,
                                                                          const ChartTracks *tracks = nullptr);
};

/// The range of values of each axis group of \a charts: what their styles are given so that they share an axis.
[[nodiscard]] QHash<QString, std::pair<double, double>> sharedRanges(const QList<ChartSpec> &charts);

/// A value that can be drawn: what is missing or not finite is nothing.
[[nodiscard]] std::optional<double> drawable(const ChartPoint &point);

/// One segment of a stacked bar or area.
struct BarSegment {
    int series = 0;
    int point = 0;
    int group = 0;     ///< Which of the bars that stand side by side.
    int position = 0;  ///< Period number.
    double from = 0.0; ///< In the unit of the value axis: percent when the spec stacks to 100 %.
    double to = 0.0;
};

/// The groups of \a spec's bars, in the order in which they first come.
[[nodiscard]] QStringList barGroups(const ChartSpec &spec);
/// Every bar segment where QStackedBarSeries puts it: positive values upwards, negative ones downwards. Stacked to
/// 100 %, each is its share of what is reported of its group for its period, signs left out of the sum.
[[nodiscard]] QList<BarSegment> stackedBars(const ChartSpec &spec, const TimeAxis &axis);
/// The same for areas, with the period before and the one after the axis, which an area comes from and goes to.
[[nodiscard]] QList<BarSegment> stackedAreas(const ChartSpec &spec, const TimeAxis &axis);
/// Whether \a series has a place on the value axis of \a spec: on one of shares, only what is stacked has.
[[nodiscard]] bool isOnAxis(const ChartSpec &spec, const ChartSeries &series);
/// Whether \a spec asks for a logarithmic axis and can have one: no bars or areas, which stand on zero, no shares, and
/// nothing at or below zero.
[[nodiscard]] bool isLogarithmic(const ChartSpec &spec);
/// Unit of the value axis: that of the spec, or percent.
[[nodiscard]] QString axisUnit(const ChartSpec &spec);

/// From axis positions and values to the painting.
struct ChartScale {
    QPointF origin; ///< Of position 0 and value 0 (1 on a logarithmic axis).
    double perPosition = 1.0;
    double perValue = -1.0; ///< For each unit of value, or each decade.
    bool log = false;

    [[nodiscard]] QPointF at(double position, double value) const { return {x(position), y(value)}; }
    [[nodiscard]] double x(double position) const { return origin.x() + position * perPosition; }
    [[nodiscard]] double y(double value) const;
};

} // namespace corridor
