#include "report/data/partjson.h"

#include "report/data/figurejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QJsonArray texts(const QList<Text> &list, const DataWords &words)
{
    QJsonArray array;
    for (const Text &text : list)
        array.append(words.text(text));
    return array;
}

QJsonValue textOrNull(const Text &text, const DataWords &words) { return orNull(words.text(text)); }

QString sourceOf(const ChartPoint &point, const DataWords &words)
{
    return point.sourceName.isEmpty() ? words.sources(point.source) : words.text(point.sourceName);
}

QJsonObject pointJson(const ChartPoint &point, bool isComputed, const DataWords &words)
{
    const QString note = point.note.isEmpty() ? words.text(point.gap) : point.note;
    QJsonObject object{{u"period"_s, point.period.toString()},
                       {u"value"_s, orNull(point.value)},
                       {u"status"_s, point.value ? QJsonValue(statusCode(point.status)) : QJsonValue()},
                       {u"bound"_s, orNull(boundCode(point.bound))},
                       {u"source"_s, orNull(sourceOf(point, words))},
                       {u"note"_s, orNull(note)},
                       {u"computed"_s, isComputed || point.forecast.has_value() || point.inputs.size() > 1}};
    if (point.x)
        object.insert(u"x"_s, *point.x);
    if (point.forecast) {
        object.insert(u"status"_s, u"forecast"_s);
        object.insert(u"low80"_s, point.forecast->low80);
        object.insert(u"high80"_s, point.forecast->high80);
        object.insert(u"low95"_s, point.forecast->low95);
        object.insert(u"high95"_s, point.forecast->high95);
    }
    return object;
}

QJsonObject seriesJson(const ChartSpec &chart, const ChartSeries &series, const DataWords &words)
{
    QJsonArray points;
    for (const ChartPoint &point : series.points)
        points.append(pointJson(point, !series.steps.isEmpty(), words));
    return {{u"id"_s, series.id},
            {u"name"_s, words.text(series.name)},
            {u"indicator"_s, orNull(series.indicator)},
            {u"reporter"_s, orNull(series.reporter)},
            {u"partner"_s, orNull(series.partner)},
            {u"unit"_s, orNull(chart.unit)},
            {u"computed"_s, texts(series.steps, words)},
            {u"points"_s, points}};
}

QJsonObject itemJson(const ChartItem &item, const DataWords &words)
{
    return {{u"id"_s, item.id},
            {u"name"_s, words.text(item.name)},
            {u"value"_s, orNull(item.value)},
            {u"before"_s, orNull(item.before)},
            {u"detail"_s, textOrNull(item.detail, words)},
            {u"status"_s, item.value ? QJsonValue(statusCode(item.status)) : QJsonValue()},
            {u"source"_s, textOrNull(item.sourceName, words)}};
}

QJsonValue gapJson(const std::optional<MirrorGap> &gap)
{
    if (!gap)
        return {};
    return QJsonObject{{u"gap"_s, gap->gap},
                       {u"share"_s, orNull(gap->share)},
                       {u"margin"_s, gap->margin},
                       {u"margin_share"_s, gap->marginShare},
                       {u"unexplained"_s, gap->unexplained},
                       {u"unexplained_share"_s, orNull(gap->unexplainedShare)}};
}

} // namespace

QJsonObject chartJson(const ChartSpec &chart, const DataWords &words)
{
    QJsonArray series;
    for (const ChartSeries &each : chart.series)
        series.append(seriesJson(chart, each, words));
    QJsonArray items;
    for (const ChartItem &item : chart.items)
        items.append(itemJson(item, words));
    QList<Text> sources;
    for (const SourceNote &source : chart.sources)
        sources.append(source.text);
    QJsonObject object{{u"id"_s, chart.id},
                       {u"title"_s, words.text(chart.title)},
                       {u"subtitle"_s, textOrNull(chart.subtitle, words)},
                       {u"unit"_s, orNull(chart.unit)},
                       {u"frequency"_s, QString(frequencyCode(chart.frequency))},
                       {u"first"_s, orNull(chart.first.isValid() ? chart.first.toString() : QString())},
                       {u"last"_s, orNull(chart.last.isValid() ? chart.last.toString() : QString())},
                       {u"notes"_s, texts(chart.notes, words)},
                       {u"sources"_s, texts(sources, words)},
                       {u"series"_s, series}};
    if (!items.isEmpty())
        object.insert(u"items"_s, items);
    return object;
}

