#pragma once

#include "import/sheets/reader/input.h"

namespace corridor::sheetreader {

class Output;

/// The tables of an HTML page, each as a sheet called `table N`: N counts all tables of the page from 1, also those
/// that only hold other tables and have no sheet. A table inside a data table is part of the text of its cell.
/// Rows are numbered by the line of the page on which they begin.
void readHtml(const Input &input, const Settings &settings, Output &output);

} // namespace corridor::sheetreader
