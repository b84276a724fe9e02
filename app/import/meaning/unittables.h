#pragma once

#include "import/base/drafts.h"

#include <optional>
#include <string_view>

namespace corridor::ingest {

/// The unit with this code of ours, or of a currency of ISO 4217.
[[nodiscard]] std::optional<UnitDraft> unitWithCode(std::string_view code);

/// The code of the unit that \a phrase names: words as areaKey() folds them, without blanks (`usdollars`, `metrictons`,
/// `абд`); empty when none does.
[[nodiscard]] std::string_view unitOfPhrase(std::string_view phrase);

/// The code and shift of a unit that only its whole text tells (\a text in lower case): `2u`, `l alc 100%`, `tkm`.
struct WholeUnit {
    std::string_view code;
    int shift = 0;
};
[[nodiscard]] const WholeUnit *unitOfWholeText(std::string_view text);

/// How many places a word of number shifts the decimal point (thousand, bin, тыс, мың: 3), or nothing.
[[nodiscard]] std::optional<int> shiftOfWord(std::string_view word);

/// True for a word that says nothing about the unit: "at", "current", "prices", "value" …
[[nodiscard]] bool isFiller(std::string_view word);

} // namespace corridor::ingest
