#include "dashboard/transformed.h"

#include "analysis/forecast.h"
#include "dashboard/chartparts.h"
#include "dashboard/companions.h"
#include "dashboard/computing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = Transform::Kind;

constexpr qsizetype kMostGapNotes = 2;
const QString kArea = u"area"_s;

/// The flow that \a series shows.
std::optional<FlowKey> flowOf(const Snapshot &snapshot, const ChartSeries &series)
{
    const FlowKey whole{series.indicator, series.reporter, series.partner};
    if (flowId(whole) == series.id)
        return whole;
    for (const Series &stored : snapshot.seriesOf(series.indicator, series.reporter, series.partner)) {
        const FlowKey flow{stored.key.indicator, stored.key.reporter, stored.key.partner, stored.key.commodity,
                           stored.key.detail};
        if (flowId(flow) == series.id)
            return flow;
    }
    return std::nullopt;
}

void addOnce(const Text &text, QList<Text> *into)
{
    if (!text.isEmpty() && !into->contains(text))
        into->append(text);
}

/// What is asked for; a note for each word that is no transform.
QList<Transform> readTransforms(const QStringList &texts, QList<Text> *notes)
{
    QList<Transform> transforms;
    for (const QString &text : texts) {
        if (const auto transform = Transform::parse(text))
            transforms.append(transform.value());
        else
            addOnce(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "“%1” is no computation that Corridor knows: left out."),
                                 {Text::verbatim(text)}),
                    notes);
    }
    return transforms;
}

/// Values that add up to something when they are stacked.
bool staysAdditive(Kind kind)
{
    return kind == Kind::PerHead || kind == Kind::Gdp || kind == Kind::Real || kind == Kind::Currency ||
           kind == Kind::MovingSum || kind == Kind::MovingAverage || kind == Kind::Cumulative;
}

bool isChange(Kind kind)
{
    return kind == Kind::Change || kind == Kind::ChangePrevious || kind == Kind::PercentChange ||
           kind == Kind::PercentChangePrevious;
}

bool hasValue(const ChartPoints &points)
{
    return std::any_of(points.begin(), points.end(), [](const ChartPoint &point) { return point.value.has_value(); });
}

/// Computes on the series of one chart.
class ChartTransformer {
public:
    ChartTransformer(const Snapshot &snapshot, const ViewState &state, ChartSpec *spec) :
        m_snapshot(snapshot), m_state(state), m_spec(*spec),
        m_computer(snapshot, {state.firstYear, state.lastYear, {}}),
        m_transforms(readTransforms(state.transforms, &m_notes))
    {}

