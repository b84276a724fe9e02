#include "timeline/timelinelayout.h"

#include "analysis/labelplacing.h"

#include <algorithm>
#include <cmath>

namespace corridor {

using namespace timelinesize;

namespace {

constexpr double kAxisHeight = 30.0;
constexpr double kCompactHeight = 150.0;
constexpr double kCompactMargin = 22.0;
constexpr double kCompactRow = 4.0;  ///< Above the text of a row.
constexpr double kLaneRow = 8.0;     ///< Below the text of a row: the place of the bars.
constexpr double kLanePadding = 8.0; ///< Above and below the rows of a lane, together.
constexpr double kMostPadding = 26.0;
constexpr double kNarrow = 620.0; ///< Below this the names of lanes stand above their rows.
constexpr double kNameGap = 14.0;
constexpr double kEdge = 18.0;
constexpr double kMarkerHeight = 16.0;
constexpr double kMarkerWidth = 22.0;
constexpr int kMostRows = 4;
constexpr int kEventsPerRow = 6;
constexpr double kBarWithLabelAbove = 90.0; ///< A shorter bar has its label beside it, as a dot has.

double rowHeight(const TimelineWords &words) { return words.titleHeight() + kLaneRow; }

/// What the names of lanes add to each lane's height when they stand above their rows.
double nameHeight(double width, const TimelineWords &words)
{
    return width < kNarrow ? words.laneLineHeight() + 4.0 : 0.0;
}

QList<int> eventsPerLane(const TimelineSpec &spec)
{
    QList<int> counts(spec.lanes.size(), 0);
    for (const TimelineEvent &event : spec.events) {
        for (qsizetype lane = 0; lane < spec.lanes.size(); ++lane) {
            if (spec.lanes.at(lane).category == event.category)
                ++counts[lane];
        }
    }
    return counts;
}

int laneOf(const TimelineSpec &spec, const TimelineEvent &event)
{
    for (qsizetype lane = 0; lane < spec.lanes.size(); ++lane) {
        if (spec.lanes.at(lane).category == event.category)
            return int(lane);
    }
    return 0;
}

/// Rows of each lane at \a height: one each, then more where the most events share a row.
QList<int> rowsPerLane(double height, const QList<int> &counts, double row, double fixed)
{
    QList<int> rows(counts.size(), 1);
    double left = height - double(counts.size()) * (row + fixed);
    while (left >= row) {
        qsizetype fullest = -1;
        double most = 0.9;
        for (qsizetype lane = 0; lane < counts.size(); ++lane) {
            // Squared: a second row is worth more to few events than a sixth to many.
            const double crowd = double(counts.at(lane)) / double(rows.at(lane) * rows.at(lane));
            if (rows.at(lane) < std::min(kMostRows + 2, counts.at(lane)) && crowd > most) {
                most = crowd;
                fullest = lane;
            }
        }
        if (fullest < 0)
            break;
        ++rows[fullest];
        left -= row;
    }
    return rows;
}

TimelineScale scaleOf(const TimelineSpec &spec, const TimelineStyle &style, double left, double right)
{
    TimelineScale scale{timelineWhole(spec), left, std::max(left + 1.0, right)};
    if (style.span && style.span->days() > 0.0)
        scale.span = *style.span;
    else if (style.first.isValid() && style.last.isValid() && style.first <= style.last)
        scale.span = {double(style.first.toJulianDay()), double(style.last.toJulianDay() + 1)};
    return scale;
}

/// Left and right end of an event's mark: a dot stands on the middle of its day, a bar spans its month or year.
QRectF markOf(const TimelineEvent &event, const TimelineScale &scale)
{
    const TimelineSpan span = spanOf(event.date);
    const double from = scale.x(span.from);
    const double to = scale.x(span.until);
    const double middle = (from + to) / 2.0;
    if (event.date.precision == DatePrecision::Day)
        return {middle - kDot / 2.0, -kDot / 2.0, kDot, kDot};
    const double width = std::max(kLeastBar, to - from);
    return {middle - width / 2.0, -kBarHeight / 2.0, width, kBarHeight};
}

/// Builds one scene; a class only so that its steps share what they work on.
class Layouter {
public:
    Layouter(const QRectF &rect, const TimelineSpec &spec, const TimelineStyle &style, const TimelineWords &words) :
        m_rect(rect), m_spec(spec), m_style(style), m_words(words)
    {
        m_scene.compact =
            style.compact || spec.lanes.isEmpty() || rect.height() < timelineLeastHeight(rect.width(), spec, words);
    }

