#pragma once

#include "core/figure.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace corridor {

/// What a text of tidy CSV says.
struct TidyFigures {
    QList<FigureRow> rows;         ///< Those that stand; replaced ones are left out.
    QHash<QString, QString> names; ///< `indicator/CODE`, `area/CODE` … ▶ the name that the text gives it.
};

inline constexpr qsizetype kMostTidyRows = 200'000;

/// Reads the tidy CSV that a picture carries: any bytes, at most kMostTidyRows rows. The error names line and column.
/// The line of each figure is that of its row.
[[nodiscard]] Result<TidyFigures> readTidyFigures(const QByteArray &csv);

/// The head of \a csv and those of its rows that begin in one of \a lines, as Figure::line says it of the rows read.
[[nodiscard]] QByteArray tidyRowsOf(const QByteArray &csv, const QList<qint64> &lines);

} // namespace corridor
