#pragma once

#include "import/base/drafts.h"
#include "import/base/remark.h"
#include "import/base/trouble.h"

#include <cstdint>
#include <string_view>

namespace corridor::ingest {

/// Why a row was left out on purpose. It is counted, and the preview says so.
enum class Skip : std::uint8_t {
    Missing,   ///< A missing marker: `..`, `:`, `n/a`, empty, NaN.
    Note,      ///< A footer, note, blank or title line inside the table.
    Breakdown, ///< A part of a figure that stands in the file too (customs procedure, mode of transport, …).
    SelfPair,  ///< Reporter and partner are the same country.
    Deleted,   ///< SDMX action D: the store removes nothing because of a file.
    NotNumeric ///< A text value on purpose (surveys).
};

/// Takes what a reader understands. Every cell that could hold a figure ends in exactly one of add, skip, reject:
/// the number of these calls is rows_read.
class Sink {
public:
    virtual ~Sink() = default;

    /// The number of the series with this identity, made on first use. Costs a hash of all fields: call it when the
    /// identity changes, not for every row of a file that is ordered by series.
    [[nodiscard]] virtual std::uint32_t series(const SeriesDraft &draft) = 0;
    /// The number of this note; equal notes have one number.
    [[nodiscard]] virtual std::uint32_t note(const NoteDraft &draft) = 0;
    virtual void add(const Observation &observation) = 0;
    virtual void skip(Skip reason, std::uint64_t line) = 0;
    virtual void reject(Problem problem) = 0;

    // Things that figures are about. Once for each is enough; again is harmless.
    virtual void area(const AreaDraft &draft) = 0;
    virtual void indicator(const IndicatorDraft &draft) = 0;
    virtual void unit(const UnitDraft &draft) = 0;
    virtual void commodity(const CommodityDraft &draft) = 0;
    /// The source of the file, or (with a code) one of several that a tidy file names.
    virtual void source(const SourceDraft &draft) = 0;
    virtual void document(const DocumentDraft &draft) = 0;
    /// A figure that an older vintage held, oldest first (Corridor's own tidy files).
    virtual void revision(const Observation &observation) = 0;

    virtual void remark(Remark remark) = 0;
    /// Bytes read so far, of how many (0: unknown). \returns false when the reader should stop: it then returns
    /// Trouble::Cancelled. Call it at least every 16,000 rows.
    [[nodiscard]] virtual bool progress(std::uint64_t done, std::uint64_t total) = 0;
};

} // namespace corridor::ingest
