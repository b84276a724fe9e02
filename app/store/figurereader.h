#pragma once

#include "core/figure.h"
#include "core/result.h"
#include "store/sqlite/query.h"

#include <QHash>

namespace corridor {

/// The columns that readFigure() expects first, from `observation o LEFT JOIN observation_note n`.
constexpr auto kFigureColumns = "o.period, o.until, o.value, o.quantity, o.status, o.batch, o.line, "
                                "n.bound, n.note, n.printed, n.document";

/// The columns that readKey() expects, from `series`.
constexpr auto kKeyColumns =
    "indicator, reporter, partner, commodity, frequency, unit, source, basis, valuation, detail";

/// The figure of \a series that \a row stands on.
[[nodiscard]] Figure readFigure(const Query &row, SeriesId series, Frequency frequency);

/// The key whose columns begin at \a column.
[[nodiscard]] SeriesKey readKey(const Query &row, int column);

/// The keys of series, read once each, and the documents of batches.
class KeyCache {
public:
    explicit KeyCache(const Database &reader) : m_reader(reader) {}

    [[nodiscard]] Result<SeriesKey> key(SeriesId series);

private:
    const Database &m_reader;
    std::optional<Query> m_query;
    QHash<SeriesId, SeriesKey> m_keys;
};

} // namespace corridor
