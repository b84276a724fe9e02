#include "analysis/labelplacing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <tuple>
#include <vector>

namespace corridor {

namespace {

constexpr double kStemClearance = 3.0; ///< Between a stem that passes and the text beside it.

struct Span {
    double from = 0.0;
    double to = 0.0;
};

bool clash(const Span &one, const Span &other, double gap)
{
    return one.from < other.to + gap && other.from < one.to + gap;
}

bool isFree(const std::vector<Span> &taken, const Span &span, double gap)
{
    return std::none_of(taken.begin(), taken.end(), [&](const Span &other) { return clash(span, other, gap); });
}

/// Puts what is to be served first in front; equal ones stay in order of time.
std::vector<int> byPriority(std::vector<int> indexes, const QList<LabelItem> &items)
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
        if (group.items.size() == 1) {
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
            placement.markers.append(
                {m_lane, group.row, group.left, group.width, QList<int>(group.items.begin(), group.items.end())});
    }

    const QList<LabelItem> &m_items;
    const LabelArea &m_area;
    int m_lane;
    std::vector<int> m_own;
    int m_rows;
};

/// Labels on several heights, a stem from each down to the line of marks. A label bars the way up to the stems below
/// it, so the first come does not serve all: several orders are tried, and that which labels the most weight stands.
class StemPlacer : Placer {
public:
    using Placer::Placer;

    void place(LabelPlacement &placement)
    {
        const auto firstOther = std::find_if(m_own.begin(), m_own.end(), [&](int index) {
            return !item(index).always && item(index).importance > item(m_own.front()).importance &&
                   item(index).importance > 1;
        });
        const std::vector<int> important(m_own.begin(), firstOther);
        std::vector<Taken> best;
        double bestWeight = -1.0;
        for (const bool reversed : {false, true}) {
            for (const bool leftFirst : {false, true})
                tryOrders(important, reversed, leftFirst, best, bestWeight);
        }
        m_taken = std::move(best);

        std::vector<int> hidden;
        m_leftFirst = false;
        for (const int index : m_own) {
            const bool has =
                std::any_of(m_taken.begin(), m_taken.end(), [&](const Taken &taken) { return taken.item == index; });
            if (!has && !serve(index))
                hidden.push_back(index);
        }
        for (const Taken &taken : m_taken)
            placement.labels.append({taken.item, taken.row, taken.text.from});
        addMarkers(groups(std::move(hidden)), placement);
    }

private:
    struct Taken {
        int item = 0;
        int row = 0;
        Span text;
        double stem = 0.0;
    };

    /// Serves \a order, then again with those that went without in front, as long as that helps.
    void tryOrders(std::vector<int> order, bool reversed, bool leftFirst, std::vector<Taken> &best, double &bestWeight)
    {
        if (reversed) {
            std::reverse(order.begin(), order.end());
            std::stable_partition(order.begin(), order.end(), [&](int index) { return item(index).always; });
        }
        m_leftFirst = leftFirst;
        for (int round = 0; round < kRounds; ++round) {
            m_taken.clear();
            std::vector<int> without;
            double weight = 0.0;
            for (const int index : order) {
                if (serve(index))
                    weight += item(index).always ? 1000.0 : item(index).importance <= 1 ? 10.0 : 1.0;
                else
                    without.push_back(index);
            }
            if (weight > bestWeight) {
                bestWeight = weight;
                best = m_taken;
            }
            if (without.empty())
                return;
            std::stable_partition(order.begin(), order.end(), [&](int index) {
                return std::find(without.begin(), without.end(), index) != without.end();
            });
            std::stable_partition(order.begin(), order.end(), [&](int index) { return item(index).always; });
        }
    }

    bool serve(int index)
    {
        const double stem = middle(index);
        const double width = item(index).width;
        const double right = stem + m_area.offset;
        const double left = stem - m_area.offset - width;
        for (int row = 0; row < m_rows; ++row) {
            for (const double from : {m_leftFirst ? left : right, m_leftFirst ? right : left}) {
                const Span text{from, from + width};
                if (!fits(row, text, stem))
                    continue;
                m_taken.push_back({index, row, text, stem});
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool fits(int row, const Span &text, double stem) const
    {
        const auto crosses = [](double line, const Span &words) {
            return line > words.from - kStemClearance && line < words.to + kStemClearance;
        };
        return inside(text) && std::none_of(m_taken.begin(), m_taken.end(), [&](const Taken &other) {
                   return (other.row == row && clash(text, other.text, m_area.gap)) ||
                          (other.row >= row && crosses(stem, other.text)) ||
                          (other.row <= row && crosses(other.stem, text));
               });
    }

    static constexpr int kRounds = 8;

    std::vector<Taken> m_taken;
    bool m_leftFirst = false;
};

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
            if (!joinNeighbour(markers, failed, std::numeric_limits<double>::infinity()))
                return lastServed();
        }
    }

    bool settleOne(Group &group)
    {
        const bool lone = group.items.size() == 1;
        if (lone && item(group.items.front()).above)
            return settleBar(group);
        const double reach = lone ? 0.5 : extent(group) / 2.0 + 1.5 * m_area.markerWidth;
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
            if (group.items.size() != 1 || group.row < 0)
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
            StemPlacer(items, area, lane, std::move(own)).place(placement);
        else
            BesidePlacer(items, area, lane, std::move(own)).place(placement);
    }
    std::sort(placement.labels.begin(), placement.labels.end(),
              [](const PlacedLabel &one, const PlacedLabel &other) { return one.item < other.item; });
    return placement;
}

} // namespace corridor
