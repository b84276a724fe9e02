#include "dashboard/chartparts.h"

#include "analysis/sourcenotes.h"
#include "dashboard/detailnames.h"
#include "dashboard/knownnote.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QString kArea = u"area"_s;

bool containsAny(const QString &code, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(), [&code](QLatin1String word) { return code.contains(word); });
}

Text areaPairName(const FlowKey &key, const QString &form)
{
    if (key.partner == u"-"_s)
        return Text::label(kArea, key.reporter);
    const Text reporter = Text::label(kArea, key.reporter, form);
    const Text partner = Text::label(kArea, key.partner, form);
    switch (flowDirection(key.indicator)) {
    case FlowDirection::Outward:
        return Text::joined({reporter, partner}, u" → "_s);
    case FlowDirection::Inward:
        return Text::joined({partner, reporter}, u" → "_s);
    case FlowDirection::None:
        break;
    }
    return Text::joined({reporter, partner}, u" – "_s);
}

Text withDetail(const Text &name, const FlowKey &key)
{
    const Text detail = detailName(key.commodity, key.detail);
    return detail.isEmpty() ? name : Text::joined({name, detail}, u", "_s);
}

Text rivalsText(const Snapshot &snapshot, const PreferredFigure &figure)
{
    QList<Text> parts;
    for (const FigureRow &rival : figure.rivals) {
        const Text value =
            Text::number(rival.figure.value, rival.key.unit, Text::NumberStyle::Compact, rival.figure.bound);
        parts.append(Text::joined({snapshot.sourceName(rival.key.source), value}, u": "_s));
    }
    return parts.isEmpty() ? Text() : Text::joined(parts, u"; "_s);
}

ChartSeries seriesFrame(const ChosenFigures &figures, Mark mark)
{
    const FlowKey &key = figures.key;
    ChartSeries series;
    series.id = flowId(key);
    series.name = withDetail(flowName(key), key);
    const Text detail = detailName(key.commodity, key.detail);
    series.shortName = detail.isEmpty() ? flowShortName(key) : detail;
    series.isPart = !detail.isEmpty();
    series.mark = mark;
    series.group = series.id;
    series.color = ColorRole::ofArea(flowOrigin(key));
    series.indicator = key.indicator;
    series.reporter = key.reporter;
    series.partner = key.partner;
    return series;
}

QDate axisDay(const ChartPoint &point, Frequency frequency)
{
    return frequency == Frequency::Span ? point.period.middle() : point.period.first();
}

Period axisPeriod(const QDate &day, Frequency frequency)
{
    return frequency == Frequency::Month ? Period::month(day.year(), day.month()) : Period::year(day.year());
}

template<typename Visit>
void eachPoint(const ChartSpec &spec, Visit visit)
{
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            if (point.value)
                visit(series, point);
        }
    }
}

void setRange(ChartSpec *spec)
{
    QDate first;
    QDate last;
    eachPoint(*spec, [&](const ChartSeries &, const ChartPoint &point) {
        const QDate day = axisDay(point, spec->frequency);
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    });
    if (first.isValid()) {
        spec->first = axisPeriod(first, spec->frequency);
        spec->last = axisPeriod(last, spec->frequency);
    }
}

void setSources(const Snapshot &snapshot, ChartSpec *spec)
{
    struct Use {
        QString code;
        Period first;
        Period last;
    };
    QList<Use> uses;
    eachPoint(*spec, [&](const ChartSeries &, const ChartPoint &point) {
        for (const QString &code : point.source.split(u';', Qt::SkipEmptyParts)) {
            const auto same = std::find_if(uses.begin(), uses.end(),
                                           [&](const Use &use) { return snapshot.sameSourceName(use.code, code); });
            if (same == uses.end()) {
                uses.append({code, point.period, point.period});
                continue;
            }
            Use &use = *same;
            use.first = point.period.first() < use.first.first() ? point.period : use.first;
            use.last = point.period.last() > use.last.last() ? point.period : use.last;
        }
    });
    for (const Use &use : std::as_const(uses))
        spec->sources.append(sourceNote(use.code, snapshot.sourceName(use.code), use.first, use.last));
}

