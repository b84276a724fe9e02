#include "report/briefing/sentences.h"

#include "analysis/derived.h"
#include "analysis/growth.h"
#include "dashboard/chartparts.h"
#include "report/briefing/changewords.h"

#include <QtGlobal>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kFewestForRecord = 4;
constexpr int kFewestYearsForGrowth = 3;
constexpr int kMirrorYears = 5; ///< Gaps further apart are not told together.

Text area(const QString &code) { return Text::label(u"area"_s, code); }

/// The row of a flow or, where there is none, its single figures.
const ChartSeries *barsOf(const ChartSpec &chart, const QString &indicator, const QString &reporter = {})
{
    const ChartSeries *single = nullptr;
    for (const ChartSeries &series : chart.series) {
        const bool same = reporter.isEmpty() || series.reporter == reporter;
        if (!same || series.isPart || series.indicator != indicator || series.points.isEmpty())
            continue;
        if (series.mark == Mark::Bar || series.mark == Mark::Line)
            return &series;
        if (series.mark == Mark::Dot && series.points.last().period.frequency() == Frequency::Annual)
            single = &series;
    }
    return single;
}

std::optional<LiveSentence> tradeLevel(const ChartSeries &trade, const QString &unit)
{
    static constexpr ChangeWords kWords{
        QT_TRANSLATE_NOOP("Phrase", "Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}"),
        QT_TRANSLATE_NOOP("Phrase",
                          "Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 more than in %6{loc}"),
        QT_TRANSLATE_NOOP("Phrase",
                          "Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 less than in %6{loc}"),
        QT_TRANSLATE_NOOP(
            "Phrase", "Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, about as much as in %6{loc}"),
        QT_TRANSLATE_NOOP(
            "Phrase",
            "Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 times as much as in %6{loc}"),
    };
    return levelSentence(u"trade.level"_s, kWords, {area(trade.reporter), area(trade.partner)}, trade, unit);
}

/// Whether the newest value of one source's unbroken row is its highest or lowest, or was last passed years ago.
std::optional<LiveSentence> recordSentence(const ChartSeries &series, const QString &unit)
{
    const QList<ChartPoint> row = newestRow(series);
    if (row.size() < kFewestForRecord)
        return std::nullopt;
    const ChartPoint &newest = row.last();
    const auto beats = [&](bool high, const ChartPoint &point) {
        return high ? *newest.value > *point.value : *newest.value < *point.value;
    };
    for (const bool high : {true, false}) {
        qsizetype first = row.size() - 1;
        while (first > 0 && beats(high, row.at(first - 1)))
            --first;
        if (row.size() - first < kFewestForRecord)
            continue;
        SentenceMaker maker(high ? u"record.high"_s : u"record.low"_s);
        const Text value = maker.number(*newest.value, unit, row.mid(first));
        const ChartPoint &start = first == 0 ? row.first() : row.at(first - 1);
        const char *phrase = nullptr;
        if (first == 0)
            phrase = high
                         ? QT_TRANSLATE_NOOP("Phrase",
                                             "At %1{nom}, it is the highest figure of the row, which begins in %2{loc}")
                         : QT_TRANSLATE_NOOP("Phrase",
                                             "At %1{nom}, it is the lowest figure of the row, which begins in %2{loc}");
        else
            phrase = high ? QT_TRANSLATE_NOOP("Phrase", "At %1{nom}, it is the highest figure since %2{gen}")
                          : QT_TRANSLATE_NOOP("Phrase", "At %1{nom}, it is the lowest figure since %2{gen}");
        return maker.sentence(phrase, {value, Text::period(start.period)});
    }
    return std::nullopt;
}

std::optional<LiveSentence> waysSentence(const ChartSeries &exports, const ChartSeries &imports, const QString &unit)
{
    const ChartPoint &sold = exports.points.last();
    const auto bought = std::find_if(imports.points.begin(), imports.points.end(),
                                     [&sold](const ChartPoint &point) { return point.period == sold.period; });
    if (!sold.value || bought == imports.points.end() || !bought->value)
        return std::nullopt;
    SentenceMaker maker(u"trade.ways"_s);
    const double balance = *sold.value - *bought->value;
    const QList<Text> arguments{area(exports.reporter), area(exports.partner), maker.value(sold, unit),
                                maker.value(*bought, unit), maker.number(std::abs(balance), unit, {sold, *bought})};
    return maker.sentence(
        balance < 0.0
            ? QT_TRANSLATE_NOOP(
                  "Phrase", "%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a deficit of %5{nom}")
            : QT_TRANSLATE_NOOP(
                  "Phrase", "%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a surplus of %5{nom}"),
        arguments);
}

