#pragma once

#include <QList>

#include <optional>
#include <utility>

namespace corridor {

/// The points of one long line, prepared so that any stretch of them can be drawn at any width in a time that depends
/// on the width only. Block by block it knows where the least and the greatest value is.
class PointTrack {
public:
    PointTrack() = default;
    /// \a x never falls; as many \a y. A new run begins at each of \a starts (rising; 0 need not be named): the line is
    /// broken before it.
    PointTrack(QList<double> x, QList<double> y, QList<qsizetype> starts);

    [[nodiscard]] qsizetype size() const { return m_x.size(); }
    [[nodiscard]] double x(qsizetype index) const { return m_x.at(index); }
    [[nodiscard]] double y(qsizetype index) const { return m_y.at(index); }
    /// Points whose x is from \a from to \a to: the first of them, and the one after the last.
    [[nodiscard]] std::pair<qsizetype, qsizetype> between(double from, double to) const;
    /// Their least and greatest value; nothing where there are none.
    [[nodiscard]] std::optional<std::pair<double, double>> range(double from, double to) const;

    /// The runs from \a from to \a to with one point more at either end, as indices, every point of them.
    [[nodiscard]] QList<QList<qsizetype>> runs(double from, double to) const;
    /// Of those, in each column of pixels only the first, the least, the greatest and the last (M4: Jugel and others,
    /// PVLDB 7, 2014): they cover the same pixels of each column as all of them do. A point at x is in column
    /// floor(\a perX * x + \a offset); \a perX is positive.
    [[nodiscard]] QList<QList<qsizetype>> decimated(double from, double to, double perX, double offset) const;

private:
    static constexpr qsizetype kBlock = 64;
    struct Extremes {
        qsizetype least = 0;
        qsizetype greatest = 0;
    };

    [[nodiscard]] Extremes extremes(qsizetype from, qsizetype to) const;
    void widen(Extremes *extremes, qsizetype from, qsizetype to) const;
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> stretches(double from, double to) const;

    QList<double> m_x;
    QList<double> m_y;
    QList<qsizetype> m_starts; ///< 0 among them.
    QList<Extremes> m_blocks;
};

} // namespace corridor
