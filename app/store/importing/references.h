#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/figureimport.h"

#include <QSet>

namespace corridor {

/// Sees to it that what an import names is in the store, and that its words are those of the schema.
class References {
public:
    /// Checks what the catalogue and the notes of \a batch name, whose catalogue is written as the batch \a id.
    [[nodiscard]] static Result<References> make(const Database &database, const ImportBatch &batch, BatchId id);

    /// Checks what a new series names. Quick for what the series before it names too.
    [[nodiscard]] Status check(const SeriesKey &key);

private:
    std::optional<SeriesKey> m_sound; ///< Checked last.
    QSet<QString> m_areas, m_indicators, m_units, m_sources, m_bases, m_valuations;
};

} // namespace corridor
