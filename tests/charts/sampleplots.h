#pragma once

#include "samplechart.h"

namespace corridor::test {

inline ChartItem item(const QString &name, std::optional<double> value, int accent = 0)
{
    ChartItem item;
    item.id = name;
    item.name = Text::verbatim(name);
    item.value = value;
    item.color = ColorRole::ofAccent(accent);
    return item;
}

inline ChartSpec itemChart(PlotKind plot, const QString &id)
{
    ChartSpec spec;
    spec.id = id;
    spec.plot = plot;
    spec.title = Text::verbatim(u"What Kazakhstan sold to Türkiye in 2024, by section of the Harmonized System"_s);
    spec.subtitle = Text::verbatim(u"US$, as Kazakhstan reports"_s);
    spec.unit = u"USD"_s;
    spec.first = Period::year(2024);
    spec.last = Period::year(2024);
    spec.sources = {{u"bns"_s, Text::verbatim(u"Bureau of National Statistics (2024)"_s)}};
    return spec;
}

/// Parts of a whole: great and tiny ones, of every status, one absent and one of zero.
inline QList<ChartItem> products(int more = 30)
{
    QList<ChartItem> items{item(u"Mineral products"_s, 2.1e9, 0),
                           item(u"Base metals and articles thereof"_s, 1.4e9, 1),
                           item(u"Vegetable products, cereals and oil seeds"_s, 4.1e8, 2),
                           item(u"Machinery and mechanical appliances, electrical equipment"_s, 3.2e8, 3),
                           item(u"Textiles"_s, 1.9e8, 4),
                           item(u"Precious stones"_s, 1.2e8, 5),
                           item(u"Transport equipment"_s, 9e7, 0),
                           item(u"Instruments"_s, std::nullopt, 1),
                           item(u"Works of art"_s, 0.0, 2)};
    items[1].status = FigureStatus::Provisional;
    items[3].status = FigureStatus::Estimate;
    items[4].status = FigureStatus::Press;
    for (ChartItem &one : items) {
        one.detail = Text::number(0.123, {}, Text::NumberStyle::SignedPercent);
        if (one.value)
            one.before = *one.value * 0.8;
    }
    for (int i = 0; i < more; ++i)
        items.append(item(u"Chapter %1"_s.arg(i + 20), 4e7 / (i + 1), i));
    return items;
}

inline ChartSpec treemapChart()
{
    ChartSpec spec = itemChart(PlotKind::Treemap, u"treemap"_s);
    spec.items = products(60);
    return spec;
}

inline ChartSpec donutChart()
{
    ChartSpec spec = itemChart(PlotKind::Donut, u"donut"_s);
    spec.items = products(6);
    return spec;
}

inline ChartSpec rankingChart()
{
    ChartSpec spec = itemChart(PlotKind::Ranking, u"ranking"_s);
    spec.items = products(30);
    spec.items[6].value = -2e8;
    return spec;
}

inline ChartSpec waterfallChart()
{
    ChartSpec spec = itemChart(PlotKind::Waterfall, u"waterfall"_s);
    spec.items = {item(u"2020"_s, 2.1e9),
                  item(u"Mineral products"_s, 1.1e9, 1),
                  item(u"Base metals"_s, -4e8, 2),
                  item(u"Vegetable products"_s, 2e8, 1),
                  item(u"Works of art"_s, std::nullopt, 3),
                  item(u"Textiles"_s, 0.0, 3),
                  item(u"2024"_s, 3.0e9)};
    spec.items.first().total = true;
    spec.items.last().total = true;
    spec.items[3].status = FigureStatus::Provisional;
    return spec;
}

/// Three series of years stacked as areas, one with a gap.
inline ChartSpec areaChart()
{
    ChartSpec spec = tradeChart();
    spec.id = u"area"_s;
    spec.series.removeLast();
    for (ChartSeries &one : spec.series)
        one.mark = Mark::Area;
    spec.series.append(series(u"third"_s, u"Transit"_s, Mark::Area, u"UZB"_s));
    for (int year = 2013; year <= 2025; ++year)
        spec.series[2].points.append(point(Period::year(year), 4e8 * (1 + year % 3)));
    return spec;
}

/// Two reporters' figures with the room between them filled, and a third as steps.
inline ChartSpec ribbonChart()
{
    ChartSpec spec = tradeChart();
    spec.id = u"ribbon"_s;
    spec.series[0].mark = Mark::Line;
    spec.series[1].mark = Mark::Line;
    spec.series[2].mark = Mark::Step;
    spec.series[2].color = ColorRole::ofAccent(2);
    spec.ribbons = {{u"exports"_s, u"imports"_s}};
    return spec;
}

inline ChartSpec percentChart()
{
    ChartSpec spec = tradeChart();
    spec.id = u"percent"_s;
    spec.percent = true;
    return spec;
}

/// Bars side by side, of which one year is a reported zero and one is below zero.
inline ChartSpec groupedChart()
{
    ChartSpec spec = tradeChart();
    spec.id = u"grouped"_s;
    spec.series[0].group = u"a"_s;
    spec.series[1].group = u"b"_s;
    spec.series[0].points[5].value = 0.0;
    spec.series[1].points[6].value = -1e9;
    spec.series[2].group = u"b"_s;
    return spec;
}

/// Months of nine years, some of them absent and one of zero.
inline ChartSpec heatChart()
{
    ChartSpec spec = monthlyChart();
    spec.id = u"heat"_s;
    spec.plot = PlotKind::HeatMap;
    spec.targets.clear();
    spec.splices.clear();
    spec.series = {spec.series.at(0)};
    spec.series[0].points[20].value = 0.0;
    spec.series[0].points[60].status = FigureStatus::Provisional;
    return spec;
}

inline ChartSpec slopeChart()
{
    ChartSpec spec = tradeChart();
    spec.id = u"slope"_s;
    spec.plot = PlotKind::Slope;
    spec.events.clear();
    spec.splices.clear();
    for (int i = 0; i < 9; ++i) {
        const QString name = u"Partner number %1 with a name"_s.arg(i);
        ChartSeries one = series(name, name, Mark::Line, {});
        one.color = ColorRole::ofAccent(i);
        one.points = {point(Period::year(2013), 1e9 + 4e7 * i), point(Period::year(2025), 3e9 - 5e7 * i * (i % 3))};
        spec.series.append(one);
    }
    return spec;
}

inline ChartSpec scatterChart()
{
    ChartSpec spec = tradeChart();
    spec.id = u"scatter"_s;
    spec.plot = PlotKind::Scatter;
    spec.events.clear();
    spec.splices.clear();
    spec.xTitle = Text::verbatim(u"Students from Kazakhstan in Türkiye"_s);
    spec.xUnit = u"person"_s;
    for (ChartSeries &one : spec.series) {
        for (int i = 0; i < static_cast<int>(one.points.size()); ++i)
            one.points[i].x = 5000.0 + 900.0 * i + (i % 4) * 1500.0;
    }
    return spec;
}

/// Seven years of figures and five of forecast.
inline ChartSpec forecastChart()
{
    ChartSpec spec = tradeChart();
    spec.id = u"forecast"_s;
    spec.last = Period::year(2030);
    spec.series = {spec.series.at(1)};
    spec.series[0].mark = Mark::Line;
    for (int i = 1; i <= 5; ++i) {
        ChartPoint next = point(Period::year(2025 + i), 4.6e9 + 2e8 * i, FigureStatus::Estimate);
        next.forecast = ForecastRange{*next.value - 2e8 * i, *next.value + 2e8 * i, *next.value - 3.4e8 * i,
                                      *next.value + 3.4e8 * i};
        spec.series[0].points.append(next);
    }
    return spec;
}

inline ChartSpec logChart()
{
    ChartSpec spec = tradeChart();
    spec.id = u"log"_s;
    spec.logScale = true;
    for (ChartSeries &one : spec.series)
        one.mark = Mark::Line;
    for (ChartPoint &one : spec.series[0].points)
        one.value = one.value ? std::optional(*one.value / 400.0) : std::nullopt;
    return spec;
}

inline QList<ChartSpec> allPlots()
{
    return {treemapChart(), donutChart(),    rankingChart(), waterfallChart(), areaChart(),
            ribbonChart(),  percentChart(),  groupedChart(), heatChart(),      slopeChart(),
            scatterChart(), forecastChart(), logChart()};
}

} // namespace corridor::test
