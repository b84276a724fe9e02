#include "charts/labelplacing.h"

#include <algorithm>
#include <numeric>

namespace corridor {

namespace {

constexpr qreal kGap = 8.0; ///< Between a label and its line's dot, or another label.

struct Placed {
    qreal x = 0.0;
    FlagPlace place;
    qreal width = 0.0;
};

/// Whether a label at \a left in \a row meets no label of \a others and no line that passes its row.
bool isFree(const QList<Placed> &others, qreal x, qreal left, qreal width, int row)
{
    return std::ranges::none_of(others, [&](const Placed &other) {
        const bool meetsLabel = other.place.row == row && left < other.place.left + other.width + kGap &&
                                other.place.left < left + width + kGap;
        const bool underLine = other.place.row <= row && other.x > left - kGap && other.x < left + width + kGap;
        const bool crossesLabel =
            row <= other.place.row && x > other.place.left - kGap && x < other.place.left + other.width + kGap;
        return meetsLabel || underLine || crossesLabel;
    });
}

using Seating = QList<std::optional<FlagPlace>>;

Seating seated(const QList<FlagLabel> &labels, const QList<int> &order, qreal left, qreal right, int rows)
{
    QList<Placed> placed;
    Seating places(labels.size());
    for (const int i : order) {
        const FlagLabel &label = labels.at(i);
        for (int row = 0; row < rows && !places.at(i); ++row) {
            for (const qreal at : {label.x - kGap - label.width, label.x + kGap}) {
                if (at >= left && at + label.width <= right && isFree(placed, label.x, at, label.width, row)) {
                    places[i] = FlagPlace{row, at};
                    placed.append({label.x, *places.at(i), label.width});
                    break;
                }
            }
        }
    }
    return places;
}

} // namespace

QList<qreal> pushedApart(const QList<qreal> &middles, const QList<qreal> &heights, qreal low, qreal high)
{
    QList<int> order(middles.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int one, int other) { return middles.at(one) < middles.at(other); });

    // Blocks of labels that touch move as one, to the mean of where their labels want to be.
    struct Block {
        qreal top;
        qreal height;
        qreal wanted; ///< Sum of wanted tops, each less its offset in the block.
        int count;
    };
    QList<Block> blocks;
    const auto settle = [&](Block &block) {
        block.top = std::clamp(block.wanted / block.count, low, std::max(low, high - block.height));
    };
    for (const int i : order) {
        Block block{0.0, heights.at(i), middles.at(i) - heights.at(i) / 2.0, 1};
        settle(block);
        while (!blocks.isEmpty() && blocks.constLast().top + blocks.constLast().height > block.top) {
            const Block &above = blocks.constLast();
            block.wanted += above.wanted - above.height * block.count;
            block.height += above.height;
            block.count += above.count;
            blocks.removeLast();
            settle(block);
        }
        blocks.append(block);
    }

    QList<qreal> tops(middles.size());
    qsizetype next = 0;
    for (const Block &block : blocks) {
        qreal top = block.top;
        for (int i = 0; i < block.count; ++i, ++next) {
            tops[order.at(next)] = top;
            top += heights.at(order.at(next));
        }
    }
    return tops;
}

QList<std::optional<FlagPlace>> placedFlags(const QList<FlagLabel> &labels, qreal left, qreal right, int rows)
{
    QList<int> given(labels.size());
    std::iota(given.begin(), given.end(), 0);
    QList<int> rising = given;
    std::ranges::stable_sort(rising, [&](int one, int other) { return labels.at(one).x < labels.at(other).x; });
    const QList<int> falling(rising.crbegin(), rising.crend());

    // Which goes first decides who finds room: the order that seats most wins, the given one when they are equal.
    Seating best;
    double most = -1.0;
    for (const QList<int> &order : {given, falling, rising}) {
        const Seating seating = seated(labels, order, left, right, rows);
        double score = 0.0;
        for (qsizetype i = 0; i < seating.size(); ++i)
            score += seating.at(i) ? (i == 0 ? static_cast<double>(labels.size()) : 1.0) : 0.0;
        if (score > most) {
            most = score;
            best = seating;
        }
    }
    return best;
}

} // namespace corridor
