#pragma once

#include "import/sheets/reader/package.h"

namespace corridor::sheetreader {

class Output;

/// All sheets of an OpenDocument spreadsheet. Every value type is read from its attribute, not from what is shown.
void readOds(const Package &package, const Settings &settings, Output &output);

} // namespace corridor::sheetreader
