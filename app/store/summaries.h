#pragma once

#include "core/figure.h"
#include "core/result.h"

#include <QHash>

#include <vector>

namespace corridor {

class Database;

/// Brings `flow` and `holding`, what pages ask of all series at once, up to date for the series that \a batch wrote to:
/// counted anew from `series`, whose own numbers must be right already and whose emptied rows must still be there.
[[nodiscard]] Status refreshSummaries(Database &writer, BatchId batch);

/// What an import adds to the summaries: gathered in memory, where it costs next to nothing, and written once.
class SummaryChanges {
public:
    /// The last figure of a series.
    struct Last {
        qint64 period = 0;
        qint64 until = 0;
    };

    /// The series \a key has \a figures more, the first of it when \a isFirst, and now ends with \a last. Quick when
    /// those of one flow come together.
    void add(const SeriesKey &key, bool isFirst, qint64 figures, Last last);
    /// Needs the rows of `series` to be there already.
    [[nodiscard]] Status write(Database &writer) const;

private:
    struct Entry {
        QString reporter, partner, indicator, source;
        Frequency frequency = Frequency::Annual;
        qint64 series = 0;
        qint64 figures = 0;
        Last last;
        [[nodiscard]] bool isOf(const SeriesKey &key) const;
        void join(const Entry &other);
    };
    static Status writeFlows(Database &writer, const std::vector<Entry> &flows);
    static Status writeHoldings(Database &writer, const std::vector<Entry> &flows);

    std::vector<Entry> m_flows;
    QHash<QString, size_t> m_at;
    size_t m_newest = 0; ///< The one that was added to last.
};

} // namespace corridor
