#pragma once

#include "analysis/chartspec.h"
#include "i18n/formatter.h"

#include <QAbstractTableModel>

namespace corridor {

/// What a chart draws, as a table: a row a period, a column a series, then the statuses and sources of the row; of a
/// scatter also what stands on its horizontal axis, of a forecast the ranges. A chart of parts has a row a part.
/// Values stand in full in the chart's base unit.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< double, QDate or QString; invalid where there is no figure.
        PeriodRole,                  ///< The row's period as text.
        SeriesRole                   ///< Id of the column's series; invalid for the other columns.
    };
    Q_ENUM(Role)

    explicit ChartTableModel(QObject *parent = nullptr);
    ~ChartTableModel() override;

    /// Shows \a chart in the words of \a formatter. Nothing is reset when only the language is another.
    void setChart(const ChartSpec &chart, const Formatter &formatter);
    [[nodiscard]] const ChartSpec &chart() const { return m_chart; }
    [[nodiscard]] const Formatter &formatter() const { return m_formatter; }

    /// The point of a cell; nullptr where there is none and in the other columns.
    [[nodiscard]] const ChartPoint *pointAt(const QModelIndex &index) const;
    /// The point of series \a series in \a row, or nullptr.
    [[nodiscard]] const ChartPoint *pointOf(int row, int series) const;
    /// The part of a row; nullptr in a chart of series.
    [[nodiscard]] const ChartItem *itemAt(int row) const;
    [[nodiscard]] Period periodAt(int row) const { return m_periods.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    enum class Kind { Period, X, Value, Range80, Range95, Part, PartValue, PartBefore, PartDetail, StatusWord, Source };
    struct Column {
        Kind kind = Kind::Period;
        int series = -1;
    };

    void readPeriods();
    void makeColumns();
    [[nodiscard]] const Column &columnOf(int section) const { return m_columns.at(section); }
    [[nodiscard]] static bool isNumber(Kind kind);
    [[nodiscard]] QString text(int row, const Column &column) const;
    [[nodiscard]] QString partText(const ChartItem &item, Kind kind) const;
    [[nodiscard]] QString toolTip(int row, const Column &column) const;
    [[nodiscard]] QString head(const Column &column, bool isShort) const;
    [[nodiscard]] QVariant raw(int row, const Column &column) const;
    [[nodiscard]] QVariant plain(int row, const Column &column) const;
    /// Where the number of a cell, or those of its row, come from.
    [[nodiscard]] QVariant life(int row, const Column &column) const;
    /// What \a say tells of each figure of the row, each text once.
    template<typename Say>
    [[nodiscard]] QString joined(int row, Say say) const;
    [[nodiscard]] QString sourceOf(const ChartPoint &point) const;
    [[nodiscard]] QString withUnit(const QString &name, const QString &unit, bool isShort) const;

    ChartSpec m_chart;
    Formatter m_formatter;
    QList<Column> m_columns;
    QList<Period> m_periods;
    QList<QHash<int, qsizetype>> m_places; ///< For each series: row ▸ place of its point.
};

} // namespace corridor
