#include "report/data/pagetables.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = DataColumn::Kind;

/// A text of several figures of one row: said once where all say the same, else with the name of each.
QString together(const QList<std::pair<QString, QString>> &said)
{
    QStringList texts;
    QStringList named;
    for (const auto &[name, text] : said) {
        if (text.isEmpty())
            continue;
        texts << text;
        named << (name.isEmpty() ? text : name + u": "_s + text);
    }
    texts.removeDuplicates();
    named.removeDuplicates();
    return texts.size() == 1 ? texts.constFirst() : named.join(u"; "_s);
}

QString noteOf(const ChartPoint &point, const DataWords &words)
{
    QStringList texts{words.bound(point.bound), dataText(point.note), words.text(point.rivals), words.text(point.gap)};
    texts.removeAll(QString());
    return texts.join(u"; "_s);
}

/// The table of a chart of series over periods.
class SeriesTable {
public:
    SeriesTable(const ChartSpec &chart, const DataWords &words) : m_chart(chart), m_words(words)
    {
        for (const ChartSeries &series : chart.series) {
            QHash<QString, qsizetype> places;
            for (qsizetype i = 0; i < series.points.size(); ++i) {
                places.insert(series.points.at(i).period.toString(), i);
                m_periods << series.points.at(i).period;
            }
            m_places << places;
            m_names << (chart.series.size() == 1 ? QString() : words.text(series.name));
        }
        std::sort(m_periods.begin(), m_periods.end());
        m_periods.erase(std::unique(m_periods.begin(), m_periods.end()), m_periods.end());
    }

    [[nodiscard]] QList<DataColumn> columns() const
    {
        QList<DataColumn> columns{m_words.column(QT_TRANSLATE_NOOP("Phrase", "Period"), Kind::Period)};
        for (const ChartSeries &series : m_chart.series) {
            const QString name = m_words.text(series.name);
            if (hasX(series))
                columns << DataColumn{m_words.withUnit(m_words.text(m_chart.xTitle), m_chart.xUnit), Kind::Number};
            columns << DataColumn{m_words.withUnit(name, m_chart.unit), Kind::Number};
            if (!hasForecast(series))
                continue;
            for (const QString &share : {u"80"_s, u"95"_s}) {
                for (const char *end : {QT_TRANSLATE_NOOP("Phrase", "%1: low end, %2 % range"),
                                        QT_TRANSLATE_NOOP("Phrase", "%1: high end, %2 % range")})
                    columns << DataColumn{m_words.phrase(end, {Text::verbatim(name), Text::verbatim(share)}),
                                          Kind::Number};
            }
        }
        return columns + QList<DataColumn>{m_words.column(QT_TRANSLATE_NOOP("Phrase", "Status")),
                                           m_words.column(QT_TRANSLATE_NOOP("Phrase", "Source")),
                                           m_words.column(QT_TRANSLATE_NOOP("Phrase", "Note"))};
    }

    [[nodiscard]] QList<DataRow> rows() const
    {
        QList<DataRow> rows;
        for (const Period &period : m_periods)
            rows << row(period);
        return rows;
    }

private:
    [[nodiscard]] static bool hasX(const ChartSeries &series)
    {
        return std::ranges::any_of(series.points, [](const ChartPoint &point) { return point.x.has_value(); });
    }
    [[nodiscard]] static bool hasForecast(const ChartSeries &series)
    {
        return std::ranges::any_of(series.points, [](const ChartPoint &point) { return point.forecast.has_value(); });
    }
    [[nodiscard]] const ChartPoint *point(qsizetype series, const Period &period) const
    {
        const auto place = m_places.at(series).constFind(period.toString());
        return place == m_places.at(series).cend() ? nullptr : &m_chart.series.at(series).points.at(*place);
    }
    [[nodiscard]] QString statusOf(const ChartPoint &point) const
    {
        return point.forecast ? m_words.phrase(QT_TRANSLATE_NOOP("Phrase", "forecast")) : m_words.status(point.status);
    }
    [[nodiscard]] QString sourceOf(const ChartPoint &point) const
    {
        return point.sourceName.isEmpty() ? m_words.sources(point.source) : m_words.text(point.sourceName);
    }

