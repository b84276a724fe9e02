#include "dashboard/comparedpairs.h"

#include "analysis/derived.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kSuggested = 3;

bool has(const CountryPair &pair, const QString &country) { return pair.one == country || pair.other == country; }

bool samePair(const CountryPair &one, const CountryPair &other) { return has(other, one.one) && has(other, one.other); }

/// The country that all of \a pairs have; empty when there is none, or when two have both in common.
QString sharedCountry(const QList<CountryPair> &pairs)
{
    if (pairs.size() < 2)
        return {};
    for (const QString &country : {pairs.first().one, pairs.first().other}) {
        if (std::all_of(pairs.begin(), pairs.end(), [&](const CountryPair &pair) { return has(pair, country); }))
            return country;
    }
    return {};
}

/// Whether both have any indicator, or \a code, about one another in common.
bool comparable(const Snapshot &snapshot, const CountryPair &one, const CountryPair &other, const QString &code,
                const ViewState &state)
{
    const QList<CountryPair> both{one, other};
    const CountryPair first = reporterFirst(one, both, state);
    const CountryPair second = reporterFirst(other, both, state);
    return std::any_of(snapshot.indicators().begin(), snapshot.indicators().end(), [&](const Indicator &indicator) {
        return (code.isEmpty() || indicator.code == code) &&
               hasIndicator(snapshot, indicator, first.one, first.other) &&
               hasIndicator(snapshot, indicator, second.one, second.other);
    });
}

} // namespace

CountryPair reporterFirst(const CountryPair &pair, const QList<CountryPair> &all, const ViewState &state)
{
    const CountryPair turned{pair.other, pair.one};
    if (state.side != ReporterSide::Both) {
        const bool one = state.side == ReporterSide::One;
        const QString reporter = one ? state.pair.one : state.pair.other;
        if (has(pair, reporter))
            return pair.one == reporter ? pair : turned;
        return one ? pair : turned;
    }
    const QString shared = sharedCountry(all);
    return !shared.isEmpty() && pair.one != shared ? turned : pair;
}

bool hasIndicator(const Snapshot &snapshot, const Indicator &indicator, const QString &reporter, const QString &partner)
{
    const auto hasWhole = [&](const QString &code) {
        return snapshot.hasFlow(code, reporter, partner) &&
               !snapshot.seriesOf(FlowKey{code, reporter, partner}).isEmpty(); // by product alone is not of the whole
    };
    const QList<DerivedTerm> terms = parseFormula(indicator.derived);
    if (terms.isEmpty())
        return hasWhole(indicator.code);
    return std::all_of(terms.begin(), terms.end(), [&](const DerivedTerm &term) { return hasWhole(term.indicator); });
}

QList<CountryPair> comparedPairs(const Snapshot &snapshot, const ViewState &state)
{
    QList<CountryPair> all{state.pair};
    const auto add = [&all](const CountryPair &pair) {
        const bool known =
            std::any_of(all.begin(), all.end(), [&pair](const CountryPair &each) { return samePair(each, pair); });
        if (!known && all.size() <= ViewState::kMostCompared)
            all.append(pair);
    };
    for (const CountryPair &pair : state.compared)
        add(pair);
    if (!state.compared.isEmpty())
        return all;
    // The pair's first country is the analyst's own: its other partners before those of the second.
    for (const QString &country : {state.pair.one, state.pair.other}) {
        for (const CountryPair &pair : snapshot.pairs()) {
            if (all.size() > kSuggested)
                return all;
            if (has(pair, country) && !samePair(pair, state.pair) &&
                comparable(snapshot, state.pair, pair, state.indicator, state))
                add(pair);
        }
        if (all.size() > 1)
            return all;
    }
    return all;
}

ColorRole pairColor(const CountryPair &pair, const QList<CountryPair> &all)
{
    const QString shared = sharedCountry(all);
    return ColorRole::ofArea(pair.other == shared ? pair.one : pair.other);
}

Text pairName(const CountryPair &pair, const QString &form)
{
    return Text::joined({Text::label(u"area"_s, pair.one, form), Text::label(u"area"_s, pair.other, form)}, u" ↔ "_s);
}

} // namespace corridor
