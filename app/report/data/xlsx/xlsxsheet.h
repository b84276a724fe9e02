#pragma once

#include "report/data/databook.h"
#include "report/data/xlsx/xlsxlibrary.h"

#include <QHash>

#include <array>

namespace corridor {

/// Writes tables as sheets of one workbook.
class SheetWriter {
public:
    enum class Layout {
        WithWords, ///< Title and subtitle above the table, notes below it.
        Plain      ///< The table alone, its heads in the first row.
    };

    SheetWriter(const XlsxLibrary &library, lxw_workbook *workbook);

    [[nodiscard]] Status add(const DataTable &table, const QString &name, Layout layout);

private:
    struct Place {
        lxw_row_t row = 0;
        lxw_col_t column = 0;
    };

    [[nodiscard]] lxw_format *numberFormat(const QByteArray &code);
    [[nodiscard]] lxw_format *decimalFormat(int decimals);
    /// Sets the widths of the columns. \returns how many lines the heads then need
    [[nodiscard]] int setWidths(lxw_worksheet *sheet, const DataTable &table) const;
    void writeHeads(lxw_worksheet *sheet, const DataTable &table, lxw_row_t row, int lines);
    void writeText(lxw_worksheet *sheet, Place place, const QString &text, lxw_format *format);
    void writeNumber(lxw_worksheet *sheet, Place place, double value, lxw_format *format);
    void writePeriod(lxw_worksheet *sheet, Place place, const Period &period);
    void writeCell(lxw_worksheet *sheet, Place place, const DataCell &cell, const DataColumn &column);
    void note(lxw_error error);

    const XlsxLibrary &m_library;
    lxw_workbook *m_workbook;
    lxw_format *m_title = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_text = nullptr;
    QHash<QByteArray, lxw_format *> m_formats; ///< Of numbers, by their code.
    lxw_error m_error = LXW_NO_ERROR;          ///< The first.
};

} // namespace corridor
