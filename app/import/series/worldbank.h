#pragma once

#include "import/series/pen.h"

#include <string>
#include <string_view>

namespace corridor::ingest::series {

/// What files of the World Bank say about themselves.
struct BankFile {
    std::string dataset;
    std::string published;
};

/// Takes note of what a line beside the table says: "Last Updated Date", "Data Source", "Data from database: …".
/// The first line's second cell is the data set, whatever the language of the preamble.
void readBankLine(const Row &row, BankFile &file);

/// The source and the document of \a file.
void announceBank(const BankFile &file, Pen &pen);

/// One line of a table of the World Bank: area, indicator with name and unit. Codes may be blank when names are not.
[[nodiscard]] Line bankLine(Pen &pen, std::string_view areaCode, std::string_view areaName, std::string_view code,
                            std::string_view name);

/// What companion file of the World Bank's downloads has these heads.
[[nodiscard]] NotData bankCompanion(const Heads &heads);

} // namespace corridor::ingest::series
