#pragma once

#include "analysis/panelspec.h"
#include "core/catalogue.h"
#include "core/figure.h"

#include <QList>

#include <optional>

namespace corridor {

/// A statistic that a claim was held against.
struct ClaimEvidence {
    FigureRow row;
    /// Whether the claim is true of it; nothing when its own bound leaves that open.
    std::optional<bool> holds;
};

struct ClaimResult {
    Verdict verdict = Verdict::NotMeasurable;
    QList<ClaimEvidence> evidence;
};

/// `=` allows for rounding by this share of the claimed value.
inline constexpr double kEqualTolerance = 0.01;
/// `~` and figures that are themselves "about" allow for this share.
inline constexpr double kAboutTolerance = 0.05;

/// Whether \a figure with \a bound is `>`, `>=`, `=`, `~` or `<` (as \a comparator says) \a claimed. Nothing when the
/// bound leaves it open, as "more than 4" does for "> 5", or when the comparator is none of these.
[[nodiscard]] std::optional<bool> compares(double figure, Bound bound, const QString &comparator, double claimed);

/// Holds \a claim against those of \a rows that are statistics (official or provisional: a claim is never tested by
/// another claim, an estimate, the press, or its own source) of its indicator, unit, reporter and partner and of
/// exactly its period: a half-year is never tested by a year. It holds when it holds for the figures of either side.
/// NotMeasurable: it names no indicator, period, comparator or value. NotInStatistics: there is no such statistic.
[[nodiscard]] ClaimResult checkClaim(const Claim &claim, const QList<FigureRow> &rows);

} // namespace corridor
