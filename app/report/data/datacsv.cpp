#include "report/data/datacsv.h"

#include "core/csvtext.h"

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// Writes lines in one language.
class CsvLines {
public:
    explicit CsvLines(const Formatter &formatter) :
        m_formatter(formatter), m_delimiter(formatter.locale().decimalPoint() == u","_s ? ';' : ',')
    {}

    void addText(const QString &text)
    {
        if (!text.isEmpty())
            m_csv += textField(text) + "\r\n";
    }
    void addTable(const DataTable &table)
    {
        addText(table.title);
        addText(table.subtitle);
        if (!table.columns.isEmpty()) {
            QByteArrayList heads;
            for (const DataColumn &column : table.columns)
                heads << textField(column.head);
            addLine(heads);
        }
        for (qsizetype i = 0; i < table.count; ++i) {
            const DataRow row = table.row(i);
            QByteArrayList cells;
            for (qsizetype column = 0; column < row.size(); ++column)
                cells << cell(row.at(column), table.columns.at(column));
            addLine(cells);
        }
        for (const QString &note : table.notes)
            addText(note);
        m_csv += "\r\n";
    }
    [[nodiscard]] QByteArray csv() const { return m_csv; }

private:
    void addLine(const QByteArrayList &cells) { m_csv += cells.join(m_delimiter) + "\r\n"; }
    [[nodiscard]] QByteArray textField(const QString &text) const { return csvField(guardedText(text), m_delimiter); }
    /// Spreadsheets know no minus sign but the hyphen.
    [[nodiscard]] QByteArray numberField(QString number) const
    {
        return csvField(number.replace(u'−', u'-'), m_delimiter);
    }
    [[nodiscard]] QByteArray cell(const DataCell &cell, const DataColumn &column) const
    {
        if (const QString *text = std::get_if<QString>(&cell))
            return textField(*text);
        if (const double *number = std::get_if<double>(&cell))
            return numberField(column.kind == DataColumn::Kind::Ratio
                                   ? m_formatter.number(*number, {}, Text::NumberStyle::Percent)
                                   : m_formatter.digits(*number));
        if (const Period *period = std::get_if<Period>(&cell))
            return textField(m_formatter.period(*period));
        if (const QDate *day = std::get_if<QDate>(&cell))
            return textField(m_formatter.date({*day, DatePrecision::Day}));
        return {};
    }

    const Formatter &m_formatter;
    char m_delimiter;
    QByteArray m_csv{"\xef\xbb\xbf"};
};

} // namespace

QByteArray formattedCsv(const DataBook &book, const Formatter &formatter)
{
    CsvLines lines(formatter);
    for (const DataTable &table : book.tables)
        lines.addTable(table);
    lines.addTable(book.sources);
    return lines.csv();
}

} // namespace corridor