/// What the marks cannot say themselves; the legend of a chart explains each mark that is on it.
void setNotes(ChartSpec *spec)
{
    std::array<bool, 6> present{};
    bool dots = false;
    eachPoint(*spec, [&](const ChartSeries &series, const ChartPoint &point) {
        present.at(static_cast<size_t>(point.status)) = true;
        dots = dots || series.mark == Mark::Dot;
    });
    const auto has = [&present](FigureStatus status) { return present.at(static_cast<size_t>(status)); };
    if (has(FigureStatus::Press) && has(FigureStatus::Claim))
        spec->notes.append(Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "Press reports and claims have marks of their own: they are not statistics.")));
    else if (has(FigureStatus::Press))
        spec->notes.append(Text::phrase(
            QT_TRANSLATE_NOOP("Phrase", "Press reports have a mark of their own: they are not statistics.")));
    else if (has(FigureStatus::Claim))
        spec->notes.append(
            Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Claims have a mark of their own: they are not statistics.")));
    if (!spec->splices.isEmpty())
        spec->notes.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "The dotted line is where the source changes.")));
    if (dots)
        spec->notes.append(Text::phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Dots are single figures of different sources and periods: they are not joined.")));
}

} // namespace

QString flowId(const FlowKey &key)
{
    QString id = QStringList{key.indicator, key.reporter, key.partner}.join(u'.');
    for (const QString &part : {key.commodity == u"TOTAL"_s ? QString() : key.commodity, key.detail}) {
        if (!part.isEmpty())
            id += u'.' + part;
    }
    return id;
}

FlowDirection flowDirection(const QString &indicator)
{
    if (containsAny(indicator, {QLatin1String("export"), QLatin1String("outflow"), QLatin1String("outward"),
                                QLatin1String("outbound"), QLatin1String("btc_oil"), QLatin1String("air_passengers"),
                                QLatin1String("presidential_visits"), QLatin1String("containers_by_sea")}))
        return FlowDirection::Outward;
    if (containsAny(indicator,
                    {QLatin1String("import"), QLatin1String("inflow"), QLatin1String("inward"),
                     QLatin1String("inbound"), QLatin1String("fdi_"), QLatin1String("border_entries"),
                     QLatin1String("lodging"), QLatin1String("visa_free"), QLatin1String("partner_capital"),
                     QLatin1String("invest_projects"), QLatin1String("contractor"), QLatin1String("scholarship"),
                     QLatin1String("consular"), QLatin1String("school_places")}))
        return FlowDirection::Inward;
    return FlowDirection::None;
}

Text flowName(const FlowKey &key) { return areaPairName(key, u"name"_s); }

Text flowShortName(const FlowKey &key) { return areaPairName(key, u"short"_s); }

QString flowOrigin(const FlowKey &key)
{
    const bool inward = flowDirection(key.indicator) == FlowDirection::Inward;
    return inward && key.partner != u"-"_s && key.partner != u"WLD"_s ? key.partner : key.reporter;
}

ChartPoint chartPoint(const Snapshot &snapshot, const PreferredFigure &figure)
{
    const FigureRow &row = figure.row;
    return {row.figure.period, row.figure.value,
            row.figure.status, row.figure.bound,
            row.key.source,    snapshot.sourceName(row.key.source),
            row.figure.note,   rivalsText(snapshot, figure),
            inputsOf(figure)};
}

QList<ChartPoint> chartPoints(const Snapshot &snapshot, const QList<PreferredFigure> &figures)
{
    QList<ChartPoint> points;
    for (const PreferredFigure &figure : figures)
        points.append(chartPoint(snapshot, figure));
    return points;
}

ChartSeries chartSeries(const Snapshot &snapshot, const ChosenFigures &figures, Mark mark)
{
    ChartSeries series = seriesFrame(figures, mark);
    series.points = chartPoints(snapshot, figures.joined.figures);
    return series;
}

ChartSeries dotSeries(const Snapshot &snapshot, const ChosenFigures &figures)
{
    ChartSeries series = seriesFrame(figures, Mark::Dot);
    series.points = chartPoints(snapshot, figures.singles);
    if (!figures.joined.figures.isEmpty()) {
        series.id += u".singles"_s;
        series.name = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1: single figures"), {series.name});
        series.shortName = {};
    }
    return series;
}

