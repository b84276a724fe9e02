#pragma once

#include "core/text.h"
#include "i18n/formatter.h"
#include "i18n/grammar/grammaticalcase.h"

#include <optional>

namespace corridor {

// What stands in the braces of a placeholder, and what it makes of its argument:
//
//   %1{gen}      a name, number or period in a case: gen, dat, acc, loc, abl, ins, or nom. A name takes its form from
//                the tables of labels or, where these have none, by rule. A number is then written as in a sentence,
//                with the noun of its unit instead of a sign, so that a suffix can stand on a word: `5,41 млрд
//                долларға`,
//                `%8,7’ye`, `5,41 milyar dolardan`. A period has its own word: `в 2025 году`, `2025 жылы`, `2025’te`.
//   %1{words}    a number with its scale in full: `5,41 миллиарда долларов`; `%1{words dat}` the same in a case.
//   %1{and}      a name before an “and”: Kazakh `Қазақстан мен`, the others add their word: `Турция и`, `Türkiye ve`.
//   %1{one|few|many}  the noun that agrees with the number: `%1 %1{студент|студента|студентов}`. With fewer
//                alternatives the last one serves for what is not given: `%1{student|students}`.
//
// An argument that has no such form stands as it is.

/// \a name in a case by the rules of \a language; nothing where they may be wrong, and in English.
[[nodiscard]] std::optional<QString> inflectedName(Language language, const QString &name, GrammaticalCase asked);

/// \a number as a sentence says it, without its bound; \a words with its scale written in full.
[[nodiscard]] QString inflectedNumber(const Formatter &formatter, const Text::Number &number, GrammaticalCase asked,
                                      bool words = false);

/// \a period in a case, with the word that goes with it.
[[nodiscard]] QString inflectedPeriod(const Formatter &formatter, const Period &period, GrammaticalCase asked);

/// The one of \a nouns, `one|few|many`, that agrees with \a number as the formatter writes it.
[[nodiscard]] QString agreeingNoun(const Formatter &formatter, const Text::Number &number, const QString &nouns);

} // namespace corridor
