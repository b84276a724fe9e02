#pragma once

#include "report/data/datawords.h"

namespace corridor {

/// A chart as the table that it is: a row a period or a part, a column a series. Its name is empty where the chart is
/// about several indicators.
[[nodiscard]] DataTable chartTable(const ChartSpec &chart, const DataWords &words);

/// What a page shows beside its charts. \a content must have some of it.
[[nodiscard]] DataTable cardTable(const PageContent &content, const DataWords &words);
[[nodiscard]] DataTable targetTable(const PageContent &content, const DataWords &words);
[[nodiscard]] DataTable claimTable(const PageContent &content, const DataWords &words);
[[nodiscard]] DataTable mirrorTable(const PageContent &content, const DataWords &words);
[[nodiscard]] DataTable productTable(const PageContent &content, const DataWords &words);
[[nodiscard]] DataTable eventTable(const PageContent &content, const DataWords &words);

/// The figures behind a page, one a row, with names and codes.
[[nodiscard]] DataTable figureTable(const PageFigures &figures, const DataWords &words);
/// A row a document; a row for a source without one.
[[nodiscard]] DataTable sourceTable(const PageFigures &figures, const DataWords &words);

} // namespace corridor
