#include "report/carrier/tidyfigures.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kMostColumns = 200;

/// Walks over a CSV text (RFC 4180) row by row.
class Rows {
public:
    explicit Rows(QByteArrayView csv) : m_rest(csv) {}

    /// The next row that is not blank; false at the end, or at a row of more than kMostColumns cells.
    bool next()
    {
        do {
            if (m_rest.isEmpty())
                return false;
            m_line = m_nextLine;
            read();
        } while (m_cells.size() == 1 && m_cells.constFirst().isEmpty());
        return m_cells.size() <= kMostColumns;
    }

    [[nodiscard]] const QList<QByteArray> &cells() const { return m_cells; }
    [[nodiscard]] QByteArrayView raw() const { return m_raw; } ///< With its line end.
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    void read()
    {
        m_cells.clear();
        const QByteArrayView start = m_rest;
        QByteArray cell;
        bool quoted = false;
        qsizetype at = 0;
        for (; at < start.size(); ++at) {
            const char c = start.at(at);
            if (c == '\n')
                ++m_nextLine;
            if (quoted && c == '"' && at + 1 < start.size() && start.at(at + 1) == '"') {
                cell += c;
                ++at;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell += c;
            } else if (c == ',') {
                m_cells.append(cell);
                cell.clear();
                if (m_cells.size() > kMostColumns)
                    break;
            } else if (c == '\n') {
                ++at;
                break;
            }
        }
        m_cells.append(cell);
        m_raw = start.first(at);
        m_rest = start.sliced(at);
    }

    QByteArrayView m_rest;
    QByteArrayView m_raw;
    QList<QByteArray> m_cells;
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
};

enum Column {
    Indicator,
    Reporter,
    Partner,
    Commodity,
    FrequencyLetter,
    PeriodText,
    Value,
    Unit,
    Status,
    SourceCode,
    Basis,
    Valuation,
    Detail,
    BoundCode,
    Vintage,
    Quantity,
    IndicatorName,
    ReporterName,
    PartnerName,
    SourcePublisher,
    CommodityName,
    ColumnCount
};
constexpr std::array<const char *, ColumnCount> kHeads{
    "indicator", "reporter", "partner",        "commodity",     "frequency",    "period",           "value",
    "unit",      "status",   "source",         "basis",         "valuation",    "detail",           "bound",
    "vintage",   "quantity", "indicator_name", "reporter_name", "partner_name", "source_publisher", "commodity_name"};

/// Reads rows under one head.
class Reading {
public:
    /// False when the head lacks one of the columns that are needed.
    bool setHead(const QList<QByteArray> &head)
    {
        m_width = head.size();
        for (size_t i = 0; i < kHeads.size(); ++i)
            m_places.at(i) = head.indexOf(QByteArray(kHeads.at(i)));
        return std::all_of(m_places.cbegin(), m_places.cbegin() + IndicatorName,
                           [](qsizetype place) { return place >= 0; });
    }

    /// The figure of a row, or which of its cells cannot be read.
    [[nodiscard]] std::optional<FigureRow> row(const QList<QByteArray> &cells, Column *wrong) const
    {
        *wrong = Indicator;
        if (cells.size() != m_width)
            return std::nullopt;
        const auto text = [&](Column column) { return QString::fromUtf8(cells.at(place(column))); };
        FigureRow row{{text(Indicator), text(Reporter), text(Partner), text(Commodity), Frequency::Annual, text(Unit),
                       text(SourceCode), text(Basis), text(Valuation), text(Detail)},
                      {}};
        if (row.key.indicator.isEmpty() || row.key.reporter.isEmpty())
            return std::nullopt;
        const auto read = [wrong](auto value, Column column, auto *into) {
            *wrong = column;
            if (value)
                *into = *value;
            return value.has_value();
        };
        if (!read(Period::parse(text(PeriodText)), PeriodText, &row.figure.period) ||
            !read(frequencyFromCode(text(FrequencyLetter)), FrequencyLetter, &row.key.frequency) ||
            row.key.frequency != row.figure.period.frequency() ||
            !read(number(cells.at(place(Value))), Value, &row.figure.value) ||
            !read(statusFromCode(text(Status)), Status, &row.figure.status) ||
            !read(boundFromCode(text(BoundCode)), BoundCode, &row.figure.bound))
            return std::nullopt;
        const QByteArray &quantity = cells.at(place(Quantity));
        if (!quantity.isEmpty() && !read(number(quantity), Quantity, &row.figure.quantity))
            return std::nullopt;
        return row;
    }

