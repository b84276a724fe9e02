#include "models/charttablemodel.h"

#include "analysis/lifequestion.h"
#include "models/celltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

const QString kBetween = u"; "_s; ///< Stands between the sources of one figure, too.

std::optional<std::pair<double, double>> rangeOf(const ChartPoint *point, bool wide)
{
    if (!point || !point->forecast)
        return std::nullopt;
    return wide ? std::pair(point->forecast->low95, point->forecast->high95)
                : std::pair(point->forecast->low80, point->forecast->high80);
}

} // namespace

ChartTableModel::ChartTableModel(QObject *parent) : QAbstractTableModel(parent), m_formatter(Language::English, nullptr)
{
    makeColumns();
}

ChartTableModel::~ChartTableModel() = default;

void ChartTableModel::setChart(const ChartSpec &chart, const Formatter &formatter)
{
    if (chart == m_chart) {
        m_formatter = formatter;
        announceWords(*this);
        return;
    }
    beginResetModel();
    m_chart = chart;
    m_formatter = formatter;
    readPeriods();
    makeColumns();
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

void ChartTableModel::makeColumns()
{
    m_columns.clear();
    if (!m_chart.items.isEmpty()) {
        m_columns = {{Kind::Part}, {Kind::PartValue}};
        const auto has = [this](auto test) { return std::any_of(m_chart.items.cbegin(), m_chart.items.cend(), test); };
        if (has([](const ChartItem &item) { return item.before.has_value(); }))
            m_columns.append({Kind::PartBefore});
        if (has([](const ChartItem &item) { return !item.detail.isEmpty(); }))
            m_columns.append({Kind::PartDetail});
    } else {
        m_columns = {{Kind::Period}};
        for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i) {
            const QList<ChartPoint> &points = m_chart.series.at(i).points;
            const auto has = [&points](auto test) { return std::any_of(points.cbegin(), points.cend(), test); };
            if (has([](const ChartPoint &point) { return point.x.has_value(); }))
                m_columns.append({Kind::X, i});
            m_columns.append({Kind::Value, i});
            if (has([](const ChartPoint &point) { return point.forecast.has_value(); }))
                m_columns.append({{Kind::Range80, i}, {Kind::Range95, i}});
        }
    }
    m_columns.append({{Kind::StatusWord}, {Kind::Source}});
}

bool ChartTableModel::isNumber(Kind kind)
{
    switch (kind) {
    case Kind::X:
    case Kind::Value:
    case Kind::Range80:
    case Kind::Range95:
    case Kind::PartValue:
    case Kind::PartBefore:
        return true;
    default:
        return false;
    }
}

const ChartPoint *ChartTableModel::pointOf(int row, int series) const
{
    if (series < 0 || series >= m_places.size())
        return nullptr;
    const QHash<int, qsizetype> &places = m_places.at(series);
    const auto place = places.constFind(row);
    return place == places.cend() ? nullptr : &m_chart.series.at(series).points.at(*place);
}

const ChartPoint *ChartTableModel::pointAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    return pointOf(index.row(), columnOf(index.column()).series);
}

const ChartItem *ChartTableModel::itemAt(int row) const
{
    return row >= 0 && row < m_chart.items.size() ? &m_chart.items.at(row) : nullptr;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_chart.items.isEmpty() ? m_periods.size() : m_chart.items.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index.row(), column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column.kind) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case SortRole:
        return raw(index.row(), column);
    case PeriodRole:
        return m_periods.value(index.row()).toString();
    case kPlainRole:
        return plain(index.row(), column);
    case kLifeRole:
        return life(index.row(), column);
    case SeriesRole:
        return column.series >= 0 ? QVariant(m_chart.series.at(column.series).id) : QVariant();
    default:
        return {};
    }
}

QVariant ChartTableModel::life(int row, const Column &column) const
{
    std::optional<LifeQuestion> question;
    if (const ChartItem *item = itemAt(row)) {
        question = lifeOfItem(m_chart, *item);
    } else if (column.series >= 0) {
        if (const ChartPoint *each = pointOf(row, column.series))
            question = lifeOfPoint(m_chart, m_chart.series.at(column.series), *each);
    } else {
        question.emplace();
        question->title = Text::joined({m_chart.title, Text::period(m_periods.at(row))}, u", "_s);
        for (int series = 0; series < static_cast<int>(m_chart.series.size()); ++series) {
            if (const ChartPoint *each = pointOf(row, series))
                question->inputs.append(each->inputs);
        }
        if (question->inputs.isEmpty())
            return {};
    }
    return question ? QVariant::fromValue(*question) : QVariant();
}

QString ChartTableModel::withUnit(const QString &name, const QString &unit, bool isShort) const
{
    const QString word = m_formatter.label(u"unit"_s, unit, isShort ? u"short"_s : u"name"_s);
    return word.isEmpty() ? name : name + u", "_s + word;
}

