#include "report/vector/svgengine.h"

#include "report/vector/svgtext.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr QPaintEngine::PaintEngineFeatures kFeatures{
    QPaintEngine::PrimitiveTransform | QPaintEngine::PixmapTransform | QPaintEngine::AlphaBlend |
    QPaintEngine::PainterPaths | QPaintEngine::Antialiasing | QPaintEngine::BrushStroke |
    QPaintEngine::ConstantOpacity | QPaintEngine::ObjectBoundingModeGradients};

/// By how much \a transform enlarges: what a pen's width is multiplied with.
qreal enlargement(const QTransform &transform) { return std::sqrt(std::abs(transform.determinant())); }

QByteArray attribute(const char *name, const QByteArray &value) { return ' ' + QByteArray(name) + "=\"" + value + '"'; }

/// `name="#rrggbb"`, with `name-opacity` where it lets through what is below.
QByteArray paint(const char *name, const QColor &color, qreal opacity)
{
    QByteArray text = attribute(name, svgColor(color));
    const qreal alpha = color.alphaF() * opacity;
    if (alpha < 0.999)
        text += attribute((QByteArray(name) + "-opacity").constData(), svgNumber(alpha, 3));
    return text;
}

} // namespace

SvgEngine::SvgEngine() : QPaintEngine(kFeatures) {}

bool SvgEngine::begin(QPaintDevice *)
{
    setActive(true);
    return true;
}

bool SvgEngine::end()
{
    setActive(false);
    return true;
}

QByteArray SvgEngine::elements() const { return m_openClip.isEmpty() ? m_elements : m_elements + "</g>\n"; }

void SvgEngine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags changed = now.state();
    if (changed & (DirtyClipPath | DirtyClipRegion)) {
        QPainterPath path;
        if (changed & DirtyClipPath)
            path = now.clipPath();
        else
            path.addRegion(now.clipRegion());
        path = now.transform().map(path);
        m_clipping = now.clipOperation() != Qt::NoClip;
        m_clip = now.clipOperation() == Qt::IntersectClip && !m_clip.isEmpty() ? m_clip.intersected(path) : path;
        if (!m_clipping)
            m_clip = QPainterPath();
    }
    if (changed & DirtyClipEnabled)
        m_clipping = now.isClipEnabled() && !m_clip.isEmpty();
}

void SvgEngine::enterClip()
{
    QByteArray wanted;
    if (m_clipping) {
        const QByteArray path = svgPath(m_clip);
        QByteArray &id = m_clipIds[path];
        if (id.isEmpty()) {
            id = 'c' + QByteArray::number(m_clipIds.size());
            m_definitions += "<clipPath id=\"" + id + "\"><path d=\"" + path + "\"/></clipPath>\n";
        }
        wanted = id;
    }
    if (wanted == m_openClip)
        return;
    if (!m_openClip.isEmpty())
        m_elements += "</g>\n";
    if (!wanted.isEmpty())
        m_elements += "<g clip-path=\"url(#" + wanted + ")\">\n";
    m_openClip = wanted;
}

QByteArray SvgEngine::strokeAttributes() const
{
    const QPen pen = painter()->pen();
    if (pen.style() == Qt::NoPen || pen.color().alpha() == 0)
        return {};
    const bool thin = pen.isCosmetic() || pen.widthF() <= 0.0;
    const qreal width = thin ? std::max(pen.widthF(), 1.0) : pen.widthF() * enlargement(painter()->combinedTransform());
    QByteArray text = paint("stroke", pen.color(), painter()->opacity()) + attribute("stroke-width", svgNumber(width));
    if (pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const qreal dash : pen.dashPattern())
            dashes += (dashes.isEmpty() ? "" : " ") + svgNumber(dash * width);
        text += attribute("stroke-dasharray", dashes);
        if (pen.dashOffset() != 0.0)
            text += attribute("stroke-dashoffset", svgNumber(pen.dashOffset() * width));
    }
    if (pen.capStyle() != Qt::FlatCap)
        text += attribute("stroke-linecap", pen.capStyle() == Qt::RoundCap ? "round" : "square");
    if (pen.joinStyle() == Qt::RoundJoin)
        text += attribute("stroke-linejoin", "round");
    else if (pen.joinStyle() == Qt::BevelJoin)
        text += attribute("stroke-linejoin", "bevel");
    return text;
}

