#include "i18n/numberformat.h"

#include "i18n/languagewords.h"

#include <QSet>

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0xa0);
constexpr int kMostDecimals = 10;
const QString kUnknown = u"\u2013"_s; ///< Stands for what is not a number.

/// \a value with \a count significant digits, exactly as decimal text would round it.
double rounded(double value, int count)
{
    std::array<char, 64> text{};
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific, count - 1);
    double result = value;
    std::from_chars(text.data(), written.ptr, result);
    return result;
}

/// \a value with \a decimals digits after the point, exactly as decimal text would round it.
double roundedAt(double value, int decimals)
{
    std::array<char, 400> text{};
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    double result = value;
    std::from_chars(text.data(), written.ptr, result);
    return result;
}

/// Decimals for a number that is not scaled: three significant digits, but no digit before the point is given up.
double roundedPlain(double magnitude)
{
    if (magnitude >= 1000.0)
        return roundedAt(magnitude, 0);
    return magnitude >= 100.0 ? roundedAt(magnitude, 1) : rounded(magnitude, 3);
}

double roundedPercent(double magnitude)
{
    if (magnitude >= 100.0)
        return roundedAt(magnitude, 0);
    return magnitude >= 1.0 ? roundedAt(magnitude, 1) : rounded(magnitude, 2);
}

QString signText(double value, double shown, NumberFormat::Sign sign)
{
    if (shown < 1e-10)
        return {};
    if (value < 0)
        return kMinus;
    return sign == NumberFormat::Sign::Always ? u"+"_s : QString();
}

bool isCurrencySign(const QString &text)
{
    const auto isSign = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    return text.size() <= 3 && !text.contains(u'/') && std::any_of(text.cbegin(), text.cend(), isSign);
}

/// What the program writes for a unit whose label says nothing.
QString knownSign(const QString &unit, Language language)
{
    static const QHash<QString, QString> currencies{{u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s},
                                                    {u"TRY"_s, u"₺"_s}, {u"KZT"_s, u"₸"_s}, {u"RUB"_s, u"₽"_s}};
    if (unit == u"tonne"_s)
        return language == Language::Kazakh || language == Language::Russian ? u"т"_s : u"t"_s;
    return unit == u"percent"_s ? u"%"_s : currencies.value(unit);
}

int significantDigits(double magnitude, int decimals)
{
    const int before = magnitude < 1.0 ? 0 : static_cast<int>(std::floor(std::log10(magnitude))) + 1;
    return before + decimals;
}

} // namespace

UnitSign unitSign(const QString &unit, const LabelTable &labels, Language language)
{
    // What is counted stands in the indicator's name, and a noun beside a number would need the number's plural.
    static const QSet<QString> bare{{},        u"person"_s, u"count"_s,  u"index"_s,
                                    u"rank"_s, u"school"_s, u"permit"_s, u"crossing"_s};
    if (bare.contains(unit))
        return {};
    if (unit == u"ratio"_s)
        return {UnitSign::Place::Ratio, {}, false};
    const auto label = labels.form(u"unit"_s, unit, u"short"_s, language);
    const QString sign = label ? *label : knownSign(unit, language);
    if (sign.isEmpty())
        return {};
    if (sign == u"%"_s)
        return {UnitSign::Place::Percent, {}, false};
    if (isCurrencySign(sign))
        return {UnitSign::Place::Money, sign, true};
    return {UnitSign::Place::After, sign, unit.startsWith(u"tonne")};
}

QString localeDigits(const QLocale &locale, double value, int decimals)
{
    if (!std::isfinite(value))
        return kUnknown;
    const double magnitude = roundedAt(std::abs(value), decimals < 0 ? kMostDecimals : decimals);
    const QString text = locale.toString(magnitude, 'f', decimals < 0 ? QLocale::FloatingPointShortest : decimals);
    return value < 0 && magnitude > 0 ? kMinus + text : text;
}

NumberFormat::NumberFormat(Language language, UnitSign unit) :
    m_language(language), m_locale(languageLocale(language)), m_unit(std::move(unit))
{}

