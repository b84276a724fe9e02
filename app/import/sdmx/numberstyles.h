#pragma once

#include "import/base/reader.h"

#include <optional>
#include <string_view>

namespace corridor::ingest {

/// How the numbers of a file of this family are written. The standard knows no thousands separator, and a decimal point
/// unless the file was saved in another locale; programs that re-save such files add both.
class StyleWatch {
public:
    explicit StyleWatch(const std::optional<NumberStyle> &given) : m_given(given) {}
    /// Looks at one value, before any is read.
    void look(std::string_view value);
    /// Nothing when \a value alone could be a number of thousands or a decimal one, and no other value told.
    [[nodiscard]] std::optional<NumberStyle> styleOf(std::string_view value) const;

private:
    std::optional<NumberStyle> m_given;
    bool m_decimalComma = false;
    bool m_groupComma = false;
    bool m_decimalPoint = false;
};

} // namespace corridor::ingest