std::optional<LiveSentence> growthSentence(const ChartSeries &series)
{
    const QList<ChartPoint> row = newestRow(series);
    if (row.isEmpty())
        return std::nullopt;
    const ChartPoint &from = row.first();
    const ChartPoint &to = row.last();
    const int years = to.period.year() - from.period.year();
    const auto growth = annualGrowth(*from.value, *to.value, years);
    if (years < kFewestYearsForGrowth || !growth)
        return std::nullopt;
    SentenceMaker maker(u"growth"_s);
    const Text share = maker.share(std::abs(*growth), {from, to});
    return maker.sentence(
        *growth < 0.0 ? QT_TRANSLATE_NOOP("Phrase", "From %1{gen} to %2{acc} trade fell by %3{nom} a year on average")
                      : QT_TRANSLATE_NOOP("Phrase", "From %1{gen} to %2{acc} trade grew by %3{nom} a year on average"),
        {Text::period(from.period), Text::period(to.period), share});
}

template<typename Sentence>
void addTo(QList<LiveSentence> *list, const std::optional<Sentence> &sentence)
{
    if (sentence)
        list->append(*sentence);
}

bool isStatement(const ChartSeries *series) { return series->points.last().status >= FigureStatus::Press; }

/// Whether \a one is told before \a other: the newer year, then what is no mere bound, then the newer period.
bool isBetter(const ChartSeries *one, const ChartSeries *other)
{
    const auto rank = [](const ChartSeries *series) {
        const ChartPoint &point = series->points.last();
        return std::tuple(point.period.last().year(), point.bound == Bound::None, point.period.last());
    };
    return rank(one) > rank(other);
}

std::optional<LiveSentence> unexplainedSentence(const MirrorRow &row)
{
    if (row.gap->margin <= 0.0 || row.gap->gap <= row.gap->margin)
        return std::nullopt;
    SentenceMaker maker(u"mirror.margin"_s);
    const QList<ChartPoint> points{row.exports, row.imports};
    const QList<Text> arguments{maker.share(row.gap->marginShare, {row.exports}),
                                maker.number(row.gap->margin, u"USD"_s, {row.exports}),
                                maker.number(row.gap->unexplained, u"USD"_s, points)};
    return maker.sentence(QT_TRANSLATE_NOOP("Phrase", "Freight and insurance, assumed at %1 of the exporter’s value, "
                                                      "account for %2{nom} of it; %3{nom} remains unexplained"),
                          arguments);
}

} // namespace

