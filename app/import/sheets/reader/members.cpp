#include "import/sheets/child.h"
#include "import/sheets/reader/archive.h"
#include "import/sheets/reader/crc32.h"
#include "import/sheets/reader/output.h"

#include <array>
#include <functional>

namespace corridor::sheetreader {
namespace {

constexpr std::size_t kChunkBytes = std::size_t(128) << 10;

using Take = std::function<void(std::span<const char>)>;

bool isAside(std::string_view name)
{
    constexpr std::string_view kMacFolder = "__MACOSX/";
    return name.substr(0, kMacFolder.size()) == kMacFolder;
}

/// An archive in an archive; a workbook is one too, but one that is read as such.
bool hasArchiveName(std::string name)
{
    for (char &c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (const std::string_view ending :
         {".zip", ".7z", ".tar", ".gz", ".tgz", ".xz", ".bz2", ".zst", ".rar", ".lzma"}) {
        if (name.size() > ending.size() && name.ends_with(ending))
            return true;
    }
    return false;
}

/// libarchive does not look at the sum at the end of a gzip.
class GzipCheck {
public:
    explicit GzipCheck(const Input &input) : m_input(input)
    {
        const std::string head = input.head(2);
        m_wanted = head == "\x1f\x8b";
    }
    void take(std::span<const char> bytes)
    {
        if (!m_wanted)
            return;
        m_crc = crc32(m_crc, bytes);
        m_count += bytes.size();
    }
    /// A gzip may consist of several: then the last length is not that of the whole, and nothing is known.
    void finish() const
    {
        constexpr std::uint64_t kTrailer = 8;
        if (!m_wanted || m_input.size() < kTrailer)
            return;
        const std::array<std::uint32_t, 2> trailer = m_input.lastTwoWords();
        if (trailer[1] == static_cast<std::uint32_t>(m_count) && trailer[0] != m_crc)
            fail(Trouble::BadArchive, "CRC");
    }

private:
    const Input &m_input;
    std::uint64_t m_count = 0;
    std::uint32_t m_crc = 0;
    bool m_wanted = false;
};

/// Finds \a name (empty: the only member) and gives its bytes to \a take.
void unpack(const Input &input, const std::string &name, const Settings &settings, std::uint64_t most,
            const std::function<void(const Archive &)> &progress, const Take &take)
{
    Archive archive(input, settings);
    Archive::Member member;
    do {
        if (!archive.next(member))
            fail(Trouble::BadArchive, name);
    } while ((!name.empty() && !member.name.empty() && member.name != name) || isAside(member.name));
    if (member.encrypted)
        fail(Trouble::Encrypted, member.name);
    if (member.size.value_or(0) > most)
        fail(Trouble::TooLarge, std::to_string(*member.size) + " bytes");
    GzipCheck check(input);
    std::string buffer(kChunkBytes, '\0');
    bool isFirst = true;
    while (const std::size_t count = archive.read(buffer)) {
        const std::span<const char> bytes(buffer.data(), count);
        // The first chunk is as long as the buffer, or all there is.
        if (isFirst && ingest::containerOf(std::string(bytes.data(), count)) == ingest::Container::Archive)
            fail(Trouble::UnsafeName, member.name);
        isFirst = false;
        check.take(bytes);
        take(bytes);
        progress(archive);
    }
    check.finish();
}

} // namespace

void listMembers(const Input &input, const Settings &settings, Output &output)
{
    Archive archive(input, settings);
    Archive::Member member;
    std::uint64_t total = 0;
    while (archive.next(member)) {
        if (isAside(member.name))
            continue;
        if (member.encrypted)
            fail(Trouble::Encrypted, member.name);
        if (hasArchiveName(member.name))
            fail(Trouble::UnsafeName, member.name);
        total += std::min(member.size.value_or(0), settings.unpackedBytes + 1);
        if (total > settings.unpackedBytes)
            fail(Trouble::TooLarge, std::to_string(total) + " bytes");
        output.member(member.name);
    }
}

void unpackMember(const Input &input, const std::string &name, const Settings &settings, Output &output)
{
    constexpr std::uint64_t kProgressBytes = std::uint64_t(1) << 20;
    std::uint64_t said = 0;
    const auto progress = [&](const Archive &archive) {
        const std::uint64_t done = archive.packedRead();
        if (done < said + kProgressBytes)
            return;
        said = done;
        output.progress(done, input.size());
    };
    output.progress(0, input.size());
    unpack(input, name, settings, settings.unpackedBytes, progress,
           [&](std::span<const char> bytes) { output.data(bytes); });
    output.progress(input.size(), input.size());
}

std::unique_ptr<Input> extractMember(const Input &input, const std::string &name, const Settings &settings)
{
    auto extracted = std::make_unique<Input>(settings);
    unpack(
        input, name, settings, settings.sheetBytes, [](const Archive &) {},
        [&](std::span<const char> bytes) { extracted->append(bytes); });
    return extracted;
}

} // namespace corridor::sheetreader
