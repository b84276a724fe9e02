#include "dashboard/figurechoice.h"

#include "analysis/derived.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// From this many figures on, a series of months or quarters is a regular one that has an axis of its own.
constexpr int kRegular = 12;

bool isStatistic(FigureStatus status)
{
    return status == FigureStatus::Official || status == FigureStatus::Provisional;
}

int bestRank(const QString &source, const QList<SourceRank> &ranks)
{
    int best = std::numeric_limits<int>::max();
    for (const SourceRank &each : ranks) {
        if (each.source == source)
            best = std::min(best, each.rank);
    }
    return best;
}

/// The sources whose figures may stand in one row: the ranked statistics; without any, the single best source.
QSet<QString> joinedSources(const QList<FigureRow> &rows, const QList<SourceRank> &ranks)
{
    QHash<QString, std::pair<FigureStatus, qsizetype>> known; // firmest status and number of figures
    for (const FigureRow &row : rows) {
        const auto before = known.value(row.key.source, {row.figure.status, 0});
        known.insert(row.key.source, {std::min(before.first, row.figure.status), before.second + 1});
    }
    QSet<QString> ranked;
    QString best;
    std::tuple<int, int, qsizetype, QString> bestOrder;
    for (auto each = known.cbegin(); each != known.cend(); ++each) {
        const int rank = bestRank(each.key(), ranks);
        const bool statistic = isStatistic(each->first);
        if (rank != std::numeric_limits<int>::max() && statistic)
            ranked.insert(each.key());
        const std::tuple order(rank, statistic ? 0 : 1, -each->second, each.key());
        if (best.isEmpty() || order < bestOrder) {
            best = each.key();
            bestOrder = order;
        }
    }
    return ranked.isEmpty() ? QSet<QString>{best} : ranked;
}

/// Dated figures: one mark for a value that several sources repeat, each other value at the period a rival.
QList<PreferredFigure> singleFigures(const QList<FigureRow> &rows, const QList<SourceRank> &ranks)
{
    QList<PreferredFigure> singles;
    const PreferredSeries ordered = preferredFigures(rows, ranks);
    for (const PreferredFigure &figure : ordered.figures) {
        QList<FigureRow> all = figure.rivals;
        all.prepend(figure.row);
        QList<double> seen;
        for (const FigureRow &row : all) {
            if (seen.contains(row.figure.value))
                continue;
            seen.append(row.figure.value);
            PreferredFigure single{row, all};
            single.rivals.removeIf([&row](const FigureRow &each) { return each.key.source == row.key.source; });
            singles.append(single);
        }
    }
    return singles;
}

void addRivals(PreferredSeries *joined, const QList<FigureRow> &rest, QList<FigureRow> *uncovered)
{
    QMap<Period, qsizetype> at;
    for (qsizetype index = 0; index < joined->figures.size(); ++index)
        at.insert(joined->figures.at(index).row.figure.period, index);
    for (const FigureRow &row : rest) {
        const auto covering = at.constFind(row.figure.period);
        if (covering == at.constEnd())
            uncovered->append(row);
        else
            joined->figures[*covering].rivals.append(row);
    }
}

void markSplices(PreferredSeries *series)
{
    series->splices.clear();
    for (qsizetype index = 1; index < series->figures.size(); ++index) {
        const FigureRow &before = series->figures.at(index - 1).row;
        const FigureRow &after = series->figures.at(index).row;
        if (before.key.source != after.key.source)
            series->splices.append({after.figure.period, before.key.source, after.key.source});
    }
}

/// Leaves out figures of regular series in another frequency: those have an axis of their own.
QList<FigureRow> withoutRegular(const QList<FigureRow> &rows, Frequency frequency)
{
    QHash<QString, int> counts;
    const auto key = [](const FigureRow &row) { return row.key.source + frequencyCode(row.figure.period.frequency()); };
    for (const FigureRow &row : rows)
        ++counts[key(row)];
    QList<FigureRow> kept;
    for (const FigureRow &row : rows) {
        const Frequency own = row.figure.period.frequency();
        if (own == frequency || own == Frequency::Annual || counts.value(key(row)) < kRegular)
            kept.append(row);
    }
    return kept;
}

ChosenFigures chooseStored(const Snapshot &snapshot, const FlowKey &key, Frequency frequency)
{
    const QList<FigureRow> rows = withoutRegular(rowsOf(snapshot, key), frequency);
    const QList<SourceRank> ranks = snapshot.ranks(key.indicator, key.reporter);
    ChosenFigures chosen{key, {}, {}};
    QList<FigureRow> own;
    QList<FigureRow> rest;
    for (const FigureRow &row : rows) {
        const bool fits = frequency != Frequency::Span && row.figure.period.frequency() == frequency;
        (fits ? own : rest).append(row);
    }
    if (!own.isEmpty()) {
        const QSet<QString> sources = joinedSources(own, ranks);
        QList<FigureRow> joined;
        QList<FigureRow> others;
        for (const FigureRow &row : own) {
            const bool belongs = sources.contains(row.key.source) || row.figure.status == FigureStatus::Analyst;
            (belongs ? joined : others).append(row);
        }
        chosen.joined = preferredFigures(joined, ranks);
        addRivals(&chosen.joined, others, &rest);
        // One figure beside others is no row; alone, a statistic is all that there is of the flow.
        const bool alone = rest.isEmpty() && chosen.joined.figures.constFirst().row.figure.status < FigureStatus::Press;
        if (chosen.joined.figures.size() == 1 && !alone) {
            rest.append(chosen.joined.figures.first().row);
            rest.append(chosen.joined.figures.first().rivals);
            chosen.joined = {};
        }
    }
    chosen.singles = singleFigures(rest, ranks);
    return chosen;
}

