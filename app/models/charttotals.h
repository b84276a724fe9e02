#pragma once

#include "models/charttablemodel.h"

#include <functional>

namespace corridor {

/// What the columns of \a model add up to over \a rows: a line for each that can be added, which says what it adds, as
/// `Sum of 13 years, Kazakhstan → Türkiye: $37,200,000,000`. Not added: what \a addsUp denies (stocks, rates, indices),
/// what was computed from the figures, values of different firmness, bounds, forecasts, and periods that may overlap.
[[nodiscard]] QStringList totalLines(const ChartTableModel &model, const QList<int> &rows,
                                     const std::function<bool(const QString &indicator)> &addsUp);

} // namespace corridor
