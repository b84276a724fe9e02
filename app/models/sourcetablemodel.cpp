#include "models/sourcetablemodel.h"

#include "analysis/searchfold.h"
#include "models/celltext.h"

using namespace Qt::StringLiterals;

namespace corridor {

SourceTableModel::SourceTableModel(QObject *parent) :
    QAbstractTableModel(parent), m_formatter(Language::English, nullptr)
{}

SourceTableModel::~SourceTableModel() = default;

void SourceTableModel::setRows(const QList<SourceRow> &rows, const Formatter &formatter)
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

int SourceTableModel::rowOf(const QString &code) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&code](const SourceRow &row) { return row.code == code; });
    return found == m_rows.cend() ? -1 : static_cast<int>(std::distance(m_rows.cbegin(), found));
}

int SourceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SourceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SourceRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == TitleColumn && !row.licence.isEmpty()
                                ? row.title + u'\n' + tr("Licence: %1").arg(row.licence)
                                : text(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == FiguresColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case SortRole:
        return raw(row, column);
    case CodeRole:
        return row.code;
    default:
        return {};
    }
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case PublisherColumn:
        return tr("Publisher");
    case TitleColumn:
        return tr("Title");
    case UrlColumn:
        return tr("Address", "of a web page");
    case PublishedColumn:
        return tr("Published");
    case FiguresColumn:
        return tr("Figures", "number of figures from a source");
    case ColumnCount:
        break;
    }
    return {};
}

QString SourceTableModel::text(const SourceRow &row, Column column) const
{
    switch (column) {
    case PublisherColumn:
        return row.publisher;
    case TitleColumn:
        return row.title;
    case UrlColumn:
        return row.url;
    case PublishedColumn: {
        const auto date = VagueDate::parse(row.published);
        return date ? m_formatter.shortDate(*date) : row.published;
    }
    case FiguresColumn:
        return m_formatter.digits(static_cast<double>(row.figures), 0);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SourceTableModel::raw(const SourceRow &row, Column column)
{
    const auto known = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (column) {
    case PublisherColumn:
        return known(searchFolded(row.publisher));
    case TitleColumn:
        return known(searchFolded(row.title));
    case UrlColumn:
        return known(row.url);
    case PublishedColumn:
        return known(row.published);
    case FiguresColumn:
        return row.figures;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace corridor
