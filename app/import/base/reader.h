#pragma once

#include "import/base/notdata.h"
#include "import/base/rows.h"
#include "import/base/sink.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace corridor::ingest {

class AreaTable;

enum class Shape : std::uint8_t {
    Table, ///< Delimited text, or rows of sheets and HTML tables.
    Json,
    Xml
};

/// How numbers are written in one file. Decided once for the whole file.
struct NumberStyle {
    char decimal = '.';
    /// Thousands separator: `,`, `.`, `'`, ` ` (any of space, NBSP, narrow NBSP), or 0 when there is none.
    char group = ',';
    bool operator==(const NumberStyle &) const = default;
};

/// What the file looks like from outside; made before any reader is asked.
struct Sample {
    Shape shape = Shape::Table;
    std::string fileName;          ///< Without folder.
    std::string encoding;          ///< utf-8, utf-16le, utf-16be, windows-1251, windows-1252, windows-1254
    char delimiter = ',';          ///< Of delimited text; 0 for sheets.
    bool workbook = false;         ///< Rows come from a workbook or an HTML page.
    NumberStyle numbers;           ///< As the sample suggests.
    bool numbersAmbiguous = false; ///< The sample holds `1.234` or `1,234` only.
    std::string head;              ///< First 64 KiB as UTF-8 (text, JSON, XML).
    /// First 100 rows at most (Shape::Table) of the first sheets, cells as they stand.
    struct Line {
        std::uint64_t line = 0;
        std::string sheet;
        std::vector<std::string> cells;
    };
    std::vector<Line> rows;
};

/// How sure a reader is that a file is its own.
struct Recognition {
    int confidence = 0;   ///< 0: no; 100: nothing else can look like this. Two readers: the higher wins.
    std::string evidence; ///< The literal texts that gave it away, joined by `, `: `reporterCode, primaryValue`.
    NotData notData = NotData::No; ///< Otherwise it is known, and it is no data (dictionary, concordance, metadata).
};

/// A guess, or the analyst's word, about what the columns of a table mean (generic reader).
struct Mapping {
    /// Column head ▶ role: reporter, partner, indicator, commodity, period, year, month, value, quantity, unit, status,
    /// flow, ignore; `period:2024` for a column of a wide table.
    std::map<std::string, std::string> columns;
    /// Role ▶ constant, for what no column holds: `reporter` ▶ `KAZ`, `unit` ▶ `USD`, `multiplier` ▶ `3` (thousand).
    std::map<std::string, std::string> constants;
    std::uint64_t headerLine = 0; ///< 0: found by the reader.

    bool operator==(const Mapping &) const = default;
};

/// What the analyst decided; empty or unset: the reader decides.
struct ReadOptions {
    std::string fileName; ///< Some formats hold reporter and flow only there.
    std::optional<NumberStyle> numbers;
    std::optional<Mapping> mapping;
    std::string reporter;             ///< Area code, where the file does not say.
    std::string unit;                 ///< Unit code, where the file does not say.
    const AreaTable *areas = nullptr; ///< Always set.
};

/// Nothing when the file was read to its end (rows may have been rejected), else why not.
using Outcome = std::optional<Problem>;

/// Knows one family of files. Has no state: one object serves all files and threads.
class Reader {
public:
    virtual ~Reader() = default;
    /// The word for `--format`: lower case, digits and hyphens (`comtrade`, `sdmx-csv`).
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// The proper name for people, the same in every language: "UN Comtrade (CSV)".
    [[nodiscard]] virtual std::string_view title() const = 0;
    /// False: written from documents, no original file was seen. Such a reader always stops at the preview.
    [[nodiscard]] virtual bool seen() const { return true; }
    [[nodiscard]] virtual Shape shape() const = 0;
    /// Looks at \a sample only; fast.
    [[nodiscard]] virtual Recognition recognise(const Sample &sample) const = 0;
};

class TableReader : public Reader {
public:
    [[nodiscard]] Shape shape() const override { return Shape::Table; }
    [[nodiscard]] virtual Outcome read(RowSource &rows, const ReadOptions &options, Sink &sink) const = 0;
};

/// Decoded text (UTF-8, no BOM) in pieces.
class TextSource {
public:
    virtual ~TextSource() = default;
    /// The next piece, or empty at the end or on a failure. Pieces may split anywhere between two bytes.
    [[nodiscard]] virtual std::string_view next() = 0;
    [[nodiscard]] virtual const std::optional<Problem> &failure() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0;
};

/// JSON and XML.
class TextReader : public Reader {
public:
    [[nodiscard]] virtual Outcome read(TextSource &text, const ReadOptions &options, Sink &sink) const = 0;
};

/// Every reader, in the order in which equal confidence is decided. Made of the lists of the families:
[[nodiscard]] const std::vector<const Reader *> &readers();
[[nodiscard]] const Reader *readerNamed(std::string_view name); ///< Null when there is none.

// One function a family folder, in that folder's readers.cpp.
[[nodiscard]] std::vector<const Reader *> genericReaders(); ///< Corridor's tidy CSV; mapping of any table
[[nodiscard]] std::vector<const Reader *> tradeReaders();   ///< Comtrade, BACI, WITS, Trade Map, WTO, OEC, Atlas
[[nodiscard]] std::vector<const Reader *> seriesReaders();  ///< World Bank, IMF, UNCTAD, UIS, TÜİK, BNS, SingStat
[[nodiscard]] std::vector<const Reader *> sdmxReaders();    ///< SDMX-CSV, -ML, -JSON, Eurostat, OECD
[[nodiscard]] std::vector<const Reader *> jsonReaders();    ///< Comtrade, World Bank, JSON-stat, BNS

} // namespace corridor::ingest
