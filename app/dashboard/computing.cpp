#include "dashboard/computing.h"

#include "analysis/derived.h"
#include "analysis/transformgrowth.h"
#include "analysis/transformprices.h"
#include "analysis/transformratio.h"
#include "analysis/transformwindow.h"
#include "dashboard/chartparts.h"
#include "dashboard/companions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = Transform::Kind;

const QString kWorld = u"WLD"_s;
constexpr double kHundred = 100.0;

/// Only \a source's figures of \a flow.
ChosenFigures figuresOfSource(const Snapshot &snapshot, const FlowKey &flow, Frequency frequency, const QString &source)
{
    QList<FigureRow> rows = rowsOf(snapshot, flow);
    rows.removeIf(
        [&](const FigureRow &row) { return row.key.source != source || row.figure.period.frequency() != frequency; });
    return {flow, preferredFigures(rows, snapshot.ranks(flow.indicator, flow.reporter)), {}};
}

void clip(ChartPoints *points, int firstYear, int lastYear)
{
    points->removeIf([=](const ChartPoint &point) {
        return (firstYear != 0 && point.period.last().year() < firstYear) ||
               (lastYear != 0 && point.period.year() > lastYear);
    });
}

void refuse(const Transform &transform, const Text &reason, Computed *series)
{
    series->refusals.append(
        Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Not computed – %1: %2"), {transformName(transform), reason}));
}

void addOnce(const QList<Text> &texts, QList<Text> *into)
{
    for (const Text &text : texts) {
        if (!into->contains(text))
            into->append(text);
    }
}

/// Whether \a transform may be done with \a other, which it is put together with as \a how says; the guard's marks
/// become notes, its refusal is noted as such.
bool allowed(const Transform &transform, const Definition &other, Joining how, Computed *series)
{
    const Judgement verdict = judged(series->definition, other, how);
    if (verdict.refused()) {
        refuse(transform, verdict.reasons.first(), series);
        return false;
    }
    addOnce(verdict.reasons, &series->notes);
    return true;
}

void done(const Transform &transform, const Text &step, Computed *series)
{
    series->definition = definitionAfter(transform, series->definition);
    series->done.append(transform);
    series->steps.append(step);
}

Companion companionOf(const Computed &series)
{
    const Text name = Text::joined({Text::label(u"indicator"_s, series.key.indicator), flowName(series.key)}, u", "_s);
    return {series.definition, series.points, name, {}};
}

} // namespace

std::optional<std::pair<FlowKey, FlowKey>> bothWaysOf(const Snapshot &snapshot, const FlowKey &flow)
{
    FlowKey out = flow;
    FlowKey in = flow;
    const Indicator *indicator = snapshot.indicator(flow.indicator);
    const QList<DerivedTerm> terms = indicator ? parseFormula(indicator->derived) : QList<DerivedTerm>();
    const QString first = terms.size() == 2 ? terms.first().indicator : flow.indicator;
    const QString opposite = oppositeIndicator(first);
    if (opposite.isEmpty() || opposite == first || !snapshot.indicator(opposite))
        return std::nullopt;
    out.indicator = isOutgoing(first) ? first : opposite;
    in.indicator = isOutgoing(first) ? opposite : first;
    return std::pair(out, in);
}

Computed Computer::stored(const FlowKey &flow, Frequency frequency) const
{
    const ChosenFigures chosen = m_options.source.isEmpty()
                                     ? chooseFigures(m_snapshot, flow, frequency)
                                     : figuresOfSource(m_snapshot, flow, frequency, m_options.source);
    Computed series;
    series.key = flow;
    const Indicator *indicator = m_snapshot.indicator(flow.indicator);
    series.definition.indicator = flow.indicator;
    series.definition.kind = indicator ? indicator->kind : Indicator::Kind::Level;
    series.definition.frequency = frequency;
    series.definition.unit = indicator ? indicator->unit : QString();
    series.isBalance = indicator && indicator->derived.contains(u'-');
    QStringList valuations;
    const QList<PreferredFigure> &figures = chosen.joined.figures;
    for (const PreferredFigure &figure : figures) {
        series.definition.status = weaker(series.definition.status, figure.row.figure.status);
        valuations.append(figure.row.key.valuation);
    }
    valuations.removeDuplicates();
    if (!figures.isEmpty())
        series.definition.unit = figures.first().row.key.unit;
    if (valuations.size() == 1)
        series.definition.valuation = valuations.first();
    series.points = chartPoints(m_snapshot, figures);
    return series;
}

