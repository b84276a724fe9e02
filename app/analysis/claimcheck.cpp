#include "analysis/claimcheck.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

bool isStatistic(FigureStatus status)
{
    return status == FigureStatus::Official || status == FigureStatus::Provisional;
}

bool isComparator(const QString &comparator)
{
    const std::array known{u">"_s, u">="_s, u"="_s, u"~"_s, u"<"_s};
    return std::find(known.begin(), known.end(), comparator) != known.end();
}

bool comparesExactly(double figure, const QString &comparator, double claimed)
{
    if (comparator == u">"_s)
        return figure > claimed;
    if (comparator == u">="_s)
        return figure >= claimed;
    if (comparator == u"<"_s)
        return figure < claimed;
    const double tolerance = comparator == u"="_s ? kEqualTolerance : kAboutTolerance;
    return std::abs(figure - claimed) <= tolerance * std::abs(claimed);
}

/// The answer for everything from \a low to \a high, or nothing when it differs within.
std::optional<bool> comparesBetween(double low, double high, const QString &comparator, double claimed)
{
    const bool atLow = comparesExactly(low, comparator, claimed);
    const bool atHigh = comparesExactly(high, comparator, claimed);
    const bool around = low < claimed && claimed < high;
    const bool equality = comparator == u"="_s || comparator == u"~"_s;
    if (atLow != atHigh || (equality && around))
        return std::nullopt;
    return atLow;
}

} // namespace

std::optional<bool> compares(double figure, Bound bound, const QString &comparator, double claimed)
{
    if (!isComparator(comparator))
        return std::nullopt;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    switch (bound) {
    case Bound::None:
        return comparesExactly(figure, comparator, claimed);
    case Bound::AtLeast:
        return comparesBetween(figure, infinity, comparator, claimed);
    case Bound::AtMost:
        return comparesBetween(-infinity, figure, comparator, claimed);
    case Bound::About:
        break;
    }
    const double margin = kAboutTolerance * std::abs(figure);
    return comparesBetween(figure - margin, figure + margin, comparator, claimed);
}

ClaimResult checkClaim(const Claim &claim, const QList<FigureRow> &rows)
{
    const auto period = Period::parse(claim.period);
    if (claim.indicator.isEmpty() || !claim.value || !period || !isComparator(claim.comparator))
        return {};

    ClaimResult result;
    bool holds = false;
    bool fails = false;
    for (const FigureRow &row : rows) {
        const bool same = row.key.indicator == claim.indicator && row.key.unit == claim.unit &&
                          (claim.reporter.isEmpty() || row.key.reporter == claim.reporter) &&
                          (claim.partner.isEmpty() || claim.reporter.isEmpty() || row.key.partner == claim.partner) &&
                          row.figure.period == *period;
        if (!same || !isStatistic(row.figure.status) || claim.documents.contains(row.key.source))
            continue;
        const auto answer = compares(row.figure.value, row.figure.bound, claim.comparator, *claim.value);
        result.evidence.append({row, answer});
        holds = holds || answer == true;
        fails = fails || answer == false;
    }
    if (holds)
        result.verdict = Verdict::Holds;
    else
        result.verdict = fails ? Verdict::DoesNotHold : Verdict::NotInStatistics;
    return result;
}

} // namespace corridor
