#pragma once

#include "i18n/grammar/grammaticalcase.h"

#include <QString>

#include <optional>

namespace corridor::kazakh {

/// How the end of a word takes a suffix.
enum class Stem {
    Plain,
    Possessed ///< It ends in the suffix of possession (`аралдары`, `Республикасы`).
};

/// The suffix that \a word, as it is spoken, takes: vowels in harmony with its last one, its first consonant after the
/// word's last sound; `ға`, `нен`, `тың`, `пен`. Empty for the nominative.
[[nodiscard]] QString suffix(QStringView word, GrammaticalCase asked, Stem stem = Stem::Plain);

/// A noun or a name: `долларға`, `Қазақстаннан`, `Маршалл аралдарында`. What consists of several words and ends in a
/// close vowel is possessed.
[[nodiscard]] QString noun(const QString &noun, GrammaticalCase asked);

/// The same for a proper name; nothing for one that ends in something other than a letter.
[[nodiscard]] std::optional<QString> name(const QString &name, GrammaticalCase asked);

/// `Қазақстан мен`, `Ирак пен`, `Кавказ бен`: the name before an “and”.
[[nodiscard]] QString nameAnd(const QString &name);

/// The last word of the number that \a digits end in, as it is read aloud: `8,7` is read `сегіз бүтін оннан жеті`, so
/// `жеті`; `12 000` gives `мың`.
[[nodiscard]] QString lastWord(QStringView digits);

/// A number as it is written, with a hyphen that no line breaks at, and suffix: `12 000-ға`, `8,7 %-дан`: a per cent
/// sign is read `пайыз`.
[[nodiscard]] QString number(const QString &written, GrammaticalCase asked);

} // namespace corridor::kazakh