    [[nodiscard]] bool stands(const QList<QByteArray> &cells) const { return cells.at(place(Vintage)) != "revision"; }

    void addNames(const QList<QByteArray> &cells, const SeriesKey &key, QHash<QString, QString> *names) const
    {
        const auto add = [&](const QString &kind, const QString &code, Column column) {
            const qsizetype at = place(column);
            if (at >= 0 && !cells.at(at).isEmpty())
                names->insert(kind + u'/' + code, QString::fromUtf8(cells.at(at)));
        };
        add(u"indicator"_s, key.indicator, IndicatorName);
        add(u"area"_s, key.reporter, ReporterName);
        add(u"area"_s, key.partner, PartnerName);
        add(u"source_short"_s, key.source, SourcePublisher);
        add(u"commodity"_s, key.commodity, CommodityName);
    }

private:
    [[nodiscard]] static std::optional<double> number(const QByteArray &text)
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber && qIsFinite(value) ? std::optional(value) : std::nullopt;
    }
    [[nodiscard]] qsizetype place(Column column) const { return m_places.at(static_cast<size_t>(column)); }

    std::array<qsizetype, ColumnCount> m_places{};
    qsizetype m_width = 0;
};

Error wrongText(const QString &message, qint64 line) { return {Error::Code::InvalidInput, message, {{}, line, 0}}; }

Error wrongCell(qint64 line, Column column)
{
    return wrongText(QCoreApplication::translate(
                         "corridor::Report",
                         "The figures in the picture cannot be read: line %1, column “%2”. It was written by another "
                         "program, or by a newer Corridor.")
                         .arg(QString::number(line), QLatin1StringView(kHeads.at(column))),
                     line);
}

} // namespace

Result<TidyFigures> readTidyFigures(const QByteArray &csv)
{
    TidyFigures figures;
    Rows rows(csv);
    Reading reading;
    if (!rows.next() || !reading.setHead(rows.cells()))
        return wrongCell(rows.line(), Indicator);
    SeriesKey last;
    while (rows.next()) {
        Column wrong = Indicator;
        auto row = reading.row(rows.cells(), &wrong);
        if (!row)
            return wrongCell(rows.line(), wrong);
        if (!reading.stands(rows.cells()))
            continue;
        if (figures.rows.size() == kMostTidyRows) {
            return wrongText(QCoreApplication::translate("corridor::Report",
                                                         "The picture carries more than %1 figures; that many are not "
                                                         "read from a picture.")
                                 .arg(QString::number(kMostTidyRows)),
                             rows.line());
        }
        row->figure.line = rows.line();
        if (row->key != last)
            reading.addNames(rows.cells(), row->key, &figures.names);
        last = row->key;
        figures.rows.append(*std::move(row));
    }
    if (rows.cells().size() > kMostColumns)
        return wrongCell(rows.line(), Indicator);
    return figures;
}

QByteArray tidyRowsOf(const QByteArray &csv, const QList<qint64> &lines)
{
    const QSet<qint64> wanted(lines.cbegin(), lines.cend());
    QByteArray chosen;
    Rows rows(csv);
    for (bool isHead = true; rows.next(); isHead = false) {
        if (isHead || wanted.contains(rows.line()))
            chosen += rows.raw();
    }
    return chosen;
}

} // namespace corridor
