#include "models/producttablemodel.h"

#include "analysis/lifequestion.h"
#include "models/celltext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Column = ProductTableModel::Column;

bool isText(Column column)
{
    return column == Column::Code || column == Column::Name || column == Column::StatusWord || column == Column::Remark;
}

/// The columns that some row of \a products fills.
QList<Column> columnsOf(const ProductsSpec &products)
{
    const auto any = [&products](auto ProductRow::*field) {
        return std::any_of(products.rows.begin(), products.rows.end(),
                           [field](const ProductRow &row) { return (row.*field).has_value(); });
    };
    QList<Column> columns{Column::Code, Column::Name, Column::Value, Column::Share};
    if (!products.beforeHead.isEmpty())
        columns += {Column::Before, Column::Change, Column::Ratio, Column::Contribution};
    if (any(&ProductRow::quantity))
        columns += {Column::Quantity, Column::UnitValue};
    if (products.advantage)
        columns += Column::Advantage;
    return columns + QList<Column>{Column::StatusWord, Column::Remark};
}

/// To \a decimals decimals: derived numbers have no more digits than their inputs can bear.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

} // namespace

ProductTableModel::ProductTableModel(QObject *parent) :
    QAbstractTableModel(parent), m_formatter(Language::English, nullptr)
{}

ProductTableModel::~ProductTableModel() = default;

void ProductTableModel::setProducts(const ProductsSpec &products, const Formatter &formatter)
{
    if (products.rows == m_products.rows && products.beforeHead == m_products.beforeHead && !m_columns.isEmpty()) {
        m_products = products;
        m_formatter = formatter;
        announceWords(*this, {});
        return;
    }
    beginResetModel();
    m_products = products;
    m_formatter = formatter;
    m_columns = columnsOf(products);
    endResetModel();
}

int ProductTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_products.rows.size());
}

int ProductTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ProductTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProductRow &row = m_products.rows.at(index.row());
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return raw(row, column);
    case CodeRole:
        return row.code;
    case kPlainRole:
        return isText(column) ? QVariant() : plainText(raw(row, column));
    case kLifeRole:
        return life(row, column);
    default:
        return {};
    }
}

QVariant ProductTableModel::life(const ProductRow &row, Column column) const
{
    if (row.inputs.isEmpty())
        return {};
    LifeQuestion question;
    question.title = Text::joined({row.shownCode, row.name, Text::verbatim(head(column))}, u", "_s);
    question.value = Text::verbatim(text(row, column));
    question.inputs = row.inputs;
    question.status = row.status;
    question.remark = row.remark;
    return QVariant::fromValue(question);
}

QVariant ProductTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return head(column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(head(column));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QString ProductTableModel::head(Column column) const
{
    const QString unit = u", "_s + m_formatter.label(u"unit"_s, m_products.unit, u"short"_s);
    switch (column) {
    case Column::Code:
        return tr("Code");
    case Column::Name:
        return tr("Product");
    case Column::Value:
        return m_formatter.text(m_products.valueHead) + unit;
    case Column::Share:
        return tr("Share");
    case Column::Before:
        return m_formatter.text(m_products.beforeHead) + unit;
    case Column::Change:
        return tr("Change") + unit;
    case Column::Ratio:
        return tr("Change, %");
    case Column::Contribution:
        return tr("Contribution, points", "percentage points of the change of the whole");
    case Column::Quantity:
        return tr("Quantity");
    case Column::UnitValue:
        return tr("Unit value", "value by unit of quantity");
    case Column::Advantage:
        return tr("RCA", "revealed comparative advantage");
    case Column::StatusWord:
        return tr("Status", "how firm a figure is");
    case Column::Remark:
        break;
    }
    return tr("Remark");
}

std::optional<double> ProductTableModel::number(const ProductRow &row, Column column) const
{
    switch (column) {
    case Column::Value:
        return row.value;
    case Column::Share:
        return row.share;
    case Column::Before:
        return row.before;
    case Column::Change:
        return row.change;
    case Column::Ratio:
        return row.ratio;
    case Column::Contribution:
        return row.contribution;
    case Column::Quantity:
        return row.quantity;
    case Column::UnitValue:
        return row.unitValue;
    case Column::Advantage:
        return row.advantage;
    default:
        return std::nullopt;
    }
}

QString ProductTableModel::text(const ProductRow &row, Column column) const
{
    switch (column) {
    case Column::Code:
        return m_formatter.text(row.shownCode);
    case Column::Name:
        return m_formatter.text(row.name);
    case Column::StatusWord:
        return row.value || row.before ? statusText(m_formatter, row.status) : QString();
    case Column::Remark:
        return m_formatter.text(row.remark);
    default:
        break;
    }
    const auto value = number(row, column);
    if (!value)
        return kMissingMark;
    switch (column) {
    case Column::Share:
        return m_formatter.number(*value, {}, Text::NumberStyle::Percent);
    case Column::Ratio:
        return m_formatter.number(*value, {}, Text::NumberStyle::SignedPercent);
    case Column::Contribution:
        return m_formatter.digits(rounded(*value * 100.0, 2));
    case Column::Quantity:
        return m_formatter.number(*value, row.quantityUnit, Text::NumberStyle::Full);
    case Column::UnitValue:
    case Column::Advantage:
        return m_formatter.digits(rounded(*value, 2));
    default:
        return m_formatter.digits(*value);
    }
}

QString ProductTableModel::toolTip(const ProductRow &row, Column column) const
{
    if (column == Column::UnitValue && row.unitValue)
        return m_formatter.label(u"unit"_s, m_products.unit) + u" / "_s +
               m_formatter.label(u"unit"_s, row.quantityUnit);
    const bool missing = !isText(column) && !number(row, column);
    return missing ? tr("No figure") : text(row, column);
}

QVariant ProductTableModel::raw(const ProductRow &row, Column column) const
{
    if (isText(column)) {
        const QString shown = column == Column::Code ? row.code : text(row, column);
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    }
    const auto value = number(row, column);
    return value ? QVariant(*value) : QVariant();
}

} // namespace corridor
