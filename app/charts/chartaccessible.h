#pragma once

namespace corridor {

/// Lets assistive technology see a ChartView as a chart whose children are its marks, each with the words that hover
/// shows. Once is enough; further calls do nothing.
void registerChartAccessibility();

} // namespace corridor