QString ChartTableModel::head(const Column &column, bool isShort) const
{
    const auto name = [&] { return m_formatter.text(m_chart.series.at(column.series).name); };
    switch (column.kind) {
    case Kind::Period:
        return tr("Period");
    case Kind::X:
        return withUnit(m_formatter.text(m_chart.xTitle), m_chart.xUnit, isShort);
    case Kind::Value:
        return withUnit(name(), m_chart.unit, isShort);
    case Kind::Range80:
        return tr("80 %: %1", "range of a forecast").arg(name());
    case Kind::Range95:
        return tr("95 %: %1", "range of a forecast").arg(name());
    case Kind::Part:
        return tr("Name");
    case Kind::PartValue:
        return withUnit(tr("Value"), m_chart.unit, isShort);
    case Kind::PartBefore:
        return withUnit(tr("Before"), m_chart.unit, isShort);
    case Kind::PartDetail:
        return tr("Detail");
    case Kind::StatusWord:
        return tr("Status", "how firm a figure is");
    case Kind::Source:
        break;
    }
    return tr("Source");
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column &column = columnOf(section);
    if (role == Qt::TextAlignmentRole && isNumber(column.kind))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return head(column, true);
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(head(column, false))) : QVariant();
}

QString ChartTableModel::sourceOf(const ChartPoint &point) const
{
    return point.sourceName.isEmpty() ? sourceText(m_formatter, point.source) : m_formatter.text(point.sourceName);
}

template<typename Say>
QString ChartTableModel::joined(int row, Say say) const
{
    QStringList texts;
    for (int series = 0; series < static_cast<int>(m_chart.series.size()); ++series) {
        const ChartPoint *each = pointOf(row, series);
        if (!each || !each->value)
            continue;
        texts << say(*each).split(kBetween, Qt::SkipEmptyParts);
    }
    texts.removeDuplicates();
    return texts.join(kBetween);
}

QString ChartTableModel::partText(const ChartItem &item, Kind kind) const
{
    const auto number = [this](const std::optional<double> &value) {
        return value ? valueText(m_formatter, *value, Bound::None) : QString(kMissingMark);
    };
    switch (kind) {
    case Kind::PartValue:
        return number(item.value);
    case Kind::PartBefore:
        return number(item.before);
    case Kind::PartDetail:
        return m_formatter.text(item.detail);
    case Kind::StatusWord:
        return item.value ? statusText(m_formatter, item.status) : QString();
    case Kind::Source:
        return m_formatter.text(item.sourceName);
    default:
        return m_formatter.text(item.name);
    }
}

QString ChartTableModel::text(int row, const Column &column) const
{
    if (const ChartItem *item = itemAt(row))
        return partText(*item, column.kind);
    const ChartPoint *each = pointOf(row, column.series);
    switch (column.kind) {
    case Kind::Period:
        return m_formatter.period(m_periods.at(row));
    case Kind::X:
        return each && each->x ? valueText(m_formatter, *each->x, Bound::None) : QString(kMissingMark);
    case Kind::Value:
        return each && each->value ? valueText(m_formatter, *each->value, each->bound) : QString(kMissingMark);
    case Kind::Range80:
    case Kind::Range95: {
        const auto range = rangeOf(each, column.kind == Kind::Range95);
        return range ? valueText(m_formatter, range->first, Bound::None) + u" – "_s +
                           valueText(m_formatter, range->second, Bound::None)
                     : QString();
    }
    case Kind::StatusWord:
        return joined(row, [this](const ChartPoint &point) {
            return point.forecast ? tr("forecast") : statusText(m_formatter, point.status);
        });
    default:
        return joined(row, [this](const ChartPoint &point) { return sourceOf(point); });
    }
}

QString ChartTableModel::toolTip(int row, const Column &column) const
{
    const ChartPoint *each = pointOf(row, column.series);
    if (column.kind != Kind::Value)
        return text(row, column);
    if (!each || !each->value) {
        if (each && !each->gap.isEmpty())
            return m_formatter.text(each->gap);
        return each && !each->note.isEmpty() ? each->note : tr("No figure for this period");
    }
    QStringList lines{m_formatter.number(*each->value, m_chart.unit, Text::NumberStyle::Full),
                      each->forecast ? tr("forecast")
                                     : statusText(m_formatter, each->status) + u" · "_s + sourceOf(*each)};
    if (!each->note.isEmpty())
        lines << each->note;
    if (const QString rivals = m_formatter.text(each->rivals); !rivals.isEmpty())
        lines << rivals;
    return lines.join(u'\n');
}

QVariant ChartTableModel::raw(int row, const Column &column) const
{
    const auto number = [](const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(); };
    const ChartPoint *each = pointOf(row, column.series);
    const ChartItem *item = itemAt(row);
    switch (column.kind) {
    case Kind::Period:
        return m_periods.at(row).first();
    case Kind::X:
        return each ? number(each->x) : QVariant();
    case Kind::Value:
        return each ? number(each->value) : QVariant();
    case Kind::Range80:
    case Kind::Range95: {
        const auto range = rangeOf(each, column.kind == Kind::Range95);
        return range ? QVariant(range->first) : QVariant();
    }
    case Kind::PartValue:
        return number(item->value);
    case Kind::PartBefore:
        return number(item->before);
    default:
        break;
    }
    const QString shown = text(row, column);
    return shown.isEmpty() ? QVariant() : QVariant(shown);
}

QVariant ChartTableModel::plain(int row, const Column &column) const
{
    if (column.kind == Kind::Period)
        return m_periods.at(row).toString();
    if (column.kind == Kind::Range80 || column.kind == Kind::Range95) {
        const auto range = rangeOf(pointOf(row, column.series), column.kind == Kind::Range95);
        return range ? plainNumber(range->first) + u'/' + plainNumber(range->second) : QString();
    }
    if (!isNumber(column.kind))
        return {};
    const QVariant value = raw(row, column);
    return value.isValid() ? plainNumber(value.toDouble()) : QString();
}

} // namespace corridor
