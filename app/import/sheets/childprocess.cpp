#include "import/sheets/childprocess.h"

#include "import/sheets/frames.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace corridor::ingest {
namespace {

/// The child stops itself after its seconds; this is for one that cannot.
constexpr int kGraceSeconds = 10;

bool toNumber(std::string_view text, std::uint64_t &value)
{
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    return result.ec == std::errc() && result.ptr == end;
}

std::vector<std::string> argumentsOf(const std::string &command, const std::string &path, const std::string &member,
                                     const OpenOptions &options)
{
    const Limits &limits = options.limits;
    std::vector<std::string> arguments = {readerProgram(options.readerPath),
                                          command,
                                          "--memory",
                                          std::to_string(limits.childMemory),
                                          "--seconds",
                                          std::to_string(std::max(limits.childSeconds, 1)),
                                          "--bytes",
                                          std::to_string(limits.unpackedBytes),
                                          "--ratio",
                                          std::to_string(std::max<std::uint64_t>(limits.ratio, 1)),
                                          "--members",
                                          std::to_string(limits.members),
                                          "--sheet-bytes",
                                          std::to_string(limits.sheetBytes),
                                          "--columns",
                                          std::to_string(limits.columns),
                                          "--field-bytes",
                                          std::to_string(limits.fieldBytes)};
    if (!options.encoding.empty())
        arguments.insert(arguments.end(), {"--encoding", options.encoding});
    arguments.insert(arguments.end(), {"--", path});
    if (!member.empty())
        arguments.push_back(member);
    return arguments;
}

/// Takes the text before the next tab off \a text.
std::string_view field(std::string_view &text)
{
    const std::size_t length = std::min(text.find('\t'), text.size());
    const std::string_view part = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    return part;
}

} // namespace

std::string readerProgram(const std::string &given)
{
    if (!given.empty())
        return given;
    std::array<char, 4096> path{};
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size());
    const std::string_view program(path.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    return std::string(program.substr(0, program.rfind('/') + 1)) + "corridor-reader";
}

ChildProcess::ChildProcess(const std::string &command, const std::string &path, const std::string &member,
                           const OpenOptions &options) :
    // Escapes at most double a line.
    m_lineBytes(2 * std::max(options.limits.lineBytes, options.limits.fieldBytes) + 64),
    m_patience((std::max(options.limits.childSeconds, 1) + kGraceSeconds) * 1000)
{
    start(argumentsOf(command, path, member, options));
}

ChildProcess::~ChildProcess() { finish(); }

void ChildProcess::start(const std::vector<std::string> &arguments)
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        refuse(Trouble::Unreadable, std::strerror(errno));
        return;
    }
    m_pipe = ends[0];
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    // A child of a program that ignores or blocks signals would do so too, and not die of a closed pipe.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    for (const int number : {SIGPIPE, SIGALRM, SIGXCPU, SIGXFSZ, SIGTERM, SIGINT})
        sigaddset(&signals, number);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    std::vector<char *> pointers;
    for (const std::string &argument : arguments)
        pointers.push_back(const_cast<char *>(argument.c_str()));
    pointers.push_back(nullptr);
    std::string locale = "LC_ALL=C.UTF-8";
    const std::array<char *, 2> environment{locale.data(), nullptr};
    const int error = posix_spawn(&m_child, pointers[0], &actions, &attributes, pointers.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    close(ends[1]);
    if (error != 0) {
        m_child = -1;
        refuse(Trouble::Unreadable, arguments[0] + ": " + std::strerror(error));
    }
}

bool ChildProcess::next(Frame &frame)
{
    std::string_view text;
    while (!m_failure && !m_finished && line(text)) {
        if (!m_greeted) {
            if (text != frames::kHello) {
                refuse(Trouble::BadArchive, std::string(text));
                break;
            }
            m_greeted = true;
            continue;
        }
        if (text == frames::kEnd) {
            m_finished = true;
            break;
        }
        frame.kind = text.empty() ? '\0' : text.front();
        frame.text = text.substr(std::min<std::size_t>(1, text.size()));
        if (frame.kind == frames::kProgress)
            takeProgress(frame.text);
        else if (frame.kind == frames::kError)
            takeError(frame.text);
        else if (frame.kind == frames::kData)
            return takeData(frame);
        else
            return true;
    }
    return false;
}

