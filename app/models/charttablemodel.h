#pragma once

#include "analysis/chartspec.h"
#include "i18n/formatter.h"

#include <QAbstractTableModel>

namespace corridor {

/// What a chart draws, as a table: a row a period, a column a series, then the statuses and sources of the row.
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

    /// The point of a cell; nullptr where there is none and in the other columns.
    [[nodiscard]] const ChartPoint *pointAt(const QModelIndex &index) const;
    [[nodiscard]] Period periodAt(int row) const { return m_periods.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    enum class Column { Period, Series, StatusWord, Source };

    void readPeriods();
    [[nodiscard]] Column columnOf(int section) const;
    [[nodiscard]] const ChartPoint *point(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QVariant raw(int row, int column) const;
    /// What \a say tells of each figure of the row, each text once.
    template<typename Say>
    [[nodiscard]] QString joined(int row, Say say) const;
    [[nodiscard]] QString sourceOf(const ChartPoint &point) const;

    ChartSpec m_chart;
    Formatter m_formatter;
    QList<Period> m_periods;
    QList<QHash<int, qsizetype>> m_places; ///< For each series: row ▸ place of its point.
};

} // namespace corridor
