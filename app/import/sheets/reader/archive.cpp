#include "import/sheets/reader/archive.h"

#include "import/sheets/container.h"
#include "import/sheets/reader/bytetext.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <unistd.h>

namespace corridor::sheetreader {
namespace {

/// Before that many bytes nothing is said about the ratio: short files of blanks are ordinary.
constexpr std::uint64_t kRatioFrom = std::uint64_t(10) << 20;
constexpr std::size_t kBlockBytes = std::size_t(64) << 10;
constexpr std::size_t kZipHeadBytes = 4;

bool isUnsafe(std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.front() == '\\' || (name.size() > 1 && name[1] == ':'))
        return true;
    if (std::any_of(name.begin(), name.end(), [](char c) { return c >= '\0' && c < ' '; }))
        return true;
    while (!name.empty()) {
        const std::size_t length = std::min(name.find_first_of("/\\"), name.size());
        if (name.substr(0, length) == "..")
            return true;
        name.remove_prefix(std::min(length + 1, name.size()));
    }
    return false;
}

/// Compressed once, and an archive at most once inside that: `tar.gz`, but no gzip in a gzip.
constexpr int kFilters = 2;

} // namespace

void Archive::Closer::operator()(archive *opened) const { archive_read_free(opened); }

Archive::Archive(const Input &input, const Settings &settings, Kinds kinds) :
    m_input(input), m_settings(settings), m_archive(archive_read_new())
{
    archive *reader = m_archive.get();
    if (!reader)
        throw std::bad_alloc();
    // A zip inside a gzip is a workbook or an archive in an archive: then the gzip has one member, which is bytes.
    if (kinds == Kinds::ZipOnly || ingest::isZip(input.head(kZipHeadBytes)))
        archive_read_support_format_zip(reader);
    if (kinds == Kinds::All) {
        archive_read_support_format_7zip(reader);
        archive_read_support_format_tar(reader);
        archive_read_support_format_raw(reader);
        archive_read_support_filter_gzip(reader);
        archive_read_support_filter_bzip2(reader);
        archive_read_support_filter_xz(reader);
        archive_read_support_filter_lzma(reader);
        archive_read_support_filter_zstd(reader);
    }
    if (lseek(input.descriptor(), 0, SEEK_SET) != 0 ||
        archive_read_open_fd(reader, input.descriptor(), kBlockBytes) != ARCHIVE_OK)
        failAsLibrarySays();
}

Archive::~Archive() = default;

bool Archive::next(Member &member)
{
    for (;;) {
        archive_entry *entry = nullptr;
        const int result = archive_read_next_header(m_archive.get(), &entry);
        if (result == ARCHIVE_EOF)
            return false;
        if (result < ARCHIVE_WARN)
            failAsLibrarySays();
        if (++m_members > m_settings.members)
            fail(Trouble::TooLarge, "more than " + std::to_string(m_settings.members) + " members");
        const char *raw = archive_entry_pathname(entry);
        const bool isRaw = archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
        if (archive_filter_count(m_archive.get()) > kFilters)
            fail(Trouble::UnsafeName, archive_filter_name(m_archive.get(), 1));
        if (isRaw && archive_filter_count(m_archive.get()) < kFilters)
            fail(Trouble::BadArchive, {}); // Not compressed and no archive.
        member.name = isRaw ? std::string() : asUtf8(raw ? raw : "");
        if (!isRaw)
            checkName(member.name);
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_symlink(entry) || archive_entry_hardlink(entry))
            fail(Trouble::UnsafeName, member.name);
        member.size.reset();
        if (archive_entry_size_is_set(entry))
            member.size = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
        member.encrypted = archive_entry_is_encrypted(entry) != 0;
        return true;
    }
}

std::size_t Archive::read(std::span<char> buffer)
{
    const la_ssize_t count = archive_read_data(m_archive.get(), buffer.data(), buffer.size());
    if (count < 0)
        failAsLibrarySays();
    m_unpacked += static_cast<std::uint64_t>(count);
    if (m_unpacked > m_settings.unpackedBytes)
        fail(Trouble::TooLarge, "more than " + std::to_string(m_settings.unpackedBytes) + " bytes");
    if (m_unpacked > kRatioFrom && m_unpacked / m_settings.ratio > packedRead())
        fail(Trouble::TooLarge, "more than " + std::to_string(m_settings.ratio) + " : 1");
    return static_cast<std::size_t>(count);
}

std::uint64_t Archive::packedRead() const
{
    const la_int64_t bytes = archive_filter_bytes(m_archive.get(), -1);
    return std::min(static_cast<std::uint64_t>(std::max<la_int64_t>(bytes, 1)), m_input.size());
}

void Archive::failAsLibrarySays() const
{
    const char *text = archive_error_string(m_archive.get());
    const std::string said = text ? text : "";
    if (archive_errno(m_archive.get()) == ENOMEM)
        fail(Trouble::TooLarge, "memory");
    for (const char *word : {"ncrypt", "assphrase", "assword"}) {
        if (said.find(word) != std::string::npos)
            fail(Trouble::Encrypted, said);
    }
    fail(Trouble::BadArchive, said);
}

void Archive::checkName(const std::string &name) const
{
    if (isUnsafe(name))
        fail(Trouble::UnsafeName, name);
}

} // namespace corridor::sheetreader