    TimelineScene run()
    {
        if (m_scene.compact)
            layCompactArea();
        else
            layLanes();
        layAxis();
        placeEvents();
        tellCallers();
        return std::move(m_scene);
    }

private:
    void layCompactArea()
    {
        const double axis = m_rect.bottom() - m_words.tickHeight() - 10.0;
        const double left = m_rect.left() + kCompactMargin;
        const double right = m_rect.right() - kCompactMargin;
        m_scene.plot = QRectF(QPointF(left, m_rect.top()), QPointF(right, axis));
        m_markerTop = axis - kDot / 2.0 - 3.0 - kMarkerHeight;
        const double row = m_words.titleHeight() + kCompactRow;
        m_area.style = LabelArea::Style::Stems;
        m_area.rows = {std::max(0, int((m_markerTop - m_rect.top() - 2.0) / row))};
        m_area.gap = 16.0;
        m_area.markerGap = 14.0;
        m_labelLeft = m_rect.left() + 1.0;
    }

    void layLanes()
    {
        const double above = nameHeight(m_rect.width(), m_words);
        const double row = rowHeight(m_words);
        const double height = m_rect.height() - kAxisHeight;
        const QList<int> rows = rowsPerLane(height, eventsPerLane(m_spec), row, kLanePadding + above);
        double used = double(rows.size()) * (kLanePadding + above);
        for (const int count : rows)
            used += count * row;
        const double spare =
            std::clamp((height - used) / double(std::max<qsizetype>(1, rows.size())), 0.0, kMostPadding);

        double top = m_rect.top();
        for (const int count : rows) {
            TimelineScene::Lane lane;
            lane.rows = count;
            lane.rect = QRectF(m_rect.left(), top, m_rect.width(), count * row + kLanePadding + above + spare);
            lane.firstRow = top + above + (kLanePadding + spare) / 2.0 + kLaneRow / 4.0;
            top += lane.rect.height();
            m_scene.lanes.append(lane);
        }
        const double names = layNames(above > 0.0);
        const double left = above > 0.0 ? m_rect.left() + kEdge : m_rect.left() + names + 2.0 * kNameGap;
        m_scene.plot = QRectF(QPointF(left, m_rect.top()), QPointF(m_rect.right() - kEdge - 4.0, top));
        m_area.rows = rows;
        m_area.gap = 18.0;
        m_area.markerGap = 14.0;
        m_labelLeft = left - kNameGap / 2.0;
    }

    /// \returns the width of the column of names; each is whole, in as many lines as its lane has room for
    double layNames(bool above)
    {
        double width = above ? m_rect.width() - 2.0 * kNameGap : std::max(96.0, m_words.widestLaneWord());
        const double widest = m_words.widestLaneName();
        if (!above) {
            const auto fits = [&] {
                for (qsizetype i = 0; i < m_scene.lanes.size(); ++i) {
                    const double lines = double(m_words.laneLines(i, width).size());
                    if (lines * m_words.laneLineHeight() > m_scene.lanes.at(i).rect.height() - 4.0)
                        return false;
                }
                return true;
            };
            while (width < widest && !fits())
                width = std::min(widest, width + 4.0);
            width = std::min(width, std::max(widest, 1.0));
        }
        for (qsizetype i = 0; i < m_scene.lanes.size(); ++i) {
            TimelineScene::Lane &lane = m_scene.lanes[i];
            lane.name = m_words.laneLines(i, width);
            const double height = double(lane.name.size()) * m_words.laneLineHeight();
            const double centred = lane.rect.center().y() - height / 2.0;
            const double beside = lane.firstRow + height <= lane.rect.bottom() - 2.0 ? lane.firstRow : centred;
            const double top = above ? lane.rect.top() + 3.0 : beside;
            lane.nameRect = QRectF(m_rect.left() + kNameGap, top, width, height);
        }
        return width;
    }

