#pragma once

#include "import/base/rows.h"
#include "import/text/bytes.h"
#include "import/text/opening.h"

#include <memory>
#include <string>
#include <vector>

/// The program `corridor-reader` unpacks archives and reads workbooks (XLSX, ODS, XLS) and HTML pages in a process of
/// its own, with limits on memory and time: what kills it does not hurt the dashboard, and the dashboard need not load
/// those libraries. Here is the side that starts it and reads its answers through a pipe. Destroying a source ends the
/// child.
namespace corridor::ingest {

/// What the first bytes of a file say it is.
enum class Container : std::uint8_t {
    Plain,    ///< Text of some encoding.
    Archive,  ///< zip (not a workbook), gzip, xz, zstd, bzip2, 7z, tar: whatever libarchive reads.
    Workbook, ///< XLSX or ODS, by the members of the zip.
    BinaryXls,
    Html
};
/// Looks at bytes only, and for a zip at the names of its first members. \a head: the first 64 KiB.
[[nodiscard]] Container containerOf(const std::string &head);

/// Names of the regular files in the archive \a path, in order. Empty with \a problem set when it cannot be read.
[[nodiscard]] std::vector<std::string> archiveMembers(const std::string &path, const OpenOptions &options,
                                                      Problem &problem);
/// The bytes of \a member of the archive \a path (empty: the only one; a gzip has one).
[[nodiscard]] std::unique_ptr<ByteSource> memberBytes(const std::string &path, const std::string &member,
                                                      const OpenOptions &options, Problem &problem);
/// The rows of all sheets of a workbook or all tables of an HTML page: numbers in the shortest form that gives the same
/// double, dates as ISO text, booleans TRUE and FALSE, formulas by their stored result, merged cells in their first
/// cell. A failure names sheet and cell where it can.
[[nodiscard]] std::unique_ptr<RowSource> sheetRows(const std::string &path, const OpenOptions &options,
                                                   Problem &problem);

} // namespace corridor::ingest
