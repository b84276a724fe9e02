#pragma once

#include "import/text/numbertext.h"

#include <optional>
#include <string_view>

namespace corridor::ingest::trade {

/// Reads the numbers of files that programs write: no thousands separators, and one decimal sign in the whole file.
/// When nobody said which, the first number with a comma or a point in it decides.
class CellNumbers {
public:
    explicit CellNumbers(const std::optional<NumberStyle> &style) : m_style(style) {}

    /// \a text with the decimal point moved \a shift places to the right (3: the file says thousand).
    [[nodiscard]] NumberCell read(std::string_view text, int shift = 0);
    /// The same where a bad number is no trouble: a quantity beside the value. Zero and anything that is no number is
    /// nothing.
    [[nodiscard]] std::optional<double> positive(std::string_view text, int shift = 0);

private:
    std::optional<NumberStyle> m_style;
};

} // namespace corridor::ingest::trade
