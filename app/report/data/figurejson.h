#pragma once

#include "core/catalogue.h"
#include "core/figure.h"

#include <QJsonObject>
#include <QJsonValue>

namespace corridor {

/// `Publisher: Data set`, as answers name a source.
[[nodiscard]] QString sourceText(const Source &source);

/// \a text, or null where it is empty.
[[nodiscard]] QJsonValue orNull(const QString &text);
/// \a value, or null where there is none.
[[nodiscard]] QJsonValue orNull(const std::optional<double> &value);

/// What a series is about, by codes: indicator, reporter, partner, commodity, frequency, unit.
[[nodiscard]] QJsonObject seriesJson(const SeriesKey &key);

/// One stored figure as `corridor figures --json` gives it: the fields of seriesJson(), then period, value, quantity,
/// status, bound, source (\a source, as sourceText() names it) and note.
[[nodiscard]] QJsonObject figureJson(const SeriesKey &key, const Figure &figure, const QString &source);

} // namespace corridor