Text flowSubject(const ChartSeries &series)
{
    if (series.isPart)
        return series.name;
    const QList<Text> ends{area(series.reporter), area(series.partner)};
    const QList<Text> turned{ends.last(), ends.first()};
    const bool bilateral = series.partner.size() == 3 && series.partner != u"WLD"_s;
    if (bilateral && series.indicator == u"goods_export"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Exports of goods from %1{abl} to %2{dat}"), ends);
    if (bilateral && series.indicator == u"goods_import"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Imports of goods from %1{abl} to %2{dat}"), turned);
    if (bilateral && series.indicator == u"fdi_inflow"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Direct investment from %1{abl} in %2{loc}"), turned);
    if (bilateral && series.indicator == u"students_inbound"_s)
        return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "Students from %1{abl} in %2{loc}"), turned);
    return Text::phrase(QT_TRANSLATE_NOOP("Phrase", "%1 (%2)"),
                        {Text::label(u"indicator"_s, series.indicator, u"short"_s),
                         flowName({series.indicator, series.reporter, series.partner})});
}

ChartSeries summedSeries(const ChartSeries &one, const ChartSeries &other)
{
    ChartSeries sum = one;
    sum.id += u'+' + other.id;
    sum.points.clear();
    for (const ChartPoint &point : one.points) {
        const auto same = std::find_if(other.points.begin(), other.points.end(),
                                       [&point](const ChartPoint &each) { return each.period == point.period; });
        if (!point.value || same == other.points.end() || !same->value)
            continue;
        ChartPoint both = point;
        both.value = *point.value + *same->value;
        both.status = weaker(point.status, same->status);
        both.bound = combinedBound(point.bound, same->bound, 1);
        if (same->source != point.source)
            both.source += u';' + same->source;
        both.inputs.append(same->inputs);
        sum.points.append(both);
    }
    return sum;
}

QList<LiveSentence> tradeSentences(const ChartSpec &trade)
{
    QList<LiveSentence> sentences;
    const ChartSeries *exports = barsOf(trade, u"goods_export"_s);
    const ChartSeries *imports = barsOf(trade, u"goods_import"_s, exports ? exports->reporter : QString());
    if (!exports || !imports || trade.frequency != Frequency::Annual) {
        for (const ChartSeries *way : {exports, imports}) {
            if (way)
                addTo(&sentences, flowLevel(*way, trade.unit));
        }
        return sentences;
    }
    const ChartSeries sum = summedSeries(*exports, *imports);
    if (sum.points.isEmpty())
        return sentences;
    addTo(&sentences, tradeLevel(sum, trade.unit));
    addTo(&sentences, recordSentence(sum, trade.unit));
    addTo(&sentences, waysSentence(*exports, *imports, trade.unit));
    addTo(&sentences, growthSentence(sum));
    return sentences;
}

QList<LiveSentence> mirrorSentences(const QList<MirrorRow> &rows)
{
    // The newest gap of each way.
    QList<const MirrorRow *> newest;
    for (const MirrorRow &row : rows) {
        if (!row.gap || !row.exports.value || !row.imports.value)
            continue;
        const auto same = std::find_if(newest.begin(), newest.end(),
                                       [&row](const MirrorRow *each) { return each->exporter == row.exporter; });
        if (same == newest.end())
            newest.append(&row);
        else if ((*same)->period < row.period)
            *same = &row;
    }
    // A gap of long ago says nothing beside a new one.
    int latest = 0;
    for (const MirrorRow *row : std::as_const(newest))
        latest = std::max(latest, row->period.year());
    newest.removeIf([latest](const MirrorRow *row) { return latest - row->period.year() > kMirrorYears; });
    QList<LiveSentence> sentences;
    for (const MirrorRow *row : std::as_const(newest)) {
        SentenceMaker maker(u"mirror.gap"_s);
        const QList<ChartPoint> points{row->exports, row->imports};
        QList<Text> arguments{
            area(row->exporter),
            area(row->importer),
            maker.value(row->exports, u"USD"_s),
            maker.value(row->imports, u"USD"_s),
            Text::period(row->period),
            maker.number(std::abs(row->gap->gap), u"USD"_s, points, Text::NumberStyle::Compact, gapBound(*row))};
        const bool more = row->gap->gap >= 0.0;
        if (row->gap->share) {
            arguments.append(maker.share(std::abs(*row->gap->share), points));
            sentences.append(maker.sentence(
                more ? QT_TRANSLATE_NOOP("Phrase",
                                         "Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter "
                                         "reports %3{nom} and the importer %4{nom}: %6{nom} (%7) more")
                     : QT_TRANSLATE_NOOP("Phrase",
                                         "Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter "
                                         "reports %3{nom} and the importer %4{nom}: %6{nom} (%7) less"),
                arguments));
        }
        addTo(&sentences, unexplainedSentence(*row));
    }
    return sentences;
}

QList<LiveSentence> productSentences(const ProductsSpec &products)
{
    const auto largest = std::max_element(products.rows.begin(), products.rows.end(),
                                          [](const ProductRow &one, const ProductRow &other) {
                                              return one.value.value_or(-1.0) < other.value.value_or(-1.0);
                                          });
    const QStringList flow = products.flow.split(u'.');
    if (largest == products.rows.end() || !largest->value || !largest->share || largest->code.isEmpty() ||
        flow.size() != 3)
        return {};
    ChartSeries way;
    way.indicator = flow.at(0);
    way.reporter = flow.at(1);
    way.partner = flow.at(2);
    ChartPoint point;
    point.value = largest->value;
    point.status = largest->status;
    point.inputs = largest->inputs;
    point.source = products.classification.section(u'@', 1);
    SentenceMaker maker(u"products.largest"_s);
    const QList<Text> arguments{flowSubject(way), products.valueHead, largest->name, maker.value(point, products.unit),
                                maker.share(*largest->share, {point})};
    return {maker.sentence(
        QT_TRANSLATE_NOOP("Phrase", "%1, %2: the largest product is “%3” with %4{nom}, %5 of the total"), arguments)};
}

QList<LiveSentence> indicatorSentences(const ChartSpec &chart, qsizetype most)
{
    QList<const ChartSeries *> lines;
    for (const ChartSeries &series : chart.series) {
        if (!series.points.isEmpty() && series.mark != Mark::Tick && series.points.last().value)
            lines.append(&series);
    }
    std::stable_sort(lines.begin(), lines.end(), isBetter);
    // Of each flow its best statistic and, if that is newer, the best of what was only said.
    QList<LiveSentence> sentences;
    QStringList told;
    for (const ChartSeries *line : std::as_const(lines)) {
        const QString flow =
            line->isPart ? line->group : line->indicator + u'.' + line->reporter + u'.' + line->partner;
        const QString kind = flow + (isStatement(line) ? u"!"_s : QString());
        if (told.contains(flow) || told.contains(kind) || sentences.size() >= most)
            continue;
        told.append(kind);
        addTo(&sentences, flowLevel(*line, chart.unit));
    }
    return sentences;
}

std::optional<LiveSentence> targetSentence(const TargetSpec &target, const QStringList &sources)
{
    if (!target.current || target.value <= 0.0 || target.inputs.isEmpty())
        return std::nullopt;
    ChartPoint point;
    point.value = target.current;
    point.inputs = target.inputs;
    point.source = sources.join(u';');
    SentenceMaker maker(u"target.distance"_s);
    const Text value = Text::number(target.value, target.unit);
    const Text period = Text::period(target.inputs.first().period);
    if (*target.current >= target.value)
        return maker.sentence(QT_TRANSLATE_NOOP("Phrase", "The target of %1{nom} is reached: %2{nom} in %3{loc}"),
                              {value, maker.value(point, target.unit), period});
    const Text reached = maker.share(*target.current / target.value, {point});
    const Text missing = maker.number(target.value - *target.current, target.unit, {point});
    return maker.sentence(
        QT_TRANSLATE_NOOP("Phrase", "Of the target of %1{nom}, %2 was reached in %3{loc}; %4{nom} is missing"),
        {value, reached, period, missing});
}

} // namespace corridor
