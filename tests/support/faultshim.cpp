// Loaded before a program with LD_PRELOAD: counts its calls that change files below FAULT_PATH, makes call number
// FAULT_AT fail with FAULT_ERRNO, and writes the name of each call as a line to FAULT_LOG.
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

std::array<std::atomic<bool>, 4096> descriptors; // those of files below the folder
std::atomic<int> calls = 0;

bool isBelow(const char *path)
{
    const char *const folder = std::getenv("FAULT_PATH");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isWatched(int file)
{
    const auto index = static_cast<std::size_t>(file);
    return file >= 0 && index < descriptors.size() && descriptors.at(index);
}

void watch(int file, bool isWanted)
{
    const auto index = static_cast<std::size_t>(file);
    if (file >= 0 && index < descriptors.size())
        descriptors.at(index) = isWanted;
}

void log(const char *name)
{
    const char *const path = std::getenv("FAULT_LOG");
    if (!path)
        return;
    const int file = real<int(const char *, int, ...)>("open")(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line = std::string(name) + '\n';
    if (file >= 0) {
        (void)!real<ssize_t(int, const void *, size_t)>("write")(file, line.data(), line.size());
        real<int(int)>("close")(file);
    }
}

/// Counts a call. True: it fails, and errno says why.
bool fails(const char *name)
{
    log(name);
    const char *const at = std::getenv("FAULT_AT");
    if (++calls != (at ? std::atoi(at) : 0))
        return false;
    const char *const cause = std::getenv("FAULT_ERRNO");
    errno = cause ? std::atoi(cause) : EIO;
    return true;
}

const char *syncName(int file)
{
    struct stat status {};
    return ::fstat(file, &status) == 0 && S_ISDIR(status.st_mode) ? "sync folder" : "sync";
}

} // namespace

#define CORRIDOR_OPEN(name)                                                                                            \
    extern "C" int name(const char *path, int flags, ...)                                                              \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const auto mode = static_cast<mode_t>((flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, int) : 0);           \
        va_end(arguments);                                                                                             \
        if (isBelow(path) && (flags & O_CREAT) && fails("create"))                                                     \
            return -1;                                                                                                 \
        const int file = real<int(const char *, int, ...)>(#name)(path, flags, mode);                                  \
        watch(file, isBelow(path));                                                                                    \
        return file;                                                                                                   \
    }
CORRIDOR_OPEN(open)
CORRIDOR_OPEN(open64)

#define CORRIDOR_OPENAT(name)                                                                                          \
    extern "C" int name(int folder, const char *path, int flags, ...)                                                  \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const auto mode = static_cast<mode_t>((flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, int) : 0);           \
        va_end(arguments);                                                                                             \
        if (isBelow(path) && (flags & O_CREAT) && fails("create"))                                                     \
            return -1;                                                                                                 \
        const int file = real<int(int, const char *, int, ...)>(#name)(folder, path, flags, mode);                     \
        watch(file, isBelow(path));                                                                                    \
        return file;                                                                                                   \
    }
CORRIDOR_OPENAT(openat)
CORRIDOR_OPENAT(openat64)

extern "C" int close(int file)
{
    watch(file, false);
    return real<int(int)>("close")(file);
}

extern "C" ssize_t write(int file, const void *bytes, size_t size)
{
    return isWatched(file) && fails("write") ? -1
                                             : real<ssize_t(int, const void *, size_t)>("write")(file, bytes, size);
}

extern "C" ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return isWatched(file) && fails("write")
               ? -1
               : real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, size, at);
}

extern "C" ssize_t writev(int file, const struct iovec *parts, int count)
{
    return isWatched(file) && fails("write")
               ? -1
               : real<ssize_t(int, const struct iovec *, int)>("writev")(file, parts, count);
}

extern "C" int ftruncate64(int file, off64_t size) noexcept
{
    return isWatched(file) && fails("truncate") ? -1 : real<int(int, off64_t)>("ftruncate64")(file, size);
}

extern "C" int fsync(int file) { return isWatched(file) && fails(syncName(file)) ? -1 : real<int(int)>("fsync")(file); }

extern "C" int fdatasync(int file)
{
    return isWatched(file) && fails(syncName(file)) ? -1 : real<int(int)>("fdatasync")(file);
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    return isBelow(to) && fails("rename") ? -1 : real<int(const char *, const char *)>("rename")(from, to);
}

extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return isBelow(to) && fails("rename") ? -1
                                          : real<int(int, const char *, int, const char *, unsigned)>("renameat2")(
                                                fromFolder, from, toFolder, to, flags);
}

extern "C" int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return isBelow(to) && fails("link")
               ? -1
               : real<int(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}

extern "C" int mkdir(const char *path, mode_t mode) noexcept
{
    return isBelow(path) && fails("folder") ? -1 : real<int(const char *, mode_t)>("mkdir")(path, mode);
}
