#include "report/data/xlsx/xlsxsheet.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr qsizetype kLongestText = 32'000; ///< A cell holds 32,767 characters.
constexpr qsizetype kRowsLookedAt = 200;   ///< For the widths of columns.
constexpr double kTitleSize = 14.0;
constexpr double kLineHeight = 15.0; ///< Points.
constexpr double kNarrowest = 9.0;   ///< Characters.
constexpr double kWidest = 48.0;
constexpr lxw_color_t kHeadGround = 0xE8EDF2;

/// A day as workbooks count: 1 January 1900 is 1, and 29 February 1900 counts although there was none.
double serial(const QDate &day) { return static_cast<double>(QDate(1899, 12, 30).daysTo(day)); }

qsizetype widthOf(const DataCell &cell, const DataColumn &column)
{
    if (const QString *text = std::get_if<QString>(&cell)) {
        qsizetype longest = 0;
        for (const QString &line : text->split(u'\n'))
            longest = std::max(longest, line.size());
        return longest;
    }
    if (const double *value = std::get_if<double>(&cell)) {
        const QString digits = QString::number(*value, 'f', std::max(column.decimals, 0));
        return column.kind == DataColumn::Kind::Ratio ? 8 : digits.size() + digits.size() / 3;
    }
    return cell.index() == 0 ? 0 : 11;
}

} // namespace

SheetWriter::SheetWriter(const XlsxLibrary &library, lxw_workbook *workbook) :
    m_library(library), m_workbook(workbook), m_title(library.addFormat(workbook)), m_head(library.addFormat(workbook)),
    m_text(library.addFormat(workbook))
{
    m_library.setBold(m_title);
    m_library.setFontSize(m_title, kTitleSize);
    m_library.setBold(m_head);
    m_library.setPattern(m_head, LXW_PATTERN_SOLID);
    m_library.setGround(m_head, kHeadGround);
    m_library.setBottom(m_head, LXW_BORDER_THIN);
    m_library.setWrap(m_head);
    m_library.setAlign(m_head, LXW_ALIGN_VERTICAL_TOP);
    m_library.setAlign(m_text, LXW_ALIGN_VERTICAL_TOP);
}

void SheetWriter::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

lxw_format *SheetWriter::numberFormat(const QByteArray &code)
{
    lxw_format *&format = m_formats[code];
    if (!format) {
        format = m_library.addFormat(m_workbook);
        m_library.setNumberFormat(format, code.constData());
        m_library.setAlign(format, LXW_ALIGN_VERTICAL_TOP);
    }
    return format;
}

lxw_format *SheetWriter::decimalFormat(int decimals)
{
    return numberFormat(decimals == 0 ? QByteArray("#,##0") : "#,##0." + QByteArray(decimals, '0'));
}

void SheetWriter::writeText(lxw_worksheet *sheet, Place place, const QString &text, lxw_format *format)
{
    const QString held = text.size() > kLongestText ? text.left(kLongestText) + u'…' : text;
    note(m_library.writeText(sheet, place.row, place.column, held.toUtf8().constData(), format));
}

void SheetWriter::writeNumber(lxw_worksheet *sheet, Place place, double value, lxw_format *format)
{
    note(m_library.writeNumber(sheet, place.row, place.column, value, format));
}

/// A year is a number, a month and a day are dates; for the rest a workbook has no format.
void SheetWriter::writePeriod(lxw_worksheet *sheet, Place place, const Period &period)
{
    if (period.frequency() == Frequency::Annual)
        return writeNumber(sheet, place, period.year(), numberFormat("0"));
    const bool month = period.frequency() == Frequency::Month;
    if ((month || period.frequency() == Frequency::Day) && period.year() >= 1900)
        return writeNumber(sheet, place, serial(period.first()), numberFormat(month ? "yyyy-mm" : "yyyy-mm-dd"));
    writeText(sheet, place, period.toString(), m_text);
}

