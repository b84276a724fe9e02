#pragma once

#include "store/figurerepository.h"

#include <QHash>

#include <vector>

namespace corridor {

/// Where a figure stands, and what it is sorted by.
struct FigureKey {
    qint64 series = 0;
    qint64 period = 0;
    qint64 until = 0;
    double value = 0.0;
    qint64 status = 0;
};

/// Which figures a query takes: by series, and by the periods that lie inside a stretch.
class FigureFilter {
public:
    /// Reads the series that \a query takes: their frequency decides which of their periods lie inside.
    [[nodiscard]] static Result<FigureFilter> make(const Database &reader, const FigureQuery &query);

    /// All \a figures of the store, without a list of their series: for a walk along an index.
    [[nodiscard]] static FigureFilter everything(qint64 figures);

    struct Limits {
        qint64 from = 0;  ///< First day that a period may begin on.
        qint64 below = 0; ///< First day that it may not begin on any more.
        qint64 until = 0; ///< Last day that a span may end on.
        qint64 figures = 0;
    };

    [[nodiscard]] bool takesAll() const { return m_all && !m_within; }
    [[nodiscard]] bool restrictsPeriods() const { return m_within; }
    [[nodiscard]] bool takes(qint64 series, qint64 period, qint64 until) const;
    /// The series in the order of the query, each once.
    [[nodiscard]] const std::vector<qint64> &series() const { return m_order; }
    [[nodiscard]] const Limits &limits(qint64 series) const { return *m_limits.constFind(series); }
    /// All current figures of the series, whether or not they lie inside.
    [[nodiscard]] qint64 figures() const { return m_figures; }

private:
    bool m_all = false;
    bool m_within = false;
    qint64 m_figures = 0;
    std::vector<qint64> m_order;
    QHash<qint64, Limits> m_limits;
};

/// The keys of a query's figures, ascending.
class FigureKeys {
public:
    virtual ~FigureKeys() = default;
    [[nodiscard]] virtual qint64 count() const = 0;
    /// The keys at \a first and after; \a first and \a rows lie within count().
    [[nodiscard]] virtual Result<std::vector<FigureKey>> at(qint64 first, qint64 rows) = 0;
};

/// All keys sorted in memory: for up to some hundred thousand figures.
[[nodiscard]] Result<std::unique_ptr<FigureKeys>> sortedKeys(const Database &reader, const FigureFilter &filter,
                                                             FigureQuery::Sort sort);
/// Series after series: row N is found by the number of figures of the series before it.
[[nodiscard]] Result<std::unique_ptr<FigureKeys>> seriesKeys(const Database &reader, const FigureFilter &filter);
/// Along an index, from the nearest place that was passed before. \a filter must outlive it.
[[nodiscard]] Result<std::unique_ptr<FigureKeys>> indexedKeys(const Database &reader, const FigureFilter &filter,
                                                              FigureQuery::Sort sort);

/// Figures of whole flows, filter after filter: row N is found by the number of figures of the flows before it.
[[nodiscard]] Result<std::unique_ptr<FigureKeys>> flowKeys(const Database &reader, const QList<SeriesFilter> &filters);

} // namespace corridor
