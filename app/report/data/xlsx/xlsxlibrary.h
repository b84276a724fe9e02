#pragma once

#include "core/result.h"

#include <xlsxwriter.h>

namespace corridor {

/// The functions of libxlsxwriter that a workbook needs. The library is loaded when the first workbook is written: with
/// all that it draws in, linking it would make every start of the program slower.
struct XlsxLibrary {
    decltype(&::workbook_new_opt) newWorkbook = nullptr;
    decltype(&::workbook_add_worksheet) addSheet = nullptr;
    decltype(&::workbook_add_format) addFormat = nullptr;
    decltype(&::workbook_set_properties) setProperties = nullptr;
    decltype(&::workbook_close) close = nullptr;
    decltype(&::worksheet_write_string) writeText = nullptr;
    decltype(&::worksheet_write_number) writeNumber = nullptr;
    decltype(&::worksheet_set_column) setColumn = nullptr;
    decltype(&::worksheet_set_row) setRow = nullptr;
    decltype(&::worksheet_set_landscape) setLandscape = nullptr;
    decltype(&::worksheet_fit_to_pages) fitToPages = nullptr;
    decltype(&::worksheet_repeat_rows) repeatRows = nullptr;
    decltype(&::worksheet_freeze_panes) freezePanes = nullptr;
    decltype(&::worksheet_autofilter) autofilter = nullptr;
    decltype(&::format_set_bold) setBold = nullptr;
    decltype(&::format_set_font_size) setFontSize = nullptr;
    decltype(&::format_set_num_format) setNumberFormat = nullptr;
    decltype(&::format_set_bg_color) setGround = nullptr;
    decltype(&::format_set_pattern) setPattern = nullptr;
    decltype(&::format_set_bottom) setBottom = nullptr;
    decltype(&::format_set_text_wrap) setWrap = nullptr;
    decltype(&::format_set_align) setAlign = nullptr;
    decltype(&::lxw_strerror) errorText = nullptr;

    /// The error says what to install.
    [[nodiscard]] static Result<const XlsxLibrary *> load();
};

} // namespace corridor
