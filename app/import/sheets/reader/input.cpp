#include "import/sheets/reader/input.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace corridor::sheetreader {
namespace {

[[noreturn]] void failUnreadable() { fail(Trouble::Unreadable, std::strerror(errno)); }

int privateFile()
{
    const int descriptor = memfd_create("corridor-reader", MFD_CLOEXEC);
    if (descriptor < 0)
        failUnreadable();
    return descriptor;
}

} // namespace

Input::Input(const std::string &path, const Settings &settings) : m_settings(settings)
{
    const int given = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (given < 0 || fstat(given, &status) != 0)
        failUnreadable();
    if (S_ISREG(status.st_mode)) {
        m_descriptor = given;
        m_size = static_cast<std::uint64_t>(status.st_size);
    } else {
        m_descriptor = privateFile();
        std::array<char, 65536> buffer{};
        ssize_t count = 0;
        while ((count = read(given, buffer.data(), buffer.size())) > 0)
            append(std::span<const char>(buffer).first(static_cast<std::size_t>(count)));
        if (count < 0)
            failUnreadable();
        close(given);
    }
    if (m_size == 0)
        fail(Trouble::Empty, {});
}

Input::Input(const Settings &settings) : m_settings(settings), m_descriptor(privateFile()) {}

Input::~Input()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

std::string Input::path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

std::string Input::head(std::size_t count) const
{
    std::string bytes(count, '\0');
    std::size_t have = 0;
    while (have < count) {
        const ssize_t got = pread(m_descriptor, bytes.data() + have, count - have, static_cast<off_t>(have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            failUnreadable();
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

std::array<std::uint32_t, 2> Input::lastTwoWords() const
{
    std::array<unsigned char, 8> bytes{};
    if (m_size < bytes.size() || pread(m_descriptor, bytes.data(), bytes.size(),
                                       static_cast<off_t>(m_size - bytes.size())) != static_cast<ssize_t>(bytes.size()))
        failUnreadable();
    const auto word = [&bytes](std::size_t at) {
        return bytes[at] | (std::uint32_t(bytes[at + 1]) << 8U) | (std::uint32_t(bytes[at + 2]) << 16U) |
               (std::uint32_t(bytes[at + 3]) << 24U);
    };
    return {word(0), word(4)};
}

void Input::append(std::span<const char> bytes)
{
    if (m_size + bytes.size() > m_settings.sheetBytes)
        fail(Trouble::TooLarge, "more than " + std::to_string(m_settings.sheetBytes) + " bytes");
    while (!bytes.empty()) {
        const ssize_t count = pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(m_size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            failUnreadable();
        m_size += static_cast<std::uint64_t>(count);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

} // namespace corridor::sheetreader
