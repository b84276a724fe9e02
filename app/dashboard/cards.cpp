#include "dashboard/cards.h"

#include "analysis/growth.h"
#include "dashboard/chartparts.h"
#include "dashboard/figurechoice.h"
#include "dashboard/indicatorchart.h"
#include "dashboard/tradecharts.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kFewestSpark = 3;

Text area(const QString &code) { return Text::label(u"area"_s, code); }

Text statusName(FigureStatus status) { return Text::label(u"status"_s, statusCode(status)); }

/// The newest joined figures of one source, with a gap where a period has none. Empty when they are too few to draw.
QList<ChartPoint> sparkOf(const Snapshot &snapshot, const PreferredSeries &series, double factor = 1.0)
{
    QList<ChartPoint> points;
    for (auto each = series.figures.crbegin(); each != series.figures.crend(); ++each) {
        if (each->row.key.source != series.figures.last().row.key.source)
            break;
        ChartPoint point = chartPoint(snapshot, *each);
        point.value = *point.value * factor;
        while (!points.isEmpty() && point.period.shifted(1) < points.first().period) {
            ChartPoint gap;
            gap.period = points.first().period.shifted(-1);
            points.prepend(gap);
        }
        points.prepend(point);
    }
    const auto figures = std::count_if(points.begin(), points.end(), [](const ChartPoint &p) { return p.value; });
    return figures < kFewestSpark ? QList<ChartPoint>() : points;
}

/// The same source's figure of the period before \a figure.
std::optional<PreferredFigure> before(const PreferredSeries &series, const FigureRow &figure)
{
    for (const PreferredFigure &each : series.figures) {
        if (each.row.figure.period == figure.figure.period.shifted(-1) && each.row.key.source == figure.key.source)
            return each;
    }
    return std::nullopt;
}

/// `+8.7 % on 2024`, with the status when it is not official.
Text changeText(double change, const Period &since, FigureStatus status)
{
    const Text amount = Text::number(change, {}, Text::NumberStyle::SignedPercent);
    if (status == FigureStatus::Official)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 on %2"), {amount, Text::period(since)});
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 on %2, %3"), {amount, Text::period(since), statusName(status)});
}

ViewState opening(const ViewState &state, Page page, const QString &indicator)
{
    ViewState opens = state;
    opens.page = page;
    opens.indicator = indicator;
    opens.tab = ContentTab::Chart;
    opens.kind = ChartKind::Automatic;
    opens.frequency = Frequency::Annual;
    opens.side = ReporterSide::Both;
    return opens;
}

std::optional<CardSpec> tradeCard(const Snapshot &snapshot, const ViewState &state, const CountryPair &base)
{
    const PreferredSeries trade =
        chooseFigures(snapshot, {u"goods_trade"_s, base.one, base.other}, Frequency::Annual).joined;
    if (trade.figures.isEmpty())
        return std::nullopt;
    const FigureRow &newest = trade.figures.last().row;
    CardSpec card;
    card.inputs = inputsOf(trade.figures.last());
    card.id = u"goods_trade"_s;
    card.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Goods trade, %1"), {Text::period(newest.figure.period)});
    card.value = Text::number(newest.figure.value, newest.key.unit, Text::NumberStyle::Compact, newest.figure.bound);
    if (const auto last = before(trade, newest)) {
        card.inputs.append(inputsOf(*last));
        if (const auto change = ratioChange(last->row.figure.value, newest.figure.value)) {
            card.detail = changeText(*change, last->row.figure.period, newest.figure.status);
            card.tone = *change < 0.0 ? Tone::Bad : Tone::Good;
        }
    }
    card.spark = sparkOf(snapshot, trade);
    card.color = ColorRole::ofArea(base.one);
    card.opens = opening(state, Page::Trade, {});
    return card;
}

