#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace corridor::sheetreader {

/// The sum that gzip and zip use, continued from \a crc (0 at the start).
[[nodiscard]] inline std::uint32_t crc32(std::uint32_t crc, std::span<const char> bytes)
{
    static const std::array<std::uint32_t, 256> kTable = [] {
        std::array<std::uint32_t, 256> table{};
        for (std::uint32_t i = 0; i < table.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
            table[i] = value;
        }
        return table;
    }();
    crc = ~crc;
    for (const char byte : bytes)
        crc = kTable[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

} // namespace corridor::sheetreader
