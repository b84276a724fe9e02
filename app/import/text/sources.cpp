#include "import/text/sources.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace corridor::ingest {

namespace {

class FileBytes final : public ByteSource {
public:
    explicit FileBytes(const std::string &path) : m_file(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
        struct stat status = {};
        if (m_file < 0 || ::fstat(m_file, &status) != 0) {
            fail(errno);
        } else if (S_ISDIR(status.st_mode)) {
            fail(EISDIR);
        } else if (S_ISREG(status.st_mode)) {
            m_total = static_cast<std::uint64_t>(status.st_size);
            // Only a hint: nothing is lost when the system does not take it.
            static_cast<void>(::posix_fadvise(m_file, 0, 0, POSIX_FADV_SEQUENTIAL));
        }
    }
    ~FileBytes() override
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    FileBytes(const FileBytes &) = delete;
    FileBytes &operator=(const FileBytes &) = delete;

    std::size_t read(std::span<char> buffer) override
    {
        if (m_failure || buffer.empty())
            return 0;
        for (;;) {
            const ssize_t got = ::read(m_file, buffer.data(), buffer.size());
            if (got >= 0) {
                m_read += static_cast<std::uint64_t>(got);
                return static_cast<std::size_t>(got);
            }
            if (errno != EINTR) {
                fail(errno);
                return 0;
            }
        }
    }
    const std::optional<Problem> &failure() const override { return m_failure; }
    std::uint64_t bytesRead() const override { return m_read; }
    std::uint64_t bytesTotal() const override { return m_total; }

private:
    void fail(int error) { m_failure = Problem{Trouble::Unreadable, {}, std::generic_category().message(error), {}}; }

    int m_file = -1;
    std::uint64_t m_read = 0;
    std::uint64_t m_total = 0;
    std::optional<Problem> m_failure;
};

class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes)) {}

    std::size_t read(std::span<char> buffer) override
    {
        const std::size_t size = std::min(buffer.size(), m_bytes->size() - m_at);
        if (size > 0)
            std::memcpy(buffer.data(), m_bytes->data() + m_at, size);
        m_at += size;
        return size;
    }
    const std::optional<Problem> &failure() const override { return m_failure; }
    std::uint64_t bytesRead() const override { return m_at; }
    std::uint64_t bytesTotal() const override { return m_bytes->size(); }

private:
    std::shared_ptr<const std::string> m_bytes;
    std::size_t m_at = 0;
    std::optional<Problem> m_failure;
};

} // namespace

std::unique_ptr<ByteSource> fileBytes(const std::string &path) { return std::make_unique<FileBytes>(path); }

std::unique_ptr<ByteSource> memoryBytes(std::shared_ptr<const std::string> bytes)
{
    return std::make_unique<MemoryBytes>(std::move(bytes));
}

} // namespace corridor::ingest
