#pragma once

#include "import/sheets/reader/archive.h"
#include "import/sheets/reader/xml.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::sheetreader {

/// The parts of a workbook: members of a zip by name. Parts are unpacked piece by piece as they are parsed; none is
/// ever whole in memory.
class Package {
public:
    /// Sums the unpacked sizes before anything is unpacked: TooLarge beyond Settings::sheetBytes or the ratio.
    Package(const Input &input, const Settings &settings);

    /// Names are compared without case, and with `\` for `/`, as some programs write them.
    [[nodiscard]] bool has(std::string_view part) const;
    /// Parses \a part, which must be there (BadArchive).
    void parse(std::string_view part, XmlHandler &handler) const;
    /// Gives the bytes of \a part to \a take until that returns false.
    void each(std::string_view part, const std::function<bool(std::span<const char>)> &take) const;

private:
    const Input &m_input;
    const Settings &m_settings;
    std::vector<std::string> m_parts; ///< Names as compared.
    mutable std::uint64_t m_unpacked = 0;
};

/// \a target as a relationship of the part \a from names it, as the name of a part.
[[nodiscard]] std::string resolved(std::string_view from, std::string_view target);

} // namespace corridor::sheetreader
