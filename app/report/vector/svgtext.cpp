#include "report/vector/svgtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

QByteArray svgNumber(double value, int digits)
{
    if (!std::isfinite(value))
        return "0";
    QByteArray text = QByteArray::number(value, 'f', digits);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray svgPath(const QPainterPath &path, int digits)
{
    QByteArray text;
    QPointF start;
    const auto point = [digits](const QPainterPath::Element &element) {
        return svgNumber(element.x, digits) + ' ' + svgNumber(element.y, digits);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            text += 'M' + point(element);
            break;
        case QPainterPath::LineToElement: {
            // Back where it began: a corner there instead of two ends.
            const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
            if (last && QPointF(element) == start)
                text += 'Z';
            else
                text += 'L' + point(element);
            break;
        }
        case QPainterPath::CurveToElement: {
            text += 'C' + point(element) + ' ' + point(path.elementAt(i + 1)) + ' ' + point(path.elementAt(i + 2));
            i += 2;
            const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
            if (last && QPointF(path.elementAt(i)) == start)
                text += 'Z';
            break;
        }
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return text;
}

QByteArray svgColor(const QColor &color) { return color.name(QColor::HexRgb).toLatin1(); }

QByteArray xmlText(const QString &text)
{
    QString clean;
    for (const char32_t letter : text.toUcs4()) {
        if (letter == U'\n' || letter == U'\t' || (letter >= U' ' && letter != U'\uFFFE' && letter != U'\uFFFF'))
            clean += QString::fromUcs4(&letter, 1);
    }
    return clean.toHtmlEscaped().toUtf8();
}

} // namespace corridor
