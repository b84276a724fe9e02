#pragma once

#include "core/figure.h"
#include "core/result.h"
#include "store/figurerepository.h"

#include <QDate>
#include <QList>

#include <memory>
#include <optional>

namespace corridor {

class Database;

/// A figure that differs between a day and now.
struct FigureDifference {
    SeriesId series;
    Period period;
    std::optional<double> before; ///< Absent: it was not known then.
    std::optional<double> now;    ///< Absent: it was removed.
    FigureStatus statusBefore = FigureStatus::Official;
    FigureStatus statusNow = FigureStatus::Official;
    BatchId batch; ///< Which wrote or removed it last.
};

/// What changed since a day.
struct FigureDifferences {
    QList<FigureDifference> list;
    qint64 count = 0;     ///< Of all, also those that are not in the list.
    bool isWhole = false; ///< False: there are more than \a count, and nobody counted on.
};

/// Reads one figure with its past, and figures as they were known on a day. A figure is known from the day, in local
/// time, on which its batch was written, until a later batch replaced or removed it.
class FigureHistory {
public:
    /// How far differences() counts.
    static constexpr qint64 kMostCounted = 1'000'000;

    explicit FigureHistory(const Database &reader);
    ~FigureHistory();
    Q_DISABLE_COPY_MOVE(FigureHistory)

    /// The key of \a series; nothing when it is not in the store any more.
    [[nodiscard]] Result<std::optional<SeriesKey>> key(SeriesId series) const;
    /// The current figure of \a series at \a period, if there is one.
    [[nodiscard]] Result<std::optional<Figure>> figure(SeriesId series, const Period &period) const;
    /// The values of one figure that were replaced, oldest first.
    [[nodiscard]] Result<QList<Revision>> revisions(SeriesId series, const Period &period) const;

    /// Figures of \a series as they were known at the end of \a day, in order of period.
    [[nodiscard]] Result<QList<Figure>> figures(SeriesId series, const QDate &day) const;
    /// Series matching \a filter that had figures at the end of \a day, by indicator, reporter, partner; first and last
    /// period and number of figures are those of that day.
    [[nodiscard]] Result<QList<Series>> series(const SeriesFilter &filter, const QDate &day) const;
    /// The day on which the first batch was written; invalid for a store without any.
    [[nodiscard]] Result<QDate> firstDay() const;

    /// What differs between the end of \a day and now, series by series: the first \a most of it.
    [[nodiscard]] Result<FigureDifferences> differences(const QDate &day, qint64 most) const;

private:
    struct Statements;
    const Database &m_reader;
    const std::unique_ptr<Statements> m_statements; ///< Those that a page runs for each of its series.
};

} // namespace corridor