    void run()
    {
        if (!m_transforms.isEmpty())
            transform();
        if (m_state.forecast > 0)
            carryOn();
        for (const Text &note : std::as_const(m_notes))
            addOnce(note, &m_spec.notes);
    }

private:
    void transform()
    {
        QList<ChartSeries> all;
        qsizetype most = 0;
        QList<qsizetype> lengths;
        for (const ChartSeries &series : std::as_const(m_spec.series)) {
            const auto computed = computedFor(series);
            if (!computed)
                continue;
            ChartSeries next = series;
            if (joinsTwo(computed->done)) {
                next.name =
                    Text::joined({Text::label(kArea, series.reporter), Text::label(kArea, series.partner)}, u" – "_s);
                next.shortName = {};
                next.mark = series.mark == Mark::Line ? Mark::Line : Mark::Bar;
                next.id = u"bothways."_s + series.reporter + u'.' + series.partner;
                next.color = ColorRole::ofArea(series.reporter);
                if (std::any_of(all.begin(), all.end(), [&](const ChartSeries &each) { return each.id == next.id; }))
                    continue;
            }
            next.points = computed->points;
            next.steps = computed->steps;
            all.append(next);
            lengths.append(computed->done.size());
            if (computed->done.size() > most || m_done.isEmpty()) {
                m_done = computed->done;
                m_definition = computed->definition;
            }
            most = std::max(most, computed->done.size());
        }
        if (all.isEmpty() || most == 0)
            return; // The refusals are noted; the chart says what it said.
        // A series that could not be computed stands in another unit than the others.
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            if (lengths.at(i) < most)
                all.removeAt(i);
        }
        m_spec.series = all;
        setMarks();
        setWords();
    }

    /// What is computed for \a series; nothing when it takes no part.
    std::optional<Computed> computedFor(const ChartSeries &series)
    {
        const auto flow = flowOf(m_snapshot, series);
        const bool both = std::any_of(m_transforms.begin(), m_transforms.end(),
                                      [](const Transform &each) { return joinsBothWays(each.kind); });
        if (!flow || (both && (series.mark == Mark::Tick || series.mark == Mark::Dot)))
            return std::nullopt;
        Computed computed = series.mark == Mark::Dot ? m_computer.computedSingles(*flow, series.points, m_transforms)
                                                     : m_computer.computed(*flow, m_spec.frequency, m_transforms);
        if (series.mark == Mark::Dot && computed.points.isEmpty()) {
            addOnce(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Single figures are left out: they have no neighbours to "
                                                             "compute with.")),
                    &m_notes);
            return std::nullopt;
        }
        for (const QList<Text> &texts : {computed.refusals, computed.notes}) {
            for (const Text &text : texts)
                addOnce(text, &m_notes);
        }
        return computed;
    }

    [[nodiscard]] static bool joinsTwo(const QList<Transform> &done)
    {
        return std::any_of(done.begin(), done.end(), [](const Transform &each) { return joinsBothWays(each.kind); });
    }

    void setMarks()
    {
        const bool additive = std::all_of(m_done.begin(), m_done.end(), [](const Transform &each) {
            return staysAdditive(each.kind) || each.kind == Kind::Balance;
        });
        if (additive)
            return;
        const bool bars = isChange(m_done.last().kind);
        for (ChartSeries &series : m_spec.series) {
            if (series.mark == Mark::Dot)
                continue;
            if (series.mark == Mark::Tick || !bars)
                series.mark = Mark::Line;
            // Changes and shares do not add up: side by side instead of stacked.
            series.group = series.id;
        }
    }

    void setWords()
    {
        m_spec.unit = m_definition.unit;
        m_spec.targets.clear();
        m_spec.notes.clear();
        m_spec.sources.clear();
        m_spec.newestRetrieval = {};
        finishChart(m_snapshot, &m_spec);
        if (m_spec.first.isValid()) {
            const auto outside = [this](const Period &period) {
                return period.first() < m_spec.first.first() || period.first() > m_spec.last.last();
            };
            m_spec.splices.removeIf([&](const SpliceMark &mark) { return outside(mark.firstAfter); });
            m_spec.events.removeIf([&](const EventMark &mark) { return outside(Period::day(mark.date.first)); });
        }
        setSubtitle();
        setTitle();
        noteGaps();
    }

    [[nodiscard]] Text stepNames() const
    {
        QList<Text> names;
        for (const Transform &transform : m_done)
            names.append(transformName(transform));
        return names.size() == 1 ? names.first() : Text::joined(names, u" · "_s);
    }

    void setTitle()
    {
        m_spec.title = stepNames();
        m_spec.titleInputs.clear();
        for (const ChartSeries &series : std::as_const(m_spec.series)) {
            const auto last = std::find_if(series.points.rbegin(), series.points.rend(),
                                           [](const ChartPoint &point) { return point.value.has_value(); });
            if (series.mark == Mark::Dot || last == series.points.rend())
                continue;
            const bool signedNumber = isChange(m_done.last().kind) || m_done.last().kind == Kind::Cagr;
            const Text value =
                Text::number(*last->value, m_spec.unit,
                             signedNumber ? Text::NumberStyle::SignedCompact : Text::NumberStyle::Compact, last->bound);
            const Text what =
                joinsTwo(m_done)
                    ? series.name
                    : Text::joined({Text::label(u"indicator"_s, series.indicator, u"short"_s), series.name}, u", "_s);
            m_spec.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1. %2: %3 (%4)"),
                                        {stepNames(), what, value, Text::period(last->period)});
            m_spec.titleInputs = last->inputs;
            return;
        }
    }

    void setSubtitle()
    {
        QList<Text> indicators;
        QStringList reporters;
        QList<Text> steps;
        for (const ChartSeries &series : std::as_const(m_spec.series)) {
            if (!joinsTwo(m_done))
                addOnce(Text::label(u"indicator"_s, series.indicator), &indicators);
            if (!reporters.contains(series.reporter))
                reporters.append(series.reporter);
            for (const Text &step : series.steps)
                addOnce(step, &steps);
        }
        QList<Text> parts{Text::joined(indicators, u", "_s), Text::joined(steps, u"; "_s),
                          Text::label(u"unit"_s, m_spec.unit)};
        if (reporters.size() == 1)
            parts.append(
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "As %1 reports"), {Text::label(kArea, reporters.first())}));
        m_spec.subtitle = Text::joined(parts, u". "_s);
    }

    void noteGaps()
    {
        QList<Text> reasons;
        for (const ChartSeries &series : std::as_const(m_spec.series)) {
            // The first periods of a row lack their neighbours as a matter of course.
            const auto firstValue = std::find_if(series.points.begin(), series.points.end(),
                                                 [](const ChartPoint &point) { return point.value.has_value(); });
            const bool none = firstValue == series.points.end();
            for (auto point = none ? series.points.begin() : firstValue; point != series.points.end(); ++point) {
                if (!point->value)
                    addOnce(point->gap, &reasons);
            }
        }
        if (m_spec.isEmpty()) {
            m_spec.emptyMessage =
                reasons.isEmpty()
                    ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "There are no figures that this can be computed from."))
                    : reasons.last();
            return;
        }
        const qsizetype more = reasons.size() - kMostGapNotes;
        if (!reasons.isEmpty())
            m_notes.append(
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Gaps: %1"),
                             {Text::joined(reasons.first(std::min(kMostGapNotes, reasons.size())), u" "_s)}));
        if (more > 0)
            m_notes.append(Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%n further gap has its reason in the table."),
                                        {}, static_cast<int>(more)));
    }

    void carryOn()
    {
        for (ChartSeries &series : m_spec.series) {
            if (series.mark == Mark::Dot || series.mark == Mark::Tick || !hasValue(series.points))
                continue;
            const SeriesForecast forecast = forecastOf(series.points, m_state.forecast);
            if (!forecast.refusal.isEmpty()) {
                addOnce(Text::joined({series.name, forecast.refusal}, u": "_s), &m_notes);
                continue;
            }
            series.points.append(forecast.points);
            series.steps.append(
                Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Forecast: %1"), {methodName(forecast.method)}));
            const Period end = forecast.points.last().period;
            if (m_spec.last.isValid() && m_spec.last < end)
                m_spec.last = end;
            noteForecast(series, forecast);
        }
    }

    void noteForecast(const ChartSeries &series, const SeriesForecast &forecast)
    {
        m_notes.append(
            Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "Forecast of %1: %2, chosen because it would have been off "
                                                       "least, by %3 on average in %n forecasts of known figures."),
                         {series.name, methodName(forecast.method), Text::number(forecast.error.absolute, m_spec.unit)},
                         forecast.error.forecasts));
        addOnce(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Forecasts are no figures of any source; they lie within the "
                                                         "inner range with 80 %, within the outer with 95 % "
                                                         "probability if things go on as before.")),
                &m_notes);
        if (forecast.severalSources)
            addOnce(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "The forecast rests on figures of more than one source: "
                                                             "part of their change may be the change of source.")),
                    &m_notes);
        if (m_spec.frequency == Frequency::Month)
            addOnce(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "The forecast knows no seasons.")), &m_notes);
    }

    const Snapshot &m_snapshot;
    const ViewState &m_state;
    ChartSpec &m_spec;
    const Computer m_computer;
    QList<Text> m_notes;
    const QList<Transform> m_transforms;
    QList<Transform> m_done;
    Definition m_definition;
};