    void layAxis()
    {
        m_scene.scale = scaleOf(m_spec, m_style, m_scene.plot.left(), m_scene.plot.right());
        m_scene.ticks = timelineTicks(m_scene.scale, m_rect.left(), m_rect.right(), m_style.formatter,
                                      [this](const QString &text) { return m_words.tickWidth(text); });
        m_scene.layout.axis =
            QRectF(m_scene.plot.left(), m_scene.plot.bottom(), m_scene.plot.width(), m_words.tickHeight() + 8.0);
        for (const TimelineTick &tick : m_scene.ticks.labelled)
            m_scene.layout.ticks.append(QRectF(m_scene.scale.x(tick.day) - tick.width / 2.0,
                                               m_scene.plot.bottom() + 7.0, tick.width, m_words.tickHeight()));
    }

    void placeEvents()
    {
        m_area.left = m_labelLeft;
        m_area.right = m_rect.right() - (m_scene.compact ? 2.0 : 8.0);
        m_area.markerWidth = kMarkerWidth;
        for (int i = 0; i < m_spec.events.size(); ++i) {
            const TimelineEvent &event = m_spec.events.at(i);
            const TimelineSpan span = spanOf(event.date);
            if (span.until <= m_scene.scale.span.from || span.from >= m_scene.scale.span.until)
                continue;
            const QRectF mark = markOf(event, m_scene.scale);
            // At most half a dot beyond the window's end, so that it still touches the area.
            const double centre = std::clamp(mark.center().x(), m_scene.plot.left(), m_scene.plot.right());
            LabelItem item;
            item.from = event.date.precision == DatePrecision::Day ? centre - kDot / 2.0 : mark.left();
            item.to = event.date.precision == DatePrecision::Day ? centre + kDot / 2.0 : mark.right();
            item.importance = event.importance;
            item.lane = m_scene.compact ? 0 : laneOf(m_spec, event);
            item.always = !m_style.selected.isEmpty() && event.code == m_style.selected;
            item.above =
                !m_scene.compact && event.date.precision != DatePrecision::Day && mark.width() >= kBarWithLabelAbove;
            item.width = m_words.titleWidth(i, item.always);
            if (item.always) { // It is labelled come what may, shortened if no side of its mark has room for all.
                const double room = std::max(item.from - m_area.left, m_area.right - item.to) - m_area.offset - 1.0;
                item.width = std::min(item.width, std::max(20.0, item.above ? m_area.right - m_area.left : room));
            }
            m_items.append(item);
            m_events.append(i);
        }
        const LabelPlacement placement = placeLabels(m_items, m_area);
        for (const PlacedLabel &label : placement.labels)
            addMark(label.item, label.row, label.left);
        for (const LabelMarker &marker : placement.markers)
            addMarker(marker);
    }

    void addMark(int index, int row, std::optional<double> labelLeft)
    {
        const LabelItem &item = m_items.at(index);
        const TimelineEvent &event = m_spec.events.at(m_events.at(index));
        TimelineScene::Mark mark;
        mark.event = m_events.at(index);
        mark.lane = m_scene.compact ? -1 : item.lane;
        mark.bar = event.date.precision != DatePrecision::Day;
        mark.labelled = labelLeft.has_value();
        const double textTop = rowTop(item.lane, row);
        const double middle = m_scene.compact ? m_scene.plot.bottom()
                              : item.above    ? textTop + m_words.titleHeight() + 1.0 + kBarHeight / 2.0
                                              : textTop + m_words.titleHeight() / 2.0;
        mark.rect = markRect(index, middle);
        if (labelLeft) {
            mark.label = QRectF(*labelLeft, textTop, item.width, m_words.titleHeight());
            mark.text = m_words.title(mark.event);
            if (item.always && item.width < m_words.titleWidth(mark.event, true))
                mark.text = QFontMetricsF(m_words.titleFont(1, true)).elidedText(mark.text, Qt::ElideRight, item.width);
        }
        m_scene.marks.append(mark);
    }

