#pragma once

#include "import/base/reader.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace corridor::ingest {

/// Limits on what is read. The defaults are those of the program; tests lower them.
struct Limits {
    std::uint64_t unpackedBytes = std::uint64_t(16) << 30;
    std::uint64_t ratio = 200; ///< Unpacked to packed, after the first 10 MiB.
    std::size_t fieldBytes = std::size_t(1) << 20;
    std::size_t lineBytes = std::size_t(16) << 20;
    std::size_t columns = 4096;
    int depth = 64;                                      ///< JSON and XML.
    std::size_t members = 1000;                          ///< Of an archive.
    std::uint64_t sheetBytes = std::uint64_t(256) << 20; ///< Unpacked workbook.
    std::uint64_t childMemory = std::uint64_t(1) << 30;
    int childSeconds = 60;
};

/// What the analyst decided about bytes and text; empty: detected.
struct OpenOptions {
    std::string encoding;
    char delimiter = 0;
    std::string member;     ///< Which file of an archive; empty: the only one that holds data, or the largest.
    std::string readerPath; ///< The program `corridor-reader` for archives, workbooks and HTML.
    Limits limits;
};

/// A file opened as far as its shape: bytes were looked at, unpacked, decoded; nothing was understood yet.
class OpenedFile {
public:
    virtual ~OpenedFile() = default;
    [[nodiscard]] virtual const Sample &sample() const = 0;
    /// A fresh pass over the rows (Shape::Table); may be called again.
    [[nodiscard]] virtual std::unique_ptr<RowSource> rows() const = 0;
    /// The same for who reads them all: large texts are split in a thread of their own.
    [[nodiscard]] virtual std::unique_ptr<RowSource> allRows() const { return rows(); }
    /// A fresh pass over the text (Shape::Json, Shape::Xml).
    [[nodiscard]] virtual std::unique_ptr<TextSource> text() const = 0;
    /// Files inside the archive that could be chosen instead; empty when it is none.
    [[nodiscard]] virtual const std::vector<std::string> &members() const = 0;
};

/// Detects by content: archive, workbook, HTML, encoding, JSON or XML, delimiter, number style. Reads the head only.
/// \returns the file, or a Problem (Empty, Unreadable, LfsPointer, BadArchive, BadEncoding …) in \a problem and null
[[nodiscard]] std::unique_ptr<OpenedFile> openFile(const std::string &path, const OpenOptions &options,
                                                   Problem &problem);
/// The same for text in memory, as pasted from a spreadsheet, or fed by a fuzzer.
[[nodiscard]] std::unique_ptr<OpenedFile> openText(std::string bytes, const std::string &name,
                                                   const OpenOptions &options, Problem &problem);

} // namespace corridor::ingest
