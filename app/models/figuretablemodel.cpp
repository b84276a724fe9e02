#include "models/figuretablemodel.h"

#include "analysis/lifequestion.h"
#include "models/celltext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace corridor {

/// The pages read last, of one window.
class FigureTableModel::Pages {
public:
    explicit Pages(std::function<void(const Error &)> fail) : m_pages(kPagesKept), m_fail(std::move(fail)) {}

    void setWindow(std::shared_ptr<const FigureWindow> window)
    {
        m_window = std::move(window);
        m_pages.clear();
        m_failed = false;
        const qint64 count = m_window ? m_window->count() : 0;
        m_count = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    }

    [[nodiscard]] int count() const { return m_count; }

    /// nullptr when the row could not be read.
    [[nodiscard]] const FigureRow *row(int number)
    {
        const QList<FigureRow> *page = m_pages.object(number / FigureWindow::kPageRows);
        if (!page)
            page = read(number / FigureWindow::kPageRows);
        const int within = number % FigureWindow::kPageRows;
        return within < page->size() ? &page->at(within) : nullptr;
    }

private:
    const QList<FigureRow> *read(int number)
    {
        auto page = std::make_unique<QList<FigureRow>>();
        Result<QList<FigureRow>> rows =
            m_window->rows(qint64(number) * FigureWindow::kPageRows, FigureWindow::kPageRows);
        if (rows.ok()) {
            *page = std::move(rows).value();
        } else if (!m_failed) {
            m_failed = true; // a page that fails is kept as an empty one: painting would ask for it again and again
            m_fail(rows.error());
        }
        const QList<FigureRow> *kept = page.get();
        m_pages.insert(number, page.release()); // the cache owns its pages
        return kept;
    }

    std::shared_ptr<const FigureWindow> m_window;
    QCache<int, QList<FigureRow>> m_pages;
    std::function<void(const Error &)> m_fail;
    int m_count = 0;
    bool m_failed = false;
};

FigureTableModel::FigureTableModel(QObject *parent) :
    QAbstractTableModel(parent), m_pages(std::make_unique<Pages>([this](const Error &error) {
        // Cells are read while painting: whoever is told may want to show a message.
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    })),
    m_formatter(Language::English, nullptr)
{}

FigureTableModel::~FigureTableModel() = default;

void FigureTableModel::setWindow(std::shared_ptr<const FigureWindow> window)
{
    beginResetModel();
    m_pages->setWindow(std::move(window));
    endResetModel();
}

void FigureTableModel::setFormatter(const Formatter &formatter)
{
    m_formatter = formatter;
    announceWords(*this);
}

std::optional<FigureRow> FigureTableModel::rowAt(int row) const
{
    if (row < 0 || row >= m_pages->count())
        return std::nullopt;
    const FigureRow *found = m_pages->row(row);
    return found ? std::optional(*found) : std::nullopt;
}

int FigureTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_pages->count(); }

int FigureTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kFigureColumnCount; }

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<FigureColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column == FigureColumn::Value ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole && role != kLifeRole &&
        role != kPlainRole)
        return {};
    const FigureRow *row = m_pages->row(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(*row, column));
    case kPlainRole:
        return plain(*row, column);
    case kLifeRole:
        return QVariant::fromValue(lifeOfFigure(*row));
    default:
        return raw(*row, column);
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kFigureColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = static_cast<FigureColumn>(section);
    if (role == Qt::DisplayRole)
        return header(column);
    if (role == Qt::TextAlignmentRole && column == FigureColumn::Value)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < kFigureColumnCount)
        Q_EMIT sortRequested(static_cast<FigureColumn>(column), order);
}

QString FigureTableModel::text(const FigureRow &row, FigureColumn column) const
{
    const SeriesKey &key = row.key;
    switch (column) {
    case FigureColumn::Indicator:
        return m_formatter.label(u"indicator"_s, key.indicator);
    case FigureColumn::Reporter:
        return m_formatter.label(u"area"_s, key.reporter);
    case FigureColumn::Partner:
        return key.partner == u"-"_s ? QString(kMissingMark) : m_formatter.label(u"area"_s, key.partner);
    case FigureColumn::Commodity:
        return key.commodity == u"TOTAL"_s ? tr("Total", "all commodities together") : commodityText(m_formatter, key);
    case FigureColumn::Period:
        return m_formatter.period(row.figure.period);
    case FigureColumn::Value:
        return valueText(m_formatter, row.figure.value, row.figure.bound);
    case FigureColumn::Unit:
        return unitText(m_formatter, key.unit);
    case FigureColumn::StatusWord:
        return statusText(m_formatter, row.figure.status);
    case FigureColumn::Source:
        return sourceText(m_formatter, key.source);
    case FigureColumn::Note:
        break;
    }
    // Notes of the bundled data have names in the four languages; any other note is its own name.
    return row.figure.note.isEmpty() ? QString() : m_formatter.label(u"note"_s, row.figure.note);
}

QString FigureTableModel::toolTip(const FigureRow &row, FigureColumn column) const
{
    if (column != FigureColumn::Value)
        return text(row, column);
    QStringList lines{text(row, FigureColumn::Value) + u' ' + text(row, FigureColumn::Unit),
                      text(row, FigureColumn::StatusWord) + u" · "_s + text(row, FigureColumn::Source)};
    if (!row.figure.printed.isEmpty())
        lines << tr("As printed: %1").arg(row.figure.printed);
    if (!row.figure.note.isEmpty())
        lines << text(row, FigureColumn::Note);
    return lines.join(u'\n');
}

QVariant FigureTableModel::raw(const FigureRow &row, FigureColumn column)
{
    switch (column) {
    case FigureColumn::Indicator:
        return row.key.indicator;
    case FigureColumn::Reporter:
        return row.key.reporter;
    case FigureColumn::Partner:
        return row.key.partner;
    case FigureColumn::Commodity:
        return row.key.commodity;
    case FigureColumn::Period:
        return row.figure.period.first();
    case FigureColumn::Value:
        return row.figure.value;
    case FigureColumn::Unit:
        return row.key.unit;
    case FigureColumn::StatusWord:
        return statusCode(row.figure.status);
    case FigureColumn::Source:
        return row.key.source;
    case FigureColumn::Note:
        break;
    }
    return row.figure.note;
}

QVariant FigureTableModel::plain(const FigureRow &row, FigureColumn column)
{
    if (column == FigureColumn::Value)
        return plainNumber(row.figure.value);
    return column == FigureColumn::Period ? QVariant(row.figure.period.toString()) : QVariant();
}

QString FigureTableModel::header(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Indicator:
        return tr("Indicator");
    case FigureColumn::Reporter:
        return tr("Reporter", "country whose figures these are");
    case FigureColumn::Partner:
        return tr("Partner");
    case FigureColumn::Commodity:
        return tr("Commodity");
    case FigureColumn::Period:
        return tr("Period");
    case FigureColumn::Value:
        return tr("Value");
    case FigureColumn::Unit:
        return tr("Unit");
    case FigureColumn::StatusWord:
        return tr("Status", "how firm a figure is");
    case FigureColumn::Source:
        return tr("Source");
    case FigureColumn::Note:
        break;
    }
    return tr("Note");
}

} // namespace corridor
