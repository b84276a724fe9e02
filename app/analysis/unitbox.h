#pragma once

#include <functional>
#include <vector>

namespace corridor {

using BoxPoint = std::vector<double>; ///< Each coordinate from 0 to 1.

/// Where \a function is least within the unit box, from the best point of a grid on: the simplex of Nelder and Mead
/// ("A simplex method for function minimization", The Computer Journal 7, 1965), its corners kept inside the box.
/// Always the same answer for the same function.
[[nodiscard]] BoxPoint leastInUnitBox(const std::function<double(const BoxPoint &)> &function, int dimensions);

} // namespace corridor