void ChildProcess::refuse(Trouble trouble, std::string found, Place place)
{
    if (!m_failure)
        m_failure = Problem{trouble, std::move(place), shown(found), {}};
}

void ChildProcess::finish()
{
    if (m_pipe >= 0)
        close(m_pipe);
    m_pipe = -1;
    if (m_child < 0)
        return;
    kill(m_child, SIGKILL);
    while (waitpid(m_child, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_child = -1;
}

void ChildProcess::refuseAsEnded(int status)
{
    const int number = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    if (number == SIGXCPU || number == SIGALRM)
        refuse(Trouble::TimeOut);
    else if (number == SIGKILL || number == SIGXFSZ)
        refuse(Trouble::TooLarge, "memory");
    else if (number != 0)
        refuse(Trouble::BadArchive, "signal " + std::to_string(number));
    else
        refuse(Trouble::BadArchive, "exit " + std::to_string(WEXITSTATUS(status)));
}

void ChildProcess::takeError(std::string_view text)
{
    const std::optional<Trouble> trouble = frames::troubleOf(field(text));
    Place place;
    const std::string_view sheet = field(text);
    const bool isWhole = toNumber(field(text), place.line) && toNumber(field(text), place.column);
    std::string found;
    if (!trouble || !isWhole || !frames::appendUnescaped(place.sheet, sheet) || !frames::appendUnescaped(found, text)) {
        refuse(Trouble::BadArchive);
        return;
    }
    if (!place.sheet.empty())
        place.sheet = shown(place.sheet);
    refuse(*trouble, std::move(found), std::move(place));
}

void ChildProcess::takeProgress(std::string_view text)
{
    if (!toNumber(field(text), m_done) || !toNumber(field(text), m_total))
        refuse(Trouble::BadArchive);
}

bool ChildProcess::takeData(Frame &frame)
{
    std::uint64_t count = 0;
    if (!toNumber(frame.text, count) || count == 0 || count > frames::kDataBytes) {
        refuse(Trouble::BadArchive);
        return false;
    }
    while (m_buffer.size() - m_from < count) {
        if (!fill())
            return false;
    }
    frame.text = std::string_view(m_buffer).substr(m_from, count);
    m_from += count;
    return true;
}

bool ChildProcess::line(std::string_view &text)
{
    std::size_t searched = 0;
    for (;;) {
        const std::size_t end = m_buffer.find('\n', m_from + searched);
        if (end != std::string::npos) {
            text = std::string_view(m_buffer).substr(m_from, end - m_from);
            m_from = end + 1;
            return true;
        }
        searched = m_buffer.size() - m_from;
        if (searched > m_lineBytes) {
            refuse(Trouble::LineTooLong);
            return false;
        }
        if (!fill())
            return false;
    }
}

/// Reads more; what is in use is moved to the front. False when there is no more, with the reason in failure().
bool ChildProcess::fill()
{
    constexpr std::size_t kReadBytes = std::size_t(64) << 10;
    if (m_pipe < 0) {
        refuse(Trouble::BadArchive);
        return false;
    }
    m_buffer.erase(0, m_from);
    m_from = 0;
    const std::size_t have = m_buffer.size();
    pollfd waiting{m_pipe, POLLIN, 0};
    int ready = 0;
    while ((ready = poll(&waiting, 1, m_patience)) < 0 && errno == EINTR) {
    }
    if (ready <= 0) {
        refuse(Trouble::TimeOut);
        return false;
    }
    m_buffer.resize(have + kReadBytes);
    ssize_t count = 0;
    while ((count = read(m_pipe, m_buffer.data() + have, kReadBytes)) < 0 && errno == EINTR) {
    }
    m_buffer.resize(have + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count > 0)
        return true;
    int status = 0;
    while (waitpid(m_child, &status, 0) < 0 && errno == EINTR) {
    }
    m_child = -1;
    refuseAsEnded(status);
    return false;
}

} // namespace corridor::ingest
