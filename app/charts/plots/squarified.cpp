#include "charts/plots/squarified.h"

#include <algorithm>
#include <numeric>

namespace corridor {

namespace {

/// The greatest ratio of sides in a row of \a areas, together \a sum, laid along \a side.
double worst(const QList<double> &areas, qsizetype from, qsizetype to, double sum, double side)
{
    const double thickness = sum / side;
    double worst = 1.0;
    for (qsizetype i = from; i < to; ++i) {
        const double length = areas.at(i) / thickness;
        worst = std::max({worst, length / thickness, thickness / length});
    }
    return worst;
}

} // namespace

QList<QRectF> squarified(const QList<double> &values, const QRectF &room)
{
    QList<QRectF> places;
    const double total = std::accumulate(values.cbegin(), values.cend(), 0.0);
    if (total <= 0.0 || room.width() <= 0.0 || room.height() <= 0.0)
        return QList<QRectF>(values.size());
    QList<double> areas;
    for (const double value : values)
        areas.append(value / total * room.width() * room.height());

    QRectF left = room;
    for (qsizetype from = 0; from < areas.size();) {
        const double side = std::max(1e-9, std::min(left.width(), left.height()));
        double sum = areas.at(from);
        qsizetype to = from + 1;
        while (to < areas.size() &&
               worst(areas, from, to + 1, sum + areas.at(to), side) <= worst(areas, from, to, sum, side)) {
            sum += areas.at(to);
            ++to;
        }
        const bool upright = left.width() >= left.height(); // the row is a column at the left end
        const double thickness = sum / side;
        double along = upright ? left.top() : left.left();
        for (qsizetype i = from; i < to; ++i) {
            const double length = areas.at(i) / thickness;
            places.append(upright ? QRectF(left.left(), along, thickness, length)
                                  : QRectF(along, left.top(), length, thickness));
            along += length;
        }
        if (upright)
            left.setLeft(std::min(left.right(), left.left() + thickness));
        else
            left.setTop(std::min(left.bottom(), left.top() + thickness));
        from = to;
    }
    return places;
}

} // namespace corridor
