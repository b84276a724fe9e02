#pragma once

#include "store/tidy/tidywriter.h"

namespace corridor {

/// Writes figures as SDMX-CSV 2.0 of the data structure `CORRIDOR:FIGURES`:
///
/// - dimensions FREQ, REF_AREA, COUNTERPART_AREA, INDICATOR, COMMODITY, UNIT_MEASURE, SOURCE, BASIS, VALUATION, DETAIL,
///   TIME_PERIOD; `_Z` where one does not apply,
/// - the measure OBS_VALUE, in units (UNIT_MULT is 0),
/// - attributes OBS_STATUS (A, P, E or V of SDMX's code list), UNIT_MULT, FIGURE_STATUS (Corridor's own word), BOUND,
///   PRINTED, COMMENT_OBS, FLAG, DOCUMENT, QUANTITY, QUANTITY_UNIT, and the names of TidyWriter in upper case.
///
/// `corridor import` reads it back to the same figures.
class SdmxWriter {
public:
    /// \a names has been loaded.
    explicit SdmxWriter(const TidyWriter &names) : m_names(names)
    {
        m_names.setTexts(TidyWriter::Texts::ForSpreadsheets);
    }

    [[nodiscard]] static QByteArray head();
    [[nodiscard]] QByteArray line(const FigureImport::TidyRow &row);

private:
    TidyWriter m_names;
};

} // namespace corridor
