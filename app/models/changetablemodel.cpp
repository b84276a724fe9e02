#include "models/changetablemodel.h"

#include "analysis/lifequestion.h"
#include "models/celltext.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

enum class Kind { Added, Revised, Removed };

Kind kindOf(const ChangeList::Change &change)
{
    if (!change.before)
        return Kind::Added;
    return change.now ? Kind::Revised : Kind::Removed;
}

bool isNumber(int column) { return column == ChangeTableModel::Before || column == ChangeTableModel::Now; }

} // namespace

ChangeTableModel::ChangeTableModel(QObject *parent) :
    QAbstractTableModel(parent), m_formatter(Language::English, nullptr)
{}

ChangeTableModel::~ChangeTableModel() = default;

void ChangeTableModel::setChanges(const ChangeList &list, const Formatter &formatter)
{
    beginResetModel();
    m_list = list;
    m_formatter = formatter;
    m_order.resize(static_cast<size_t>(list.changes.size()));
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

const ChangeList::Change &ChangeTableModel::changeAt(int row) const
{
    return m_list.changes.at(m_order.at(static_cast<size_t>(row)));
}

const SeriesKey &ChangeTableModel::keyAt(int row) const { return m_list.keys.at(changeAt(row).key); }

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QString ChangeTableModel::value(const std::optional<double> &value, FigureStatus status) const
{
    if (!value)
        return QString(kMissingMark);
    const QString text = valueText(m_formatter, *value, Bound::None);
    return status == FigureStatus::Official ? text : text + u", "_s + statusText(m_formatter, status);
}

QString ChangeTableModel::nameOf(const SeriesKey &key, int column) const
{
    switch (column) {
    case IndicatorName:
        return m_formatter.label(u"indicator"_s, key.indicator);
    case Reporter:
        return m_formatter.label(u"area"_s, key.reporter);
    case Partner:
        return key.partner == u"-"_s ? QString(kMissingMark) : m_formatter.label(u"area"_s, key.partner);
    case CommodityName:
        return key.commodity == u"TOTAL"_s ? tr("Total", "all commodities together") : commodityText(m_formatter, key);
    case UnitName:
        return unitText(m_formatter, key.unit);
    default:
        return sourceText(m_formatter, key.source);
    }
}

QString ChangeTableModel::text(const ChangeList::Change &change, int column) const
{
    const ChangeList::Writer &writer = m_list.writers.at(change.writer);
    switch (column) {
    case What:
        switch (kindOf(change)) {
        case Kind::Added:
            return tr("added", "a figure");
        case Kind::Revised:
            return tr("changed", "a figure");
        case Kind::Removed:
            break;
        }
        return tr("removed", "a figure");
    case PeriodText:
        return m_formatter.period(change.period);
    case Before:
        return value(change.before, change.statusBefore);
    case Now:
        return value(change.now, change.statusNow);
    case File:
        return writer.bundled ? u"Corridor"_s : writer.title;
    case Time:
        return m_formatter.locale().toString(writer.time.toLocalTime(), QLocale::ShortFormat);
    default:
        return nameOf(m_list.keys.at(change.key), column);
    }
}

QVariant ChangeTableModel::plain(const ChangeList::Change &change, int column) const
{
    switch (column) {
    case PeriodText:
        return change.period.toString();
    case Before:
        return change.before ? plainNumber(*change.before) : QString();
    case Now:
        return change.now ? plainNumber(*change.now) : QString();
    case Time:
        return m_list.writers.at(change.writer).time.toString(Qt::ISODate);
    default:
        return {};
    }
}

QVariant ChangeTableModel::life(const ChangeList::Change &change) const
{
    FigureRow row{m_list.keys.at(change.key), {}};
    row.figure.series = change.series;
    row.figure.period = change.period;
    row.figure.value = change.now.value_or(change.before.value_or(0.0));
    row.figure.status = change.now ? change.statusNow : change.statusBefore;
    LifeQuestion question = lifeOfFigure(row);
    if (!change.now)
        question.value = {};
    return QVariant::fromValue(question);
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangeList::Change &change = changeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(change, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case kPlainRole:
        return plain(change, index.column());
    case kLifeRole:
        return life(change);
    default:
        return {};
    }
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Change");
    case IndicatorName:
        return tr("Indicator");
    case Reporter:
        return tr("Reporter", "country whose figures these are");
    case Partner:
        return tr("Partner");
    case CommodityName:
        return tr("Commodity");
    case PeriodText:
        return tr("Period");
    case Before:
        return tr("Then", "the value on that day");
    case Now:
        return tr("Now", "the value that stands");
    case UnitName:
        return tr("Unit");
    case SourceName:
        return tr("Source");
    case File:
        return tr("File or edit");
    default:
        return tr("Time");
    }
}

/// What each change is sorted by where the column has numbers: kNone where it has no value.
std::vector<double> ChangeTableModel::sortNumbers(int column) const
{
    std::vector<double> numbers;
    numbers.reserve(m_order.size());
    for (const ChangeList::Change &change : m_list.changes) {
        switch (column) {
        case What:
            numbers.push_back(static_cast<double>(kindOf(change)));
            break;
        case PeriodText:
            numbers.push_back(static_cast<double>(change.period.first().toJulianDay()));
            break;
        case Before:
            numbers.push_back(change.before.value_or(kNone));
            break;
        case Now:
            numbers.push_back(change.now.value_or(kNone));
            break;
        default:
            numbers.push_back(static_cast<double>(m_list.writers.at(change.writer).time.toMSecsSinceEpoch()));
            break;
        }
    }
    return numbers;
}

/// The places of the words of a column in the order of the language: each name is compared once, however often it
/// stands there.
std::vector<double> ChangeTableModel::wordPlaces(int column) const
{
    QStringList words;
    if (column == File) {
        for (const ChangeList::Writer &writer : m_list.writers)
            words.append(writer.title);
    } else {
        for (const SeriesKey &key : m_list.keys)
            words.append(nameOf(key, column));
    }
    QCollator collator(m_formatter.locale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QStringList sorted = words;
    sorted.removeDuplicates();
    std::sort(sorted.begin(), sorted.end(), collator);
    QHash<QString, double> places;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        places.insert(sorted.at(i), static_cast<double>(i));
    std::vector<double> all;
    all.reserve(m_order.size());
    for (const ChangeList::Change &change : m_list.changes)
        all.push_back(places.value(words.at(column == File ? change.writer : change.key)));
    return all;
}

void ChangeTableModel::sort(int column, Qt::SortOrder order)
{
    if (m_order.empty())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_order;
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0 && column < kColumns) {
        const bool byNumber = column == What || column == PeriodText || isNumber(column) || column == Time;
        const std::vector<double> keys = byNumber ? sortNumbers(column) : wordPlaces(column);
        std::stable_sort(m_order.begin(), m_order.end(), [&keys, order](int left, int right) {
            const double one = keys.at(static_cast<size_t>(left));
            const double other = keys.at(static_cast<size_t>(right));
            if (std::isnan(one) || std::isnan(other))
                return !std::isnan(one) && std::isnan(other);
            return order == Qt::AscendingOrder ? one < other : other < one;
        });
    }
    std::vector<int> rowOf(m_order.size());
    for (size_t row = 0; row < m_order.size(); ++row)
        rowOf.at(static_cast<size_t>(m_order.at(row))) = static_cast<int>(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to.append(
            this->index(rowOf.at(static_cast<size_t>(before.at(static_cast<size_t>(index.row())))), index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace corridor
