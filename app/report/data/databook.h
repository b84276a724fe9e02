#pragma once

#include "core/period.h"
#include "dashboard/dashboard.h"
#include "i18n/formatter.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

namespace corridor {

/// One cell: nothing, a text, a number in the unit of its column, a period, or a day. Texts hold nothing that
/// dataText() takes away.
using DataCell = std::variant<std::monostate, QString, double, Period, QDate>;
using DataRow = QList<DataCell>;

struct DataColumn {
    enum class Kind {
        Text,
        Number,
        Ratio, ///< A number that people read as a percentage: 0.087 is 8.7 %.
        Period,
        Day
    };
    QString head;
    Kind kind = Kind::Text;
    int decimals = 0; ///< Of a number: those that its values need, at most four; -1: each has its own.
};

/// A table that a page has or that stands behind it. A gap is an empty cell, never zero.
struct DataTable {
    QString name;     ///< A word or two.
    QString title;    ///< A sentence.
    QString subtitle; ///< What is measured, in which unit.
    QList<DataColumn> columns;
    qsizetype count = 0;
    std::function<DataRow(qsizetype row)> row; ///< Has a cell a column. Made one by one: there may be 500,000.
    QStringList notes; ///< Under the table: what was computed, what is provisional, who says so.

    /// Sets \a rows, and how many decimals the numbers of each column need.
    void setRows(const QList<DataRow> &rows);
};

/// What a page shows, as tables in one language.
struct DataBook {
    QString title;
    QString subtitle;
    QList<DataTable> tables; ///< What is on the page; the main chart's first. One without columns has only words.
    DataTable figures;       ///< The stored figures behind it, one a row.
    DataTable sources;       ///< Where they and the statements on the page come from.
    Language language = Language::English;
    QDate newest; ///< Newest retrieval or publication of a document; invalid when none is known.
};

[[nodiscard]] DataBook dataBook(const PageContent &content, const ViewState &state, const PageFigures &figures,
                                const Formatter &formatter);

/// How many decimals tell \a value, at most two of a large one and four of any.
[[nodiscard]] int decimalsOf(double value);

} // namespace corridor
