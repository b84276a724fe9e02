#pragma once

#include <QByteArray>
#include <QHash>
#include <QPaintEngine>
#include <QPainterPath>
#include <QRawFont>

namespace corridor {

/// Turns what a painter does into elements of SVG. Coordinates are those of the device: transforms are carried out
/// here, clips become groups.
class SvgEngine : public QPaintEngine {
public:
    SvgEngine();

    /// What other elements refer to: clips and outlines of letters.
    [[nodiscard]] QByteArray definitions() const { return m_definitions; }
    [[nodiscard]] QByteArray elements() const;

    bool begin(QPaintDevice *device) override;
    bool end() override;
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &baseline, const QTextItem &item) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;

private:
    void enterClip();
    void addShape(const QPainterPath &path, bool filled);
    [[nodiscard]] QByteArray strokeAttributes() const;
    /// The id of the outline of a letter; empty for one without, a space.
    [[nodiscard]] QByteArray glyph(const QRawFont &font, quint32 index);

    QByteArray m_definitions;
    QByteArray m_elements;
    bool m_clipping = false;
    QPainterPath m_clip;   ///< In coordinates of the device.
    QByteArray m_openClip; ///< The id of the group that is open; empty: none.
    QHash<QByteArray, QByteArray> m_clipIds;
    QHash<QString, QByteArray> m_glyphIds;
};

} // namespace corridor
