#include "dashboard/companions.h"

#include "analysis/transformprices.h"
#include "dashboard/chartparts.h"
#include "dashboard/figurechoice.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QString kNone = u"-"_s;
const QString kDollar = u"USD"_s;
const QString kAgainstDollar = u"/USD"_s;
const QStringList kRates{u"fx_per_usd"_s, u"WDI:PA.NUS.FCRF"_s};
const QStringList kDeflators{u"cpi_index"_s, u"WDI:FP.CPI.TOTL"_s, u"cpi_inflation"_s, u"WDI:NY.GDP.DEFL.ZS"_s,
                             u"gdp_deflator_growth"_s};

Text worldBank(const QString &code) { return Text::verbatim(u"World Bank, World Development Indicators, "_s + code); }

Text nameOf(const QString &indicator, const QString &area)
{
    return Text::joined({Text::label(u"indicator"_s, indicator), Text::label(u"area"_s, area)}, u", "_s);
}

Companion empty(const QString &indicator, const QString &area, const QString &wdi)
{
    Companion companion;
    companion.definition = {indicator, Indicator::Kind::Level, Frequency::Annual, {}};
    companion.name = nameOf(indicator, area);
    companion.filled = worldBank(wdi);
    return companion;
}

/// The figures of \a area for the first of \a indicators that has any in one of \a units (any when that is empty).
std::optional<Companion> reference(const Snapshot &snapshot, const QStringList &indicators, const QString &area,
                                   Frequency frequency, const QStringList &units, const QString &wdi)
{
    for (const QString &code : indicators) {
        const ChosenFigures chosen = chooseFigures(snapshot, {code, area, kNone}, frequency);
        if (chosen.joined.figures.isEmpty())
            continue;
        const QString unit = chosen.joined.figures.first().row.key.unit;
        if (!units.isEmpty() && !units.contains(unit))
            continue;
        const Indicator *indicator = snapshot.indicator(code);
        Companion found = empty(code, area, wdi);
        found.definition.kind = indicator ? indicator->kind : Indicator::Kind::Level;
        found.definition.frequency = frequency;
        found.definition.unit = unit;
        found.points = chartPoints(snapshot, chosen.joined.figures);
        return found;
    }
    return std::nullopt;
}

/// The country whose money \a currency is, as far as exchange rates in the store tell.
QString countryOf(const Snapshot &snapshot, const QString &currency)
{
    if (currency == kDollar)
        return u"USA"_s;
    for (const QString &code : kRates) {
        for (const Series &series : snapshot.seriesOf(code)) {
            if (series.key.unit == currency || series.key.unit == currency + kAgainstDollar)
                return series.key.reporter;
        }
    }
    return {};
}

/// What the World Bank calls the price index that \a deflator is or is made of.
QString fileOf(const QString &deflator)
{
    const bool gdp = deflator == u"gdp_deflator_growth"_s || deflator.contains(u"GDP.DEFL"_s);
    const bool prices = deflator.startsWith(u"cpi_"_s) || deflator.contains(u"CPI"_s);
    return gdp ? u"NY.GDP.DEFL.ZS"_s : prices ? u"FP.CPI.TOTL"_s : deflator;
}

/// \a found as an index in \a frequency.
std::optional<Companion> asIndex(const std::optional<Companion> &found, Frequency frequency, int baseYear)
{
    if (!found)
        return std::nullopt;
    Companion index = *found;
    if (index.definition.unit == u"percent"_s)
        index.points = chainedIndexOf(index.points, baseYear);
    else if (frequency == Frequency::Annual && index.definition.frequency != Frequency::Annual)
        index.points = yearlyMeans(index.points);
    return index.points.isEmpty() ? std::nullopt : std::optional(index);
}

} // namespace

Companion populationOf(const Snapshot &snapshot, const QString &area)
{
    const QString wdi = u"SP.POP.TOTL"_s;
    return reference(snapshot, {u"population"_s, u"WDI:SP.POP.TOTL"_s}, area, Frequency::Annual, {}, wdi)
        .value_or(empty(u"population"_s, area, wdi));
}

Companion gdpOf(const Snapshot &snapshot, const QString &area, const QString &currency)
{
    const QString wdi = currency == kDollar ? u"NY.GDP.MKTP.CD"_s : u"NY.GDP.MKTP.CN"_s;
    return reference(snapshot, {u"gdp_current"_s, u"WDI:NY.GDP.MKTP.CD"_s, u"WDI:NY.GDP.MKTP.CN"_s}, area,
                     Frequency::Annual, {currency}, wdi)
        .value_or(empty(u"gdp_current"_s, area, wdi));
}

Companion deflatorOf(const Snapshot &snapshot, const QString &code, const QString &currency, Frequency frequency,
                     int baseYear)
{
    const qsizetype at = code.indexOf(u'@');
    const QString indicator = at < 0 ? code : code.left(at);
    const QString area = at < 0 ? countryOf(snapshot, currency) : code.mid(at + 1);
    const QStringList wanted = indicator.isEmpty() ? kDeflators : QStringList{indicator, u"WDI:"_s + indicator};
    for (const QString &each : wanted) {
        const QString wdi = fileOf(each);
        for (const Frequency own : {frequency, Frequency::Month}) {
            if (const auto index = asIndex(reference(snapshot, {each}, area, own, {}, wdi), frequency, baseYear))
                return *index;
        }
    }
    const QString named = indicator.isEmpty() ? kDeflators.first() : indicator;
    return empty(named, area, fileOf(named));
}

std::optional<Companion> rateOf(const Snapshot &snapshot, const QString &currency, Frequency frequency)
{
    if (currency == kDollar)
        return std::nullopt;
    const QString wdi = u"PA.NUS.FCRF"_s;
    const QString area = countryOf(snapshot, currency);
    const auto found = reference(snapshot, kRates, area, frequency, {currency, currency + kAgainstDollar}, wdi);
    if (found)
        return found;
    Companion none = empty(u"fx_per_usd"_s, area, wdi);
    none.name = Text::joined({Text::label(u"indicator"_s, u"fx_per_usd"_s), Text::label(u"unit"_s, currency)}, u", "_s);
    return none;
}

QStringList knownCurrencies(const Snapshot &snapshot)
{
    QStringList currencies{kDollar};
    for (const QString &code : kRates) {
        for (const Series &series : snapshot.seriesOf(code)) {
            const QString currency = series.key.unit.left(3);
            if (isCurrency(currency) && !currencies.contains(currency))
                currencies.append(currency);
        }
    }
    currencies.sort();
    return currencies;
}

QStringList knownDeflators(const Snapshot &snapshot)
{
    QStringList deflators;
    for (const QString &code : kDeflators) {
        for (const Series &series : snapshot.seriesOf(code)) {
            const QString deflator = code + u'@' + series.key.reporter;
            if (!deflators.contains(deflator))
                deflators.append(deflator);
        }
    }
    return deflators;
}

} // namespace corridor
