#include "charts/chartview.h"

#include "charts/chartaccessible.h"
#include "charts/charthover.h"
#include "charts/chartscale.h"
#include "charts/charttip.h"
#include "charts/charttracks.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace corridor {

namespace {

constexpr qreal kRing = 5.0; ///< Room for the focus ring around the chart.

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    registerChartAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setChart(const ChartSpec &spec, const ChartStyle &style)
{
    // What was being read stays current when the same figure is in the new chart.
    QString kept;
    std::optional<Period> keptPeriod;
    if (m_current >= 0) {
        const HitMark &mark = m_layout.marks.at(m_current);
        kept = idOf(mark);
        if (!mark.isItem())
            keptPeriod = pointOf(mark).period;
    }
    m_current = -1;
    m_pressed = {};
    m_drag.reset();
    m_spec = spec;
    std::shared_ptr<const ChartTracks> tracks = m_style ? m_style->tracks : nullptr;
    m_style = style;
    m_style->tracks = tracks && tracks->fit(spec) ? tracks : ChartTracks::of(spec);
    m_body = QPixmap();
    setAccessibleName(style.formatter.text(spec.title));
    setAccessibleDescription(style.formatter.text(spec.isEmpty() ? spec.emptyMessage : spec.subtitle));
    updateGeometry();
    update();
    if (kept.isEmpty())
        return;
    render();
    m_current = markNamed(kept, keptPeriod);
}

int ChartView::markNamed(const QString &id, const std::optional<Period> &period) const
{
    for (int i = 0; i < static_cast<int>(m_layout.marks.size()); ++i) {
        const HitMark &mark = m_layout.marks.at(i);
        if (idOf(mark) == id && (mark.isItem() ? !period : period == pointOf(mark).period))
            return i;
    }
    return -1;
}

QString ChartView::idOf(const HitMark &mark) const
{
    if (!mark.isItem())
        return m_spec.series.at(mark.series).id;
    return mark.point == HitMark::kRest ? QString() : m_spec.items.at(mark.point).id;
}

const ChartLayout &ChartView::chartLayout()
{
    render();
    return m_layout;
}

QString ChartView::describe(const HitMark &mark) const
{
    if (!m_style)
        return {};
    return hoverText(m_spec, m_layout, mark, m_style->formatter).toPlainText();
}

QSize ChartView::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {std::max(720, least.width()), std::max(420, least.height())};
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int kLeastWidth = 320;
    constexpr qreal kLeastPlot = 150.0;
    const qreal frame =
        m_style ? chartFrameHeight(std::max(width(), kLeastWidth) - 2.0 * kRing, m_spec, *m_style) : 0.0;
    return {kLeastWidth, static_cast<int>(std::ceil(frame + kLeastPlot + 2.0 * kRing))};
}

void ChartView::render()
{
    if (!m_style)
        return;
    const QSize pixels = size() * devicePixelRatioF();
    if (m_body.size() == pixels && m_body.devicePixelRatio() == devicePixelRatioF())
        return;
    const bool resized = !m_body.isNull();
    m_body = QPixmap(pixels);
    m_body.setDevicePixelRatio(devicePixelRatioF());
    m_body.fill(m_style->theme.panel);
    if (pixels.isEmpty())
        return;
    QPainter painter(&m_body);
    m_layout = paintChart(painter, QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing), m_spec, *m_style);
    if (resized && m_current >= m_layout.marks.size())
        m_current = -1;
}

