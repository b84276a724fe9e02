#pragma once

#include "charts/chartpainter.h"

#include <QImage>

#include <cmath>

namespace corridor::test {

using namespace Qt::StringLiterals;

inline ChartStyle style(Language language = Language::English, ThemeKind kind = ThemeKind::Light)
{
    return {Theme::of(kind), Formatter(language, std::make_shared<LabelTable>()), {u"KAZ"_s, u"TUR"_s}};
}

inline ChartPoint point(const Period &period, std::optional<double> value, FigureStatus status = FigureStatus::Official)
{
    ChartPoint point;
    point.period = period;
    point.value = value;
    point.status = status;
    point.source = u"bns"_s;
    point.sourceName = Text::verbatim(u"Bureau of National Statistics"_s);
    return point;
}

inline ChartSeries series(const QString &id, const QString &name, Mark mark, const QString &area)
{
    ChartSeries series;
    series.id = id;
    series.name = Text::verbatim(name);
    series.mark = mark;
    series.group = u"reported"_s;
    series.color = area.isEmpty() ? ColorRole::ink() : ColorRole::ofArea(area);
    return series;
}

/// Stacked bars of 2013 to 2025 with a gap in 2016 and a provisional last year, another reporter's ticks, events,
/// a splice and sources: everything a chart of years can hold.
inline ChartSpec tradeChart()
{
    ChartSpec spec;
    spec.id = u"trade"_s;
    spec.title = Text::verbatim(u"Kazakhstan sold Türkiye 83 % more in 2025 than in 2020"_s);
    spec.subtitle = Text::verbatim(u"US$, current prices. Bars: as Kazakhstan reports; marks: as Türkiye reports"_s);
    spec.unit = u"USD"_s;
    spec.first = Period::year(2013);
    spec.last = Period::year(2025);
    ChartSeries imports = series(u"imports"_s, u"Türkiye → KZ"_s, Mark::Bar, u"TUR"_s);
    ChartSeries exports = series(u"exports"_s, u"KZ → Türkiye"_s, Mark::Bar, u"KAZ"_s);
    ChartSeries mirror = series(u"mirror"_s, u"Türkiye reports"_s, Mark::Tick, {});
    mirror.shortName = mirror.name;
    for (int year = 2013; year <= 2025; ++year) {
        const auto status = year == 2025 ? FigureStatus::Provisional : FigureStatus::Official;
        const double grown = 1.0 + 0.12 * (year - 2013);
        const bool gap = year == 2016;
        imports.points.append(point(Period::year(year), gap ? std::nullopt : std::optional(0.8e9 * grown), status));
        exports.points.append(point(Period::year(year), gap ? std::nullopt : std::optional(1.9e9 * grown), status));
        if (year < 2025)
            mirror.points.append(point(Period::year(year), 1.7e9 * grown));
    }
    spec.series = {imports, exports, mirror};
    spec.events = {
        {u"esp"_s, {QDate(2022, 5, 1), DatePrecision::Month}, Text::verbatim(u"Enhanced strategic partnership"_s)},
        {u"council"_s, {QDate(2025, 7, 29), DatePrecision::Day}, Text::verbatim(u"Fifth council meeting, Ankara"_s)},
        {u"year"_s, {QDate(2019, 1, 1), DatePrecision::Year}, Text::verbatim(u"Year of renewal"_s)}};
    spec.splices = {{Period::year(2020), Text::verbatim(u"WITS"_s), Text::verbatim(u"national bureau"_s)}};
    spec.sources = {{u"wits"_s, Text::verbatim(u"WITS / UN Comtrade (2013–2019)"_s)},
                    {u"bns"_s, Text::verbatim(u"Bureau of National Statistics (2020–2025)"_s)}};
    spec.notes = {Text::verbatim(u"The dotted line is where the source changes."_s)};
    return spec;
}

/// Two monthly lines over six years, one with a gap and a change of source, and a goal.
inline ChartSpec monthlyChart()
{
    ChartSpec spec;
    spec.id = u"monthly"_s;
    spec.title = Text::verbatim(u"Türkiye’s imports from Kazakhstan by month"_s);
    spec.unit = u"USD"_s;
    spec.frequency = Frequency::Month;
    spec.first = Period::month(2019, 1);
    spec.last = Period::month(2025, 9);
    ChartSeries imports = series(u"imports"_s, u"Imports"_s, Mark::Line, u"TUR"_s);
    ChartSeries exports = series(u"exports"_s, u"Exports of Kazakhstan"_s, Mark::Line, u"KAZ"_s);
    for (int i = 0; i < 81; ++i) {
        const double value = (200.0 + 60.0 * std::sin(i / 3.0) + i * 3.0) * 1e6;
        imports.points.append(point(spec.first.shifted(i), i == 40 ? std::nullopt : std::optional(value)));
        if (i < 30)
            imports.points.last().source = u"comtrade"_s;
        exports.points.append(point(spec.first.shifted(i), value + 5e6));
    }
    spec.series = {imports, exports};
    spec.splices = {
        {spec.first.shifted(30), Text::verbatim(u"UN Comtrade"_s), Text::verbatim(u"Turkish Statistical Institute"_s)},
        {spec.first.shifted(36), Text::verbatim(u"Institute"_s), Text::verbatim(u"the bureau"_s)},
        {spec.first.shifted(36), Text::verbatim(u"Institute"_s), Text::verbatim(u"the bureau"_s)}};
    spec.targets = {{u"goal"_s, 7.5e8, Text::verbatim(u"Goal: $750 m"_s)}};
    return spec;
}

/// Dated figures of every status on a continuous axis.
inline ChartSpec statusChart()
{
    ChartSpec spec;
    spec.id = u"students"_s;
    spec.title = Text::verbatim(u"Students from Kazakhstan in Türkiye"_s);
    spec.unit = u"person"_s;
    spec.frequency = Frequency::Span;
    spec.first = Period::year(2014);
    spec.last = Period::year(2026);
    ChartSeries dots = series(u"students"_s, u"In Türkiye"_s, Mark::Dot, u"KAZ"_s);
    int year = 2015;
    for (const auto status : {FigureStatus::Official, FigureStatus::Provisional, FigureStatus::Estimate,
                              FigureStatus::Press, FigureStatus::Claim, FigureStatus::Analyst}) {
        dots.points.append(point(Period::year(year), 2000.0 * (year - 2013), status));
        year += 2;
    }
    spec.series = {dots};
    return spec;
}

inline QImage painted(const ChartSpec &spec, const QSize &size = {800, 440}, const ChartStyle &used = style(),
                      qreal scale = 1.0, ChartLayout *layout = nullptr)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(used.theme.panel);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const ChartLayout drawn =
        paintChart(painter, QRectF(QPointF(), QSizeF(size)).adjusted(16, 16, -16, -16), spec, used);
    if (layout)
        *layout = drawn;
    return image;
}

} // namespace corridor::test
