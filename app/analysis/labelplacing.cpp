#include "analysis/labelplacing.h"

#include "analysis/labelplacer.h"

#include <algorithm>

namespace corridor {

double labelMarkerWidth(const LabelArea &area, qsizetype count)
{
    double width = area.markerWidth;
    for (qsizetype rest = count / 10; rest > 0; rest /= 10)
        width += area.digitWidth;
    return width;
}

LabelPlacement placeLabels(const QList<LabelItem> &items, const LabelArea &area)
{
    LabelPlacement placement;
    int lanes = int(area.rows.size());
    for (const LabelItem &item : items)
        lanes = std::max(lanes, item.lane + 1);
    for (int lane = 0; lane < lanes; ++lane) {
        std::vector<int> own;
        for (int index = 0; index < items.size(); ++index) {
            if (items.at(index).lane == lane)
                own.push_back(index);
        }
        if (own.empty())
            continue;
        if (area.style == LabelArea::Style::Stems)
            placing::placeOnStems(items, area, lane, std::move(own), placement);
        else
            placing::placeInRows(items, area, lane, std::move(own), placement);
    }
    std::sort(placement.labels.begin(), placement.labels.end(),
              [](const PlacedLabel &one, const PlacedLabel &other) { return one.item < other.item; });
    return placement;
}

} // namespace corridor
