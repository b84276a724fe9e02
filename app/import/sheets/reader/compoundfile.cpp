#include "import/sheets/reader/compoundfile.h"

#include "import/sheets/reader/settings.h"

#include <algorithm>

namespace corridor::sheetreader {
namespace {

constexpr std::size_t kHeaderBytes = 512;
constexpr std::size_t kEntryBytes = 128;
constexpr std::size_t kMiniBytes = 64;
constexpr std::uint32_t kMiniCutoff = 4096;
constexpr std::uint32_t kLastSector = 0xFFFFFFFA; ///< Higher numbers are marks.

[[noreturn]] void failDamaged() { fail(Trouble::BadArchive, "OLE2"); }

void appendWords(std::vector<std::uint32_t> &words, std::string_view bytes)
{
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4)
        words.push_back(word32(bytes, at));
}

} // namespace

std::uint16_t word16(std::string_view bytes, std::size_t at)
{
    if (at + 2 > bytes.size())
        return 0;
    const auto byte = [bytes](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[i])); };
    return static_cast<std::uint16_t>(byte(at) | (byte(at + 1) << 8U));
}

std::uint32_t word32(std::string_view bytes, std::size_t at)
{
    return word16(bytes, at) | (std::uint32_t(word16(bytes, at + 2)) << 16U);
}

CompoundFile::CompoundFile(std::string_view file) : m_file(file)
{
    constexpr std::size_t kShiftAt = 30;
    const unsigned shift = word16(file, kShiftAt);
    if (file.size() < kHeaderBytes || (shift != 9 && shift != 12))
        failDamaged();
    m_sectorBytes = std::size_t(1) << shift;
    readTable();
    readEntries();
}

bool CompoundFile::has(std::u16string_view name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [name](const Entry &entry) { return entry.name == name; });
}

std::string CompoundFile::stream(std::u16string_view name) const
{
    constexpr std::uint8_t kStream = 2;
    for (const Entry &entry : m_entries) {
        if (entry.name != name || entry.kind != kStream)
            continue;
        std::string bytes = entry.size < kMiniCutoff ? miniChain(entry.start) : chain(entry.start);
        bytes.resize(std::min<std::size_t>(bytes.size(), entry.size));
        return bytes;
    }
    return {};
}

std::string_view CompoundFile::sector(std::uint32_t index) const
{
    const std::size_t from = (std::size_t(index) + 1) * m_sectorBytes;
    if (from >= m_file.size())
        failDamaged();
    return m_file.substr(from, m_sectorBytes); // The last one may be cut short.
}

std::string CompoundFile::chain(std::uint32_t start) const
{
    std::string bytes;
    std::size_t count = 0;
    for (std::uint32_t at = start; at <= kLastSector; at = m_next[at]) {
        if (at >= m_next.size() || ++count > m_next.size())
            failDamaged();
        bytes += sector(at);
    }
    return bytes;
}

std::string CompoundFile::miniChain(std::uint32_t start) const
{
    std::string bytes;
    std::size_t count = 0;
    for (std::uint32_t at = start; at <= kLastSector; at = m_miniNext[at]) {
        if (at >= m_miniNext.size() || ++count > m_miniNext.size() || std::size_t(at) * kMiniBytes >= m_mini.size())
            failDamaged();
        bytes += m_mini.substr(std::size_t(at) * kMiniBytes, kMiniBytes);
    }
    return bytes;
}

void CompoundFile::readTable()
{
    constexpr std::size_t kListAt = 76;
    constexpr std::size_t kMoreAt = 68;
    std::vector<std::uint32_t> sectors;
    appendWords(sectors, m_file.substr(kListAt, kHeaderBytes - kListAt));
    const std::size_t most = m_file.size() / m_sectorBytes + 1;
    std::size_t lists = 0;
    for (std::uint32_t more = word32(m_file, kMoreAt); more <= kLastSector;) {
        if (++lists > most)
            failDamaged();
        const std::string_view list = sector(more);
        if (list.size() < m_sectorBytes)
            failDamaged();
        appendWords(sectors, list.substr(0, m_sectorBytes - 4));
        more = word32(list, m_sectorBytes - 4);
    }
    for (const std::uint32_t at : sectors) {
        if (at <= kLastSector && m_next.size() < most + m_sectorBytes)
            appendWords(m_next, sector(at));
    }
}

void CompoundFile::readEntries()
{
    constexpr std::size_t kFolderAt = 48;
    constexpr std::size_t kMiniTableAt = 60;
    constexpr std::size_t kNameBytes = 64;
    constexpr std::uint8_t kRoot = 5;
    const std::string folder = chain(word32(m_file, kFolderAt));
    for (std::size_t at = 0; at + kEntryBytes <= folder.size(); at += kEntryBytes) {
        const std::string_view bytes = std::string_view(folder).substr(at, kEntryBytes);
        Entry entry;
        for (std::size_t i = 0; i < kNameBytes && word16(bytes, i) != 0; i += 2)
            entry.name += static_cast<char16_t>(word16(bytes, i));
        entry.kind = static_cast<std::uint8_t>(bytes[66]);
        entry.start = word32(bytes, 116);
        entry.size = word32(bytes, 120);
        if (entry.kind == kRoot && entry.size > 0) {
            m_mini = chain(entry.start);
            appendWords(m_miniNext, chain(word32(m_file, kMiniTableAt)));
        }
        m_entries.push_back(std::move(entry));
    }
}

} // namespace corridor::sheetreader