void ChartView::paintEvent(QPaintEvent *)
{
    render();
    QPainter painter(this);
    if (!m_style) {
        painter.fillRect(rect(), palette().window());
        return;
    }
    painter.drawPixmap(0, 0, m_body);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCrosshair(painter);
    if (m_drag && m_drag->moving)
        paintBrush(painter);
    else if (m_current >= 0)
        paintCurrent(painter);
    if (hasFocus() && (m_byKeyboard || m_current < 0)) {
        painter.setPen(QPen(m_style->theme.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
    }
}

void ChartView::paintCurrent(QPainter &painter) const
{
    const HitMark &mark = m_layout.marks.at(m_current);
    painter.setPen(QPen(m_style->theme.ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    if (!mark.shape.isEmpty())
        painter.drawPolygon(mark.shape);
    else if (mark.isItem() || m_spec.plot == PlotKind::HeatMap || m_spec.series.at(mark.series).mark == Mark::Bar)
        painter.drawRect(mark.rect);
    else
        painter.drawRoundedRect(mark.rect.adjusted(-1, -1, 1, 1), 6.0, 6.0);
    const HoverText hover = hoverText(m_spec, m_layout, mark, m_style->formatter);
    // Beside a wide mark a tip would be far from the pointer.
    const QRectF beside = mark.isItem() && !m_byKeyboard ? QRectF(m_pointer, QSizeF(1.0, 1.0)) : mark.rect;
    paintTip(painter, rect(), beside, hover, *m_style);
}

void ChartView::paintCrosshair(QPainter &painter) const
{
    if (!m_crosshair.isValid() || m_spec.plot != PlotKind::Time || m_spec.isEmpty())
        return;
    const TimeAxis time(m_spec);
    const double position = time.position(m_crosshair);
    if (!time.shows(position))
        return;
    const qreal x = m_layout.plot.left() + (position + 0.5) * m_layout.plot.width() / time.count();
    QColor line = m_style->theme.muted;
    line.setAlphaF(0.6F);
    painter.setPen(QPen(line, 1.0));
    painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
}

void ChartView::paintBrush(QPainter &painter) const
{
    if (m_drag->kind != Drag::Kind::Brush)
        return;
    const QRectF &plot = m_layout.plot;
    const qreal from = std::clamp(m_drag->start.x(), plot.left(), plot.right());
    const qreal to = std::clamp(m_pointer.x(), plot.left(), plot.right());
    QColor fill = m_style->theme.accent;
    fill.setAlphaF(0.15F);
    painter.setPen(QPen(m_style->theme.accent, 1.0));
    painter.setBrush(fill);
    painter.drawRect(QRectF(QPointF(from, plot.top()), QPointF(to, plot.bottom())).normalized());
}

void ChartView::setCrosshair(const QDate &day)
{
    if (day == m_crosshair)
        return;
    m_crosshair = day;
    update();
}

const ChartPoint &ChartView::pointOf(const HitMark &mark) const
{
    return m_spec.series.at(mark.series).points.at(mark.point);
}

void ChartView::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    announce();
    tellDay();
    update();
}

void ChartView::setCurrentMark(int mark)
{
    render();
    m_byKeyboard = true;
    setCurrent(mark < m_layout.marks.size() ? mark : -1);
}

// The middle of the mark's period: there other charts and the timeline draw their line.
void ChartView::tellDay()
{
    QDate day;
    if (m_current >= 0 && !m_layout.marks.at(m_current).isItem() && m_spec.plot != PlotKind::Scatter)
        day = pointOf(m_layout.marks.at(m_current)).period.middle();
    if (day == m_toldDay)
        return;
    m_toldDay = day;
    setCrosshair(day);
    Q_EMIT hoveredDay(day);
}

void ChartView::announce()
{
    if (m_current < 0 || !m_byKeyboard)
        return;
    setAccessibleDescription(describe(m_layout.marks.at(m_current)));
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

void ChartView::activate(int mark)
{
    if (mark < 0)
        return;
    const HitMark &hit = m_layout.marks.at(mark);
    if (!hit.isItem())
        Q_EMIT markActivated(hit.series, hit.point);
    else
        Q_EMIT itemActivated(hit.point == HitMark::kRest ? QString() : m_spec.items.at(hit.point).id);
}

void ChartView::askForLife(int mark)
{
    if (mark < 0)
        return;
    const HitMark &hit = m_layout.marks.at(mark);
    if (!hit.isItem())
        Q_EMIT lifeRequested(hit.series, hit.point);
    else if (hit.point != HitMark::kRest)
        Q_EMIT itemLifeRequested(m_spec.items.at(hit.point).id);
}

void ChartView::setZoom(const std::optional<Period> &zoom, bool tell)
{
    if (zoom == m_spec.zoom)
        return;
    m_spec.zoom = zoom;
    m_body = QPixmap();
    m_current = -1;
    tellDay();
    update();
    if (tell)
        Q_EMIT zoomRequested(zoom ? zoom->toString() : QString());
}

} // namespace corridor
