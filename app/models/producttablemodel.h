#pragma once

#include "analysis/productspec.h"
#include "i18n/formatter.h"

#include <QAbstractTableModel>

namespace corridor {

/// The ranked products of a composition as a table: code, name, value, share, the year before with what changed,
/// quantity, unit value, revealed comparative advantage, status and remark. Columns that no row fills are left out.
class ProductTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< double or QString; invalid where there is no figure.
        CodeRole                     ///< The row's code; empty for what is not specified.
    };
    Q_ENUM(Role)
    enum class Column {
        Code,
        Name,
        Value,
        Share,
        Before,
        Change,
        Ratio,
        Contribution,
        Quantity,
        UnitValue,
        Advantage,
        StatusWord,
        Remark
    };
    Q_ENUM(Column)

    explicit ProductTableModel(QObject *parent = nullptr);
    ~ProductTableModel() override;

    /// Shows the rows of \a products in the words of \a formatter. Nothing is reset when only the language is another.
    void setProducts(const ProductsSpec &products, const Formatter &formatter);
    [[nodiscard]] const ProductRow &rowAt(int row) const { return m_products.rows.at(row); }
    /// Where \a column stands; -1 when it is left out.
    [[nodiscard]] int columnAt(Column column) const { return static_cast<int>(m_columns.indexOf(column)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ProductRow &row, Column column) const;
    [[nodiscard]] QVariant raw(const ProductRow &row, Column column) const;
    /// Where the number of a cell comes from.
    [[nodiscard]] QVariant life(const ProductRow &row, Column column) const;
    [[nodiscard]] QString head(Column column) const;
    [[nodiscard]] QString toolTip(const ProductRow &row, Column column) const;
    [[nodiscard]] std::optional<double> number(const ProductRow &row, Column column) const;

    ProductsSpec m_products;
    Formatter m_formatter;
    QList<Column> m_columns;
};

} // namespace corridor
