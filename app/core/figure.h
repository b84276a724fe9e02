#pragma once

#include "core/ids.h"
#include "core/period.h"

#include <QString>

#include <array>
#include <optional>

namespace corridor {

/// How firm a figure is. A chart never mixes these silently: all but Official have a mark of their own.
enum class FigureStatus { Official, Provisional, Estimate, Press, Claim, Analyst };

/// Whether the source gave the value itself, or only a bound ("more than 12,000").
enum class Bound { None, AtLeast, AtMost, About };

/// The words of the store and of the command line: `official`, `provisional`, `estimate`, `press`, `claim`, `analyst`.
[[nodiscard]] QString statusCode(FigureStatus status);
[[nodiscard]] std::optional<FigureStatus> statusFromCode(QStringView code);
/// `` (none), `min`, `max`, `about`.
[[nodiscard]] QString boundCode(Bound bound);
[[nodiscard]] std::optional<Bound> boundFromCode(QStringView code);

/// What a series measures, by codes: two figures with the same key and period are the same thing.
struct SeriesKey {
    QString indicator;
    QString reporter; ///< The country whose figures these are.
    QString partner;  ///< `-` where the indicator has none.
    QString commodity = QStringLiteral("TOTAL");
    Frequency frequency = Frequency::Annual;
    QString unit; ///< A base unit: USD, person, tonne …
    QString source;
    QString basis = QStringLiteral("reported"); ///< reported, reconciled or estimated.
    QString valuation;                          ///< FOB, CIF, or empty when the source does not say.
    QString detail;                             ///< Remaining dimensions, sorted `DIM=CODE;…`.

    bool operator==(const SeriesKey &) const = default;
};

/// A series as the store knows it.
struct Series {
    SeriesId id;
    SeriesKey key;
    Period first;
    Period last;
    qint64 figures = 0;
};

/// One number of one series, in the base unit of its series, as the source printed it.
struct Figure {
    SeriesId series;
    Period period;
    double value = 0.0;
    std::optional<double> quantity; ///< Net weight or supplementary quantity.
    FigureStatus status = FigureStatus::Official;
    Bound bound = Bound::None;
    QString note;
    QString printed;  ///< The value as the source wrote it, where that differs.
    QString document; ///< Code of the document; empty: that of the batch.
    BatchId batch;
    qint64 line = 0; ///< Line of the file that it came from; 0 when unknown.
};

/// Where a number on the screen comes from: one figure of one stored series.
struct FigureRef {
    SeriesId series;
    Period period;
    bool operator==(const FigureRef &) const = default;
};

/// One row of the table of every figure: codes and numbers, no words yet.
struct FigureRow {
    SeriesKey key;
    Figure figure;
};

} // namespace corridor
