#include "analysis/labelplacer.h"

#include <cmath>
#include <limits>
#include <optional>

namespace corridor::placing {

namespace {

/// Labels in the rows of their marks. A row has two layers: words and dots, and below them the bars.
class BesidePlacer : Placer {
public:
    using Placer::Placer;

    void place(LabelPlacement &placement)
    {
        std::vector<bool> refused(size_t(m_items.size()), false);
        std::vector<Group> markers;
        for (;;) {
            serveAll(refused);
            markers = groups(m_hidden);
            const std::optional<int> evicted = settle(markers);
            if (!evicted)
                break;
            refused[size_t(*evicted)] = true;
        }
        giveLoneOnesALabel(markers);
        for (const Served &served : m_served)
            placement.labels.append(served.label);
        addMarkers(markers, placement);
    }

private:
    struct Served {
        PlacedLabel label;
        Span words;
    };
    struct Row {
        std::vector<Span> words;
        std::vector<Span> bars;
    };

    void serveAll(const std::vector<bool> &refused)
    {
        m_served.clear();
        m_hidden.clear();
        m_state.assign(size_t(m_rows), {});
        for (const int index : m_own) {
            if (refused[size_t(index)] || !serve(index))
                m_hidden.push_back(index);
        }
    }

    bool serve(int index)
    {
        // A dot over another's bar is the second best: it could be read as belonging to it.
        for (const bool overBars : {false, true}) {
            for (int row = 0; row < m_rows; ++row) {
                for (const double left : candidates(index)) {
                    const Span words = wordsOf(index, left);
                    if (!inside(words) || !fits(index, row, words, overBars))
                        continue;
                    Row &state = m_state[size_t(row)];
                    state.words.push_back(words);
                    if (item(index).above)
                        state.bars.push_back(mark(index));
                    m_served.push_back({{index, row, left}, words});
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] std::vector<double> candidates(int index) const
    {
        const Span span = mark(index);
        const double width = item(index).width;
        if (item(index).above)
            return {span.from, span.to - width};
        return {span.to + m_area.offset, span.from - m_area.offset - width};
    }

    /// What a label and, when it stands beside it, its mark take of a row.
    [[nodiscard]] Span wordsOf(int index, double left) const
    {
        const Span text{left, left + item(index).width};
        if (item(index).above)
            return text;
        return {std::min(text.from, mark(index).from), std::max(text.to, mark(index).to)};
    }

    [[nodiscard]] bool fits(int index, int row, const Span &words, bool overBars) const
    {
        const Row &state = m_state[size_t(row)];
        if (!isFree(state.words, words, m_area.gap))
            return false;
        if (item(index).above && !isFree(state.bars, mark(index), 2.0))
            return false;
        return overBars || isFree(state.bars, words, 2.0);
    }

    /// Finds a place for each of \a markers, joining neighbours where that helps.
    /// \returns the item whose label must go, or nothing when every marker has its place
    std::optional<int> settle(std::vector<Group> &markers)
    {
        for (;;) {
            const std::vector<Row> before = m_state;
            size_t failed = markers.size();
            for (size_t i = 0; i < markers.size() && failed == markers.size(); ++i) {
                measure(markers[i]);
                if (!settleOne(markers[i]))
                    failed = i;
            }
            if (failed == markers.size())
                return {};
            m_state = before;
            if (joinNeighbour(markers, failed, 3.0 * m_area.markerWidth))
                continue;
            if (const std::optional<int> victim = inTheWay(markers[failed]))
                return victim;
            if (joinNeighbour(markers, failed, std::numeric_limits<double>::infinity()))
                continue;
            // Only labels that must stay are left: better a marker aside than one of them lost.
            return settleOne(markers[failed], true) ? std::nullopt : lastServed();
        }
    }

    bool settleOne(Group &group, bool anywhere = false)
    {
        if (anywhere) {
            group.counted = true;
            group.width = labelMarkerWidth(m_area, qsizetype(group.items.size()));
        }
        const bool lone = !group.counted;
        if (lone && item(group.items.front()).above)
            return settleBar(group);
        const double reach = lone       ? 0.5
                             : anywhere ? std::numeric_limits<double>::max()
                                        : extent(group) / 2.0 + 1.5 * m_area.markerWidth;
        const double wanted = group.left;
        const double gap = std::min(m_area.gap, m_area.markerGap);
        double best = std::numeric_limits<double>::infinity();
        for (int row = 0; row < m_rows; ++row) {
            const std::vector<Span> &words = m_state[size_t(row)].words;
            std::vector<double> lefts{wanted};
            for (const Span &span : words) {
                lefts.push_back(span.to + gap);
                lefts.push_back(span.from - gap - group.width);
            }
            for (const double left : lefts) {
                const Span span{left, left + group.width};
                const double shift = std::abs(left - wanted);
                // Half a pixel: of two places that are equally good the upper one is taken.
                if (shift > reach || shift > best - 0.5 || !inside(span) || !isFree(words, span, gap - 1e-6))
                    continue;
                best = shift;
                group.left = left;
                group.row = row;
            }
        }
        if (std::isinf(best))
            return false;
        m_state[size_t(group.row)].words.push_back({group.left, group.left + group.width});
        return true;
    }

    bool settleBar(Group &group)
    {
        const Span span = mark(group.items.front());
        for (const bool underWords : {false, true}) {
            for (int row = 0; row < m_rows; ++row) {
                const Row &state = m_state[size_t(row)];
                if (!isFree(state.bars, span, 2.0) || (!underWords && !isFree(state.words, span, 2.0)))
                    continue;
                m_state[size_t(row)].bars.push_back(span);
                group.row = row;
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] double extent(const Group &group) const
    {
        return middle(group.items.back()) - middle(group.items.front());
    }

    bool joinNeighbour(std::vector<Group> &markers, size_t at, double within) const
    {
        const auto distance = [&](size_t left) {
            return left + 1 < markers.size() ? markers[left + 1].left - markers[left].left - markers[left].width
                                             : std::numeric_limits<double>::infinity();
        };
        const double before = at > 0 ? distance(at - 1) : std::numeric_limits<double>::infinity();
        const double after = distance(at);
        const size_t left = before <= after ? at - 1 : at;
        if (markers.size() < 2 || std::min(before, after) > within)
            return false;
        join(markers[left], markers[left + 1]);
        markers.erase(markers.begin() + qsizetype(left) + 1);
        return true;
    }

    /// The least important label where \a group would stand.
    [[nodiscard]] std::optional<int> inTheWay(const Group &group) const
    {
        const Span span{group.left, group.left + group.width};
        std::optional<int> result;
        for (const Served &served : m_served) {
            const int index = served.label.item;
            const bool hit =
                clash(span, served.words, m_area.gap) || (item(index).above && clash(span, mark(index), m_area.gap));
            if (hit && !item(index).always)
                result = index;
        }
        return result;
    }

    [[nodiscard]] std::optional<int> lastServed() const
    {
        return m_served.empty() ? std::nullopt : std::optional(m_served.back().label.item);
    }

    /// What had to make way for a marker may find room again once all markers stand.
    void giveLoneOnesALabel(std::vector<Group> &markers)
    {
        std::erase_if(markers, [&](const Group &group) {
            if (group.counted || group.row < 0)
                return false;
            const std::vector<Row> before = m_state;
            const bool bar = item(group.items.front()).above;
            std::vector<Span> &layer = bar ? m_state[size_t(group.row)].bars : m_state[size_t(group.row)].words;
            std::erase_if(layer, [&](const Span &span) {
                return span.from == group.left && span.to == group.left + group.width;
            });
            if (serve(group.items.front()))
                return true;
            m_state = before;
            return false;
        });
    }

    std::vector<Row> m_state;
    std::vector<Served> m_served; ///< In order of priority.
    std::vector<int> m_hidden;
};

} // namespace

void placeInRows(const QList<LabelItem> &items, const LabelArea &area, int lane, std::vector<int> own,
                 LabelPlacement &placement)
{
    BesidePlacer(items, area, lane, std::move(own)).place(placement);
}

} // namespace corridor::placing
