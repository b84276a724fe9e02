#pragma once

#include <QList>

namespace corridor {

/// A mark on a horizontal axis with the label that it would like to have. All lengths are pixels.
struct LabelItem {
    double from = 0.0; ///< Left end of the mark; for a dot the dot's own left end.
    double to = 0.0;
    double width = 0.0;  ///< Of the label's text.
    int importance = 3;  ///< 1 is served first.
    int lane = 0;        ///< Index into LabelArea::rows.
    bool above = false;  ///< A bar with its label above it, rather than a dot with its label beside it.
    bool always = false; ///< Served before every other, whatever its importance: what is selected.
};

/// Where labels may stand.
struct LabelArea {
    /// Beside: a label stands in the row of its mark. Stems: all marks stand on one line below all rows, a stem leads
    /// from each label down to its mark, and counted markers have a row of their own.
    enum class Style { Beside, Stems } style = Style::Beside;
    double left = 0.0;
    double right = 0.0;
    QList<int> rows;           ///< Rows of labels in each lane.
    double gap = 12.0;         ///< Least room between two things in one row.
    double offset = 6.0;       ///< Between a mark or stem and the label beside it.
    double markerWidth = 22.0; ///< Of a counted marker with one digit.
    double digitWidth = 7.0;   ///< What each further digit adds.
    double markerGap = 8.0;    ///< Counted markers closer than this become one.
};

/// A label that has room.
struct PlacedLabel {
    int item = 0; ///< Index into the items.
    int row = 0;  ///< 0 is the top row of its lane.
    double left = 0.0;

    bool operator==(const PlacedLabel &) const = default;
};

/// What stands for the items of a lane whose labels have no room. A lone item keeps its own mark, without a label,
/// unless a label that must stay covers that place.
struct LabelMarker {
    int lane = 0;
    int row = 0; ///< -1 with Style::Stems: the markers' own row.
    double left = 0.0;
    double width = 0.0;
    bool counted = true; ///< False: it is the mark of its only item, where that belongs.
    QList<int> items;    ///< By the middle of their marks.

    bool operator==(const LabelMarker &) const = default;
};

/// Every item is in exactly one label or marker.
struct LabelPlacement {
    QList<PlacedLabel> labels;  ///< By item.
    QList<LabelMarker> markers; ///< By lane, then from left to right.

    bool operator==(const LabelPlacement &) const = default;
};

/// Gives labels to as many \a items as have room, the most important first, so that no two things overlap and nothing
/// leaves the area; the rest is counted in markers. The same input gives the same placement: it rests on nothing else.
/// Items must touch the area.
[[nodiscard]] LabelPlacement placeLabels(const QList<LabelItem> &items, const LabelArea &area);

/// Width of a marker that counts \a count items.
[[nodiscard]] double labelMarkerWidth(const LabelArea &area, qsizetype count);

} // namespace corridor
