#include "analysis/unitbox.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace corridor {

namespace {

using Corner = std::pair<double, BoxPoint>; ///< Value first: corners sort by it.
using Function = std::function<double(const BoxPoint &)>;

constexpr std::array kGrid{0.02, 0.2, 0.5, 0.8, 0.98};
constexpr double kStep = 0.1;
constexpr int kMostSteps = 400;
constexpr double kTolerance = 1e-12;

/// \a from moved by \a factor times the way to \a to, kept inside the box.
BoxPoint moved(const BoxPoint &from, const BoxPoint &to, double factor)
{
    BoxPoint result(from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        result[i] = std::clamp(from[i] + factor * (to[i] - from[i]), 0.0, 1.0);
    return result;
}

BoxPoint bestOfGrid(const Function &function, std::size_t dimensions)
{
    std::size_t count = 1;
    for (std::size_t i = 0; i < dimensions; ++i)
        count *= kGrid.size();
    Corner best{INFINITY, BoxPoint(dimensions, 0.5)};
    for (std::size_t index = 0; index < count; ++index) {
        BoxPoint point(dimensions);
        std::size_t rest = index;
        for (double &coordinate : point) {
            coordinate = kGrid.at(rest % kGrid.size());
            rest /= kGrid.size();
        }
        const double value = function(point);
        if (value < best.first)
            best = {value, point};
    }
    return best.second;
}

BoxPoint centreOf(const std::vector<Corner> &corners)
{
    const std::size_t dimensions = corners.front().second.size();
    BoxPoint centre(dimensions, 0.0);
    for (std::size_t corner = 0; corner < dimensions; ++corner) {
        for (std::size_t i = 0; i < dimensions; ++i)
            centre[i] += corners[corner].second[i] / static_cast<double>(dimensions);
    }
    return centre;
}

/// Replaces the worst corner, or draws all of them towards the best.
void improve(const Function &function, std::vector<Corner> *corners)
{
    const auto evaluated = [&function](const BoxPoint &point) { return Corner{function(point), point}; };
    const BoxPoint centre = centreOf(*corners);
    Corner &worst = corners->back();
    const Corner reflected = evaluated(moved(centre, worst.second, -1.0));
    if (reflected.first < corners->front().first) {
        const Corner expanded = evaluated(moved(centre, worst.second, -2.0));
        worst = std::min(reflected, expanded);
        return;
    }
    if (reflected.first < (*corners)[corners->size() - 2].first) {
        worst = reflected;
        return;
    }
    const Corner contracted = evaluated(moved(centre, std::min(reflected, worst).second, 0.5));
    if (contracted.first < std::min(reflected, worst).first) {
        worst = contracted;
        return;
    }
    for (std::size_t corner = 1; corner < corners->size(); ++corner)
        (*corners)[corner] = evaluated(moved(corners->front().second, (*corners)[corner].second, 0.5));
}

BoxPoint simplexFrom(const Function &function, const BoxPoint &start)
{
    std::vector<Corner> corners{{function(start), start}};
    for (std::size_t i = 0; i < start.size(); ++i) {
        BoxPoint point = start;
        point[i] += point[i] > 0.5 ? -kStep : kStep;
        corners.emplace_back(function(point), point);
    }
    for (int step = 0; step < kMostSteps; ++step) {
        std::sort(corners.begin(), corners.end());
        const double spread = corners.back().first - corners.front().first;
        if (spread <= kTolerance * (std::abs(corners.front().first) + kTolerance))
            break;
        improve(function, &corners);
    }
    return std::min_element(corners.begin(), corners.end())->second;
}

} // namespace

BoxPoint leastInUnitBox(const Function &function, int dimensions)
{
    const BoxPoint first = simplexFrom(function, bestOfGrid(function, static_cast<std::size_t>(dimensions)));
    // A simplex that has collapsed against a wall is started anew where it stopped.
    return simplexFrom(function, first);
}

} // namespace corridor
