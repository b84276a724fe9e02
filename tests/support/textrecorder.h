#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>

/// A text as it was painted.
struct PaintedText {
    QString text;
    QRectF ink;         ///< What its letters cover, in pixels of the device.
    qreal pixels = 0.0; ///< Size of the font on the device.
    bool clipped = false;
};

/// Keeps what is written, throws away the rest.
class TextRecordingEngine : public QPaintEngine {
public:
    TextRecordingEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QTransform transform = painter()->combinedTransform();
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(baseline);
        PaintedText painted{item.text(), transform.mapRect(ink), item.font().pixelSize() * transform.m22()};
        painted.clipped =
            painter()->hasClipping() && !painter()->clipBoundingRect().adjusted(-1.0, -1.0, 1.0, 1.0).contains(ink);
        texts << painted;
    }

    QList<PaintedText> texts;
};

/// A device of a size that only remembers the texts painted on it.
class TextRecorder : public QPaintDevice {
public:
    explicit TextRecorder(const QSize &size) : m_size(size) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / 960;
        case PdmHeightMM:
            return m_size.height() * 254 / 960;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    mutable TextRecordingEngine m_engine;
};