void SheetWriter::writeCell(lxw_worksheet *sheet, Place place, const DataCell &cell, const DataColumn &column)
{
    if (const QString *text = std::get_if<QString>(&cell))
        return writeText(sheet, place, *text, m_text);
    if (const double *value = std::get_if<double>(&cell))
        return writeNumber(sheet, place, *value,
                           column.kind == DataColumn::Kind::Ratio
                               ? numberFormat("0.0%")
                               : decimalFormat(column.decimals < 0 ? decimalsOf(*value) : column.decimals));
    if (const Period *period = std::get_if<Period>(&cell))
        return writePeriod(sheet, place, *period);
    if (const QDate *day = std::get_if<QDate>(&cell)) {
        if (day->year() < 1900)
            return writeText(sheet, place, day->toString(Qt::ISODate), m_text);
        return writeNumber(sheet, place, serial(*day), numberFormat("yyyy-mm-dd"));
    }
}

int SheetWriter::setWidths(lxw_worksheet *sheet, const DataTable &table) const
{
    QList<qsizetype> widths;
    for (const DataColumn &column : table.columns) {
        qsizetype longest = 0; // a head is wrapped between its words
        for (const QString &word : column.head.split(u' '))
            longest = std::max(longest, word.size());
        widths << std::max(longest + 3, column.head.size() / 2); // room for the arrow of the filter
    }
    for (qsizetype i = 0; i < std::min(table.count, kRowsLookedAt); ++i) {
        const DataRow row = table.row(i);
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), widthOf(row.at(column), table.columns.at(column)) + 1);
    }
    int lines = 1;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const double width = std::clamp(static_cast<double>(widths.at(i)), kNarrowest, kWidest);
        m_library.setColumn(sheet, column, column, width, nullptr);
        // Bold letters and words that do not fill their line take a little more.
        const double needed = 1.25 * static_cast<double>(table.columns.at(i).head.size()) / width;
        lines = std::max(lines, static_cast<int>(std::ceil(needed)));
    }
    return lines;
}

/// A row that is wrapped tells its height: not every program works it out.
void SheetWriter::writeHeads(lxw_worksheet *sheet, const DataTable &table, lxw_row_t row, int lines)
{
    note(m_library.setRow(sheet, row, lines * kLineHeight, nullptr));
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        writeText(sheet, {row, static_cast<lxw_col_t>(i)}, table.columns.at(i).head, m_head);
    note(m_library.repeatRows(sheet, row, row));
    m_library.freezePanes(sheet, row + 1, 1);
}

Status SheetWriter::add(const DataTable &table, const QString &name, Layout layout)
{
    lxw_worksheet *sheet = m_library.addSheet(m_workbook, name.toUtf8().constData());
    if (!sheet)
        return Error{Error::Code::Storage, name, {}};
    const int lines = setWidths(sheet, table);
    m_library.setLandscape(sheet);
    m_library.fitToPages(sheet, 1, 0); // one page wide, as many as it takes
    lxw_row_t row = 0;
    if (layout == Layout::WithWords) {
        writeText(sheet, {row++, 0}, table.title, m_title);
        if (!table.subtitle.isEmpty())
            writeText(sheet, {row++, 0}, table.subtitle, nullptr);
        ++row;
    }
    const lxw_row_t head = row;
    if (!table.columns.isEmpty())
        writeHeads(sheet, table, row++, lines);
    for (qsizetype i = 0; i < table.count && m_error == LXW_NO_ERROR; ++i, ++row) {
        const DataRow cells = table.row(i);
        for (qsizetype column = 0; column < cells.size(); ++column)
            writeCell(sheet, {row, static_cast<lxw_col_t>(column)}, cells.at(column), table.columns.at(column));
    }
    if (table.count > 0)
        note(m_library.autofilter(sheet, head, 0, row - 1, static_cast<lxw_col_t>(table.columns.size() - 1)));
    ++row;
    for (const QString &note : table.notes)
        writeText(sheet, {row++, 0}, note, nullptr);
    if (m_error != LXW_NO_ERROR)
        return Error{Error::Code::Storage, QString::fromUtf8(m_library.errorText(m_error)), {}};
    return success();
}

} // namespace corridor
