#include "i18n/languagewords.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

LanguageWords english()
{
    return {.thousand = {},
            .million = u"m"_s,
            .billion = u"bn"_s,
            .trillion = u"trn"_s,
            .currencyFirst = true,
            .percent = u"%1\u00a0%"_s,
            .atLeast = u"more than %1"_s,
            .atMost = u"nearly %1"_s,
            .about = u"about %1"_s,
            .firstHalf = u"first half of {y}"_s,
            .secondHalf = u"second half of {y}"_s,
            .shortHalf = u"H{n} {y}"_s,
            .quarter = u"Q{n} {y}"_s,
            .shortQuarter = u"Q{n} {y}"_s,
            .month = u"{m} {y}"_s,
            .shortMonth = u"{m} {y}"_s,
            .week = u"week {n} of {y}"_s,
            .shortWeek = u"W{n} {y}"_s,
            .day = u"{d} {m} {y}"_s,
            .shortDay = u"{d} {m} {y}"_s,
            .standaloneMonths = true};
}

LanguageWords turkish()
{
    return {.thousand = u"bin"_s,
            .million = u"mn"_s,
            .billion = u"mlr"_s,
            .trillion = u"trn"_s,
            .currencyFirst = false,
            .percent = u"%%1"_s,
            .atLeast = u"en az %1"_s,
            .atMost = u"en fazla %1"_s,
            .about = u"yaklaşık %1"_s,
            .firstHalf = u"{g} ilk yarısı"_s,
            .secondHalf = u"{g} ikinci yarısı"_s,
            .shortHalf = u"{n}Y {y}"_s,
            .quarter = u"{g} {n}. çeyreği"_s,
            .shortQuarter = u"{n}Ç {y}"_s,
            .month = u"{m} {y}"_s,
            .shortMonth = u"{m} {y}"_s,
            .week = u"{g} {n}. haftası"_s,
            .shortWeek = u"{n}. hafta {y}"_s,
            .day = u"{d} {m} {y}"_s,
            .shortDay = u"{d} {m} {y}"_s,
            .standaloneMonths = true};
}

LanguageWords kazakh()
{
    return {.thousand = u"мың"_s,
            .million = u"млн"_s,
            .billion = u"млрд"_s,
            .trillion = u"трлн"_s,
            .currencyFirst = false,
            .percent = u"%1\u00a0%"_s,
            .atLeast = u"кемінде %1"_s,
            .atMost = u"ең көбі %1"_s,
            .about = u"шамамен %1"_s,
            .firstHalf = u"{y} жылғы бірінші жартыжылдық"_s,
            .secondHalf = u"{y} жылғы екінші жартыжылдық"_s,
            .shortHalf = u"{y} {r} жарт."_s,
            .quarter = u"{y} жылғы {r} тоқсан"_s,
            .shortQuarter = u"{y} {r} тоқ."_s,
            .month = u"{y} жылғы {m}"_s,
            .shortMonth = u"{y}\u00a0ж. {m}"_s,
            .week = u"{y} жылғы {n}-апта"_s,
            .shortWeek = u"{y} {n}-апта"_s,
            .day = u"{y} жылғы {d} {m}"_s,
            .shortDay = u"{y}\u00a0ж. {d} {m}"_s,
            .standaloneMonths = false};
}

LanguageWords russian()
{
    return {.thousand = u"тыс."_s,
            .million = u"млн"_s,
            .billion = u"млрд"_s,
            .trillion = u"трлн"_s,
            .currencyFirst = false,
            .percent = u"%1\u00a0%"_s,
            .atLeast = u"более %1"_s,
            .atMost = u"почти %1"_s,
            .about = u"около %1"_s,
            .firstHalf = u"первое полугодие {y} года"_s,
            .secondHalf = u"второе полугодие {y} года"_s,
            .shortHalf = u"{r} пол. {y}"_s,
            .quarter = u"{r} квартал {y} года"_s,
            .shortQuarter = u"{r} кв. {y}"_s,
            .month = u"{m} {y} года"_s,
            .shortMonth = u"{m} {y}"_s,
            .week = u"{n}-я неделя {y} года"_s,
            .shortWeek = u"{n} нед. {y}"_s,
            .day = u"{d} {m} {y} года"_s,
            .shortDay = u"{d} {m} {y}\u00a0г."_s,
            .standaloneMonths = true};
}

} // namespace

const LanguageWords &languageWords(Language language)
{
    static const std::array<LanguageWords, kLanguages.size()> words{english(), turkish(), kazakh(), russian()};
    return words.at(static_cast<size_t>(language));
}

} // namespace corridor
