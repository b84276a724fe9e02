#pragma once

#include "i18n/language.h"

#include <QString>

namespace corridor {

/// What a language needs, besides its QLocale, to write numbers and periods: abbreviations and order of words. It is
/// locale data like month names, kept here so that it never depends on which catalogue is loaded.
///
/// Patterns of periods: `{y}` year, `{g}` year in the genitive (Turkish), `{n}` number of the part, `{r}` the same in
/// Roman digits, `{m}` month, `{d}` day.
struct LanguageWords {
    QString thousand; ///< Empty: numbers below a million are written in full.
    QString million;
    QString billion;
    QString trillion;
    bool currencyFirst;
    QString percent; ///< `%1` is the number.
    QString atLeast;
    QString atMost;
    QString about;
    QString firstHalf;
    QString secondHalf;
    QString shortHalf;
    QString quarter;
    QString shortQuarter;
    QString month;
    QString shortMonth;
    QString week;
    QString shortWeek;
    QString day;
    QString shortDay;
    bool standaloneMonths; ///< Whether a month without a day is written as on a calendar's head.
};

[[nodiscard]] const LanguageWords &languageWords(Language language);

} // namespace corridor
