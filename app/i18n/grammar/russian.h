#pragma once

#include "i18n/grammar/grammaticalcase.h"

#include <QString>

#include <optional>

namespace corridor::russian {

/// The form that a noun beside a number has.
enum class Count {
    One, ///< 1, 21, 101 …
    Few, ///< 2 to 4, 22 …, and after a decimal comma.
    Many
};
/// Of a number as it is written, without unit and scale word.
[[nodiscard]] Count countOf(QStringView digits);

/// A noun by its stem and the way it is declined.
struct Noun {
    enum class Declension {
        Hard,       ///< доллар, миллиард: masculine
        Soft,       ///< рубль, юань: stem without its soft sign
        Feminine,   ///< тонна: stem without its а
        Whispering, ///< тысяча: as Feminine, but тысячи and тысячей
        Fixed       ///< евро
    } declension = Declension::Hard;
    QString stem;
};
/// \a noun in singular or plural.
[[nodiscard]] QString declined(const Noun &noun, GrammaticalCase asked, bool plural);
/// \a noun as it stands behind \a digits where the sentence asks for a case: `2 доллара`, `к 2 долларам`.
[[nodiscard]] QString counted(QStringView digits, const Noun &noun, GrammaticalCase asked);

/// A month: `январь`, `января`, `январе`.
[[nodiscard]] QString month(int month, GrammaticalCase asked);

/// The name of a country, by rule: single words (`Польша` – `Польши`) and those with an adjective before them
/// (`Новая Зеландия`). Nothing where a rule may be wrong: a sentence then needs a wording in the nominative.
[[nodiscard]] std::optional<QString> name(const QString &name, GrammaticalCase asked);

/// What \a before, the text before a word, ends in so that the word can follow: `в` becomes `во` before `Францию` and
/// `II квартале`, and `на` before `Кубе`; `с` becomes `со` before `Словакией` and `100`.
[[nodiscard]] QString prepositionBefore(const QString &before, QStringView word);

} // namespace corridor::russian
