#include "i18n/grammar/inflection.h"

#include "i18n/grammar/kazakh.h"
#include "i18n/grammar/russian.h"
#include "i18n/grammar/turkish.h"
#include "i18n/languagewords.h"
#include "i18n/numberformat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr QChar kNoBreakSpace(0xa0);

/// A scale word as numbers are written short, and as sentences write it.
struct ScaleWord {
    QString brief;
    QString prose;
    QString full;
    QString russianStem; ///< Russian alone declines the full word.
};

QList<ScaleWord> scaleWords(Language language)
{
    const LanguageWords &words = languageWords(language);
    switch (language) {
    case Language::English:
        return {{words.million, u"million"_s, u"million"_s, {}},
                {words.billion, u"billion"_s, u"billion"_s, {}},
                {words.trillion, u"trillion"_s, u"trillion"_s, {}}};
    case Language::Turkish:
        return {{words.million, u"milyon"_s, u"milyon"_s, {}},
                {words.billion, u"milyar"_s, u"milyar"_s, {}},
                {words.trillion, u"trilyon"_s, u"trilyon"_s, {}}};
    case Language::Kazakh:
        return {{words.million, words.million, u"миллион"_s, {}},
                {words.billion, words.billion, u"миллиард"_s, {}},
                {words.trillion, words.trillion, u"триллион"_s, {}}};
    case Language::Russian:
        return {{words.million, words.million, {}, u"миллион"_s},
                {words.billion, words.billion, {}, u"миллиард"_s},
                {words.trillion, words.trillion, {}, u"триллион"_s}};
    }
    return {};
}

/// A unit as a noun: what counts things in a sentence.
struct UnitNoun {
    QLatin1StringView unit;
    QStringView turkish;
    QStringView kazakh;
    QStringView russianStem;
    russian::Noun::Declension declension;
};

const UnitNoun *unitNoun(const QString &unit)
{
    using Declension = russian::Noun::Declension;
    static constexpr std::array kNouns{UnitNoun{"USD"_L1, u"dolar", u"доллар", u"доллар", Declension::Hard},
                                       UnitNoun{"EUR"_L1, u"avro", u"еуро", u"евро", Declension::Fixed},
                                       UnitNoun{"KZT"_L1, u"tenge", u"теңге", u"тенге", Declension::Fixed},
                                       UnitNoun{"TRY"_L1, u"lira", u"лира", u"лир", Declension::Feminine},
                                       UnitNoun{"RUB"_L1, u"ruble", u"рубль", u"рубл", Declension::Soft},
                                       UnitNoun{"CNY"_L1, u"yuan", u"юань", u"юан", Declension::Soft},
                                       UnitNoun{"GBP"_L1, u"sterlin", u"фунт", u"фунт", Declension::Hard},
                                       UnitNoun{"JPY"_L1, u"yen", u"иена", u"иен", Declension::Feminine},
                                       UnitNoun{"tonne"_L1, u"ton", u"тонна", u"тонн", Declension::Feminine}};
    const auto found =
        std::find_if(kNouns.begin(), kNouns.end(), [&unit](const UnitNoun &each) { return unit == each.unit; });
    return found == kNouns.end() ? nullptr : &*found;
}

/// A number without its unit, taken apart.
struct Digits {
    QString text;   ///< With its sign.
    int scale = -1; ///< Index into scaleWords().
};

Digits digitsOf(Language language, const Text::Number &number, bool measured)
{
    const NumberFormat format(language, UnitSign{UnitSign::Place::None, {}, measured});
    const auto sign =
        number.style == Text::NumberStyle::SignedCompact ? NumberFormat::Sign::Always : NumberFormat::Sign::Negative;
    Digits digits{
        number.style == Text::NumberStyle::Full ? format.full(number.value) : format.compact(number.value, sign), -1};
    const QList<ScaleWord> words = scaleWords(language);
    for (int i = 0; i < words.size(); ++i) {
        const QString end = kNoBreakSpace + words.at(i).brief;
        if (digits.text.endsWith(end)) {
            digits.text.chop(end.size());
            digits.scale = i;
            break;
        }
    }
    return digits;
}

bool isPercent(const Text::Number &number)
{
    return number.style == Text::NumberStyle::Percent || number.style == Text::NumberStyle::SignedPercent ||
           number.unit == u"percent"_s || number.unit == u"ratio"_s;
}

/// What stands behind the number, in the nominative: the noun of its unit; empty for what is only counted.
QString nounOf(const Formatter &formatter, const QString &unit)
{
    static const QStringList bare{QString(), u"person"_s, u"count"_s,  u"index"_s,
                                  u"rank"_s, u"school"_s, u"permit"_s, u"crossing"_s};
    if (bare.contains(unit))
        return {};
    if (const UnitNoun *noun = unitNoun(unit))
        return (formatter.language() == Language::Turkish ? noun->turkish : noun->kazakh).toString();
    return formatter.label(u"unit"_s, unit);
}