Text balanceDetail(double now, double then, const Period &since)
{
    const bool deficit = now < 0.0;
    const Text amount = Text::number(std::abs(now - then), u"USD"_s);
    const Text period = Text::period(since);
    if (deficit != (then < 0.0))
        return deficit ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "deficit, after a surplus in %1"), {period})
                       : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "surplus, after a deficit in %1"), {period});
    const bool larger = std::abs(now) >= std::abs(then);
    if (deficit)
        return larger ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "deficit up %1 on %2"), {amount, period})
                      : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "deficit down %1 on %2"), {amount, period});
    return larger ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "surplus up %1 on %2"), {amount, period})
                  : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "surplus down %1 on %2"), {amount, period});
}

/// The balance is told for the country whose tables it does not rest on: what one sells more, the other buys more.
std::optional<CardSpec> balanceCard(const Snapshot &snapshot, const ViewState &state, const CountryPair &base)
{
    const PreferredSeries balance =
        chooseFigures(snapshot, {u"goods_balance"_s, base.one, base.other}, Frequency::Annual).joined;
    if (balance.figures.isEmpty())
        return std::nullopt;
    const FigureRow &newest = balance.figures.last().row;
    const double value = -newest.figure.value;
    CardSpec card;
    card.inputs = inputsOf(balance.figures.last());
    card.id = u"goods_balance"_s;
    card.title = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Balance for %1, %2"),
                              {area(base.other), Text::period(newest.figure.period)});
    card.value = Text::number(value, newest.key.unit);
    if (const auto last = before(balance, newest)) {
        card.inputs.append(inputsOf(*last));
        const double then = -last->row.figure.value;
        card.detail = balanceDetail(value, then, last->row.figure.period);
        card.tone = value < then ? Tone::Bad : Tone::Good;
    }
    card.spark = sparkOf(snapshot, balance, -1.0);
    card.color = ColorRole::ofArea(base.other);
    card.opens = opening(state, Page::Trade, u"goods_balance"_s);
    return card;
}

/// The figure that stands for a flow, and how much the claim that names it counts (4: none does).
struct Headline {
    FlowKey key;
    ChosenFigures figures;
    PreferredFigure figure;
    int importance = 4;
};

std::optional<Headline> headlineOf(const Snapshot &snapshot, const FlowKey &key)
{
    Headline headline{key, chooseFigures(snapshot, key, Frequency::Annual), {}, 4};
    QList<PreferredFigure> all = headline.figures.joined.figures;
    all.append(headline.figures.singles);
    if (all.isEmpty())
        return std::nullopt;
    const auto newest = std::max_element(all.begin(), all.end(), [](const auto &one, const auto &other) {
        return one.row.figure.period.last() < other.row.figure.period.last();
    });
    headline.figure = *newest;
    for (const Claim &claim : snapshot.claims()) {
        const bool same = claim.indicator == key.indicator && claim.reporter == key.reporter &&
                          claim.partner == key.partner && claim.importance < headline.importance &&
                          claim.importance < 3;
        const auto period = Period::parse(claim.period);
        if (!same || !period)
            continue;
        for (const PreferredFigure &each : std::as_const(all)) {
            if (each.row.figure.period == *period && each.row.figure.value == claim.value) {
                headline.figure = each;
                headline.importance = claim.importance;
                break;
            }
        }
    }
    return headline;
}

std::optional<Headline> headlineOf(const Snapshot &snapshot, const Indicator &indicator, const CountryPair &pair)
{
    std::optional<Headline> best;
    const auto order = [](const Headline &each) {
        return std::tuple(each.importance, -each.figure.row.figure.period.last().toJulianDay());
    };
    for (const FlowKey &key : indicatorFlows(snapshot, indicator, pair)) {
        const bool own = key.partner == u"-"_s || key.partner == pair.one || key.partner == pair.other;
        const bool reported = key.reporter == pair.one || key.reporter == pair.other;
        if (!own || !reported)
            continue;
        const auto headline = headlineOf(snapshot, key);
        if (headline && (!best || order(*headline) < order(*best)))
            best = headline;
    }
    return best;
}

