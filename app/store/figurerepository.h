#pragma once

#include "core/figure.h"
#include "core/result.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace corridor {

class Database;

/// What series to give; an empty field does not restrict.
struct SeriesFilter {
    QString indicator;
    QString reporter;
    QString partner;
    QString commodity;
    std::optional<Frequency> frequency;
    QString source;
    bool operator==(const SeriesFilter &) const = default;
};

/// What the series of one indicator, reporter and partner hold together, of one source and frequency: all commodities,
/// only series that have figures.
struct FlowSummary {
    QString indicator;
    QString reporter;
    QString partner;
    QString source;
    Frequency frequency = Frequency::Annual;
    qint64 series = 0;
    qint64 figures = 0;
};

/// What a source has of an indicator in one frequency.
struct Holding {
    QString source;
    QString indicator;
    qint64 series = 0;
    qint64 figures = 0;
    Period newest; ///< The one that ends last.
};

/// What tells series of one indicator, reporter and partner apart, besides frequency, unit and source.
struct SeriesBreakdown {
    QString commodity;
    QString detail;
    bool operator==(const SeriesBreakdown &) const = default;
};

/// A value that a later batch replaced or removed.
struct Revision {
    Figure figure; ///< The value as it was.
    BatchId replacedBy;
};

/// Which figures of which series, in which order, for a table that pages.
struct FigureQuery {
    enum class Sort { Series, Period, Value, StatusWord };

    /// When not empty: all figures of the series that fit each of these filters, one filter after another, in the order
    /// of FigureRepository::series(); they may name indicator, reporter, partner and source. It costs the same however
    /// many series there are. Nothing else of the query is looked at.
    QList<SeriesFilter> flows;
    QList<SeriesId> series; ///< In the order that Sort::Series gives.
    bool allSeries = false; ///< Every series: \a series is then only the order, for Sort::Series.
    Period within;          ///< Valid: only figures whose period lies inside it.
    Sort sort = Sort::Series;
    bool descending = false;
};

/// One figure of a product: no more than a composition needs of it.
struct ProductFigure {
    Period period;
    double value = 0.0;
    std::optional<double> quantity;
    FigureStatus status = FigureStatus::Official;
};

/// A series with its figures in order of period.
struct ProductSeries {
    SeriesId id;
    SeriesKey key;
    QString quantityUnit;
    QList<ProductFigure> figures;
};

/// A prepared FigureQuery: counts once, then gives any stretch of rows without reading those before it one by one.
class FigurePager {
public:
    virtual ~FigurePager() = default;
    [[nodiscard]] virtual qint64 count() const = 0;
    [[nodiscard]] virtual Result<QList<FigureRow>> rows(qint64 first, int rows) const = 0;
};

/// Reads figures, and writes the analyst's own. Knows SQL; knows no file format and no widget.
class FigureRepository {
public:
    FigureRepository(const Database &reader, Database *writer, std::function<void()> announce);
    ~FigureRepository();
    Q_DISABLE_COPY_MOVE(FigureRepository)

    /// Series that match \a filter, with first and last period and number of figures, by indicator, reporter, partner.
    /// Answered from an index when indicator and reporter are given, best with partner and commodity; without them the
    /// whole list of series is read, of which a large store has 700,000: ask flows() first.
    [[nodiscard]] Result<QList<Series>> series(const SeriesFilter &filter = {}) const;
    /// The summaries of the flows that match \a filter, whose commodity must be empty, by reporter, partner, indicator,
    /// source. From an index with any of reporter, partner, indicator.
    [[nodiscard]] Result<QList<FlowSummary>> flows(const SeriesFilter &filter) const;
    /// How many series and figures each reporter has about each partner; only these and the two are set.
    [[nodiscard]] Result<QList<FlowSummary>> pairFigures() const;
    /// By source, then indicator.
    [[nodiscard]] Result<QList<Holding>> holdings() const;
    /// Areas that report any figure, and those that are the partner of any, `-` among them; sorted.
    [[nodiscard]] Result<QStringList> reporters() const;
    [[nodiscard]] Result<QStringList> partners() const;
    /// The first \a atMost breakdowns of \a filter's series (give it indicator, reporter and partner) that are not
    /// the whole flow, commodity TOTAL without detail; in the order of series().
    [[nodiscard]] Result<QList<SeriesBreakdown>> breakdowns(const SeriesFilter &filter, int atMost) const;
    /// Current figures of \a series in order of period.
    [[nodiscard]] Result<QList<Figure>> figures(SeriesId series) const;
    /// The same for whoever knows its frequency.
    [[nodiscard]] Result<QList<Figure>> figures(SeriesId series, Frequency frequency) const;
    /// Values that were replaced, oldest first.
    [[nodiscard]] Result<QList<Revision>> revisions(SeriesId series) const;
    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<std::unique_ptr<FigurePager>> pager(const FigureQuery &query) const;

    /// Whether single products of the flow are stored, and not only all goods together.
    [[nodiscard]] Result<bool> hasProducts(const QString &indicator, const QString &reporter,
                                           const QString &partner) const;
    /// Every series of the flow, all goods among them, with their figures: one walk along the key of the series.
    [[nodiscard]] Result<QList<ProductSeries>> products(const QString &indicator, const QString &reporter,
                                                        const QString &partner) const;

    /// Puts the analyst's own figure beside the one of \a key: source `analyst`, status Analyst, in a batch of its own.
    /// The official figure stays.
    [[nodiscard]] Result<BatchId> setAnalystFigure(const SeriesKey &key, const Period &period, double value,
                                                   const QString &note);

private:
    [[nodiscard]] Result<Frequency> frequencyOf(SeriesId series) const;

    const Database &m_reader;
    Database *m_writer; ///< Null when the store is read-only.
    std::function<void()> m_announce;
    struct Statements;
    mutable std::unique_ptr<Statements> m_statements; ///< Those that a page runs for each of its series.
};

} // namespace corridor
