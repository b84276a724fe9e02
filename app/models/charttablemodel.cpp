#include "models/charttablemodel.h"

#include "models/celltext.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
const QString kBetween = u"; "_s; ///< Stands between the sources of one figure, too.
}

ChartTableModel::ChartTableModel(QObject *parent) : QAbstractTableModel(parent), m_formatter(Language::English, nullptr)
{}

ChartTableModel::~ChartTableModel() = default;

void ChartTableModel::setChart(const ChartSpec &chart, const Formatter &formatter)
{
    if (chart == m_chart) {
        m_formatter = formatter;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_periods.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                               {Qt::DisplayRole, Qt::ToolTipRole});
        return;
    }
    beginResetModel();
    m_chart = chart;
    m_formatter = formatter;
    readPeriods();
    endResetModel();
}

void ChartTableModel::readPeriods()
{
    m_periods.clear();
    for (const ChartSeries &series : std::as_const(m_chart.series)) {
        for (const ChartPoint &each : series.points)
            m_periods << each.period;
    }
    std::sort(m_periods.begin(), m_periods.end());
    m_periods.erase(std::unique(m_periods.begin(), m_periods.end()), m_periods.end());

    m_places.clear();
    for (const ChartSeries &series : std::as_const(m_chart.series)) {
        QHash<int, qsizetype> places;
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const auto found = std::lower_bound(m_periods.cbegin(), m_periods.cend(), series.points.at(i).period);
            places.insert(static_cast<int>(std::distance(m_periods.cbegin(), found)), i);
        }
        m_places << places;
    }
}

ChartTableModel::Column ChartTableModel::columnOf(int section) const
{
    const auto series = static_cast<int>(m_chart.series.size());
    if (section == 0)
        return Column::Period;
    if (section <= series)
        return Column::Series;
    return section == series + 1 ? Column::StatusWord : Column::Source;
}

const ChartPoint *ChartTableModel::point(int row, int column) const
{
    const QHash<int, qsizetype> &places = m_places.at(column - 1);
    const auto place = places.constFind(row);
    return place == places.cend() ? nullptr : &m_chart.series.at(column - 1).points.at(*place);
}

const ChartPoint *ChartTableModel::pointAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || columnOf(index.column()) != Column::Series)
        return nullptr;
    return point(index.row(), index.column());
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.series.size()) + 3;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isValue = columnOf(index.column()) == Column::Series;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return raw(index.row(), index.column());
    case PeriodRole:
        return m_periods.at(index.row()).toString();
    case SeriesRole:
        return isValue ? QVariant(m_chart.series.at(index.column() - 1).id) : QVariant();
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column column = columnOf(section);
    if (role == Qt::TextAlignmentRole && column == Column::Series)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (column) {
    case Column::Period:
        text = tr("Period");
        break;
    case Column::Series: {
        const bool isShort = role == Qt::DisplayRole;
        text = m_formatter.text(m_chart.series.at(section - 1).name);
        const QString unit = m_formatter.label(u"unit"_s, m_chart.unit, isShort ? u"short"_s : u"name"_s);
        if (!unit.isEmpty())
            text += u", "_s + unit;
        break;
    }
    case Column::StatusWord:
        text = tr("Status", "how firm a figure is");
        break;
    case Column::Source:
        text = tr("Source");
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QString ChartTableModel::sourceOf(const ChartPoint &point) const
{
    return point.sourceName.isEmpty() ? sourceText(m_formatter, point.source) : m_formatter.text(point.sourceName);
}

template<typename Say>
QString ChartTableModel::joined(int row, Say say) const
{
    QStringList texts;
    for (int column = 1; column <= m_chart.series.size(); ++column) {
        const ChartPoint *each = point(row, column);
        if (!each || !each->value)
            continue;
        texts << say(*each).split(kBetween, Qt::SkipEmptyParts);
    }
    texts.removeDuplicates();
    return texts.join(kBetween);
}

QString ChartTableModel::text(int row, int column) const
{
    switch (columnOf(column)) {
    case Column::Period:
        return m_formatter.period(m_periods.at(row));
    case Column::Series: {
        const ChartPoint *each = point(row, column);
        return each && each->value ? valueText(m_formatter, *each->value, each->bound) : QString(kMissingMark);
    }
    case Column::StatusWord:
        return joined(row, [this](const ChartPoint &each) { return statusText(m_formatter, each.status); });
    case Column::Source:
        break;
    }
    return joined(row, [this](const ChartPoint &each) { return sourceOf(each); });
}

QString ChartTableModel::toolTip(int row, int column) const
{
    if (columnOf(column) != Column::Series)
        return text(row, column);
    const ChartPoint *each = point(row, column);
    if (!each || !each->value)
        return each && !each->note.isEmpty() ? each->note : tr("No figure for this period");
    QStringList lines{m_formatter.number(*each->value, m_chart.unit, Text::NumberStyle::Full),
                      statusText(m_formatter, each->status) + u" · "_s + sourceOf(*each)};
    if (!each->note.isEmpty())
        lines << each->note;
    if (const QString rivals = m_formatter.text(each->rivals); !rivals.isEmpty())
        lines << rivals;
    return lines.join(u'\n');
}

QVariant ChartTableModel::raw(int row, int column) const
{
    switch (columnOf(column)) {
    case Column::Period:
        return m_periods.at(row).first();
    case Column::Series: {
        const ChartPoint *each = point(row, column);
        return each && each->value ? QVariant(*each->value) : QVariant();
    }
    case Column::StatusWord:
    case Column::Source:
        break;
    }
    const QString shown = text(row, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

} // namespace corridor
