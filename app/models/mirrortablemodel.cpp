#include "models/mirrortablemodel.h"

#include "analysis/lifequestion.h"
#include "analysis/searchfold.h"
#include "models/celltext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// The number that \a column holds of \a row; shares as ratios.
std::optional<double> numberOf(const MirrorRow &row, MirrorTableModel::Column column)
{
    if (column == MirrorTableModel::ExporterColumn)
        return row.exports.value;
    if (column == MirrorTableModel::ImporterColumn)
        return row.imports.value;
    if (!row.gap)
        return std::nullopt;
    switch (column) {
    case MirrorTableModel::GapColumn:
        return row.gap->gap;
    case MirrorTableModel::ShareColumn:
        return row.gap->share;
    case MirrorTableModel::MarginColumn:
        return row.gap->margin;
    case MirrorTableModel::UnexplainedColumn:
        return row.gap->unexplained;
    case MirrorTableModel::UnexplainedShareColumn:
        return row.gap->unexplainedShare;
    default:
        return std::nullopt;
    }
}

bool isNumber(MirrorTableModel::Column column)
{
    return column >= MirrorTableModel::ExporterColumn && column <= MirrorTableModel::UnexplainedShareColumn;
}

} // namespace

MirrorTableModel::MirrorTableModel(QObject *parent) :
    QAbstractTableModel(parent), m_formatter(Language::English, nullptr)
{}

MirrorTableModel::~MirrorTableModel() = default;

void MirrorTableModel::setRows(const QList<MirrorRow> &rows, const Formatter &formatter)
{
    if (rows == m_rows) {
        m_formatter = formatter;
        announceWords(*this);
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_formatter = formatter;
    endResetModel();
}

int MirrorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MirrorTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MirrorTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MirrorRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return raw(row, column);
    case IdRole:
        return row.id;
    case kPlainRole: {
        const auto value = numberOf(row, column);
        return isNumber(column) ? QVariant(value ? plainNumber(*value) : QString()) : QVariant();
    }
    case kLifeRole:
        return life(row, column);
    default:
        return {};
    }
}

QVariant MirrorTableModel::life(const MirrorRow &row, Column column) const
{
    LifeQuestion question;
    question.title = Text::joined(
        {row.name, Text::verbatim(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())}, u", "_s);
    question.value = Text::verbatim(text(row, column));
    question.inputs = column == ExporterColumn   ? row.exports.inputs
                      : column == ImporterColumn ? row.imports.inputs
                                                 : inputsOf(row);
    question.status = statusOf(row);
    question.remark = row.note;
    return question.inputs.isEmpty() ? QVariant() : QVariant::fromValue(question);
}

QVariant MirrorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return tr("Flow", "of goods from one country to another");
    case ExporterColumn:
        return tr("Exporter reports, $");
    case ImporterColumn:
        return tr("Importer reports, $");
    case GapColumn:
        return tr("Gap, $");
    case ShareColumn:
        return tr("Gap, %");
    case MarginColumn:
        return tr("Assumed CIF/FOB margin, $");
    case UnexplainedColumn:
        return tr("Unexplained, $");
    case UnexplainedShareColumn:
        return tr("Unexplained, %");
    case StatusColumn:
        return tr("Status", "how firm a figure is");
    case SourceColumn:
        return tr("Sources: exporter; importer");
    case ColumnCount:
        break;
    }
    return {};
}

QString MirrorTableModel::reportText(const ChartPoint &point) const
{
    return point.value ? valueText(m_formatter, *point.value, point.bound) : tr("not reported");
}

QString MirrorTableModel::text(const MirrorRow &row, Column column) const
{
    switch (column) {
    case NameColumn:
        return m_formatter.text(row.name);
    case ExporterColumn:
        return reportText(row.exports);
    case ImporterColumn:
        return reportText(row.imports);
    case ShareColumn:
    case UnexplainedShareColumn: {
        const auto value = numberOf(row, column);
        return value ? m_formatter.number(*value, {}, Text::NumberStyle::SignedPercent) : QString(kMissingMark);
    }
    case GapColumn:
    case MarginColumn:
    case UnexplainedColumn: {
        const auto value = numberOf(row, column);
        const Bound bound = column == MarginColumn ? row.exports.bound : gapBound(row);
        return value ? valueText(m_formatter, std::round(*value * 100.0) / 100.0, bound) : QString(kMissingMark);
    }
    case StatusColumn:
        return statusText(m_formatter, statusOf(row));
    case SourceColumn: {
        QStringList names{m_formatter.text(row.exports.sourceName), m_formatter.text(row.imports.sourceName)};
        names.removeAll(QString());
        return names.join(u"; "_s);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString MirrorTableModel::toolTip(const MirrorRow &row, Column column) const
{
    if (column == ExporterColumn || column == ImporterColumn) {
        const bool exports = column == ExporterColumn;
        const ChartPoint &point = exports ? row.exports : row.imports;
        if (!point.value)
            return m_formatter.text(point.gap);
        const QString valuation = exports ? row.exportValuation : row.importValuation;
        QStringList lines{m_formatter.label(u"area"_s, exports ? row.exporter : row.importer),
                          valuation.isEmpty() ? tr("valuation not stated") : valuation,
                          statusText(m_formatter, point.status), m_formatter.text(point.sourceName)};
        if (!point.note.isEmpty())
            lines << point.note;
        if (const QString rivals = m_formatter.text(point.rivals); !rivals.isEmpty())
            lines << rivals;
        return lines.join(u'\n');
    }
    if (isNumber(column) && !row.note.isEmpty())
        return m_formatter.text(row.note);
    return text(row, column);
}

QVariant MirrorTableModel::raw(const MirrorRow &row, Column column) const
{
    if (isNumber(column)) {
        const auto value = numberOf(row, column);
        return value ? QVariant(std::abs(*value)) : QVariant();
    }
    if (column == NameColumn && !row.sort.isEmpty())
        return row.sort;
    const QString shown = searchFolded(text(row, column));
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

} // namespace corridor
