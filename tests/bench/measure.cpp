#include <cerrno>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// corridor_bench_measure PROGRAM [ARGUMENT…]: runs it and writes to standard error, as the last line,
/// `seconds processor-seconds peak-kilobytes`. Exits as the program does.
int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("corridor_bench_measure PROGRAM [ARGUMENT…]\n", stderr);
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execvp(argv[1], argv + 1);
        std::perror(argv[1]);
        ::_exit(127);
    }
    int state = 0;
    while (child > 0 && ::waitpid(child, &state, 0) < 0 && errno == EINTR) {
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    std::fprintf(stderr, "%.3f %.3f %ld\n", taken.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
                 usage.ru_maxrss);
    return child > 0 && WIFEXITED(state) ? WEXITSTATUS(state) : 1;
}