QJsonObject cardJson(const CardSpec &card, const DataWords &words)
{
    return {{u"id"_s, card.id},
            {u"title"_s, words.text(card.title)},
            {u"value"_s, words.text(card.value)},
            {u"detail"_s, textOrNull(card.detail, words)}};
}

QJsonObject targetJson(const TargetSpec &target, const DataWords &words)
{
    return {{u"id"_s, target.target},
            {u"title"_s, words.text(target.title)},
            {u"announced"_s, textOrNull(target.announced, words)},
            {u"value"_s, target.value},
            {u"current"_s, orNull(target.current)},
            {u"current_text"_s, textOrNull(target.currentText, words)},
            {u"unit"_s, orNull(target.unit)},
            {u"lines"_s, texts(target.lines, words)},
            {u"documents"_s, QJsonArray::fromStringList(target.documents)}};
}

QJsonObject claimJson(const ClaimSpec &claim, const DataWords &words)
{
    return {{u"id"_s, claim.claim},
            {u"statement"_s, words.text(claim.statement)},
            {u"speaker"_s, textOrNull(claim.speaker, words)},
            {u"verdict"_s, words.text(claim.verdictText)},
            {u"evidence"_s, textOrNull(claim.evidence, words)},
            {u"documents"_s, QJsonArray::fromStringList(claim.documents)},
            {u"against"_s, QJsonArray::fromStringList(claim.against)}};
}

QJsonObject mirrorJson(const MirrorRow &row, const DataWords &words)
{
    return {{u"id"_s, row.id},
            {u"name"_s, words.text(row.name)},
            {u"exporter"_s, orNull(row.exporter)},
            {u"importer"_s, orNull(row.importer)},
            {u"period"_s, orNull(row.period.isValid() ? row.period.toString() : QString())},
            {u"commodity"_s, orNull(row.commodity)},
            {u"exports"_s, pointJson(row.exports, false, words)},
            {u"imports"_s, pointJson(row.imports, false, words)},
            {u"export_valuation"_s, orNull(row.exportValuation)},
            {u"import_valuation"_s, orNull(row.importValuation)},
            {u"gap"_s, gapJson(row.gap)},
            {u"note"_s, textOrNull(row.note, words)}};
}

QJsonObject productJson(const ProductRow &row, const DataWords &words)
{
    return {{u"code"_s, orNull(row.code)},
            {u"name"_s, words.text(row.name)},
            {u"value"_s, orNull(row.value)},
            {u"share"_s, orNull(row.share)},
            {u"before"_s, orNull(row.before)},
            {u"change"_s, orNull(row.change)},
            {u"ratio"_s, orNull(row.ratio)},
            {u"contribution"_s, orNull(row.contribution)},
            {u"quantity"_s, orNull(row.quantity)},
            {u"quantity_unit"_s, orNull(row.quantityUnit)},
            {u"unit_value"_s, orNull(row.unitValue)},
            {u"advantage"_s, orNull(row.advantage)},
            {u"status"_s, row.value || row.before ? QJsonValue(statusCode(row.status)) : QJsonValue()},
            {u"note"_s, textOrNull(row.remark, words)}};
}

QJsonObject eventJson(const TimelineEvent &event, const DataWords &words)
{
    return {{u"id"_s, event.code},
            {u"date"_s, event.date.toString()},
            {u"category"_s, event.category},
            {u"title"_s, words.text(event.title)},
            {u"description"_s, textOrNull(event.description, words)},
            {u"source"_s, textOrNull(event.source, words)},
            {u"documents"_s, QJsonArray::fromStringList(event.documents)}};
}

} // namespace corridor