QString joinedCodes(const QList<QString> &codes)
{
    QStringList all;
    for (const QString &code : codes)
        all.append(code.split(u';', Qt::SkipEmptyParts));
    all.removeDuplicates();
    return all.join(u';');
}

ChosenFigures chooseDerived(const Snapshot &snapshot, const FlowKey &key, const QList<DerivedTerm> &terms,
                            Frequency frequency)
{
    ChosenFigures stated = chooseStored(snapshot, key, Frequency::Span);
    ChosenFigures chosen{key, {}, {}};
    QMap<Period, QList<std::optional<PreferredFigure>>> inputs;
    for (qsizetype index = 0; index < terms.size(); ++index) {
        FlowKey input = key;
        input.indicator = terms.at(index).indicator;
        for (const PreferredFigure &figure : chooseFigures(snapshot, input, frequency).joined.figures) {
            auto &row = inputs[figure.row.figure.period];
            row.resize(terms.size());
            row[index] = figure;
        }
    }
    const Indicator *indicator = snapshot.indicator(key.indicator);
    for (const auto &row : std::as_const(inputs)) {
        QList<std::optional<Figure>> figures;
        QStringList sources;
        QList<FigureRef> refs;
        for (const auto &input : row) {
            figures.append(input ? std::optional(input->row.figure) : std::nullopt);
            sources.append(input ? input->row.key.source : QString());
            if (input)
                refs.append(inputsOf(*input));
        }
        const auto figure = derivedFigure(terms, figures);
        if (!figure)
            continue;
        FigureRow sum;
        sum.key.indicator = key.indicator;
        sum.key.reporter = key.reporter;
        sum.key.partner = key.partner;
        sum.key.frequency = frequency;
        sum.key.unit = indicator ? indicator->unit : QString();
        sum.key.source = joinedCodes(sources);
        sum.figure = *figure;
        chosen.joined.figures.append({sum, {}, refs});
    }
    markSplices(&chosen.joined);
    QList<FigureRow> uncovered;
    QList<FigureRow> all;
    for (const PreferredFigure &single : std::as_const(stated.singles))
        all.append(single.row);
    addRivals(&chosen.joined, all, &uncovered);
    chosen.singles = singleFigures(uncovered, {});
    return chosen;
}

} // namespace

QList<FigureRef> inputsOf(const PreferredFigure &figure)
{
    if (!figure.inputs.isEmpty())
        return figure.inputs;
    return {{figure.row.figure.series, figure.row.figure.period}};
}

QList<FigureRow> rowsOf(const Snapshot &snapshot, const FlowKey &key)
{
    QList<FigureRow> rows;
    for (const Series &series : snapshot.seriesOf(key))
        rows.append(snapshot.rows(series));
    return rows;
}

ChosenFigures chooseFigures(const Snapshot &snapshot, const FlowKey &key, Frequency frequency)
{
    const QString name = QStringList{key.indicator, key.reporter, key.partner,
                                     key.commodity, key.detail,   QString(frequencyCode(frequency))}
                             .join(QChar(0x1f));
    if (const auto kept = snapshot.keptChoice(name))
        return *kept;
    const Indicator *indicator = snapshot.indicator(key.indicator);
    const QList<DerivedTerm> terms = indicator ? parseFormula(indicator->derived) : QList<DerivedTerm>();
    const ChosenFigures chosen =
        terms.isEmpty() ? chooseStored(snapshot, key, frequency) : chooseDerived(snapshot, key, terms, frequency);
    snapshot.keepChoice(name, chosen);
    return chosen;
}

void clipYears(ChosenFigures *figures, int first, int last)
{
    const auto outside = [first, last](const PreferredFigure &figure) {
        const Period &period = figure.row.figure.period;
        return (first != 0 && period.last().year() < first) || (last != 0 && period.year() > last);
    };
    figures->joined.figures.removeIf(outside);
    figures->singles.removeIf(outside);
    markSplices(&figures->joined);
}

std::optional<PreferredFigure> newestFigure(const ChosenFigures &figures)
{
    if (!figures.joined.figures.isEmpty())
        return figures.joined.figures.last();
    const auto newest = std::max_element(figures.singles.begin(), figures.singles.end(),
                                         [](const PreferredFigure &one, const PreferredFigure &other) {
                                             return one.row.figure.period.last() < other.row.figure.period.last();
                                         });
    return newest == figures.singles.end() ? std::nullopt : std::optional(*newest);
}

} // namespace corridor
