#include "main/computedfigures.h"

#include "analysis/forecast.h"
#include "dashboard/computing.h"
#include "dashboard/snapshot.h"
#include "i18n/formatter.h"
#include "main/answerformat.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Row = std::pair<FlowKey, Frequency>;

/// The rows of figures that \a filter means: one for each detail and frequency that has any.
QList<Row> rowsFor(const Snapshot &snapshot, const SeriesFilter &filter)
{
    QList<Row> rows;
    const auto append = [&](const FlowKey &flow, Frequency frequency) {
        const bool wanted = filter.frequency ? *filter.frequency == frequency : frequency != Frequency::Span;
        if (wanted && !rows.contains(Row(flow, frequency)))
            rows.append({flow, frequency});
    };
    const FlowKey whole{filter.indicator, filter.reporter, filter.partner, filter.commodity};
    const Indicator *indicator = snapshot.indicator(filter.indicator);
    if (indicator && !indicator->derived.isEmpty())
        append(whole, filter.frequency.value_or(Frequency::Annual));
    const SeriesFilter all{filter.indicator, filter.reporter, filter.partner, filter.commodity, {}, {}};
    for (const Series &series : snapshot.seriesOf(all)) {
        const SeriesKey &key = series.key;
        if (key.reporter != filter.reporter || key.partner != filter.partner || key.commodity != filter.commodity)
            continue;
        FlowKey flow = whole;
        flow.detail = key.detail;
        append(flow, key.frequency);
    }
    return rows;
}

QString sourceNames(const QHash<QString, QString> &sources, const QString &codes)
{
    QStringList names;
    for (const QString &code : codes.split(u';', Qt::SkipEmptyParts))
        names.append(sources.value(code, code));
    names.removeDuplicates();
    return names.join(u"; "_s);
}

/// Writes points as the command prints them.
class PointWriter {
public:
    PointWriter(const Formatter &formatter, const QHash<QString, QString> &sources, const Computed &series) :
        m_formatter(formatter), m_sources(sources), m_series(series)
    {
        QStringList steps;
        for (const Transform &transform : series.done)
            steps.append(transform.toString());
        m_steps = steps.join(u' ');
    }

    [[nodiscard]] QJsonObject object(const ChartPoint &point) const
    {
        const FlowKey &key = m_series.key;
        const QString per = m_series.perHead ? u"/person"_s : QString();
        return {{u"indicator"_s, key.indicator},
                {u"reporter"_s, key.reporter},
                {u"partner"_s, key.partner},
                {u"commodity"_s, key.commodity},
                {u"frequency"_s, QString(frequencyCode(point.period.frequency()))},
                {u"unit"_s, m_series.definition.unit + per},
                {u"period"_s, point.period.toString()},
                {u"value"_s, point.value ? QJsonValue(*point.value) : QJsonValue()},
                {u"quantity"_s, QJsonValue()},
                {u"status"_s, point.value ? QJsonValue(statusCode(point.status)) : QJsonValue()},
                {u"bound"_s, orNull(boundCode(point.bound))},
                {u"source"_s, orNull(sourceNames(m_sources, point.source))},
                {u"note"_s, orNull(point.note)},
                {u"transform"_s, m_steps},
                {u"gap"_s, orNull(m_formatter.text(point.gap))}};
    }

    /// A period of \a forecast, which \a point is one of.
    [[nodiscard]] QJsonObject object(const ChartPoint &point, const SeriesForecast &forecast) const
    {
        QJsonObject row = object(point);
        const Text error = Text::number(forecast.error.absolute, m_series.definition.unit);
        const Text note = Text::phrase(QT_TRANSLATE_N_NOOP("Phrase", "%1; off by %2 on average in %n forecasts of "
                                                                     "known figures"),
                                       {methodName(forecast.method), error}, forecast.error.forecasts);
        row.insert(u"status"_s, u"forecast"_s);
        row.insert(u"note"_s, m_formatter.text(note));
        row.insert(u"low80"_s, point.forecast->low80);
        row.insert(u"high80"_s, point.forecast->high80);
        row.insert(u"low95"_s, point.forecast->low95);
        row.insert(u"high95"_s, point.forecast->high95);
        return row;
    }

private:
    const Formatter &m_formatter;
    const QHash<QString, QString> &m_sources;
    const Computed &m_series;
    QString m_steps;
};

} // namespace

Result<QList<QJsonObject>> computedFigures(const Store &store, const QHash<QString, QString> &sources,
                                           const ComputedRequest &request)
{
    Snapshot snapshot(store);
    if (const Status read = snapshot.read(); !read)
        return read.error();
    const Formatter formatter(request.language, snapshot.labels());
    const Computer computer(snapshot, {0, 0, request.source});
    QList<QJsonObject> rows;
    for (const auto &[flow, frequency] : rowsFor(snapshot, request.filter)) {
        const Computed series = computer.computed(flow, frequency, request.transforms);
        if (!series.refusals.isEmpty())
            return Error{Error::Code::InvalidInput, formatter.text(series.refusals.first()), Where{flow.indicator}};
        const PointWriter writer(formatter, sources, series);
        for (const ChartPoint &point : series.points)
            rows.append(writer.object(point));
        if (request.forecast == 0)
            continue;
        const SeriesForecast forecast = forecastOf(series.points, request.forecast);
        if (!forecast.refusal.isEmpty())
            return Error{Error::Code::InvalidInput, formatter.text(forecast.refusal), Where{flow.indicator}};
        for (const ChartPoint &point : forecast.points)
            rows.append(writer.object(point, forecast));
    }
    if (const auto error = snapshot.takeError())
        return *error;
    return rows;
}

} // namespace corridor
