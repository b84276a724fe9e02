#include "report/data/xlsx/xlsxlibrary.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kMajor = 4; ///< Of the library's binary interface, which its header belongs to.

template<typename Function>
bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

bool findAll(QLibrary &library, XlsxLibrary &functions)
{
    return find(library, "workbook_new_opt", functions.newWorkbook) &&
           find(library, "workbook_add_worksheet", functions.addSheet) &&
           find(library, "workbook_add_format", functions.addFormat) &&
           find(library, "workbook_set_properties", functions.setProperties) &&
           find(library, "workbook_close", functions.close) &&
           find(library, "worksheet_write_string", functions.writeText) &&
           find(library, "worksheet_write_number", functions.writeNumber) &&
           find(library, "worksheet_set_column", functions.setColumn) &&
           find(library, "worksheet_set_row", functions.setRow) &&
           find(library, "worksheet_set_landscape", functions.setLandscape) &&
           find(library, "worksheet_fit_to_pages", functions.fitToPages) &&
           find(library, "worksheet_repeat_rows", functions.repeatRows) &&
           find(library, "worksheet_freeze_panes", functions.freezePanes) &&
           find(library, "worksheet_autofilter", functions.autofilter) &&
           find(library, "format_set_bold", functions.setBold) &&
           find(library, "format_set_font_size", functions.setFontSize) &&
           find(library, "format_set_num_format", functions.setNumberFormat) &&
           find(library, "format_set_bg_color", functions.setGround) &&
           find(library, "format_set_pattern", functions.setPattern) &&
           find(library, "format_set_bottom", functions.setBottom) &&
           find(library, "format_set_text_wrap", functions.setWrap) &&
           find(library, "format_set_align", functions.setAlign) && find(library, "lxw_strerror", functions.errorText);
}

} // namespace

Result<const XlsxLibrary *> XlsxLibrary::load()
{
    static XlsxLibrary functions;
    static bool isLoaded = false;
    if (isLoaded)
        return &functions;
    QLibrary library(u"xlsxwriter"_s, kMajor); // stays loaded when this object goes
    if (!library.load() || !findAll(library, functions)) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("corridor::Report",
                                                 "A workbook needs the library %1, which could not be loaded: %2. "
                                                 "Install the package %3, or take CSV.")
                         .arg(u"libxlsxwriter"_s, library.errorString(), u"libxlsxwriter4"_s),
                     {}};
    }
    isLoaded = true;
    return &functions;
}

} // namespace corridor
