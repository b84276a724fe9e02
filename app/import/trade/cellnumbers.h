#pragma once

#include "import/text/numbertext.h"

#include <optional>
#include <string_view>

namespace corridor::ingest::trade {

/// Reads the numbers of one file in one style. When nobody said which, the first number decides that can be read in one
/// way only; a lone point is a decimal point, since programs write these files.
class CellNumbers {
public:
    explicit CellNumbers(const std::optional<NumberStyle> &style) : m_style(style) {}

    /// \a text with the decimal point moved \a shift places to the right (3: the file says thousand).
    [[nodiscard]] NumberCell read(std::string_view text, int shift = 0);
    /// True when the number that read() found bad would be one with a decimal comma, and another with thousands.
    [[nodiscard]] bool ambiguous() const { return m_ambiguous; }
    /// The same where a bad number is no trouble: a quantity beside the value. Zero and anything that is no number is
    /// nothing.
    [[nodiscard]] std::optional<double> positive(std::string_view text, int shift = 0);

private:
    std::optional<NumberStyle> m_style;
    bool m_ambiguous = false;
};

} // namespace corridor::ingest::trade