/// What each series of \a spec is, and whether it is made of single figures.
QList<std::pair<TransformSubject, bool>> subjectsOf(const Snapshot &snapshot, const ChartSpec &spec)
{
    QList<std::pair<TransformSubject, bool>> subjects;
    for (const ChartSeries &series : spec.series) {
        const auto flow = flowOf(snapshot, series);
        if (!flow)
            continue;
        const Indicator *indicator = snapshot.indicator(flow->indicator);
        TransformSubject subject;
        subject.definition = {flow->indicator, indicator ? indicator->kind : Indicator::Kind::Level, spec.frequency,
                              spec.unit};
        subject.hasPartner = flow->partner != u"-"_s;
        subject.hasOpposite = bothWaysOf(snapshot, *flow).has_value();
        subject.isBalance = indicator && indicator->derived.contains(u'-');
        subjects.append({subject, series.mark == Mark::Dot});
    }
    return subjects;
}

} // namespace

void transformChart(const Snapshot &snapshot, const ViewState &state, ChartSpec *spec)
{
    if (spec->isEmpty() || (state.transforms.isEmpty() && state.forecast <= 0))
        return;
    ChartTransformer(snapshot, state, spec).run();
}

ComputeChoices computeChoices(const Snapshot &snapshot, const ViewState &state, const ChartSpec &spec)
{
    ComputeChoices choices;
    if (!spec.first.isValid())
        return choices;
    choices.firstYear = spec.first.year();
    choices.lastYear = spec.last.last().year();
    choices.currency = isCurrency(spec.unit) ? spec.unit : QString();
    choices.currencies = knownCurrencies(snapshot);
    choices.deflators = knownDeflators(snapshot);
    const QList<std::pair<TransformSubject, bool>> subjects = subjectsOf(snapshot, spec);
    for (const Kind kind : transformKinds()) {
        ComputeChoice choice{kind, {}};
        bool possible = false;
        for (const auto &[subject, single] : subjects) {
            const Text reason = single && !isPointwise(kind)
                                    ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "It takes a row of figures, and these "
                                                                               "are single ones."))
                                    : whyNot(kind, subject);
            possible = possible || reason.isEmpty();
            if (choice.reason.isEmpty())
                choice.reason = reason;
        }
        if (possible)
            choice.reason = {};
        choices.transforms.append(choice);
    }
    for (const Event &event : snapshot.events()) {
        if (concerns(event, state.pair) && event.date.first.year() >= choices.firstYear &&
            event.date.last().year() <= choices.lastYear)
            choices.events.append(event.code);
    }
    return choices;
}

} // namespace corridor
