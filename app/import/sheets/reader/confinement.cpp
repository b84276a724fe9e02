#include "import/sheets/reader/confinement.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define CORRIDOR_READER_SHADOW 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CORRIDOR_READER_SHADOW 1
#endif
#endif

namespace corridor::sheetreader {
namespace {

constexpr rlim_t kDescriptors = 64;

void limit(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    if (setrlimit(resource, &value) != 0)
        _exit(2);
}

void silence(int descriptor, int flags)
{
    const int null = open("/dev/null", flags);
    if (null < 0 || (null != descriptor && dup2(null, descriptor) < 0))
        _exit(2);
    if (null > STDERR_FILENO)
        close(null);
}

} // namespace

void confine(const Settings &settings, unsigned cpuSeconds)
{
    silence(STDIN_FILENO, O_RDONLY);
    silence(STDERR_FILENO, O_WRONLY);
    for (int descriptor = STDERR_FILENO + 1; descriptor < 1024; ++descriptor)
        close(descriptor);
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_NOFILE, kDescriptors, kDescriptors);
    limit(RLIMIT_CPU, cpuSeconds, cpuSeconds + 1);
    limit(RLIMIT_FSIZE, settings.sheetBytes, settings.sheetBytes);
#ifndef CORRIDOR_READER_SHADOW // The sanitizer's shadow memory alone is larger than any limit.
    if (settings.memory > 0)
        limit(RLIMIT_AS, settings.memory, settings.memory);
#endif
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        _exit(2);
    watch(settings.seconds);
}

void watch(unsigned seconds) { alarm(seconds); }

} // namespace corridor::sheetreader
