#pragma once

#include "import/sheets/reader/settings.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace corridor::sheetreader {

/// The file that was asked for, or bytes from inside it: a descriptor that can be read from its start any number of
/// times.
class Input {
public:
    /// \a path as it is. What is no regular file (a pipe) is copied into a private temporary file, which has no name.
    Input(const std::string &path, const Settings &settings);
    /// An empty private temporary file, to be filled with append().
    explicit Input(const Settings &settings);
    ~Input();
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// A path for libraries that want one.
    [[nodiscard]] std::string path() const;
    /// Its first bytes, \a count at most.
    [[nodiscard]] std::string head(std::size_t count) const;

    /// The last eight bytes as two little-endian numbers.
    [[nodiscard]] std::array<std::uint32_t, 2> lastTwoWords() const;

    /// TooLarge beyond Settings::sheetBytes.
    void append(std::span<const char> bytes);

private:
    const Settings &m_settings;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

} // namespace corridor::sheetreader
