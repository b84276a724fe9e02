#pragma once

#include "analysis/labelplacing.h"

#include <algorithm>
#include <tuple>
#include <vector>

/// What the two ways of placing labels share. For labelplacing.cpp, labelrows.cpp and labelstems.cpp only.
namespace corridor::placing {

struct Span {
    double from = 0.0;
    double to = 0.0;
};

inline bool clash(const Span &one, const Span &other, double gap)
{
    return one.from < other.to + gap && other.from < one.to + gap;
}

inline bool isFree(const std::vector<Span> &taken, const Span &span, double gap)
{
    return std::none_of(taken.begin(), taken.end(), [&](const Span &other) { return clash(span, other, gap); });
}

/// Puts what is to be served first in front; equal ones stay in order of time.
inline std::vector<int> byPriority(std::vector<int> indexes, const QList<LabelItem> &items)
{
    const auto key = [&](int index) {
        const LabelItem &item = items.at(index);
        return std::tuple(!item.always, item.importance, item.from, index);
    };
    std::sort(indexes.begin(), indexes.end(), [&](int one, int other) { return key(one) < key(other); });
    return indexes;
}

/// Items that a marker stands for.
struct Group {
    std::vector<int> items; ///< By middle.
    double left = 0.0;
    double width = 0.0;
    int row = -1;
    bool counted = false;
};

/// What the two ways of placing have in common: the part of each mark that is in the area, and forming groups.
class Placer {
public:
    Placer(const QList<LabelItem> &items, const LabelArea &area, int lane, std::vector<int> own) :
        m_items(items), m_area(area), m_lane(lane), m_own(byPriority(std::move(own), items)),
        m_rows(std::max(0, area.rows.value(lane)))
    {}

protected:
    [[nodiscard]] const LabelItem &item(int index) const { return m_items.at(index); }
    [[nodiscard]] Span mark(int index) const
    {
        return {std::max(item(index).from, m_area.left), std::min(item(index).to, m_area.right)};
    }
    [[nodiscard]] double middle(int index) const
    {
        const Span span = mark(index);
        return (span.from + span.to) / 2.0;
    }
    [[nodiscard]] bool inside(const Span &span) const { return span.from >= m_area.left && span.to <= m_area.right; }

    void measure(Group &group) const
    {
        group.counted = group.items.size() > 1;
        if (!group.counted) {
            const Span span = mark(group.items.front());
            group.left = span.from;
            group.width = span.to - span.from;
            return;
        }
        group.width = labelMarkerWidth(m_area, qsizetype(group.items.size()));
        const double centre = (middle(group.items.front()) + middle(group.items.back())) / 2.0;
        group.left =
            std::clamp(centre - group.width / 2.0, m_area.left, std::max(m_area.left, m_area.right - group.width));
    }

    void join(Group &group, Group &next) const
    {
        group.items.insert(group.items.end(), next.items.begin(), next.items.end());
        measure(group);
    }

    /// One group for each of \a hidden, joined where their markers would come closer than they may.
    [[nodiscard]] std::vector<Group> groups(std::vector<int> hidden) const
    {
        std::sort(hidden.begin(), hidden.end(),
                  [&](int one, int other) { return std::tuple(middle(one), one) < std::tuple(middle(other), other); });
        std::vector<Group> result;
        for (const int index : hidden) {
            Group group;
            group.items = {index};
            measure(group);
            result.push_back(group);
            while (result.size() > 1) {
                Group &last = result[result.size() - 2];
                if (last.left + last.width + m_area.markerGap <= result.back().left)
                    break;
                join(last, result.back());
                result.pop_back();
            }
        }
        return result;
    }

    void addMarkers(const std::vector<Group> &from, LabelPlacement &placement) const
    {
        for (const Group &group : from)
            placement.markers.append({m_lane, group.row, group.left, group.width, group.counted,
                                      QList<int>(group.items.begin(), group.items.end())});
    }

    const QList<LabelItem> &m_items;
    const LabelArea &m_area;
    int m_lane;
    std::vector<int> m_own;
    int m_rows;
};

/// Places one lane's items beside their marks.
void placeInRows(const QList<LabelItem> &items, const LabelArea &area, int lane, std::vector<int> own,
                 LabelPlacement &placement);
/// Places one lane's items on stems above the line of their marks.
void placeOnStems(const QList<LabelItem> &items, const LabelArea &area, int lane, std::vector<int> own,
                  LabelPlacement &placement);

} // namespace corridor::placing
