#include "dashboard/lifechoice.h"

#include "dashboard/figurechoice.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kUnranked = std::numeric_limits<int>::max();

int rankOf(const FigureRow &row, const QList<SourceRank> &ranks)
{
    int best = kUnranked;
    const int year = row.figure.period.year();
    for (const SourceRank &each : ranks) {
        const bool inYears = (each.fromYear == 0 || year >= each.fromYear) && (each.toYear == 0 || year <= each.toYear);
        if (each.source == row.key.source && inYears)
            best = std::min(best, each.rank);
    }
    return best;
}

Text statusName(FigureStatus status) { return Text::label(u"status"_s, statusCode(status)); }

/// Why \a first is taken before \a second, as preferredFigures() decides it.
Text whyBefore(const FigureRow &first, const FigureRow &second, const QList<SourceRank> &ranks)
{
    if (first.figure.status == FigureStatus::Analyst && second.figure.status != FigureStatus::Analyst)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "the analyst’s own figure comes before all"));
    const int one = rankOf(first, ranks);
    const int other = rankOf(second, ranks);
    const auto number = [](int rank) { return Text::number(rank, {}, Text::NumberStyle::Plain); };
    if (one < other && other == kUnranked)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "rank of preference %1 against none"), {number(one)});
    if (one < other)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "rank of preference %1 against %2"),
                            {number(one), number(other)});
    if (first.figure.status < second.figure.status)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "firmer status: %1 against %2"),
                            {statusName(first.figure.status), statusName(second.figure.status)});
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "its source has the longer row of figures, or the first code"));
}

bool isAt(const FigureRow &row, const FigureRef &ref)
{
    return row.figure.series == ref.series && row.figure.period == ref.period;
}

bool hasRow(const PreferredFigure &figure, const FigureRef &ref)
{
    return isAt(figure.row, ref) || std::any_of(figure.rivals.begin(), figure.rivals.end(),
                                                [&ref](const FigureRow &rival) { return isAt(rival, ref); });
}

void addRivals(const Snapshot &snapshot, const PreferredFigure &figure, const QList<SourceRank> &ranks,
               LifeFigure *life)
{
    const FigureRow own{life->key, life->vintage.figure};
    const FigureRef ref{own.figure.series, own.figure.period};
    const bool isTaken = isAt(figure.row, ref);
    QList<FigureRow> all = figure.rivals;
    all.prepend(figure.row);
    for (const FigureRow &row : std::as_const(all)) {
        if (isAt(row, ref))
            continue;
        LifeRival rival{row, snapshot.sourceName(row.key.source), {}};
        if (!row.figure.series.isValid())
            rival.why = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "computed from its parts"));
        else if (isTaken)
            rival.why = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "not taken: %1"), {whyBefore(own, row, ranks)});
        else if (row.figure.series == figure.row.figure.series)
            rival.why = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "taken instead: %1"), {whyBefore(row, own, ranks)});
        life->rivals.append(rival);
    }
}

} // namespace

void addChoice(const Snapshot &snapshot, LifeFigure *life)
{
    const SeriesKey &key = life->key;
    const FigureRef ref{life->vintage.figure.series, life->vintage.figure.period};
    const FlowKey flow{key.indicator, key.reporter, key.partner, key.commodity, key.detail};
    const QList<SourceRank> ranks = snapshot.ranks(key.indicator, key.reporter);
    const ChosenFigures chosen = chooseFigures(snapshot, flow, ref.period.frequency());
    const auto holds = [&ref](const PreferredFigure &figure) { return hasRow(figure, ref); };
    const auto taken = std::find_if(chosen.joined.figures.begin(), chosen.joined.figures.end(), holds);
    if (taken != chosen.joined.figures.end()) {
        addRivals(snapshot, *taken, ranks, life);
        if (!isAt(taken->row, ref) && !taken->inputs.isEmpty())
            life->choice = Text::phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Charts compute this from its parts instead, because the parts are statistics."));
        else if (!isAt(taken->row, ref))
            life->choice = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Charts take the figure of another source: %1."),
                                        {snapshot.sourceName(taken->row.key.source)});
        else if (life->rivals.isEmpty())
            life->choice = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No other source in the store tells this."));
        else
            life->choice = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Charts take this figure before the others."));
        return;
    }
    const auto single = std::find_if(chosen.singles.begin(), chosen.singles.end(),
                                     [&ref](const PreferredFigure &figure) { return isAt(figure.row, ref); });
    if (single == chosen.singles.end())
        return;
    addRivals(snapshot, *single, ranks, life);
    life->choice = Text::phrase(
        QT_TRANSLATE_NOOP("Phrase", "Charts show it as a mark of its own: it stands in no row of figures."));
}

} // namespace corridor