/// Turkish and Kazakh: number, scale word, noun; the suffix stands on the last of them.
QString agglutinated(const Formatter &formatter, const Text::Number &number, GrammaticalCase asked, bool words)
{
    const bool turkish = formatter.language() == Language::Turkish;
    const auto ended = [&](const QString &written) {
        return turkish ? turkish::number(written, asked) : kazakh::number(written, asked);
    };
    if (isPercent(number))
        return ended(formatter.number(number.value, number.unit, number.style));
    const Digits digits = digitsOf(formatter.language(), number, unitNoun(number.unit) != nullptr);
    QString scaled = digits.text;
    if (digits.scale >= 0) {
        const ScaleWord word = scaleWords(formatter.language()).at(digits.scale);
        scaled += kNoBreakSpace + (words ? word.full : word.prose);
        if (nounOf(formatter, number.unit).isEmpty()) {
            const QString last = word.full;
            if (asked == GrammaticalCase::Nominative)
                return scaled;
            return turkish ? scaled + turkish::suffix(last, asked)
                           : scaled + (words ? QString() : u"\u2011"_s) + kazakh::suffix(last, asked);
        }
    }
    const QString noun = nounOf(formatter, number.unit);
    if (noun.isEmpty())
        return ended(scaled);
    return scaled + (digits.scale >= 0 ? QChar(u' ') : kNoBreakSpace) +
           (turkish ? turkish::noun(noun, asked) : kazakh::noun(noun, asked));
}

QString russianNumber(const Formatter &formatter, const Text::Number &number, GrammaticalCase asked, bool words)
{
    const UnitNoun *known = unitNoun(number.unit);
    const bool bare = nounOf(formatter, number.unit).isEmpty();
    if (isPercent(number) || (!known && !bare))
        return formatter.number(number.value, number.unit, number.style);
    const Digits digits = digitsOf(Language::Russian, number, known != nullptr);
    // “более 5 миллиардов”: the word of the bound asks for the genitive.
    const GrammaticalCase governed =
        number.bound == Bound::AtLeast || number.bound == Bound::About ? GrammaticalCase::Genitive : asked;
    QString scaled = digits.text;
    if (digits.scale >= 0) {
        const ScaleWord word = scaleWords(Language::Russian).at(digits.scale);
        scaled += kNoBreakSpace +
                  (words ? russian::counted(digits.text, {russian::Noun::Declension::Hard, word.russianStem}, governed)
                         : word.prose);
    }
    if (!known)
        return scaled;
    const russian::Noun noun{known->declension, known->russianStem.toString()};
    if (digits.scale >= 0)
        return scaled + u' ' + russian::declined(noun, GrammaticalCase::Genitive, true);
    return scaled + kNoBreakSpace + russian::counted(digits.text, noun, governed);
}

QString englishNumber(const Formatter &formatter, const Text::Number &number)
{
    QString text = formatter.number(number.value, number.unit, number.style);
    if (isPercent(number))
        return text;
    for (const ScaleWord &word : scaleWords(Language::English)) {
        const QString brief = kNoBreakSpace + word.brief;
        const qsizetype at = text.indexOf(brief);
        const qsizetype end = at + brief.size();
        if (at > 0 && (end == text.size() || text.at(end) == kNoBreakSpace))
            text.replace(at + 1, word.brief.size(), word.prose);
    }
    if (number.unit == u"tonne"_s && text.endsWith(u"\u00a0t"_s))
        text = text.chopped(1) + u"tonnes"_s;
    return text;
}

/// A year or a span of years as Russian puts them: `2025 году`, `2016–2024 годах`.
QString russianYears(const QString &years, GrammaticalCase asked, bool plural)
{
    const bool inYear = asked == GrammaticalCase::Locative && !plural;
    return years + kNoBreakSpace +
           (inYear ? u"году"_s : russian::declined({russian::Noun::Declension::Hard, u"год"_s}, asked, plural));
}

/// A day with the name of its month in full, so that a suffix can stand on it.
QString wordsOf(const Formatter &formatter, const Period &period)
{
    return period.frequency() == Frequency::Day ? formatter.date({period.first(), DatePrecision::Day})
                                                : formatter.period(period);
}

