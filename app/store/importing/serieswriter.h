#pragma once

#include "core/result.h"
#include "store/importing/serieskeys.h"
#include "store/sqlite/query.h"

#include <QByteArrayView>

#include <array>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3_context;

namespace corridor {

/// What a row of series says beside its key; the periods are absent when it has no figures.
struct SeriesContent {
    qint64 id = 0;
    QByteArrayView quantityUnit;
    std::optional<qint64> firstPeriod, firstUntil, lastPeriod, lastUntil;
    qint64 figures = 0;
};

/// Series that wait for the statement which adds many at once; a MemoryTable to it.
class WaitingSeries {
public:
    static constexpr auto kName = "corridor_waiting_series";
    static constexpr auto kColumns = "indicator, reporter, partner, commodity, frequency, unit, source, basis, "
                                     "valuation, detail, quantity_unit, first_period, first_until, last_period, "
                                     "last_until, figures, id";

    void add(const KeyBytes &key, const SeriesContent &content);
    void clear();
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    void give(sqlite3_context *to, std::size_t row, int column) const;

private:
    static constexpr int kTexts = KeyBytes::kFields + 1;
    struct Row {
        std::array<std::uint32_t, kTexts + 1> texts; ///< Where each begins in m_texts, and where the last ends.
        std::array<std::optional<qint64>, 6> numbers;
    };
    std::vector<Row> m_rows;
    QByteArray m_texts;
};

/// Writes the series of one import: the only place that fills the table in bulk.
class SeriesWriter {
public:
    [[nodiscard]] static Result<SeriesWriter> make(Database &writer);

    /// Adds a series that is not there. It reaches the store with some others, at the latest with flush().
    [[nodiscard]] Status add(const KeyBytes &key, const SeriesContent &content);
    /// Puts \a content in the place of what the series of its number says beside its key.
    [[nodiscard]] Status update(const SeriesContent &content);
    [[nodiscard]] Status flush();

private:
    SeriesWriter(Query add, Query update, std::unique_ptr<WaitingSeries> waiting) :
        m_add(std::move(add)), m_update(std::move(update)), m_waiting(std::move(waiting))
    {}

    Query m_add, m_update;
    std::unique_ptr<WaitingSeries> m_waiting; ///< m_add points to it.
};

} // namespace corridor