    [[nodiscard]] DataRow row(const Period &period) const
    {
        DataRow row{period};
        QList<std::pair<QString, QString>> statuses;
        QList<std::pair<QString, QString>> sources;
        QList<std::pair<QString, QString>> notes;
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            const ChartSeries &series = m_chart.series.at(i);
            const ChartPoint *each = point(i, period);
            if (hasX(series))
                row << numberCell(each ? each->x : std::nullopt);
            row << numberCell(each ? each->value : std::nullopt);
            if (hasForecast(series)) {
                const auto range = each ? each->forecast : std::nullopt;
                for (double ForecastRange::*end :
                     {&ForecastRange::low80, &ForecastRange::high80, &ForecastRange::low95, &ForecastRange::high95})
                    row << (range ? DataCell((*range).*end) : DataCell());
            }
            if (!each)
                continue;
            notes.append({m_names.at(i), noteOf(*each, m_words)});
            if (each->value) {
                statuses.append({m_names.at(i), statusOf(*each)});
                sources.append({m_names.at(i), sourceOf(*each)});
            }
        }
        return row << textCell(together(statuses)) << textCell(together(sources)) << textCell(together(notes));
    }

    const ChartSpec &m_chart;
    const DataWords &m_words;
    QList<Period> m_periods;
    QList<QHash<QString, qsizetype>> m_places; ///< For each series: period ▸ place of its point.
    QStringList m_names;                       ///< What tells the series of a row apart.
};

void addItems(const ChartSpec &chart, const DataWords &words, DataTable *table)
{
    const bool before = std::ranges::any_of(chart.items, [](const ChartItem &item) { return item.before.has_value(); });
    table->columns = {words.column(QT_TRANSLATE_NOOP("Phrase", "Name")),
                      {words.withUnit(words.phrase(QT_TRANSLATE_NOOP("Phrase", "Value")), chart.unit), Kind::Number}};
    if (before)
        table->columns << DataColumn{words.withUnit(words.phrase(QT_TRANSLATE_NOOP("Phrase", "Before")), chart.unit),
                                     Kind::Number};
    table->columns << words.column(QT_TRANSLATE_NOOP("Phrase", "Note"))
                   << words.column(QT_TRANSLATE_NOOP("Phrase", "Status"))
                   << words.column(QT_TRANSLATE_NOOP("Phrase", "Source"));
    QList<DataRow> rows;
    for (const ChartItem &item : chart.items) {
        DataRow row{textCell(words.text(item.name)), numberCell(item.value)};
        if (before)
            row << numberCell(item.before);
        rows << (row << textCell(words.text(item.detail))
                     << textCell(item.value ? words.status(item.status) : QString())
                     << textCell(words.text(item.sourceName)));
    }
    table->setRows(rows);
}

/// The indicator, where all is about one; nothing else is short enough.
QString nameOf(const ChartSpec &chart, const DataWords &words)
{
    QString indicator = chart.series.isEmpty() ? QString() : chart.series.constFirst().indicator;
    for (const ChartSeries &series : chart.series) {
        if (series.indicator != indicator)
            return {};
    }
    return indicator.isEmpty() ? QString() : words.label(u"indicator"_s, indicator);
}

/// What was computed from which series, then what stands under the chart.
QStringList notesOf(const ChartSpec &chart, const DataWords &words)
{
    QStringList notes;
    for (const ChartSeries &series : chart.series) {
        QStringList steps;
        for (const Text &step : series.steps)
            steps << words.text(step);
        if (!steps.isEmpty())
            notes << words.phrase(QT_TRANSLATE_NOOP("Phrase", "Computed – %1: %2"),
                                  {series.name, Text::verbatim(steps.join(u"; "_s))});
    }
    for (const TargetLine &target : chart.targets)
        notes << words.text(target.label);
    for (const Text &note : chart.notes)
        notes << words.text(note);
    for (const SourceNote &source : chart.sources)
        notes << words.phrase(QT_TRANSLATE_NOOP("Phrase", "Source: %1"), {source.text});
    notes.removeDuplicates();
    return notes;
}

} // namespace

DataTable chartTable(const ChartSpec &chart, const DataWords &words)
{
    DataTable table;
    table.title = words.text(chart.title);
    table.subtitle = words.text(chart.subtitle);
    table.name = nameOf(chart, words);
    if (!chart.items.isEmpty()) {
        addItems(chart, words, &table);
    } else {
        const SeriesTable series(chart, words);
        table.columns = series.columns();
        table.setRows(series.rows());
    }
    table.notes = notesOf(chart, words);
    if (chart.isEmpty())
        table.notes.prepend(words.text(chart.emptyMessage));
    return table;
}

} // namespace corridor