QString russianPeriod(const Formatter &formatter, const Period &period, GrammaticalCase asked)
{
    const QString year = QString::number(period.year());
    const QString ofYear = u' ' + russianYears(year, GrammaticalCase::Genitive, false);
    const auto neuter = [asked](const QString &stem) {
        constexpr std::array kEndings{u"ое", u"ого", u"ому", u"ое", u"ом", u"ого", u"ым"};
        return stem + QString::fromUtf16(kEndings.at(static_cast<size_t>(asked)));
    };
    switch (period.frequency()) {
    case Frequency::Annual:
        return russianYears(year, asked, false);
    case Frequency::HalfYear: {
        constexpr std::array kEndings{u"ие", u"ия", u"ию", u"ие", u"ии", u"ия", u"ием"};
        return (period.first().month() == 1 ? (asked == GrammaticalCase::Instrumental ? u"первым"_s : neuter(u"перв"_s))
                                            : neuter(u"втор"_s)) +
               u" полугод"_s + QString::fromUtf16(kEndings.at(static_cast<size_t>(asked))) + ofYear;
    }
    case Frequency::Quarter: {
        static const std::array kRoman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
        return kRoman.at(static_cast<size_t>((period.first().month() - 1) / 3)) + kNoBreakSpace +
               russian::declined({russian::Noun::Declension::Hard, u"квартал"_s}, asked, false) + ofYear;
    }
    case Frequency::Month:
        return russian::month(period.first().month(), asked) + ofYear;
    case Frequency::Span: {
        const QDate first = period.first();
        const QDate last = period.last();
        if (first.day() != 1 || last.day() != last.daysInMonth())
            break;
        if (first.month() == 1 && last.month() == 12)
            return russianYears(formatter.period(period), asked, true);
        if (first.year() == last.year())
            return russian::month(first.month(), asked) + u'\u2013' + russian::month(last.month(), asked) + ofYear;
        break;
    }
    case Frequency::Week:
    case Frequency::Day:
        break;
    }
    return wordsOf(formatter, period);
}

QString turkishPeriod(const Formatter &formatter, const Period &period, GrammaticalCase asked)
{
    const QString text = wordsOf(formatter, period);
    if (text.isEmpty() || asked == GrammaticalCase::Nominative)
        return text;
    const QDate first = period.first();
    const QDate last = period.last();
    const bool years = period.frequency() == Frequency::Span && first.dayOfYear() == 1 && last.month() == 12 &&
                       last.day() == 31 && first.year() != last.year();
    const bool months = period.frequency() == Frequency::Span && first.year() == last.year() && first.day() == 1 &&
                        last.day() == last.daysInMonth() && first.month() != last.month();
    if (years || months)
        return turkish::noun(text + u" dönemi"_s, asked);
    if (period.frequency() == Frequency::HalfYear || period.frequency() == Frequency::Quarter ||
        period.frequency() == Frequency::Week)
        return turkish::noun(text, asked);
    return turkish::number(text, asked);
}

QString kazakhPeriod(const Formatter &formatter, const Period &period, GrammaticalCase asked)
{
    const QString text = wordsOf(formatter, period);
    switch (period.frequency()) {
    case Frequency::Annual:
        if (asked == GrammaticalCase::Locative)
            return text + kNoBreakSpace + u"жылы"_s;
        return text + kNoBreakSpace + kazakh::noun(u"жыл"_s, asked);
    case Frequency::Span:
        if (period.first().dayOfYear() == 1 && period.last().month() == 12 && period.last().day() == 31)
            return text + kNoBreakSpace +
                   (asked == GrammaticalCase::Locative ? u"жылдары"_s : kazakh::noun(u"жылдар"_s, asked));
        break;
    default:
        break;
    }
    // The text ends in the name of a month, in `тоқсан` or in `жартыжылдық`.
    return asked == GrammaticalCase::Nominative || text.isEmpty() ? text : text + kazakh::suffix(text, asked);
}

QString englishPeriod(const Formatter &formatter, const Period &period)
{
    const QString text = wordsOf(formatter, period);
    return period.frequency() == Frequency::HalfYear ? u"the "_s + text : text;
}

} // namespace

std::optional<QString> inflectedName(Language language, const QString &name, GrammaticalCase asked)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Turkish:
        return turkish::name(name, asked);
    case Language::Kazakh:
        return kazakh::name(name, asked);
    case Language::Russian:
        return russian::name(name, asked);
    }
    return std::nullopt;
}

QString inflectedNumber(const Formatter &formatter, const Text::Number &number, GrammaticalCase asked, bool words)
{
    switch (formatter.language()) {
    case Language::English:
        break;
    case Language::Turkish:
    case Language::Kazakh:
        return agglutinated(formatter, number, asked, words);
    case Language::Russian:
        return russianNumber(formatter, number, asked, words);
    }
    return englishNumber(formatter, number);
}

QString inflectedPeriod(const Formatter &formatter, const Period &period, GrammaticalCase asked)
{
    if (!period.isValid())
        return {};
    switch (formatter.language()) {
    case Language::English:
        break;
    case Language::Turkish:
        return turkishPeriod(formatter, period, asked);
    case Language::Kazakh:
        return kazakhPeriod(formatter, period, asked);
    case Language::Russian:
        return russianPeriod(formatter, period, asked);
    }
    return englishPeriod(formatter, period);
}

QString agreeingNoun(const Formatter &formatter, const Text::Number &number, const QString &nouns)
{
    const QStringList forms = nouns.split(u'|');
    const Digits digits = digitsOf(formatter.language(), number, false);
    qsizetype form = 0;
    if (formatter.language() == Language::Russian)
        form = digits.scale >= 0 ? 2 : static_cast<qsizetype>(russian::countOf(digits.text));
    else if (digits.scale >= 0 || digits.text != u"1"_s)
        form = forms.size() - 1;
    return forms.at(std::min(form, forms.size() - 1));
}

} // namespace corridor