NumberFormat::Scale NumberFormat::scaleFor(double magnitude) const
{
    const LanguageWords &words = languageWords(m_language);
    if (m_unit.place == UnitSign::Place::Percent || m_unit.place == UnitSign::Place::Ratio)
        return {};
    if (magnitude >= 1e12)
        return {1e12, words.trillion};
    if (magnitude >= 1e9)
        return {1e9, words.billion};
    if (magnitude >= 1e6)
        return {1e6, words.million};
    if (magnitude >= 1e4 && m_unit.place == UnitSign::Place::Money && !words.thousand.isEmpty())
        return {1e3, words.thousand};
    return {};
}

QString NumberFormat::assembled(double magnitude, int decimals, const Scale &scale, const QString &sign) const
{
    const LanguageWords &words = languageWords(m_language);
    const QString number = localeDigits(m_locale, magnitude / scale.factor, decimals);
    const QString scaled = scale.word.isEmpty() ? number : number + kNoBreakSpace + scale.word;
    switch (m_unit.place) {
    case UnitSign::Place::None:
        return sign + scaled;
    case UnitSign::Place::Money:
        if (words.currencyFirst)
            return sign + m_unit.sign + scaled;
        break;
    case UnitSign::Place::Percent:
    case UnitSign::Place::Ratio:
        return sign + words.percent.arg(scaled);
    case UnitSign::Place::After:
        break;
    }
    return sign + scaled + kNoBreakSpace + m_unit.sign;
}

QString NumberFormat::compact(double value, Sign sign) const
{
    if (!std::isfinite(value))
        return kUnknown;
    if (m_unit.place == UnitSign::Place::Ratio)
        return percent(m_language, value, sign);
    const double raw = std::abs(value);
    double shown = m_unit.measured ? rounded(raw, 3) : roundedPlain(raw);
    if (scaleFor(shown).factor > 1.0)
        shown = rounded(raw, 3);
    return assembled(shown, -1, scaleFor(shown), signText(value, shown, sign));
}

QString NumberFormat::full(double value, Sign sign) const
{
    if (!std::isfinite(value))
        return kUnknown;
    const double raw = m_unit.place == UnitSign::Place::Ratio ? std::abs(value) * 100.0 : std::abs(value);
    return assembled(raw, -1, {}, signText(value, raw, sign));
}

QString NumberFormat::percent(Language language, double ratio, Sign sign)
{
    if (!std::isfinite(ratio))
        return kUnknown;
    const double shown = roundedPercent(rounded(std::abs(ratio) * 100.0, 15));
    return signText(ratio, shown, sign) +
           languageWords(language).percent.arg(localeDigits(languageLocale(language), shown));
}

QStringList NumberFormat::axis(const QList<double> &ticks) const
{
    QList<double> sorted = ticks;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    if (sorted.isEmpty())
        return {};
    const bool ratio = m_unit.place == UnitSign::Place::Ratio;
    const double largest = std::max(std::abs(sorted.front()), std::abs(sorted.back()));
    const Scale scale = ratio ? Scale{0.01, {}} : scaleFor(rounded(largest, 3));

    double step = largest;
    for (qsizetype i = 1; i < sorted.size(); ++i)
        step = std::min(step, sorted.at(i) - sorted.at(i - 1));
    step /= scale.factor;

    // The fewest decimals that say every tick as it is, within a hundredth of a step. Past three significant digits
    // it is enough that no two ticks read the same.
    int decimals = 0;
    for (; decimals < kMostDecimals; ++decimals) {
        bool exact = true;
        bool distinct = true;
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            const double value = sorted.at(i) / scale.factor;
            const double shown = roundedAt(value, decimals);
            exact = exact && std::abs(shown - value) <= step / 100.0;
            distinct = distinct && (i == 0 || shown > roundedAt(sorted.at(i - 1) / scale.factor, decimals));
        }
        if (exact || (distinct && significantDigits(largest / scale.factor, decimals + 1) > 3))
            break;
    }

    QStringList labels;
    for (const double tick : ticks) {
        const double shown = roundedAt(std::abs(tick) / scale.factor, decimals);
        labels << (shown > 0 ? assembled(std::abs(tick), decimals, scale, signText(tick, shown, Sign::Negative))
                             : u"0"_s);
    }
    return labels;
}

} // namespace corridor
