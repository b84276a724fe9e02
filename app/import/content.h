#pragma once

#include "import/gather/collector.h"
#include "import/importer.h"
#include "store/figureimport.h"

namespace corridor {

/// What a file holds, in the order of the store. Shared by the copies of an ImportReading.
struct ImportReading::Content {
    explicit Content(ingest::Collector::Watch watch) : collector(std::move(watch)) {}

    ingest::Collector collector;
};

/// \a figure of \a key as the rest of the program knows figures.
[[nodiscard]] Figure figureFrom(const ingest::Observation &figure, Frequency frequency,
                                const std::vector<ingest::NoteDraft> &notes);

/// The identity of \a draft; \a source is the code of the file's source.
[[nodiscard]] SeriesKey seriesKeyFrom(const ingest::SeriesDraft &draft, const QString &source);

/// \a reading as the store takes it. \a known: the sources of the store, so that one with the same publisher and data
/// set keeps its code. The batch refers to \a reading's content, which it keeps alive.
[[nodiscard]] ImportBatch importBatch(const ImportReading &reading, const QList<Source> &known);

/// A stable code for a source that has none: publisher and data set in lower case ASCII, and a hash of both.
[[nodiscard]] QString sourceCode(const QString &publisher, const QString &dataset);

} // namespace corridor
