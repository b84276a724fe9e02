#pragma once

#include "i18n/grammar/grammaticalcase.h"

#include <QString>

#include <optional>

namespace corridor::turkish {

/// How the end of a word takes a suffix.
enum class Stem {
    Plain,
    Possessed ///< It ends in the suffix of possession (`yarısı`, `Cumhuriyeti`): an n stands before the next one.
};

/// The suffix that \a word, as it is spoken, takes: vowels in harmony with its last one, hard after a voiceless
/// consonant; `ye`, `dan`, `ün`. Empty for the nominative; ` ile` for the instrumental.
[[nodiscard]] QString suffix(QStringView word, GrammaticalCase asked, Stem stem = Stem::Plain);

/// A common noun: `dolara`, `yarısında`. Of several words, the last one of which is possessed where it ends in a close
/// vowel: `sınır geçişine`.
[[nodiscard]] QString noun(const QString &noun, GrammaticalCase asked, Stem stem = Stem::Plain);

/// A proper name with its apostrophe: `Çin’e`, `Marshall Adaları’nda`, `ABD’den`. Nothing for a name that ends in
/// something other than a letter, such as a remark in brackets.
[[nodiscard]] std::optional<QString> name(const QString &name, GrammaticalCase asked);

/// The last word of the number that \a digits end in, as it is read aloud: `8,75` is read `sekiz virgül yetmiş beş`,
/// so `beş`; `12.000` gives `bin`, `2010` `on`. A decimal comma splits; other separators do not.
[[nodiscard]] QString lastWord(QStringView digits);

/// A number as it is written, with apostrophe and suffix: `%8,7’ye`, `2024’te`, `12.000’den`.
[[nodiscard]] QString number(const QString &written, GrammaticalCase asked);

} // namespace corridor::turkish
