#include "analysis/preferred.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <limits>
#include <tuple>

namespace corridor {

namespace {

int rankOf(const FigureRow &row, const QList<SourceRank> &ranks)
{
    int best = std::numeric_limits<int>::max();
    const int year = row.figure.period.year();
    for (const SourceRank &each : ranks) {
        const bool inYears = (each.fromYear == 0 || year >= each.fromYear) && (each.toYear == 0 || year <= each.toYear);
        if (each.source == row.key.source && inYears)
            best = std::min(best, each.rank);
    }
    return best;
}

/// Series of one source are told apart too: a FOB and a CIF value of one office are rivals, not one line.
QString lineOf(const SeriesKey &key)
{
    return key.source + QChar(0x1f) + key.basis + QChar(0x1f) + key.valuation + QChar(0x1f) + key.detail;
}

} // namespace

PreferredSeries preferredFigures(const QList<FigureRow> &rows, const QList<SourceRank> &ranks)
{
    QHash<QString, qsizetype> lengths;
    for (const FigureRow &row : rows)
        ++lengths[lineOf(row.key)];

    QMap<Period, QList<FigureRow>> byPeriod;
    for (const FigureRow &row : rows)
        byPeriod[row.figure.period].append(row);

    const auto order = [&](const FigureRow &row) {
        const bool own = row.figure.status == FigureStatus::Analyst;
        const QString line = lineOf(row.key);
        return std::tuple(own ? 0 : 1, rankOf(row, ranks), row.figure.status, -lengths.value(line), line);
    };

    PreferredSeries series;
    for (auto &candidates : byPeriod) {
        std::sort(candidates.begin(), candidates.end(),
                  [&](const FigureRow &one, const FigureRow &other) { return order(one) < order(other); });
        const FigureRow chosen = candidates.takeFirst();
        if (!series.figures.isEmpty()) {
            const FigureRow &last = series.figures.last().row;
            if (last.key.source != chosen.key.source)
                series.splices.append({chosen.figure.period, last.key.source, chosen.key.source});
        }
        series.figures.append({chosen, candidates});
    }
    return series;
}

} // namespace corridor