void addSplices(const Snapshot &snapshot, const ChosenFigures &figures, ChartSpec *spec)
{
    for (const PreferredSplice &splice : figures.joined.splices) {
        const bool known = std::any_of(spec->splices.begin(), spec->splices.end(), [&splice](const SpliceMark &mark) {
            return mark.firstAfter == splice.firstAfter;
        });
        if (!known)
            spec->splices.append(
                {splice.firstAfter, snapshot.sourceName(splice.before), snapshot.sourceName(splice.after)});
    }
}

void addKnownOn(const Snapshot &snapshot, ChartSpec *spec)
{
    if (snapshot.knownOn().isValid())
        spec->notes.append(Text::phrase(QT_TRANSLATE_NOOP("Phrase", "As it was known on %1: later figures and "
                                                                    "corrections are left out."),
                                        {Text::date({snapshot.knownOn(), DatePrecision::Day})}));
}

void finishChart(const Snapshot &snapshot, ChartSpec *spec)
{
    setRange(spec);
    setSources(snapshot, spec);
    addKnownOn(snapshot, spec);
    setNotes(spec);
    eachPoint(*spec, [&](const ChartSeries &, const ChartPoint &point) {
        for (const QString &code : point.source.split(u';', Qt::SkipEmptyParts)) {
            const QDate day = snapshot.newestDay(code);
            if (day.isValid() && (!spec->newestRetrieval.isValid() || spec->newestRetrieval < day))
                spec->newestRetrieval = day;
        }
    });
}

bool concerns(const Event &event, const CountryPair &pair)
{
    return event.areas.contains(pair.one) && event.areas.contains(pair.other);
}

QList<EventMark> eventMarks(const Snapshot &snapshot, const ViewState &state, const ChartSpec &spec, bool landmark)
{
    if (!spec.first.isValid())
        return {};
    const Event *selected = nullptr;
    const Event *newest = nullptr;
    for (const Event &event : snapshot.events()) {
        const bool inRange = event.date.first >= spec.first.first() && event.date.first <= spec.last.last();
        if (!inRange || !concerns(event, state.pair) || state.hiddenCategories.contains(event.category))
            continue;
        if (event.code == state.selectedEvent)
            selected = &event;
        if (event.importance == 1 && event.category == u"diplomacy"_s)
            newest = &event;
    }
    QList<EventMark> marks;
    for (const Event *event : {landmark ? newest : nullptr, selected != newest || !landmark ? selected : nullptr}) {
        if (event)
            marks.append(
                {event->code, event->date, Text::label(u"event"_s, event->code), event->code == state.selectedEvent});
    }
    return marks;
}

Text missingFigures(const CountryPair &pair, Page page)
{
    const char *what =
        QT_TRANSLATE_NOOP("Phrase", "There are no figures for %1 and %2 here yet. Files that fill it: goods trade by "
                                    "partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of "
                                    "either country; students from UNESCO UIS; investment from the central banks.");
    if (page == Page::Trade)
        what = QT_TRANSLATE_NOOP("Phrase", "There are no figures for %1 and %2 here yet. Files that fill it: goods "
                                           "trade by partner from UN Comtrade (comtradeplus.un.org) or from the "
                                           "statistical office of either country.");
    else if (page == Page::Investment)
        what = QT_TRANSLATE_NOOP("Phrase", "There are no figures for %1 and %2 here yet. Files that fill it: direct "
                                           "investment by country from the central bank of either country or from "
                                           "UNCTAD.");
    else if (page == Page::Education)
        what = QT_TRANSLATE_NOOP("Phrase", "There are no figures for %1 and %2 here yet. Files that fill it: students "
                                           "by country of origin from UNESCO UIS or from the ministry of education of "
                                           "either country.");
    else if (page == Page::Transport)
        what = QT_TRANSLATE_NOOP("Phrase", "There are no figures for %1 and %2 here yet. Files that fill it: goods "
                                           "carried, by route or by mode, from the statistical office or the ministry "
                                           "of transport of either country.");
    const Text how = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Drop such a file on the window, or press Ctrl+I."));
    return Text::joined({Text::phrase(what, {Text::label(kArea, pair.one), Text::label(kArea, pair.other)}), how},
                        u" "_s);
}

} // namespace corridor
