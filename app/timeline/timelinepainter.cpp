#include "timeline/timelinepainter.h"

#include "charts/colorspace.h"
#include "timeline/timelinelayout.h"

#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace corridor {

using namespace timelinesize;

namespace {

/// \a share of \a over upon \a under; both opaque, so that what lies below never shines through a text's ground.

/// The middle of a pixel: a line one pixel wide stays sharp there.
double crisp(double value) { return std::floor(value) + 0.5; }

class Drawer {
public:
    Drawer(QPainter &painter, const TimelineScene &scene, const TimelineSpec &spec, const TimelineStyle &style,
           const TimelineWords &words) :
        m_painter(painter),
        m_scene(scene), m_spec(spec), m_style(style), m_theme(style.theme), m_words(words)
    {}

    void run()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        drawLanes();
        drawGrid();
        drawNames();
        drawStems();
        drawAxis();
        drawMarks();
        drawMarkers();
        drawLabels();
        if (m_spec.events.isEmpty())
            drawEmpty();
    }

private:
    void drawLanes()
    {
        for (qsizetype i = 0; i < m_scene.lanes.size(); ++i) {
            const TimelineScene::Lane &lane = m_scene.lanes.at(i);
            if (i % 2 == 0) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(ground(i));
                m_painter.drawRoundedRect(lane.rect, 6.0, 6.0);
            }
        }
    }

    void drawNames()
    {
        for (qsizetype i = 0; i < m_scene.lanes.size(); ++i) {
            const TimelineScene::Lane &lane = m_scene.lanes.at(i);
            m_painter.fillRect(lane.nameRect, ground(i)); // No line of the grid runs through words.
            m_painter.setPen(m_theme.muted);
            m_painter.setFont(m_words.laneFont());
            for (qsizetype line = 0; line < lane.name.size(); ++line)
                drawText(QRectF(lane.nameRect.left(), lane.nameRect.top() + double(line) * m_words.laneLineHeight(),
                                lane.nameRect.width(), m_words.laneLineHeight()),
                         lane.name.at(line), Qt::AlignLeft);
        }
    }

    void drawGrid()
    {
        if (m_scene.compact)
            return;
        m_painter.setPen(QPen(m_theme.grid, 1.0));
        for (const TimelineTick &tick : m_scene.ticks.labelled) {
            const double x = crisp(m_scene.scale.x(tick.day));
            m_painter.drawLine(QPointF(x, m_scene.plot.top()), QPointF(x, m_scene.plot.bottom()));
        }
    }

    void drawStems()
    {
        if (!m_scene.compact)
            return;
        for (const TimelineScene::Mark &mark : m_scene.marks) {
            if (!mark.labelled)
                continue;
            const double x = crisp(mark.rect.center().x());
            m_painter.setPen(QPen(isSelected(mark) ? m_theme.accent : mixed(m_theme.event, m_theme.panel, 0.75),
                                  isSelected(mark) ? 1.5 : 1.0));
            m_painter.drawLine(QPointF(x, mark.label.top() + 1.0), QPointF(x, m_scene.plot.bottom()));
        }
    }

    void drawAxis()
    {
        const double y = crisp(m_scene.plot.bottom());
        m_painter.setPen(QPen(m_scene.compact ? m_theme.muted : mixed(m_theme.muted, m_theme.panel, 0.6), 1.0));
        m_painter.drawLine(QPointF(m_scene.plot.left(), y), QPointF(m_scene.plot.right(), y));
        for (const double day : m_scene.ticks.minor) {
            const double x = crisp(m_scene.scale.x(day));
            m_painter.drawLine(QPointF(x, y), QPointF(x, y + 3.0));
        }
        m_painter.setFont(m_words.tickFont());
        for (qsizetype i = 0; i < m_scene.ticks.labelled.size(); ++i) {
            const double x = crisp(m_scene.scale.x(m_scene.ticks.labelled.at(i).day));
            m_painter.setPen(QPen(m_theme.muted, 1.0));
            m_painter.drawLine(QPointF(x, y - (m_scene.compact ? 4.0 : 0.0)), QPointF(x, y + 5.0));
            drawText(m_scene.layout.ticks.at(i), m_scene.ticks.labelled.at(i).label, Qt::AlignHCenter);
        }
    }

    void drawMarks()
    {
        // Where nothing tells them apart but their number, the marks of a counted marker are faint.
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mixed(m_theme.event, m_theme.panel, 0.5));
        for (const TimelineScene::Marker &marker : m_scene.markers) {
            for (const QRectF &rect : marker.marks) {
                const QRectF small = rect.width() > kDot ? rect.adjusted(0.0, 1.5, 0.0, -1.5)
                                                         : QRectF(rect.center() - QPointF(2.5, 2.5), QSizeF(5.0, 5.0));
                m_painter.drawRoundedRect(small, 2.5, 2.5);
            }
        }
        for (const bool selected : {false, true}) {
            for (const TimelineScene::Mark &mark : m_scene.marks) {
                if (isSelected(mark) == selected)
                    drawMark(mark, selected);
            }
        }
    }

    void drawMark(const TimelineScene::Mark &mark, bool selected)
    {
        QRectF rect = mark.rect;
        if (mark.bar && rect.width() < kDot) {
            // Too short to read as a bar: an upright lozenge, so that it is not taken for a dot either.
            rect.adjust(0.0, -3.0 + (rect.height() - kBarHeight) / 2.0, 0.0, 3.0 - (rect.height() - kBarHeight) / 2.0);
        }
        const double radius = std::min(rect.width(), rect.height()) / 2.0;
        if (selected) {
            m_painter.setPen(QPen(m_theme.accent, 2.0));
            m_painter.setBrush(m_theme.panel);
            const QRectF ring = rect.adjusted(-3.0, -3.0, 3.0, 3.0);
            m_painter.drawRoundedRect(ring, radius + 3.0, radius + 3.0);
        }
        // A ring of the ground keeps two dots apart that touch.
        m_painter.setPen(selected ? QPen(Qt::NoPen) : QPen(m_theme.panel, 1.0));
        m_painter.setBrush(selected ? m_theme.accent : m_theme.event);
        const double grow = isHovered(mark.event) && !selected ? 1.0 : 0.0;
        m_painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), radius + grow, radius + grow);
    }

    void drawMarkers()
    {
        m_painter.setFont(m_theme.fontOf(kTickFont, QFont::DemiBold));
        for (const TimelineScene::Marker &marker : m_scene.markers) {
            const bool hovered = isHovered(marker.events.first());
            if (m_scene.compact) { // Stems end at the marker's ground instead of running through its number.
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(m_theme.panel);
                m_painter.drawRoundedRect(marker.rect.adjusted(-2.0, -2.0, 2.0, 2.0), 10.0, 10.0);
            }
            m_painter.setPen(QPen(mixed(m_theme.event, m_theme.panel, hovered ? 1.0 : 0.7), 1.0));
            m_painter.setBrush(mixed(m_theme.event, m_theme.panel, hovered ? 0.35 : 0.16));
            const QRectF rect = marker.rect.adjusted(0.5, 0.5, -0.5, -0.5);
            m_painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
            m_painter.setPen(m_theme.ink);
            drawText(marker.rect, m_style.formatter.digits(double(marker.events.size()), 0), Qt::AlignHCenter);
        }
    }

    void drawLabels()
    {
        for (const TimelineScene::Mark &mark : m_scene.marks) {
            if (!mark.labelled)
                continue;
            if (mark.lane >= 0)
                m_painter.fillRect(mark.label.adjusted(-2.0, 0.0, 2.0, 0.0), ground(mark.lane));
            m_painter.setFont(m_words.titleFont(m_spec.events.at(mark.event).importance, isSelected(mark)));
            m_painter.setPen(isSelected(mark) || isHovered(mark.event) ? m_theme.accent : m_theme.ink);
            if (mark.text == m_words.title(mark.event))
                m_painter.drawStaticText(
                    mark.label.topLeft(),
                    m_words.shapedTitle(mark.event, m_spec.events.at(mark.event).importance, isSelected(mark)));
            else
                drawText(mark.label, mark.text, Qt::AlignLeft);
        }
    }

    void drawEmpty()
    {
        m_painter.setFont(m_words.titleFont(3, false));
        m_painter.setPen(m_theme.muted);
        const Text text = Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No events to show"));
        drawText(m_scene.plot, m_style.formatter.text(text), Qt::AlignHCenter);
    }

    void drawText(const QRectF &rect, const QString &text, Qt::Alignment alignment)
    {
        m_painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
    }

    [[nodiscard]] QColor ground(qsizetype lane) const
    {
        if (lane % 2 == 0)
            return mixed(m_theme.border, m_theme.panel, 0.28);
        return m_theme.transparent ? QColor(Qt::transparent) : m_theme.panel;
    }
    [[nodiscard]] bool isSelected(const TimelineScene::Mark &mark) const
    {
        return !m_style.selected.isEmpty() && m_spec.events.at(mark.event).code == m_style.selected;
    }
    [[nodiscard]] bool isHovered(int event) const
    {
        return !m_style.hovered.isEmpty() && m_spec.events.at(event).code == m_style.hovered;
    }

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineSpec &m_spec;
    const TimelineStyle &m_style;
    const Theme &m_theme;
    const TimelineWords &m_words;
};

} // namespace

void drawTimeline(QPainter &painter, const TimelineScene &scene, const TimelineSpec &spec, const TimelineStyle &style,
                  const TimelineWords &words)
{
    painter.save();
    Drawer(painter, scene, spec, style, words).run();
    painter.restore();
}

TimelineLayout paintTimeline(QPainter &painter, const QRectF &rect, const TimelineSpec &spec,
                             const TimelineStyle &style)
{
    const TimelineWords words(spec, style);
    const TimelineScene scene = layTimeline(rect, spec, style, words);
    drawTimeline(painter, scene, spec, style, words);
    return scene.layout;
}

} // namespace corridor