Computed Computer::computed(const FlowKey &flow, Frequency frequency, const QList<Transform> &transforms) const
{
    Computed series = stored(flow, frequency);
    for (const Transform &transform : transforms)
        apply(transform, &series);
    finish(&series);
    return series;
}

Computed Computer::computedSingles(const FlowKey &flow, const ChartPoints &points,
                                   const QList<Transform> &transforms) const
{
    Computed series = stored(flow, Frequency::Annual);
    series.points = points;
    for (const Transform &transform : transforms) {
        if (!isPointwise(transform.kind)) {
            series.points.clear();
            break;
        }
        apply(transform, &series);
    }
    finish(&series);
    return series;
}

TransformSubject Computer::subject(const Computed &series) const
{
    return {series.definition, series.key.partner != u"-"_s, bothWaysOf(m_snapshot, series.key).has_value(),
            series.perHead, series.isBalance};
}

void Computer::finish(Computed *series) const
{
    clip(&series->points, m_options.firstYear, m_options.lastYear);
    for (ChartPoint &point : series->points) {
        if (!point.source.isEmpty())
            point.sourceName = m_snapshot.sourceName(point.source);
    }
}

void Computer::apply(const Transform &transform, Computed *series) const
{
    if (const Text reason = whyNot(transform.kind, subject(*series)); !reason.isEmpty()) {
        refuse(transform, reason, series);
        return;
    }
    switch (transform.kind) {
    case Kind::Index:
        return applyIndex(transform, series);
    case Kind::Share:
        return applyShare(transform, series);
    case Kind::PerHead:
        return applyPerHead(transform, series);
    case Kind::Gdp:
        return applyGdp(transform, series);
    case Kind::Real:
        return applyReal(transform, series);
    case Kind::Currency:
        return applyCurrency(transform, series);
    case Kind::Balance:
    case Kind::Coverage:
    case Kind::BothWays:
        return applyBothWays(transform, series);
    default:
        return applyAlone(transform, series);
    }
}

void Computer::applyAlone(const Transform &transform, Computed *series) const
{
    const QString &unit = series->definition.unit;
    const bool percentage = unit == u"percent"_s || unit == u"percentage_point"_s;
    ChartPoints &points = series->points;
    switch (transform.kind) {
    case Kind::Change:
        points = changeOf(points, ChangeOn::Year);
        break;
    case Kind::ChangePrevious:
        points = changeOf(points, ChangeOn::Previous);
        break;
    case Kind::PercentChange:
        points = percentage ? changeOf(points, ChangeOn::Year) : percentChangeOf(points, ChangeOn::Year);
        break;
    case Kind::PercentChangePrevious:
        points = percentage ? changeOf(points, ChangeOn::Previous) : percentChangeOf(points, ChangeOn::Previous);
        break;
    case Kind::Cagr:
        clip(&points, m_options.firstYear, m_options.lastYear);
        points = compoundGrowthOf(points);
        break;
    case Kind::Cumulative:
        clip(&points, m_options.firstYear, m_options.lastYear);
        points = runningTotalOf(points);
        break;
    case Kind::MovingSum:
        points = movingSumOf(points, transform.count);
        break;
    case Kind::MovingAverage:
        points = movingAverageOf(points, transform.count);
        break;
    default:
        return;
    }
    const bool inPoints =
        percentage && (transform.kind == Kind::PercentChange || transform.kind == Kind::PercentChangePrevious);
    Transform named = transform;
    if (inPoints)
        named.kind = transform.kind == Kind::PercentChange ? Kind::Change : Kind::ChangePrevious;
    done(transform, transformName(named), series);
}

void Computer::applyIndex(const Transform &transform, Computed *series) const
{
    QDate first(transform.year, 1, 1);
    QDate last(transform.year, 12, 31);
    Text step = transformName(transform);
    if (!transform.code.isEmpty()) {
        const QList<Event> &events = m_snapshot.events();
        const auto event =
            std::find_if(events.begin(), events.end(), [&](const Event &each) { return each.code == transform.code; });
        if (event == events.end()) {
            refuse(transform,
                   Text::phrase(QT_TRANSLATE_NOOP("Phrase", "There is no event “%1” in this store."),
                                {Text::verbatim(transform.code)}),
                   series);
            return;
        }
        first = event->date.first;
        last = event->date.last();
        step = Text::joined({step, Text::date(event->date)}, u" · "_s);
    }
    series->points = indexedTo(series->points, first, last);
    done(transform, step, series);
}

