#pragma once

#include "analysis/chartspec.h"
#include "analysis/viewstate.h"
#include "dashboard/figurechoice.h"

namespace corridor {

/// Whose figures stand for \a pair beside those of \a all: the reporter that \a state chose where it is one of the two;
/// with both reporters, the country that all pairs share; else the first of the two. The partner follows.
[[nodiscard]] CountryPair reporterFirst(const CountryPair &pair, const QList<CountryPair> &all, const ViewState &state);

/// Whether \a reporter has figures of the whole of \a indicator about \a partner; of a computed indicator, of all its
/// inputs.
[[nodiscard]] bool hasIndicator(const Snapshot &snapshot, const Indicator &indicator, const QString &reporter,
                                const QString &partner);

/// The pair of \a state and those compared with it: its own choice, or else the fullest that share a
/// country with it and have \a indicator (empty: any comparable one). Each pair once, whichever way it is written.
[[nodiscard]] QList<CountryPair> comparedPairs(const Snapshot &snapshot, const ViewState &state);

/// One colour a pair that stays while others come and go: that of the country which the others do not share.
[[nodiscard]] ColorRole pairColor(const CountryPair &pair, const QList<CountryPair> &all);

/// `Kazakhstan ↔ China`
[[nodiscard]] Text pairName(const CountryPair &pair, const QString &form = QStringLiteral("name"));

} // namespace corridor
