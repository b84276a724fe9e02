#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::sheetreader {

/// Little-endian numbers at \a at; 0 past the end.
[[nodiscard]] std::uint16_t word16(std::string_view bytes, std::size_t at);
[[nodiscard]] std::uint32_t word32(std::string_view bytes, std::size_t at);

/// The streams of an OLE2 compound file (`D0 CF 11 E0`), in memory.
class CompoundFile {
public:
    /// \a file must outlive this. BadArchive when its tables are damaged.
    explicit CompoundFile(std::string_view file);

    [[nodiscard]] bool has(std::u16string_view name) const;
    /// The bytes of the stream \a name; empty when there is none.
    [[nodiscard]] std::string stream(std::u16string_view name) const;

private:
    struct Entry {
        std::u16string name;
        std::uint32_t start = 0;
        std::uint32_t size = 0;
        std::uint8_t kind = 0;
    };
    [[nodiscard]] std::string_view sector(std::uint32_t index) const;
    [[nodiscard]] std::string chain(std::uint32_t start) const;
    [[nodiscard]] std::string miniChain(std::uint32_t start) const;
    void readTable();
    void readEntries();

    std::string_view m_file;
    std::size_t m_sectorBytes = 512;
    std::vector<std::uint32_t> m_next; ///< By sector: the one after it.
    std::vector<std::uint32_t> m_miniNext;
    std::string m_mini;
    std::vector<Entry> m_entries;
};

} // namespace corridor::sheetreader
