#pragma once

#include <QString>

#include <array>

namespace corridor {

/// What a language calls its numbers, as far as their last words go.
struct NumberWords {
    std::array<QString, 10> ones; ///< From zero on.
    std::array<QString, 9> tens;  ///< From ten on.
    QString hundred;
    std::array<QString, 4> thousands; ///< Thousand, million, billion, trillion.
};

/// The last word of the number that \a digits end in, as it is read aloud in a language that puts the largest first:
/// of `8,75` the last word of 75, of `12.000` the thousand. A decimal comma splits; other separators do not.
[[nodiscard]] QString lastNumberWord(QStringView digits, const NumberWords &words);

} // namespace corridor
