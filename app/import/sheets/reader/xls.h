#pragma once

#include "import/sheets/reader/input.h"

namespace corridor::sheetreader {

class Output;

/// All sheets of a binary .xls file (BIFF 5 and 8).
void readXls(const Input &input, const Settings &settings, Output &output);

} // namespace corridor::sheetreader
