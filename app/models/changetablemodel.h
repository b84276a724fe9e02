#pragma once

#include "analysis/changelist.h"
#include "i18n/formatter.h"

#include <QAbstractTableModel>

#include <vector>

namespace corridor {

/// What changed in the store since a day: a row a figure, with its value then and now and the batch that wrote it.
/// Cells are worded when they are looked at, so that 100,000 rows cost no more than their numbers.
class ChangeTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        What,
        IndicatorName,
        Reporter,
        Partner,
        CommodityName,
        PeriodText,
        Before,
        Now,
        UnitName,
        SourceName,
        File,
        Time
    };
    static constexpr int kColumns = Time + 1;

    explicit ChangeTableModel(QObject *parent = nullptr);
    ~ChangeTableModel() override;

    /// Shows \a list, in the words of \a formatter and in its own order.
    void setChanges(const ChangeList &list, const Formatter &formatter);
    [[nodiscard]] const ChangeList &changes() const { return m_list; }
    /// The change of \a row.
    [[nodiscard]] const ChangeList::Change &changeAt(int row) const;
    [[nodiscard]] const SeriesKey &keyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By numbers and days where a column has them, else by its words; rows without a value stand last.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString text(const ChangeList::Change &change, int column) const;
    [[nodiscard]] QString nameOf(const SeriesKey &key, int column) const;
    [[nodiscard]] QString value(const std::optional<double> &value, FigureStatus status) const;
    [[nodiscard]] QVariant plain(const ChangeList::Change &change, int column) const;
    [[nodiscard]] QVariant life(const ChangeList::Change &change) const;
    [[nodiscard]] std::vector<double> sortNumbers(int column) const;
    [[nodiscard]] std::vector<double> wordPlaces(int column) const;

    ChangeList m_list;
    Formatter m_formatter;
    std::vector<int> m_order; ///< Row ▸ place in the list.
};

} // namespace corridor
