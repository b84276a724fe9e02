#include "analysis/labelplacer.h"

#include <optional>

namespace corridor::placing {

namespace {

constexpr double kStemClearance = 3.0; ///< Between a stem that passes and the text beside it.

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

} // namespace

void placeOnStems(const QList<LabelItem> &items, const LabelArea &area, int lane, std::vector<int> own,
                  LabelPlacement &placement)
{
    StemPlacer(items, area, lane, std::move(own)).place(placement);
}

} // namespace corridor::placing
