#pragma once

#include "analysis/transformpoints.h"

namespace corridor {

/// `factor · V(t) / C(t)`, where C is \a companion's figure for the period or, for a yearly companion, for its year.
/// A gap that names what is missing. Used for:
/// - share of a total, % (factor 100): UN ESCAP, Trade Statistics in Policymaking (rev. 2009), "Trade share";
/// - per head (factor 1): World Bank, World Development Indicators, GDP per capita;
/// - per cent of GDP (factor 100): World Bank, World Development Indicators, exports of goods and services (% of GDP);
/// - coverage, exports over imports, % (factor 100): Eurostat, Glossary, "Cover ratio".
[[nodiscard]] ChartPoints quotientOf(const ChartPoints &points, const Companion &companion, double factor);

/// `X(t) − M(t)`. A gap where either is missing.
/// Formula: World Bank, World Development Indicators, external balance on goods and services.
[[nodiscard]] ChartPoints balanceOf(const ChartPoints &exports, const Companion &imports);

/// `(X − M) / (X + M)`, from −1 (imports only) to 1 (exports only). A gap where either is missing or both are zero.
/// Formula: UN ESCAP, Trade Statistics in Policymaking (rev. 2009), "Normalized trade balance".
[[nodiscard]] ChartPoints normalizedBalanceOf(const ChartPoints &exports, const Companion &imports);

} // namespace corridor
