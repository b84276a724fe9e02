#pragma once

#include "analysis/mirrorgap.h"
#include "i18n/formatter.h"

#include <QAbstractTableModel>

namespace corridor {

/// Flows as both of their countries report them, a row a flow, in the order given: what each side reports, the gap,
/// and its split into the assumed margin and the rest. Values stand in full, in US dollars.
class MirrorTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ExporterColumn,
        ImporterColumn,
        GapColumn,
        ShareColumn,
        MarginColumn,
        UnexplainedColumn,
        UnexplainedShareColumn,
        StatusColumn,
        SourceColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        SortRole = Qt::UserRole + 1, ///< QString or double; gaps by their size, whichever side they lean to. Invalid
                                     ///< where there is none.
        IdRole
    };
    Q_ENUM(Role)

    explicit MirrorTableModel(QObject *parent = nullptr);
    ~MirrorTableModel() override;

    /// Shows \a rows in the words of \a formatter. Nothing is reset when only the language is another.
    void setRows(const QList<MirrorRow> &rows, const Formatter &formatter);

    /// An empty row when there is no such \a row.
    [[nodiscard]] MirrorRow rowAt(int row) const { return m_rows.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const MirrorRow &row, Column column) const;
    [[nodiscard]] QString toolTip(const MirrorRow &row, Column column) const;
    [[nodiscard]] QVariant raw(const MirrorRow &row, Column column) const;
    /// Where the number of a cell comes from.
    [[nodiscard]] QVariant life(const MirrorRow &row, Column column) const;
    [[nodiscard]] QString reportText(const ChartPoint &point) const;

    QList<MirrorRow> m_rows;
    Formatter m_formatter;
};

} // namespace corridor
