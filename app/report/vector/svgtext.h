#pragma once

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QString>

namespace corridor {

/// \a value with at most \a digits after the point, as short as possible; never in a locale of people.
[[nodiscard]] QByteArray svgNumber(double value, int digits = 2);
/// The outline for a `d` attribute.
[[nodiscard]] QByteArray svgPath(const QPainterPath &path, int digits = 2);
/// `#rrggbb`.
[[nodiscard]] QByteArray svgColor(const QColor &color);
/// \a text as content or attribute of XML, without the control characters that XML cannot hold.
[[nodiscard]] QByteArray xmlText(const QString &text);

} // namespace corridor
