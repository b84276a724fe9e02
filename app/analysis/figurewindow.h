#pragma once

#include "core/figure.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace corridor {

/// The columns of the Data page. figureColumnName() is what a ViewState keeps.
enum class FigureColumn { Indicator, Reporter, Partner, Commodity, Period, Value, Unit, StatusWord, Source, Note };
inline constexpr int kFigureColumnCount = 10;
[[nodiscard]] QString figureColumnName(FigureColumn column); ///< `indicator`, `value` …
[[nodiscard]] std::optional<FigureColumn> figureColumnFromName(QStringView name);

/// A table of figures too long to hold: rows are asked for by number, a page at a time, and sorting and filtering
/// happen behind it. `dashboard` implements it over the store.
class FigureWindow {
public:
    static constexpr int kPageRows = 200;

    virtual ~FigureWindow() = default;

    /// Number of rows after filtering.
    [[nodiscard]] virtual qint64 count() const = 0;
    /// Rows \a first to \a first + \a rows - 1, fewer at the end.
    [[nodiscard]] virtual Result<QList<FigureRow>> rows(qint64 first, int rows) const = 0;
};

} // namespace corridor
