#pragma once

#include "import/text/opening.h"

#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace corridor::ingest {

/// One run of `corridor-reader`, and the lines that it answers. Destroying it kills the child and waits for its end.
/// Not a word of the child is trusted: lengths are bounded, and what is no frame ends the reading with BadArchive.
class ChildProcess {
public:
    /// \a command: members, unpack or sheet. Starts the child; failure() tells when that was not possible.
    ChildProcess(const std::string &command, const std::string &path, const std::string &member,
                 const OpenOptions &options);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    struct Frame {
        char kind = 0;
        std::string_view text; ///< Rest of the line, or the bytes of a D frame. Valid until the next call.
    };
    /// The next frame that is neither progress nor the end. False at the end or on a failure.
    [[nodiscard]] bool next(Frame &frame);
    /// Ends the reading with what is wrong with the answer.
    void refuse(Trouble trouble, std::string found = {}, Place place = {});

    [[nodiscard]] const std::optional<Problem> &failure() const { return m_failure; }
    [[nodiscard]] std::uint64_t done() const { return m_done; }
    [[nodiscard]] std::uint64_t total() const { return m_total; }

private:
    void start(const std::vector<std::string> &arguments);
    void finish();
    void refuseAsEnded(int status);
    void takeError(std::string_view text);
    void takeProgress(std::string_view text);
    [[nodiscard]] bool takeData(Frame &frame);
    [[nodiscard]] bool line(std::string_view &text);
    [[nodiscard]] bool fill();

    std::optional<Problem> m_failure;
    std::string m_buffer; ///< Bytes from m_from on are not used yet.
    std::size_t m_from = 0;
    std::size_t m_lineBytes;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    int m_pipe = -1;
    int m_patience; ///< Milliseconds that the child may be silent.
    pid_t m_child = -1;
    bool m_finished = false;
    bool m_greeted = false;
};

/// Where the program is: \a given, or beside the program that runs.
[[nodiscard]] std::string readerProgram(const std::string &given);

} // namespace corridor::ingest
