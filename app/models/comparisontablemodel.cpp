#include "models/comparisontablemodel.h"

#include "models/celltext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

bool isNumber(int column)
{
    return column == ComparisonTableModel::Then || column == ComparisonTableModel::Now ||
           column == ComparisonTableModel::Change;
}

} // namespace

QString ComparisonWords::name(const QString &kind, const QString &code, const QString &form) const
{
    const QString own = m_formatter.label(kind, code, form);
    return own == code ? m_names.value(kind + u'/' + code, code) : own;
}

QString ComparisonWords::series(const SeriesKey &key) const
{
    QString countries = name(u"area"_s, key.reporter, u"name"_s);
    if (key.partner != u"-"_s)
        countries += u" → "_s + name(u"area"_s, key.partner, u"name"_s);
    QStringList parts{name(u"indicator"_s, key.indicator, u"name"_s), countries};
    if (key.commodity != u"TOTAL"_s) {
        const QString own = commodityText(m_formatter, key);
        const QString given = m_names.value(u"commodity/"_s + key.commodity);
        parts << (own == key.commodity && !given.isEmpty() ? key.commodity + u' ' + given : own);
    }
    return parts.join(u" · "_s);
}

QString ComparisonWords::source(const SeriesKey &key) const { return name(u"source_short"_s, key.source, u"short"_s); }

QString ComparisonWords::value(const SeriesKey &key, const std::optional<Figure> &figure) const
{
    if (!figure)
        return QString(kMissingMark);
    const QString text =
        m_formatter.text(Text::number(figure->value, key.unit, Text::NumberStyle::Full, figure->bound));
    return figure->status == FigureStatus::Official ? text : text + u", "_s + statusText(m_formatter, figure->status);
}

QString ComparisonWords::change(const ComparedFigure &figure) const
{
    if (!figure.then)
        return ComparisonTableModel::tr("new", "a figure");
    if (!figure.now)
        return ComparisonTableModel::tr("not there now", "a figure");
    const double difference = figure.now->value - figure.then->value;
    if (difference != 0.0) {
        const QString amount = m_formatter.number(difference, figure.key.unit, Text::NumberStyle::SignedCompact);
        const double share = difference / std::abs(figure.then->value);
        return std::isfinite(share)
                   ? u"%1 (%2)"_s.arg(amount, m_formatter.number(share, {}, Text::NumberStyle::SignedPercent))
                   : amount;
    }
    if (figure.then->status != figure.now->status || figure.then->bound != figure.now->bound)
        return ComparisonTableModel::tr("status", "what changed");
    if (figure.then->quantity != figure.now->quantity)
        return ComparisonTableModel::tr("quantity", "what changed");
    return {};
}

ComparisonTableModel::ComparisonTableModel(QObject *parent) :
    QAbstractTableModel(parent), m_words(Formatter(Language::English, nullptr))
{}

ComparisonTableModel::~ComparisonTableModel() = default;

void ComparisonTableModel::setComparison(const FigureComparison &comparison, const ComparisonWords &words)
{
    beginResetModel();
    m_comparison = comparison;
    m_words = words;
    endResetModel();
}

void ComparisonTableModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = only;
    endResetModel();
}

int ComparisonTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_onlyDifferences ? m_comparison.differences() : m_comparison.figures.size());
}

int ComparisonTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QString ComparisonTableModel::text(const ComparedFigure &figure, int column) const
{
    switch (column) {
    case SeriesName:
        return m_words.series(figure.key);
    case PeriodText:
        return m_words.formatter().period(figure.period);
    case Then:
        return m_words.value(figure.key, figure.then);
    case Now:
        return m_words.value(figure.key, figure.now);
    case Change:
        return m_words.change(figure);
    default:
        return m_words.source(figure.key);
    }
}

QString ComparisonTableModel::plain(const ComparedFigure &figure, int column)
{
    switch (column) {
    case PeriodText:
        return figure.period.toString();
    case Then:
        return figure.then ? plainNumber(figure.then->value) : QString();
    case Now:
        return figure.now ? plainNumber(figure.now->value) : QString();
    default:
        return {};
    }
}

QVariant ComparisonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedFigure &figure = m_comparison.figures.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(figure, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case kPlainRole: {
        const QString number = plain(figure, index.column());
        return number.isEmpty() ? QVariant() : QVariant(number);
    }
    default:
        return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeriesName:
        return tr("Figure");
    case PeriodText:
        return tr("Period");
    case Then:
        return tr("Then", "the value in the picture");
    case Now:
        return tr("Now", "the value in the store");
    case Change:
        return tr("Change");
    default:
        return tr("Source");
    }
}

} // namespace corridor
