#pragma once

#include "import/sheets/reader/input.h"
#include "import/sheets/reader/settings.h"

#include <memory>
#include <optional>
#include <span>
#include <string>

struct archive;

namespace corridor::sheetreader {

class Output;

/// One pass over an archive or a compressed file, with the limits on names, number of members, bytes and ratio. Names
/// are never used as paths. Every function may end in a Failure: BadArchive, Encrypted, UnsafeName or TooLarge.
class Archive {
public:
    struct Member {
        std::string name; ///< UTF-8.
        std::optional<std::uint64_t> size;
        bool encrypted = false;
    };
    enum class Kinds { All, ZipOnly };

    Archive(const Input &input, const Settings &settings, Kinds kinds = Kinds::All);
    ~Archive();

    /// The next regular file; folders are passed over. False at the end.
    [[nodiscard]] bool next(Member &member);
    /// Unpacks more of the member; 0 at its end.
    [[nodiscard]] std::size_t read(std::span<char> buffer);
    /// Bytes of the packed file that were needed so far.
    [[nodiscard]] std::uint64_t packedRead() const;

private:
    struct Closer {
        void operator()(archive *opened) const;
    };
    [[noreturn]] void failAsLibrarySays() const;
    void checkName(const std::string &name) const;

    const Input &m_input;
    const Settings &m_settings;
    std::unique_ptr<archive, Closer> m_archive;
    std::size_t m_members = 0;
    std::uint64_t m_unpacked = 0;
};

/// The command `members`.
void listMembers(const Input &input, const Settings &settings, Output &output);
/// The command `unpack`: \a name is one that listMembers() gave, or empty when there is only one.
void unpackMember(const Input &input, const std::string &name, const Settings &settings, Output &output);
/// The same into a private file, for a workbook in an archive.
[[nodiscard]] std::unique_ptr<Input> extractMember(const Input &input, const std::string &name,
                                                   const Settings &settings);

} // namespace corridor::sheetreader