void SvgEngine::addShape(const QPainterPath &path, bool filled)
{
    const QBrush brush = painter()->brush();
    const bool fills = filled && brush.style() != Qt::NoBrush && brush.color().alpha() > 0;
    const QByteArray stroke = strokeAttributes();
    if ((!fills && stroke.isEmpty()) || path.isEmpty())
        return;
    enterClip();
    m_elements += "<path d=\"" + svgPath(painter()->combinedTransform().map(path)) + '"';
    m_elements += fills ? paint("fill", brush.color(), painter()->opacity()) : attribute("fill", "none");
    if (fills && path.fillRule() == Qt::OddEvenFill && path.elementCount() > 5)
        m_elements += attribute("fill-rule", "evenodd");
    m_elements += stroke;
    if (!painter()->testRenderHint(QPainter::Antialiasing))
        m_elements += attribute("shape-rendering", "crispEdges");
    m_elements += "/>\n";
}

void SvgEngine::drawPath(const QPainterPath &path) { addShape(path, true); }

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (count < 1)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (count == 1)
        path.lineTo(points[0]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    addShape(path, mode != PolylineMode);
}

QByteArray SvgEngine::glyph(const QRawFont &font, quint32 index)
{
    const QString key = u"%1/%2/%3"_s.arg(font.familyName(), font.styleName()).arg(index);
    const auto known = m_glyphIds.constFind(key);
    if (known != m_glyphIds.constEnd())
        return *known;
    // In the font's own units: whole numbers, and one outline for every size.
    QRawFont whole = font;
    whole.setPixelSize(font.unitsPerEm());
    const QPainterPath outline = whole.pathForGlyph(index);
    QByteArray id;
    if (!outline.isEmpty()) {
        id = 'g' + QByteArray::number(m_glyphIds.size() + 1);
        m_definitions += "<path id=\"" + id + "\" d=\"" + svgPath(outline, 0) + "\"/>\n";
    }
    m_glyphIds.insert(key, id);
    return id;
}

void SvgEngine::drawTextItem(const QPointF &baseline, const QTextItem &item)
{
    if (item.text().trimmed().isEmpty())
        return;
    QTextLayout layout(item.text(), item.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    enterClip();
    const QTransform transform = painter()->combinedTransform();
    const QColor color = painter()->pen().color();
    m_elements +=
        "<g" + paint("fill", color, painter()->opacity()) + attribute("aria-label", xmlText(item.text())) + ">\n";
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont font = run.rawFont();
        const qreal scale = font.pixelSize() / font.unitsPerEm();
        const QPointF origin = transform.map(baseline);
        m_elements += "<g transform=\"matrix(" + svgNumber(transform.m11() * scale, 7) + ' ' +
                      svgNumber(transform.m12() * scale, 7) + ' ' + svgNumber(transform.m21() * scale, 7) + ' ' +
                      svgNumber(transform.m22() * scale, 7) + ' ' + svgNumber(origin.x()) + ' ' +
                      svgNumber(origin.y()) + ")\">";
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            const QByteArray id = glyph(font, indexes.at(i));
            if (id.isEmpty())
                continue;
            m_elements += "<use xlink:href=\"#" + id + "\" x=\"" + svgNumber(positions.at(i).x() / scale, 0) + '"';
            const QByteArray shift = svgNumber((positions.at(i).y() - line.ascent()) / scale, 0);
            if (shift != "0")
                m_elements += attribute("y", shift);
            m_elements += "/>";
        }
        m_elements += "</g>\n";
    }
    m_elements += "</g>\n";
}

void SvgEngine::drawPixmap(const QRectF &, const QPixmap &, const QRectF &)
{
    Q_ASSERT_X(false, "SvgEngine", "nothing draws pictures into a picture");
}

} // namespace corridor