Text headlineTitle(const Headline &headline)
{
    const FlowKey &key = headline.key;
    const Text period = Text::period(headline.figure.row.figure.period);
    if (key.indicator == u"fdi_inflow"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1{adj} investment in %2{loc}, %3"),
                            {area(key.partner), area(key.reporter), period});
    if (key.indicator == u"students_inbound"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1{adj} students in %2{loc}, %3"),
                            {area(key.partner), area(key.reporter), period});
    const Text name = Text::label(u"indicator"_s, key.indicator, u"short"_s);
    if (key.partner == u"-"_s)
        return Text::joined({name, period}, u", "_s);
    return Text::joined({name, flowShortName(key), period}, u", "_s);
}

/// What \a headline is compared with; the figures behind it are added to \a inputs.
Text headlineDetail(const Snapshot &snapshot, const Headline &headline, QList<FigureRef> *inputs)
{
    const FigureRow &row = headline.figure.row;
    if (headline.key.indicator == u"students_inbound"_s) {
        FlowKey turned = headline.key;
        std::swap(turned.reporter, turned.partner);
        if (const auto other = headlineOf(snapshot, turned)) {
            const Figure &figure = other->figure.row.figure;
            inputs->append(inputsOf(other->figure));
            return Text::phrase(
                QT_TRANSLATE_NOOP("Phrase", "%1 from %2{abl} in %3{loc}"),
                {Text::number(figure.value, other->figure.row.key.unit, Text::NumberStyle::Compact, figure.bound),
                 area(turned.partner), area(turned.reporter)});
        }
    }
    if (const auto last = before(headline.figures.joined, row)) {
        if (const auto change = ratioChange(last->row.figure.value, row.figure.value)) {
            inputs->append(inputsOf(*last));
            return changeText(*change, last->row.figure.period, row.figure.status);
        }
    }
    if (row.figure.status == FigureStatus::Official)
        return snapshot.sourceName(row.key.source);
    const Text status = statusName(row.figure.status);
    return headline.figure.rivals.isEmpty()
               ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1, no second source"), {status})
               : Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1; other sources too"), {status});
}

CardSpec headlineCard(const Snapshot &snapshot, const ViewState &state, Page page, const Headline &headline)
{
    const FigureRow &row = headline.figure.row;
    CardSpec card;
    card.id = headline.key.indicator;
    card.title = headlineTitle(headline);
    card.value = Text::number(row.figure.value, row.key.unit, Text::NumberStyle::Compact, row.figure.bound);
    card.inputs = inputsOf(headline.figure);
    card.detail = headlineDetail(snapshot, headline, &card.inputs);
    card.tone = row.figure.status >= FigureStatus::Press ? Tone::Caution : Tone::Neutral;
    card.spark = sparkOf(snapshot, headline.figures.joined);
    card.color = ColorRole::ofArea(flowOrigin(headline.key));
    card.opens = opening(state, page, headline.key.indicator);
    return card;
}

} // namespace

QList<CardSpec> cardSpecs(const Snapshot &snapshot, const ViewState &state)
{
    QList<CardSpec> cards;
    // Key figures are told from the fuller tables, whichever side the charts show.
    ViewState both = state;
    both.side = ReporterSide::Both;
    const CountryPair base = tradeBase(snapshot, both);
    for (const CountryPair &side : {base, CountryPair{base.other, base.one}}) {
        for (const auto &card : {tradeCard(snapshot, state, side), balanceCard(snapshot, state, side)}) {
            if (card)
                cards.append(*card);
        }
        if (!cards.isEmpty())
            break;
    }
    if (cards.isEmpty()) {
        for (const QString &code : {u"goods_export"_s, u"goods_import"_s}) {
            for (const CountryPair &way : {state.pair, CountryPair{state.pair.other, state.pair.one}}) {
                if (const auto headline = headlineOf(snapshot, {code, way.one, way.other}))
                    cards.append(headlineCard(snapshot, state, Page::Trade, *headline));
            }
        }
    }
    for (const Page page : {Page::Investment, Page::Education, Page::Transport}) {
        for (const Indicator &indicator : snapshot.indicators()) {
            if (indicator.page != pageCode(page))
                continue;
            if (const auto headline = headlineOf(snapshot, indicator, state.pair)) {
                cards.append(headlineCard(snapshot, state, page, *headline));
                break;
            }
        }
    }
    return cards;
}

} // namespace corridor
