#pragma once

#include "analysis/transformpoints.h"
#include "dashboard/snapshot.h"

#include <optional>

namespace corridor {

/// The population of \a area, yearly.
[[nodiscard]] Companion populationOf(const Snapshot &snapshot, const QString &area);

/// The gross domestic product of \a area at current prices, yearly, in \a currency.
[[nodiscard]] Companion gdpOf(const Snapshot &snapshot, const QString &area, const QString &currency);

/// The price index that values in \a currency are deflated by, in \a frequency, for prices of \a baseYear. \a code is
/// an indicator, or `CODE@AREA`; without an area it is that of the currency's country (of the dollar the United
/// States), without a code the first of these that is there: consumer prices as an index or
/// as inflation, the GDP deflator as an index or as its change.
/// Rates of change are chained, months make yearly means.
[[nodiscard]] Companion deflatorOf(const Snapshot &snapshot, const QString &code, const QString &currency,
                                   Frequency frequency, int baseYear);

/// Units of \a currency for one US dollar on the average of each period; nothing for the dollar itself.
[[nodiscard]] std::optional<Companion> rateOf(const Snapshot &snapshot, const QString &currency, Frequency frequency);

/// Currencies that rateOf() has any figures for, and the dollar, sorted.
[[nodiscard]] QStringList knownCurrencies(const Snapshot &snapshot);

/// Price indices and rates that deflatorOf() can take, as `CODE@AREA`.
[[nodiscard]] QStringList knownDeflators(const Snapshot &snapshot);

} // namespace corridor
