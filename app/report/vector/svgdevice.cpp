#include "report/vector/svgdevice.h"

#include "report/exportpreset.h"
#include "report/vector/svgengine.h"
#include "report/vector/svgtext.h"

namespace corridor {

SvgDevice::SvgDevice(const QSize &size, int dpi) : m_size(size), m_dpi(dpi), m_engine(std::make_unique<SvgEngine>()) {}

SvgDevice::~SvgDevice() = default;

QPaintEngine *SvgDevice::paintEngine() const { return m_engine.get(); }

QByteArray SvgDevice::document(const PictureWords &words) const
{
    const auto length = [this](int side) { return svgNumber(side * kMillimetresAnInch / m_dpi, 3) + "mm"; };
    const QByteArray width = QByteArray::number(m_size.width());
    const QByteArray height = QByteArray::number(m_size.height());
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                      " version=\"1.1\" width=\"" +
                      length(m_size.width()) + "\" height=\"" + length(m_size.height()) + "\" viewBox=\"0 0 " + width +
                      ' ' + height + "\" role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"" +
                      xmlText(words.language) + "\">\n<title id=\"title\">" + xmlText(words.title) +
                      "</title>\n<desc id=\"desc\">" + xmlText(words.description) + "</desc>\n";
    const QByteArray definitions = m_engine->definitions();
    if (!definitions.isEmpty())
        text += "<defs>\n" + definitions + "</defs>\n";
    return text + m_engine->elements() + "</svg>\n";
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    const auto millimetres = [this](int side) { return qRound(side * kMillimetresAnInch / m_dpi); };
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return millimetres(m_size.width());
    case PdmHeightMM:
        return millimetres(m_size.height());
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    // That of the raster pictures: fonts are given in pixels, and their metrics must not depend on the paper.
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

} // namespace corridor