    [[nodiscard]] QRectF markRect(int index, double middle) const
    {
        const LabelItem &item = m_items.at(index);
        const TimelineEvent &event = m_spec.events.at(m_events.at(index));
        const bool dot = event.date.precision == DatePrecision::Day;
        const double height = dot ? kDot : m_scene.compact ? kBarHeight + 2.0 : kBarHeight;
        const double from = std::max(item.from, m_area.left);
        const double to = std::min(item.to, m_area.right);
        return {from, middle - height / 2.0, to - from, height};
    }

    [[nodiscard]] double rowTop(int lane, int row) const
    {
        if (m_scene.compact)
            return m_rect.top() + 2.0 + row * (m_words.titleHeight() + kCompactRow);
        return m_scene.lanes.at(lane).firstRow + row * rowHeight(m_words);
    }

    void addMarker(const LabelMarker &from)
    {
        if (!from.counted) {
            addMark(from.items.first(), std::max(0, from.row), std::nullopt);
            return;
        }
        TimelineScene::Marker marker;
        const double top =
            m_scene.compact ? m_markerTop
                            : rowTop(from.lane, std::max(0, from.row)) + (m_words.titleHeight() - kMarkerHeight) / 2.0;
        marker.rect = QRectF(from.left, top, from.width, kMarkerHeight);
        for (const int index : from.items) {
            marker.events.append(m_events.at(index));
            if (m_scene.compact)
                marker.marks.append(markRect(index, m_scene.plot.bottom()));
        }
        std::sort(marker.events.begin(), marker.events.end());
        m_scene.markers.append(marker);
    }

    void tellCallers()
    {
        for (const TimelineScene::Lane &lane : m_scene.lanes)
            m_scene.layout.names.append(lane.nameRect);
        for (const TimelineScene::Mark &mark : m_scene.marks)
            m_scene.layout.items.append({mark.rect, mark.label, {m_spec.events.at(mark.event).code}});
        for (const TimelineScene::Marker &marker : m_scene.markers) {
            QStringList codes;
            for (const int event : marker.events)
                codes.append(m_spec.events.at(event).code);
            m_scene.layout.items.append({marker.rect, {}, codes});
        }
    }

    QRectF m_rect;
    const TimelineSpec &m_spec;
    const TimelineStyle &m_style;
    const TimelineWords &m_words;
    TimelineScene m_scene;
    LabelArea m_area;
    QList<LabelItem> m_items;
    QList<int> m_events; ///< Of the spec, for each item.
    double m_labelLeft = 0.0;
    double m_markerTop = 0.0;
};

} // namespace

TimelineScene layTimeline(const QRectF &rect, const TimelineSpec &spec, const TimelineStyle &style,
                          const TimelineWords &words)
{
    return Layouter(rect, spec, style, words).run();
}

double timelineLeastHeight(double width, const TimelineSpec &spec, const TimelineWords &words)
{
    const double lane = rowHeight(words) + kLanePadding + nameHeight(width, words);
    return double(spec.lanes.size()) * lane + kAxisHeight;
}

double timelineHeight(double width, const TimelineSpec &spec, const TimelineStyle &style, const TimelineWords &words)
{
    if (style.compact)
        return kCompactHeight;
    double height = kAxisHeight;
    for (const int count : eventsPerLane(spec)) {
        const int rows = std::clamp((count + kEventsPerRow - 1) / kEventsPerRow, 1, kMostRows);
        height += rows * rowHeight(words) + kLanePadding + nameHeight(width, words);
    }
    return height;
}

qreal timelineHeight(const TimelineSpec &spec, const TimelineStyle &style, qreal width)
{
    return timelineHeight(width, spec, style, TimelineWords(spec, style));
}

TimelineSpan timelineWhole(const TimelineSpec &spec)
{
    std::optional<TimelineSpan> whole;
    if (spec.first.isValid() && spec.last.isValid() && spec.first <= spec.last)
        whole = TimelineSpan{double(spec.first.toJulianDay()), double(spec.last.toJulianDay() + 1)};
    for (const TimelineEvent &event : spec.events) {
        const TimelineSpan span = spanOf(event.date);
        whole = whole ? TimelineSpan{std::min(whole->from, span.from), std::max(whole->until, span.until)} : span;
    }
    const double first = double(QDate(2000, 1, 1).toJulianDay());
    return whole.value_or(TimelineSpan{first, first + 366.0});
}

} // namespace corridor