void Computer::applyQuotient(const Transform &transform, const Companion &companion, double factor,
                             Computed *series) const
{
    if (!companion.points.isEmpty() && !allowed(transform, companion.definition, Joining::Ratio, series))
        return;
    series->points = quotientOf(series->points, companion, factor);
    done(transform, transformName(transform), series);
}

Computed Computer::total(const FlowKey &flow, Frequency frequency, const QList<Transform> &before) const
{
    const Computer wide(m_snapshot, {m_options.firstYear, m_options.lastYear, {}});
    Computed total = wide.stored(flow, frequency);
    if (frequency == Frequency::Annual && total.definition.kind == Indicator::Kind::Flow) {
        const Computed months = wide.stored(flow, Frequency::Month);
        bool added = false;
        for (const ChartPoint &year : yearlySums(months.points)) {
            if (pointAt(total.points, year.period))
                continue;
            total.points.append(year);
            added = true;
        }
        if (added) {
            std::sort(total.points.begin(), total.points.end(),
                      [](const ChartPoint &one, const ChartPoint &other) { return one.period < other.period; });
            total.definition.unit = months.definition.unit;
            total.definition.valuation = months.definition.valuation;
            total.definition.status = weaker(total.definition.status, months.definition.status);
            total.notes.append(Text::phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Totals with the world are the sums of the twelve months that their source gives.")));
        }
    }
    for (const Transform &transform : before)
        wide.apply(transform, &total);
    return total;
}

void Computer::applyShare(const Transform &transform, Computed *series) const
{
    FlowKey flow = series->key;
    flow.partner = kWorld;
    const Computed whole = total(flow, series->definition.frequency, series->done);
    Companion companion = companionOf(whole);
    const qsizetype refusals = series->refusals.size();
    applyQuotient(transform, companion, kHundred, series);
    if (series->refusals.size() == refusals)
        addOnce(whole.notes, &series->notes);
}

void Computer::applyPerHead(const Transform &transform, Computed *series) const
{
    applyQuotient(transform, populationOf(m_snapshot, series->key.reporter), 1.0, series);
    series->perHead = series->done.contains(transform);
}

void Computer::applyGdp(const Transform &transform, Computed *series) const
{
    applyQuotient(transform, gdpOf(m_snapshot, series->key.reporter, series->definition.unit), kHundred, series);
}

void Computer::applyReal(const Transform &transform, Computed *series) const
{
    const Definition &definition = series->definition;
    const Companion deflator =
        deflatorOf(m_snapshot, transform.code, definition.unit, definition.frequency, transform.year);
    series->points = constantPricesOf(series->points, deflator, transform.year);
    done(transform,
         Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Constant prices of %1, deflated by: %2"),
                      {Text::period(Period::year(transform.year)), deflator.name}),
         series);
}

void Computer::applyCurrency(const Transform &transform, Computed *series) const
{
    const Definition &definition = series->definition;
    if (definition.unit != transform.code)
        series->points = convertedOf(series->points, rateOf(m_snapshot, definition.unit, definition.frequency),
                                     rateOf(m_snapshot, transform.code, definition.frequency));
    done(transform, transformName(transform), series);
}

void Computer::applyBothWays(const Transform &transform, Computed *series) const
{
    const auto flows = bothWaysOf(m_snapshot, series->key);
    if (!flows)
        return;
    const Frequency frequency = series->definition.frequency;
    const auto side = [&](const FlowKey &flow) {
        Computed one = stored(flow, frequency);
        for (const Transform &before : std::as_const(series->done))
            apply(before, &one);
        return one;
    };
    const Computed exports = side(flows->first);
    const Companion imports = companionOf(side(flows->second));
    Computed joined = exports;
    joined.refusals = series->refusals;
    const Joining how = transform.kind == Kind::Coverage ? Joining::Ratio : Joining::Sum;
    if (!imports.points.isEmpty() && !allowed(transform, imports.definition, how, &joined)) {
        series->refusals = joined.refusals;
        return;
    }
    if (transform.kind == Kind::Balance)
        joined.points = balanceOf(exports.points, imports);
    else if (transform.kind == Kind::Coverage)
        joined.points = quotientOf(exports.points, imports, kHundred);
    else
        joined.points = normalizedBalanceOf(exports.points, imports);
    joined.isBalance = transform.kind == Kind::Balance;
    done(transform, transformName(transform), &joined);
    *series = joined;
}

} // namespace corridor
