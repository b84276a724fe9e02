#pragma once

#include "core/catalogue.h"
#include "core/figure.h"
#include "core/text.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace corridor {

/// Which colour a thing has: that of a country, everywhere the same; a neutral ink; or one of the accents.
struct ColorRole {
    enum class Kind { Area, Ink, Accent } kind = Kind::Ink;
    QString area;   ///< For Kind::Area: ISO code.
    int accent = 0; ///< For Kind::Accent.

    [[nodiscard]] static ColorRole ofArea(const QString &code) { return {Kind::Area, code, 0}; }
    [[nodiscard]] static ColorRole ofAccent(int index) { return {Kind::Accent, {}, index}; }
    [[nodiscard]] static ColorRole ink() { return {}; }
    bool operator==(const ColorRole &) const = default;
};

/// Where a forecast value lies with 80 and with 95 % probability, base unit.
struct ForecastRange {
    double low80 = 0.0;
    double high80 = 0.0;
    double low95 = 0.0;
    double high95 = 0.0;
    bool operator==(const ForecastRange &) const = default;
};

/// One drawn figure and everything a hover or a click on it needs.
struct ChartPoint {
    Period period;
    std::optional<double> value; ///< Base unit; empty is a gap, never zero.
    FigureStatus status = FigureStatus::Official;
    Bound bound = Bound::None;
    QString source;  ///< Code of the source; several joined by `;` for a derived figure.
    Text sourceName; ///< Publisher as people know it.
    QString note;
    Text rivals;                                ///< Other sources' values for the same thing, or empty.
    QList<FigureRef> inputs = {};               ///< The stored figures that it is, or was computed from.
    Text gap = {};                              ///< Why there is no value, where a transform could give none.
    std::optional<ForecastRange> forecast = {}; ///< Set for a forecast: no figure of anybody.
    std::optional<double> x = {};               ///< In a scatter: its value on the horizontal axis.

    bool operator==(const ChartPoint &) const = default;
};

/// How a series is drawn.
enum class Mark {
    Bar,  ///< Stacked with the bars of the same group at the same period.
    Line, ///< Joined over consecutive periods; broken at gaps and where the source changes.
    Tick, ///< A short horizontal stroke across the bar's place: another reporter's figure.
    Dot,  ///< Single dated points, never joined.
    Step, ///< A line that keeps each value until the next.
    Area  ///< Stacked with the areas of the same group, from zero.
};

struct ChartSeries {
    QString id; ///< Stable within a spec; what focus and tests name.
    Text name;
    Text shortName; ///< For a direct label beside the marks.
    Mark mark = Mark::Line;
    QString group; ///< Bars of one group are stacked; bars of two groups stand side by side.
    ColorRole color;
    QString indicator;
    QString reporter;
    QString partner;
    QList<ChartPoint> points; ///< In order of period; one frequency a chart, but for Dot series.
    QList<Text> steps = {};   ///< What was computed from the stored figures, first step first.
    bool faint = false;       ///< Another series is in focus.
    bool isPart = false;      ///< Of a product or another breakdown, not of the whole flow.

    bool operator==(const ChartSeries &) const = default;
};

/// An event drawn on a chart: a line at its day, or a band over its month or year.
struct EventMark {
    QString event;
    VagueDate date;
    Text title;
    bool selected = false;
    bool operator==(const EventMark &) const = default;
};

/// A goal drawn as a horizontal line.
struct TargetLine {
    QString target;
    double value = 0.0;
    Text label;
    bool operator==(const TargetLine &) const = default;
};

/// Where the source behind a series changes: never spliced without this mark.
struct SpliceMark {
    Period firstAfter; ///< The first period of the later source.
    Text before;
    Text after;
    bool operator==(const SpliceMark &) const = default;
};

/// A source under a chart, with the periods that rest on it.
struct SourceNote {
    QString source;
    Text text;
    bool operator==(const SourceNote &) const = default;
};

/// The plane that a chart is drawn in.
enum class PlotKind {
    Time,      ///< Series over periods.
    Scatter,   ///< Points of series at x and value, labelled with their period.
    Slope,     ///< Series between the first and the last period.
    HeatMap,   ///< The first series, by month across and year down.
    Donut,     ///< Items as shares of their sum.
    Treemap,   ///< Items as areas.
    Waterfall, ///< Items as steps from the first to the last, both standing on zero.
    Ranking    ///< Items as horizontal bars, greatest first as given.
};

/// One part of a whole, one step of a change, or one place of a ranking.
struct ChartItem {
    QString id; ///< Stable within a spec.
    Text name;
    std::optional<double> value;  ///< Base unit; empty: not reported, never zero.
    std::optional<double> before; ///< What it was in the period compared with.
    Text detail;                  ///< Beside or under the value: share, change.
    ColorRole color;
    FigureStatus status = FigureStatus::Official;
    bool total = false; ///< In a waterfall: stands on zero instead of on the step before.
    bool opens = false; ///< A click goes into it.
    Text sourceName;
    QList<FigureRef> inputs = {};

    bool operator==(const ChartItem &) const = default;
};

/// The room between two series of a chart, filled: what two reporters tell apart.
struct RibbonSpec {
    QString upper; ///< Ids of series.
    QString lower;
    bool operator==(const RibbonSpec &) const = default;
};

/// A chart without a language, a size or a theme: what screen and every export draw.
struct ChartSpec {
    QString id;    ///< `trade`, `overview.trade` …
    Text title;    ///< Sentence-like; states only what a tested rule computed from the points.
    Text subtitle; ///< What is measured, in which unit, and what the marks mean.
    QString unit;
    /// Frequency of the marks. For Span the axis is continuous and points stand at their period's middle day.
    Frequency frequency = Frequency::Annual;
    Period first; ///< The range of the axis, both ends included, in \a frequency (Annual for Span).
    Period last;
    PlotKind plot = PlotKind::Time;
    QList<ChartSeries> series;
    QList<ChartItem> items; ///< Of the plots that have parts instead of series.
    QList<RibbonSpec> ribbons;
    bool percent = false;  ///< Bars and areas are stacked to 100 %.
    bool logScale = false; ///< The value axis is logarithmic; every value drawn is positive.
    Text xTitle;           ///< In a scatter: what stands on the horizontal axis.
    QString xUnit;
    QString axisGroup;                 ///< Charts of one group share the range of their value axis (small multiples).
    std::optional<Period> zoom;        ///< The stretch of the range that is shown.
    QList<FigureRef> titleInputs = {}; ///< The figures that the title speaks of.
    QList<EventMark> events;
    QList<TargetLine> targets;
    QList<SpliceMark> splices;
    QList<Text> notes; ///< Under the chart: what is provisional, what a mark means, why something is missing.
    QList<SourceNote> sources;
    QDate newestRetrieval; ///< Newest retrieval or publication among the figures; invalid when none is known.
    Text emptyMessage;     ///< Says what is missing and what would fill it; set when there is no point at all.

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const ChartSpec &) const = default;
};

} // namespace corridor
