#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace corridor::ingest {

/// What is wrong with a file (none of it can be read) or with one row of it. Words for people are made in the import
/// layer's trouble texts; the stable name of each is troubleName().
enum class Trouble : std::uint8_t {
    // The whole file.
    Unreadable,   ///< The system would not give its bytes; found: the reason.
    Empty,        ///< No bytes, or none but blanks.
    NotData,      ///< A code list, dictionary, structure or error message; found: what it is.
    NoFigures,    ///< The format is known and well-formed, but holds no observation.
    Unrecognised, ///< No reader knows it and no mapping was given.
    NeedsFormat,  ///< Only a reader that never saw an original file fits: found: its name.
    LfsPointer,   ///< A pointer of Git LFS instead of the file.
    BadArchive,   ///< Archive, workbook or compressed stream is damaged; found: what the library says.
    Encrypted,    ///< Archive or workbook asks for a password.
    UnsafeName,   ///< An archive member with an absolute path, `..`, a link, or a nested archive.
    TooLarge,     ///< More bytes, rows, members or a higher ratio than allowed; found: which.
    TooDeep,      ///< JSON or XML is nested deeper than allowed.
    TimeOut,      ///< The child that reads workbooks took too long.
    BadEncoding,  ///< A byte sequence that the encoding does not know; found: the bytes in hex.
    NulByte,
    UnclosedQuote, ///< Line and column are those of the opening quote.
    StrayQuote,    ///< Text after a closing quote.
    FieldTooLong,
    LineTooLong,
    TooManyColumns,
    BadSyntax,       ///< JSON or XML is not well-formed; found: what the parser says.
    Doctype,         ///< XML with a document type declaration.
    Truncated,       ///< The file ends in the middle of something.
    MissingColumn,   ///< found: the name of the column.
    DuplicateColumn, ///< found: the name of the column.
    Cancelled,
    // One row.
    RaggedRow, ///< Too few or too many fields; found: how many, expected: how many.
    BadNumber,
    NumberTooLarge,  ///< Not finite as a double.
    AmbiguousNumber, ///< `1.234`: a decimal point or a thousands separator; the analyst must say.
    BadPeriod,
    BadStatus,
    UnknownArea,
    UnknownFlow,
    UnknownUnit,
    MissingValue, ///< A key field is empty; found: the name of the column.
    DuplicateKey  ///< The same key as an earlier row with another value; expected: the line and value of that row.
};

/// The stable name: `badNumber`, `unclosedQuote` …
[[nodiscard]] const char *troubleName(Trouble trouble);

/// Where in a file. Lines and columns count from 1, columns in characters; 0 when they do not apply.
struct Place {
    // A constructor, because GCC 12 takes the text of an aggregate made with `{}` for uninitialised.
    Place(std::uint64_t atLine = 0, std::uint64_t atColumn = 0, std::string inSheet = {}) :
        line(atLine), column(atColumn), sheet(std::move(inSheet))
    {}

    std::uint64_t line = 0; ///< Line of a text file, row of a sheet.
    std::uint64_t column = 0;
    std::string sheet; ///< Of a workbook; else empty.
};

/// One thing that could not be taken. Texts are UTF-8, cut to 80 characters, control characters replaced.
struct Problem {
    Trouble trouble = Trouble::Unrecognised;
    Place place;
    std::string found;
    std::string expected; ///< What would have been right, as literal text (a name, a list of codes); may be empty.
};

/// \a text made fit for Problem::found.
[[nodiscard]] std::string shown(std::string_view text);

} // namespace corridor::ingest
