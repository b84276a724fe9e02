#pragma once

#include "core/figure.h"
#include "core/result.h"
#include "import/base/reader.h"
#include "store/figureimport.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace corridor {

class Store;

/// The source record that figures of a file get. Empty fields of an answer were not stated by the file.
struct ImportSource {
    QString publisher;
    QString dataset;
    QString url;
    QString licence;
    QString published; ///< ISO date, when the file says when it was made.
    QString retrieved; ///< ISO date.
};

/// What the analyst (or the command line) decided before reading. Empty: the file decides.
struct ImportRequest {
    QString path;      ///< A file; empty: \a pasted.
    QByteArray pasted; ///< Text of a table, from the clipboard.
    QString format;    ///< Reader name.
    QString encoding;
    QChar delimiter;
    QString member; ///< Of an archive.
    std::optional<ingest::NumberStyle> numbers;
    std::optional<ingest::Mapping> mapping;
    QString reporter; ///< Area code, for files that do not name it.
    QString unit;
    ImportSource source; ///< What is not empty here wins over the file.
};

/// One thing that could not be taken, ready to be shown.
struct ImportProblem {
    QString code; ///< ingest::troubleName
    Where where;
    QString sheet;
    QString found;
    QString expected; ///< In the interface language.
    QString message;  ///< The whole sentence: what was found, what was expected, what to do.
};

/// Row counts of one file; read is the sum of the other six.
struct ImportTally {
    qint64 read = 0;
    qint64 added = 0;
    qint64 revised = 0;
    qint64 unchanged = 0;
    qint64 merged = 0;  ///< The same figure again, in the same file.
    qint64 skipped = 0; ///< Missing markers, notes, parts of a figure that is there too.
    qint64 rejected = 0;
};

/// One row as understood, for the preview.
struct ImportRow {
    SeriesKey key;
    Figure figure;
};

/// How a reader saw the file.
struct ImportGuess {
    QString format; ///< Reader name.
    QString title;  ///< Its proper name.
    int confidence = 0;
    QString evidence;
};

/// A file, read and understood; nothing of it is in the store yet. Immutable once made.
struct ImportReading {
    ImportRequest request;
    QString fileName;
    ImportGuess guess;
    QList<ImportGuess> alternatives; ///< Other readers that would take it, best first.
    bool needsFormat = false;        ///< Its reader never saw an original file: the command line needs --format.
    QString encoding;
    QChar delimiter; ///< Null for sheets, JSON and XML.
    ingest::NumberStyle numbers;
    bool numbersAmbiguous = false;
    QStringList members;
    QString fingerprint;     ///< Shape of a table: hash of its head line.
    QStringList columns;     ///< Column heads, for a mapping.
    ingest::Mapping mapping; ///< Guessed, remembered or given (generic reader only).
    ImportSource source;
    QString sourceCode; ///< The code that the reader knows this source by; empty: made from its names.
    QString sha256;
    QList<ImportRow> firstRows;    ///< At most 200.
    QList<ImportProblem> problems; ///< At most 1000 of the rejected rows.
    QStringList remarks;
    QHash<QString, QString> names; ///< KIND/CODE ▶ what the file calls it, for what the store may not know.
    qint64 rowsRead = 0;
    qint64 merged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    QHash<QString, qint64> skippedBy; ///< Reason (`missing`, `note` …) ▶ rows.

    struct Content; ///< Series and figures, sorted; shared between copies.
    std::shared_ptr<const Content> content;
};

/// Follows reading and writing. \a stage: reading or writing. Return false to stop.
struct ImportProgress {
    enum class Stage { Reading, Sorting, Comparing, Writing } stage = Stage::Reading;
    qint64 done = 0;
    qint64 total = 0; ///< 0: unknown. Bytes while reading, figures otherwise.
    qint64 rows = 0;
};
using ImportWatch = std::function<bool(const ImportProgress &)>;

/// Why a file was not read, and what could be seen of it (format list, columns, encoding; no content).
struct ImportRefusal {
    ImportProblem problem;
    ImportReading seen;
};

/// Reads \a request, in any thread; touches no store. Trouble with the whole file is an Error with code InvalidInput,
/// Where of the place, and a sentence in the interface language (Cancelled when \a watch stopped it); \a refused, when
/// given, gets the same with what was seen so far.
[[nodiscard]] Result<ImportReading> readImport(const ImportRequest &request, const ImportWatch &watch = {},
                                               ImportRefusal *refused = nullptr);

/// \a reading's request with the mapping that the store remembers for files of its shape; nothing when there is none,
/// or when the analyst already said what the columns mean.
[[nodiscard]] std::optional<ImportRequest> rememberedRequest(const ImportReading &reading, const Store &store);

/// What \a reading would change in \a store. Touches nothing.
[[nodiscard]] Result<ImportCounts> planImport(const ImportReading &reading, const Store &store,
                                              const ImportWatch &watch = {});

/// Whether others read the store while it is written: pages of a window do, and nobody does on the command line. See
/// ImportObserver::alone.
enum class StoreUse { Shared, Alone };

/// Writes \a reading into \a store: one transaction, one batch. Does not look at rejected rows: the caller asked.
[[nodiscard]] Result<ImportResult> applyImport(const ImportReading &reading, Store &store,
                                               const ImportWatch &watch = {}, StoreUse use = StoreUse::Shared);

/// Why the command line does not take \a reading without --format: its reader never saw an original file.
[[nodiscard]] ImportProblem unseenFormat(const ImportReading &reading);

/// Proper names of all formats, for a list: name and title.
[[nodiscard]] QList<ImportGuess> importFormats();

/// A mapping as JSON, as `--map` reads it and the store remembers it; and back (an Error names what is wrong).
[[nodiscard]] QString mappingToJson(const ingest::Mapping &mapping);
[[nodiscard]] Result<ingest::Mapping> mappingFromJson(const QByteArray &json);

/// Writes the whole store as Corridor's tidy CSV to \a path, atomically. The same store gives the same bytes.
[[nodiscard]] Status exportTidy(const Store &store, const QString &path);

} // namespace corridor
